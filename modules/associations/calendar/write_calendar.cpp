// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/calendar/calendar_file.h"

#include "associations/domain/task_list.h"

#include "calendar/calendar_bytes.h"

#include <QTimeZone>

namespace pochin::associations {

using namespace Qt::StringLiterals;
using namespace KCalendarCore;
using calendar::momentOf;

namespace {

QDateTime dateOf(Day day)
{
    return QDate::fromString(textOf(day), Qt::ISODate).startOfDay(QTimeZone::utc());
}

Todo::Ptr todoOf(const TaskRow &row, const Outlook &outlook)
{
    const Task &task = *row.task;
    const Todo::Ptr todo(new Todo);
    todo->setUid(uidOf(task));
    todo->setSummary(task.shownTitle());
    if (task.details.shown())
        todo->setDescription(*task.details.shown());
    if (const auto due = task.dueDay()) {
        todo->setAllDay(true);
        todo->setDtDue(dateOf(*due), true);
    }
    const Task *parent = task.parentTask() ? outlook.part<AssociationsPart>().task(*task.parentTask()) : nullptr;
    if (parent)
        todo->setRelatedTo(uidOf(*parent));
    if (row.isFinished())
        todo->setCompleted(momentOf(task.done.begin()->second.wall));
    todo->setCreated(momentOf(task.offered.wall));
    todo->setLastModified(momentOf(task.offered.wall));
    return todo;
}

Event::Ptr sunsetOf(const Association &association, const Outlook &outlook)
{
    const Event::Ptr event(new Event);
    event->setUid(u"pochin-association-"_s + association.id.hex());
    event->setSummary(*association.task.shown());
    event->setDescription(*association.doneTest.shown());
    event->setAllDay(true);
    const QDateTime day = dateOf(standing(association, outlook).sunset);
    event->setDtStart(day);
    event->setDtEnd(day);
    event->setCreated(momentOf(association.called.wall));
    event->setLastModified(momentOf(association.called.wall));
    return event;
}

} // namespace

QByteArray writtenCalendar(const Association &association, const Outlook &outlook)
{
    const auto calendar = calendar::emptyCalendar();
    calendar->addEvent(sunsetOf(association, outlook));
    for (const TaskRow &row : tasksOf(association, outlook)) {
        if (row.state != TaskState::Dropped)
            calendar->addTodo(todoOf(row, outlook));
    }
    return calendar::written(calendar);
}

} // namespace pochin::associations
