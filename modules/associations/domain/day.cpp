// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/day.h"

#include <QDate>

#include <algorithm>

namespace pochin::associations {

namespace {

constexpr qint64 julianOf1970 = 2'440'588;

} // namespace

Day dayOf(Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant);
}

Day dayOf(qint64 wall)
{
    constexpr qint64 farthest = std::chrono::milliseconds(farthestDay.time_since_epoch()).count();
    return dayOf(Instant(std::chrono::milliseconds(std::clamp(wall, qint64(0), farthest))));
}

QString textOf(Day day)
{
    return QDate::fromJulianDay(julianOf1970 + day.time_since_epoch().count()).toString(Qt::ISODate);
}

std::optional<Day> dayFrom(QStringView text)
{
    // Qt takes "+2026-01-01" and the like; people write ten characters.
    const QDate date = text.size() == 10 ? QDate::fromString(text.toString(), Qt::ISODate) : QDate();
    if (!date.isValid())
        return std::nullopt;
    const qint64 days = date.toJulianDay() - julianOf1970;
    if (days < 0 || days > farthestDay.time_since_epoch().count())
        return std::nullopt;
    return Day(std::chrono::days(static_cast<int>(days)));
}

quint64 numberOf(Day day)
{
    return static_cast<quint64>(day.time_since_epoch().count());
}

Day readDay(ledger::PayloadReader &in, quint64 key)
{
    return Day(std::chrono::days(static_cast<int>(in.number(key, 0, numberOf(farthestDay)))));
}

std::optional<Day> readOptionalDay(ledger::PayloadReader &in, quint64 key)
{
    return in.has(key) ? std::optional(readDay(in, key)) : std::nullopt;
}

void writeDay(ledger::PayloadWriter &out, quint64 key, std::optional<Day> day)
{
    if (day)
        out.number(key, numberOf(*day));
}

} // namespace pochin::associations
