// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/calendar/calendar_file.h"

#include "associations/calendar/due_as_written.h"
#include "calendar/calendar_bytes.h"

#include <algorithm>

namespace pochin::associations {

using calendar::cleaned;
using namespace Qt::StringLiterals;

namespace {

class Reading
{
public:
    explicit Reading(std::map<QString, QString> dues) : m_dues(std::move(dues)) { }

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
            entry.due = dayFrom(todo.dtDue().date().toString(Qt::ISODate));
        if (const auto due = m_dues.find(todo.uid()); !entry.due && due != m_dues.end())
            keepInWords(entry, cleaned(due->second, aLine).left(aLine.most));
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
    void keepInWords(CalendarEntry &entry, const QString &due)
    {
        entry.details = u"DUE: %1\n%2"_s.arg(due, entry.details);
        m_file.remarks.push_back({CalendarRemark::What::DateNotMeant, entry.title, due});
    }
    void remark(CalendarRemark::What what, const QString &title) { m_file.remarks.push_back({what, title}); }

    std::map<QString, QString> m_dues; ///< by UID
    CalendarFile m_file;
};

} // namespace

Result<CalendarFile> readCalendar(QByteArrayView bytes)
{
    const auto calendar = calendar::read(bytes);
    if (!calendar)
        return refused(
            calendar.error().kind == Failure::Kind::LimitExceeded ? Refusal::CalendarTooLarge : Refusal::NoCalendar,
            calendar.error().detail);
    const auto all = (*calendar)->rawIncidences();
    Reading reading(duesAsWritten(bytes));
    for (const auto &incidence : all) {
        if (const auto todo = incidence.dynamicCast<KCalendarCore::Todo>())
            reading.take(*todo);
        else
            reading.leaveOut(*incidence);
    }
    return std::move(reading).file();
}

} // namespace pochin::associations
