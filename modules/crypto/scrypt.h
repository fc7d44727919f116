// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"

namespace pochin::crypto {

/// RFC 7914 with r = 8, p = 1 and N = 2^workFactor. Takes 2^workFactor KiB of memory while it runs, and time in
/// proportion: 18 is 256 MiB and about a second.
///
/// LimitExceeded: workFactor is not from 1 to 30, or the machine does not have the memory. Who reads a work factor from
/// a file checks it against a limit of their own before calling.
[[nodiscard]] Result<Secret> scrypt(const Secret &passphrase, QByteArrayView salt, int workFactor, qsizetype size = 32);

} // namespace pochin::crypto
