// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

namespace pochin::crypto {

/// From the operating system through OpenSSL's generator. There is no failure to handle: a machine that cannot give
/// random bytes ends the program, because nothing that follows could be kept.
[[nodiscard]] QByteArray randomBytes(qsizetype size);
[[nodiscard]] Secret randomSecret(qsizetype size);

/// Every number from 0 up to and without `bound` is equally likely. Requires: bound > 0.
[[nodiscard]] quint64 randomBelow(quint64 bound);

} // namespace pochin::crypto
