// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/hex.h"

#include <string_view>

namespace pochin::vault {

namespace {

constexpr std::string_view digitsInOrder = "0123456789abcdef";

} // namespace

void placeHex(std::span<char> &room, QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        room[0] = digitsInOrder[byte >> 4U];
        room[1] = digitsInOrder[byte & 15U];
        room = room.subspan(2);
    }
}

std::optional<crypto::Secret> bytesOfHex(QByteArrayView digits)
{
    if (digits.size() % 2 != 0)
        return std::nullopt;
    crypto::Secret bytes(digits.size() / 2);
    qsizetype at = 0;
    for (char &byte : bytes.fill()) {
        const auto high = digitsInOrder.find(digits[at]);
        const auto low = digitsInOrder.find(digits[at + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return std::nullopt;
        byte = static_cast<char>(high << 4U | low);
        at += 2;
    }
    return bytes;
}

} // namespace pochin::vault
