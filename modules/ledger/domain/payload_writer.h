// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"
#include "foundation/identifier.h"

#include <concepts>
#include <optional>
#include <ranges>

namespace pochin::ledger {

/// Writes the payload of an act: a map whose keys are the numbers of its fields, ascending. What is absent, empty or
/// nothing is not written, so that a value has one encoding; `PayloadReader` reads it back.
///
///     PayloadWriter out;
///     out.text(1, name);
///     out.id(2, mandate);
///     return out.bytes();
class PayloadWriter
{
public:
    void number(quint64 key, quint64 value);
    void moment(quint64 key, std::optional<qint64> milliseconds);
    void flag(quint64 key, bool value); ///< only true is written
    void text(quint64 key, QStringView value);
    void bytes(quint64 key, QByteArrayView value);
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void choice(quint64 key, Enum value)
    {
        number(key, static_cast<quint64>(value));
    }
    template <typename Tag>
    void id(quint64 key, const Identifier<Tag> &value)
    {
        bytes(key, value.bytes());
    }
    template <typename Tag>
    void id(quint64 key, const std::optional<Identifier<Tag>> &value)
    {
        if (value)
            id(key, *value);
    }
    /// An array of identifiers, in the order given.
    template <std::ranges::sized_range Ids>
    void ids(quint64 key, const Ids &values)
    {
        list(key, values, [](CborWriter &out, const auto &value) { out.writeBytes(value.bytes()); });
    }
    /// An array of texts, in the order given.
    template <std::ranges::sized_range Texts>
    void texts(quint64 key, const Texts &values)
    {
        list(key, values, [](CborWriter &out, const QString &value) { out.writeText(value); });
    }
    /// An array of maps; `write` is handed a PayloadWriter for each value.
    template <std::ranges::sized_range Values,
        std::invocable<PayloadWriter &, std::ranges::range_reference_t<Values>> Write>
    void maps(quint64 key, Values &&values, const Write &write)
    {
        if (std::ranges::empty(values))
            return;
        begin(key);
        append(headOf(0x80, std::ranges::size(values)));
        for (auto &&value : values) {
            PayloadWriter item;
            write(item, value);
            append(item.bytes());
        }
    }

    [[nodiscard]] QByteArray bytes() const;

private:
    template <std::ranges::sized_range Values, typename Write>
    void list(quint64 key, const Values &values, const Write &write)
    {
        if (std::ranges::empty(values))
            return;
        begin(key);
        CborWriter out;
        out.writeArrayHeader(std::ranges::size(values));
        for (const auto &value : values)
            write(out, value);
        append(out.bytes());
    }
    [[nodiscard]] static QByteArray headOf(quint8 major, quint64 count);
    void begin(quint64 key);
    void append(QByteArrayView item) { m_fields.append(item); }

    QByteArray m_fields; ///< key, value, key, value …, each a whole item
    quint64 m_count = 0;
    std::optional<quint64> m_lastKey;
};

} // namespace pochin::ledger
