// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

namespace pochin::crypto {

/// RFC 5869, extract and expand, with SHA-256. Requires: 0 < size ≤ 8160.
[[nodiscard]] Secret hkdfSha256(QByteArrayView inputKey, QByteArrayView salt, QByteArrayView info, qsizetype size = 32);

/// Its two halves, for who labels them apart. The extracted key has 32 bytes.
[[nodiscard]] Secret hkdfExtract(QByteArrayView inputKey, QByteArrayView salt);
[[nodiscard]] Secret hkdfExpand(const Secret &extracted, QByteArrayView info, qsizetype size);

} // namespace pochin::crypto
