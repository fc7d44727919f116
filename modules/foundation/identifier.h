// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <optional>

namespace pochin {

/// Thirty-two bytes that name one thing of one kind: `Identifier<struct GroupTag>` and `Identifier<struct PersonTag>`
/// cannot be mistaken for each other. Ordered byte by byte, so that every replica sorts alike.
template <typename Tag>
class Identifier
{
public:
    static constexpr std::size_t size = 32;

    /// Nothing if `bytes` is not exactly 32 bytes long.
    [[nodiscard]] static std::optional<Identifier> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != static_cast<qsizetype>(size))
            return std::nullopt;
        Identifier id;
        std::ranges::copy(bytes, id.m_bytes.begin());
        return id;
    }

    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), static_cast<qsizetype>(size)}; }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(bytes().toByteArray().toHex()); }

    friend bool operator==(const Identifier &, const Identifier &) = default;
    friend std::strong_ordering operator<=>(const Identifier &a, const Identifier &b)
    {
        return std::lexicographical_compare_three_way(a.m_bytes.begin(), a.m_bytes.end(), b.m_bytes.begin(),
            b.m_bytes.end(),
            [](char x, char y) { return static_cast<unsigned char>(x) <=> static_cast<unsigned char>(y); });
    }

private:
    Identifier() = default;
    std::array<char, size> m_bytes{};
};

} // namespace pochin
