// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/calendar/event_file.h"

#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/domain/meeting/meeting_refusal.h"
#include "calendar/calendar_bytes.h"

#include <QTimeZone>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using calendar::cleaned;
using calendar::momentOf;

namespace {

class Reading
{
public:
    void take(const KCalendarCore::Event &event)
    {
        const QString whole = cleaned(event.summary(), aLine);
        const QString title = whole.left(aLine.most);
        if (title.isEmpty())
            return remark(EventRemark::What::Untitled, {});
        const qint64 when = event.dtStart().toMSecsSinceEpoch();
        if (!event.dtStart().isValid() || event.dtStart().toUTC().date().year() > 9999 || when < 0)
            return remark(EventRemark::What::DateOutOfRange, title);
        QString words = cleaned(event.description(), aText);
        if (whole.size() > aLine.most) {
            words = whole + u"\n\n"_s + words;
            remark(EventRemark::What::TitleCut, title);
        }
        if (event.recurs())
            remark(EventRemark::What::Repeats, title);
        if (event.status() == KCalendarCore::Incidence::StatusCanceled)
            remark(EventRemark::What::SaidCancelled, title);
        m_file.events.push_back({.uid = cleaned(event.uid(), aLine).left(aLine.most),
            .title = title,
            .when = when,
            .minutes = minutesOf(event),
            .where = cleaned(event.location(), aLine).left(aLine.most),
            .words = words.left(aText.most).trimmed()});
    }
    void leaveOut(const KCalendarCore::Incidence &other)
    {
        remark(EventRemark::What::NotAnEvent, cleaned(other.summary(), aLine).left(aLine.most));
    }
    [[nodiscard]] EventFile file() &&
    {
        // KCalendarCore hands entries out in no order of their own.
        std::ranges::sort(
            m_file.events, {}, [](const CalendarEvent &event) { return std::tuple(event.when, event.uid); });
        std::ranges::sort(
            m_file.remarks, {}, [](const EventRemark &remark) { return std::tuple(remark.title, remark.what); });
        return std::move(m_file);
    }

private:
    [[nodiscard]] static quint32 minutesOf(const KCalendarCore::Event &event)
    {
        const qint64 minutes = event.dtStart().secsTo(event.dtEnd()) / 60;
        const bool isHonest
            = event.hasEndDate() && !event.allDay() && minutes > 0 && minutes <= AssemblyCalled::longest;
        return isHonest ? static_cast<quint32>(minutes) : 0;
    }
    void remark(EventRemark::What what, const QString &title) { m_file.remarks.push_back({what, title}); }

    EventFile m_file;
};

KCalendarCore::Event::Ptr eventOf(const Assembly &assembly)
{
    const KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
    event->setUid(uidOf(assembly));
    event->setSummary(*assembly.title.shown());
    event->setLocation(*assembly.where.shown());
    event->setDtStart(momentOf(*assembly.when.shown()));
    event->setDtEnd(momentOf(endOf(assembly)));
    QStringList lines;
    if (!assembly.words.shown()->isEmpty())
        lines += *assembly.words.shown();
    int number = 0;
    for (const AgendaItem *item : agendaOf(assembly))
        lines += u"%1. %2"_s.arg(++number).arg(item->added.act.title);
    event->setDescription(lines.join(u'\n'));
    const bool isOff = !assembly.calledOff.empty() && assembly.marks.empty();
    event->setStatus(isOff ? KCalendarCore::Incidence::StatusCanceled : KCalendarCore::Incidence::StatusConfirmed);
    event->setCreated(momentOf(assembly.called.wall));
    event->setLastModified(momentOf(assembly.called.wall));
    return event;
}

} // namespace

Result<EventFile> readEvents(QByteArrayView bytes)
{
    const auto calendar = calendar::read(bytes);
    if (!calendar)
        return refusal(calendar.error().kind == Failure::Kind::LimitExceeded ? MeetingRefusal::CalendarTooLarge
                                                                             : MeetingRefusal::NoCalendar,
            calendar.error().detail);
    Reading reading;
    for (const auto &incidence : (*calendar)->rawIncidences()) {
        if (const auto event = incidence.dynamicCast<KCalendarCore::Event>())
            reading.take(*event);
        else
            reading.leaveOut(*incidence);
    }
    return std::move(reading).file();
}

QByteArray writtenEvents(const std::vector<const Assembly *> &assemblies)
{
    const auto calendar = calendar::emptyCalendar();
    for (const Assembly *assembly : assemblies)
        calendar->addEvent(eventOf(*assembly));
    return calendar::written(calendar);
}

} // namespace pochin::assemblies
