// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_bytes.h"

#include <KCalendarCore/Exceptions>
#include <KCalendarCore/ICalFormat>

#include <QLoggingCategory>
#include <QTimeZone>

namespace pochin::calendar {

using namespace Qt::StringLiterals;
using KCalendarCore::ICalFormat;
using KCalendarCore::MemoryCalendar;

MemoryCalendar::Ptr emptyCalendar()
{
    return MemoryCalendar::Ptr(new MemoryCalendar(QTimeZone::utc()));
}

Result<MemoryCalendar::Ptr> read(QByteArrayView bytes)
{
    // What stands in people's files belongs into nobody's log.
    static const bool isQuiet = [] {
        QLoggingCategory::setFilterRules(u"kf.calendarcore*=false"_s);
        return true;
    }();
    Q_UNUSED(isQuiet)
    if (bytes.size() > largestFile)
        return failure(Failure::Kind::LimitExceeded, u"4 MiB"_s);
    auto calendar = emptyCalendar();
    ICalFormat format;
    if (!bytes.contains("BEGIN:VCALENDAR") || !format.fromRawString(calendar, bytes.toByteArray()))
        return failure(
            Failure::Kind::Malformed, QString::number(format.exception() ? int(format.exception()->code()) : 0));
    if (static_cast<std::size_t>(calendar->rawIncidences().size()) > mostEntries)
        return failure(Failure::Kind::LimitExceeded, QString::number(mostEntries));
    return calendar;
}

QByteArray written(const MemoryCalendar::Ptr &calendar)
{
    ICalFormat format;
    return format.toString(calendar).toUtf8();
}

QString cleaned(const QString &text, ledger::TextLimit limit)
{
    QString clean;
    for (const QChar c : text) {
        const bool isBreak = c == u'\n' || c == u'\t';
        if (c.category() != QChar::Other_Control || (isBreak && limit.hasLines))
            clean += c;
        else if (isBreak)
            clean += u' ';
    }
    return clean.trimmed();
}

QDateTime momentOf(qint64 wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall, QTimeZone::utc());
}

} // namespace pochin::calendar
