// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"

namespace pochin::crypto::age {

/// BIP 173 without its limit of length: how age writes keys for people. Texts are Secrets because some of them are
/// keys. A prefix in capitals makes a text in capitals.
[[nodiscard]] Secret bech32Encoded(QByteArrayView prefix, QByteArrayView bytes);

/// Malformed: another prefix (or the same in the other case), mixed case, a foreign character, a wrong checksum (a
/// typing error), or bits left over.
[[nodiscard]] Result<Secret> bech32Decoded(QByteArrayView prefix, QByteArrayView text);

} // namespace pochin::crypto::age
