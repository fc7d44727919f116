// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/calendar_import.h"

#include "associations/domain/task_edit.h"
#include "associations/domain/task_offer.h"

#include <algorithm>
#include <set>

namespace pochin::associations {

namespace {

constexpr QLatin1StringView ownPrefix("pochin-task-");

QString detailsOf(const Task &task)
{
    return task.details.shown() ? *task.details.shown() : QString();
}

/// What `entry` says otherwise than `task`, as an edit. Its parent counts only if the file knows one that is here.
TaskEdit difference(const CalendarEntry &entry, const Task &task, const Task *parent)
{
    using Field = TaskEdit::Field;
    TaskEdit edit{.task = task.id, .fields = {}};
    if (entry.title != task.shownTitle()) {
        edit.fields |= Field::Title;
        edit.title = entry.title;
    }
    if (entry.details != detailsOf(task)) {
        edit.fields |= Field::Details;
        edit.details = entry.details;
    }
    if (entry.due != task.dueDay()) {
        edit.fields |= Field::Due;
        edit.due = entry.due;
    }
    if (parent && parent->id != task.parentTask()) {
        edit.fields |= Field::Parent;
        edit.parent = parent->id;
    }
    return edit;
}

} // namespace

QString uidOf(const Task &task)
{
    return task.origin.isEmpty() ? ownPrefix + task.id.hex() : task.origin;
}

const Task *taskOfUid(const Association &association, const QString &uid, const Outlook &outlook)
{
    const auto &part = outlook.part<AssociationsPart>();
    const auto own = uid.startsWith(ownPrefix)
        ? ChangeId::fromBytes(QByteArray::fromHex(uid.sliced(ownPrefix.size()).toLatin1()))
        : std::nullopt;
    if (own) {
        const Task *task = part.task(*own);
        return task && task->association() == association.id && task->origin.isEmpty() ? task : nullptr;
    }
    for (const auto &[id, task] : part.tasks) {
        if (!uid.isEmpty() && task.origin == uid && task.association() == association.id)
            return &task;
    }
    return nullptr;
}

std::vector<CalendarEntry> parentsFirst(std::vector<CalendarEntry> entries)
{
    std::set<QString> missing;
    for (const CalendarEntry &entry : entries)
        missing.insert(entry.uid);
    std::vector<CalendarEntry> ordered;
    while (!entries.empty()) {
        const auto isReady = [&](const CalendarEntry &entry) { return !missing.contains(entry.parentUid); };
        const auto ready = std::ranges::stable_partition(entries, std::not_fn(isReady));
        if (ready.empty()) { // parts of each other
            ordered.insert(ordered.end(), entries.begin(), entries.end());
            break;
        }
        for (const CalendarEntry &entry : ready)
            missing.erase(entry.uid);
        ordered.insert(ordered.end(), ready.begin(), ready.end());
        entries.erase(ready.begin(), ready.end());
    }
    return ordered;
}

ImportEffect effectOf(const CalendarEntry &entry, const Association &association, const Outlook &outlook)
{
    const Task *task = taskOfUid(association, entry.uid, outlook);
    if (!task)
        return ImportEffect::New;
    const Task *parent = taskOfUid(association, entry.parentUid, outlook);
    return difference(entry, *task, parent).fields ? ImportEffect::Changed : ImportEffect::Same;
}

Result<std::optional<Deed>> importedEntry(
    const Outlook &outlook, const ChangeId &association, const CalendarEntry &entry)
{
    const auto home = workedOnBy(outlook, association);
    if (!home)
        return std::unexpected(home.error());
    const Task *task = taskOfUid(**home, entry.uid, outlook);
    const Task *parent = taskOfUid(**home, entry.parentUid, outlook);
    const auto some = [](Deed deed) { return std::optional(std::move(deed)); };
    if (!task) {
        TaskOffer wanted{.association = association,
            .title = entry.title,
            .details = entry.details,
            .due = entry.due,
            .origin = entry.uid};
        if (parent)
            wanted.parent = parent->id;
        return offer(outlook, wanted).transform(some);
    }
    const TaskEdit edited = difference(entry, *task, parent);
    if (!edited.fields)
        return std::nullopt;
    return edit(outlook, edited).transform(some);
}

} // namespace pochin::associations
