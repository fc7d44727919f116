// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <optional>
#include <span>

namespace pochin::vault {

/// Hexadecimal digits of secret bytes, without a copy of them in ordinary memory.

/// Writes two lower-case digits for each of `bytes` at the beginning of `room`, and moves `room` behind them.
void placeHex(std::span<char> &room, QByteArrayView bytes);

/// Nothing unless every character is a lower-case digit and their number is even.
[[nodiscard]] std::optional<crypto::Secret> bytesOfHex(QByteArrayView digits);

} // namespace pochin::vault
