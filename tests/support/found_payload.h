// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_types.h"
#include "support/cut_payload.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace pochin::test {

/// One item of CBOR.
template <typename Write>
[[nodiscard]] QByteArray itemOf(const Write &write)
{
    CborWriter out;
    write(out);
    return out.bytes();
}

/// What a field of a payload may hold, with `id` wherever something is named.
[[nodiscard]] inline std::vector<QByteArray> itemsNaming(QByteArrayView id, qint64 moment)
{
    std::vector<QByteArray> items;
    items.push_back(itemOf([&](CborWriter &out) { out.writeBytes(id); }));
    for (const quint64 number : {quint64(0), quint64(1), quint64(2), static_cast<quint64>(moment)})
        items.push_back(itemOf([&](CborWriter &out) { out.writeUint(number); }));
    items.push_back(itemOf([](CborWriter &out) { out.writeText(u"слово"); }));
    for (const int length : {16, 64, 1})
        items.push_back(itemOf([&](CborWriter &out) { out.writeBytes(QByteArray(length, 'b')); }));
    items.push_back(itemOf([](CborWriter &out) { out.writeBool(true); }));
    items.push_back(QByteArray("\x81", 1) + items[0]); // one id in a list
    items.push_back(
        QByteArray("\x82", 1) + itemOf([](CborWriter &out) { out.writeBytes(QByteArray(32, '\0')); }) + items[0]);
    items.push_back(QByteArray("\x81", 1) + itemOf([](CborWriter &out) { out.writeText(u"слово"); }));
    const QByteArray text = items[5];
    for (const auto &fields :
        std::vector<std::map<quint64, QByteArray>>{{{1, items[0]}}, {{1, text}}, {{1, items[2]}},
            {{1, items[2]}, {2, text}}, {{1, text}, {2, text}}, {{1, items[0]}, {2, text}}, {{1, items[1]}, {2, text}}})
        items.push_back(QByteArray("\x81", 1) + payloadOf(fields));
    return items;
}

/// A payload that the type reads, found by asking it field after field what it misses; nothing if no such search ends.
[[nodiscard]] inline std::optional<QByteArray> foundPayload(
    const ledger::ChangeType &type, const std::vector<QByteArray> &items, std::map<quint64, QByteArray> fields = {})
{
    constexpr std::size_t mostFields = 20;
    static const QRegularExpression field(QStringLiteral("^field (\\d+):"));
    const auto missed = [&]() -> std::optional<quint64> {
        const auto claim = type.claim(payloadOf(fields));
        const auto match = claim ? QRegularExpressionMatch() : field.match(claim.error().detail);
        return match.hasMatch() ? std::optional(match.captured(1).toULongLong()) : std::nullopt;
    };
    if (type.claim(payloadOf(fields)))
        return payloadOf(fields);
    const auto first = missed();
    if (!first || fields.size() >= mostFields)
        return std::nullopt;
    for (const QByteArray &item : items) {
        fields[*first] = item;
        if (type.claim(payloadOf(fields)))
            return payloadOf(fields);
        if (missed() == first || !missed())
            continue;
        if (auto whole = foundPayload(type, items, fields))
            return whole;
    }
    return std::nullopt;
}

} // namespace pochin::test
