// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"

#include <array>

namespace pochin::crypto {

/// X25519 (RFC 7748): a point that may be told to anybody.
using AgreementPoint = std::array<char, 32>;

/// The point of a secret scalar of 32 bytes. Any 32 bytes are a scalar.
[[nodiscard]] AgreementPoint agreementPointOf(const Secret &scalar);

/// What the holder of `mine` and the holder of `theirs` have in common. Malformed: `theirs` is not 32 bytes, or a point
/// of low order, which would make the result zero for every scalar.
[[nodiscard]] Result<Secret> agreed(const Secret &mine, QByteArrayView theirs);

} // namespace pochin::crypto
