// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/calendar/calendar_file.h"

#include <KCalendarCore/Exceptions>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QLoggingCategory>
#include <QTimeZone>

#include <algorithm>

namespace pochin::associations {

using namespace Qt::StringLiterals;

namespace {

/// Texts of others may hold anything: control characters go, and a title has one line.
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

class Reading
{
public:
    void take(const KCalendarCore::Todo &todo)
    {
        const QString title = cleaned(todo.summary(), aLine);
        if (title.isEmpty())
            return remark(CalendarRemark::What::Untitled, {});
        CalendarEntry entry{.uid = cleaned(todo.uid(), aLine).left(aLine.most),
            .title = title.left(aLine.most),
            .details = cleaned(todo.description(), aText),
            .due = {},
            .parentUid = cleaned(todo.relatedTo(), aLine).left(aLine.most),
            .isDone = todo.isCompleted()};
        if (title.size() > aLine.most) {
            entry.details = title + u"\n\n"_s + entry.details;
            remark(CalendarRemark::What::TitleCut, entry.title);
        }
        if (todo.hasDueDate())
            takeDue(entry, todo.dtDue().date());
        entry.details = entry.details.left(aText.most).trimmed();
        if (entry.isDone)
            remark(CalendarRemark::What::SaidDone, entry.title);
        m_file.entries.push_back(std::move(entry));
    }
    void leaveOut(const KCalendarCore::Incidence &other)
    {
        remark(CalendarRemark::What::NotATask, cleaned(other.summary(), aLine).left(aLine.most));
    }
    [[nodiscard]] CalendarFile file() &&
    {
        // KCalendarCore hands entries out in no order of their own.
        std::ranges::sort(
            m_file.entries, {}, [](const CalendarEntry &entry) { return std::tuple(entry.due, entry.uid); });
        m_file.entries = parentsFirst(std::move(m_file.entries));
        return std::move(m_file);
    }

private:
    void takeDue(CalendarEntry &entry, QDate date)
    {
        entry.due = dayFrom(date.toString(Qt::ISODate));
        if (entry.due)
            return;
        entry.details = u"DUE: %1\n%2"_s.arg(date.toString(Qt::ISODate), entry.details);
        remark(CalendarRemark::What::DateOutOfRange, entry.title);
    }
    void remark(CalendarRemark::What what, const QString &title) { m_file.remarks.push_back({what, title}); }

    CalendarFile m_file;
};

} // namespace

Result<CalendarFile> readCalendar(QByteArrayView bytes)
{
    // What stands in people's files belongs into nobody's log.
    static const bool isQuiet = [] {
        QLoggingCategory::setFilterRules(u"kf.calendarcore*=false"_s);
        return true;
    }();
    Q_UNUSED(isQuiet)
    if (bytes.size() > largestCalendarFile)
        return refused(Refusal::CalendarTooLarge, u"4 MiB"_s);
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    KCalendarCore::ICalFormat format;
    if (!bytes.contains("BEGIN:VCALENDAR") || !format.fromRawString(calendar, bytes.toByteArray()))
        return refused(Refusal::NoCalendar, QString::number(format.exception() ? int(format.exception()->code()) : 0));
    const auto all = calendar->rawIncidences();
    if (static_cast<std::size_t>(all.size()) > mostCalendarEntries)
        return refused(Refusal::CalendarTooLarge, QString::number(mostCalendarEntries));
    Reading reading;
    for (const auto &incidence : all) {
        if (const auto todo = incidence.dynamicCast<KCalendarCore::Todo>())
            reading.take(*todo);
        else
            reading.leaveOut(*incidence);
    }
    return std::move(reading).file();
}

} // namespace pochin::associations
