// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/payload_reader.h"

#include <algorithm>

namespace pochin::ledger {

namespace {

/// A name that turns the direction of what stands behind it rewrites the sentence around it. Scripts that are written
/// from right to left need none of these.
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool endsLine(QChar c)
{
    return c == u'\n' || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

} // namespace

bool isWritable(QStringView text, TextLimit limit)
{
    const auto isHonest = [&](QChar c) {
        if (endsLine(c))
            return limit.hasLines;
        const bool isTab = limit.hasLines && c == u'\t';
        return (c.category() != QChar::Other_Control || isTab) && !turnsDirection(c);
    };
    return text.size() <= limit.most && std::ranges::all_of(text, isHonest);
}

PayloadReader::PayloadReader(QByteArrayView payload)
{
    CborReader in(payload);
    for (quint64 pairs = in.readMapHeader(); pairs > 0 && !in.hasFailed(); --pairs) {
        const quint64 key = in.readUint();
        m_fields.emplace(key, in.skip());
    }
    if (const auto end = in.finished(); !end) {
        m_failure = end.error();
        m_fields.clear();
    }
}

quint64 PayloadReader::number(quint64 key, quint64 least, quint64 most)
{
    const quint64 value = one(key, [](CborReader &in) { return in.readUint(); });
    if (value < least || value > most)
        fail(key, QLatin1StringView("out of range"));
    return m_failure ? least : value;
}

quint64 PayloadReader::number(quint64 key, quint64 least, quint64 most, quint64 otherwise)
{
    return has(key) ? number(key, least, most) : otherwise;
}

qint64 PayloadReader::moment(quint64 key)
{
    constexpr qint64 farthest = (qint64(1) << 53) - 1;
    const qint64 value = one(key, [](CborReader &in) { return in.readInt(); });
    if (value < -farthest || value > farthest)
        fail(key, QLatin1StringView("out of range"));
    return m_failure ? 0 : value;
}

std::optional<qint64> PayloadReader::optionalMoment(quint64 key)
{
    return has(key) ? std::optional(moment(key)) : std::nullopt;
}

bool PayloadReader::flag(quint64 key)
{
    if (!has(key))
        return false;
    const bool value = one(key, [](CborReader &in) { return in.readBool(); });
    if (!value)
        fail(key, QLatin1StringView("false is not written"));
    return value;
}

QString PayloadReader::text(quint64 key, TextLimit limit)
{
    QString value = one(key, [](CborReader &in) { return in.readText(); });
    if (value.isEmpty() || !isWritable(value, limit))
        fail(key, QLatin1StringView("no text that may be written"));
    return m_failure ? QString() : value;
}

QString PayloadReader::optionalText(quint64 key, TextLimit limit)
{
    return has(key) ? text(key, limit) : QString();
}

QByteArray PayloadReader::bytes(quint64 key, qsizetype least, qsizetype most)
{
    QByteArray value = one(key, [](CborReader &in) { return in.readBytes().toByteArray(); });
    if (value.isEmpty() || value.size() < least || value.size() > most)
        fail(key, QLatin1StringView("of another length"));
    return m_failure ? QByteArray() : value;
}

QByteArray PayloadReader::optionalBytes(quint64 key, qsizetype least, qsizetype most)
{
    return has(key) ? bytes(key, least, most) : QByteArray();
}

std::vector<QString> PayloadReader::texts(quint64 key, std::size_t most, TextLimit limit)
{
    std::vector<QString> all;
    forEachItem(key, most, [&](CborReader &in) {
        all.push_back(in.readText());
        if (!isWritable(all.back(), limit))
            in.fail(Failure::Kind::Malformed, QStringLiteral("no text that may be written"));
    });
    return all;
}

void PayloadReader::fail(quint64 key, QLatin1StringView why)
{
    if (!m_failure)
        m_failure = Failure{Failure::Kind::Malformed, QStringLiteral("field %1: %2").arg(key).arg(why)};
}

} // namespace pochin::ledger
