// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/task_edit.h"

#include "associations/domain/task_links.h"

#include <algorithm>

namespace pochin::associations {

namespace {

std::vector<ChangeId> versionsOf(const Task &task, TaskEdit::Fields fields)
{
    using Field = TaskEdit::Field;
    std::vector<ChangeId> versions;
    const auto add = [&](Field field, const auto &written) {
        if (!fields.testFlag(field))
            return;
        const auto ids = written.versionIds();
        versions.insert(versions.end(), ids.begin(), ids.end());
    };
    add(Field::Title, task.title);
    add(Field::Details, task.details);
    add(Field::Due, task.due);
    add(Field::Parent, task.parent);
    add(Field::BlockedBy, task.blockedBy);
    std::ranges::sort(versions);
    versions.erase(std::ranges::unique(versions).begin(), versions.end());
    return versions;
}

} // namespace

QByteArray TaskEdit::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    out.number(2, static_cast<quint64>(fields.toInt()));
    out.text(3, title);
    out.text(4, details);
    writeDay(out, 5, due);
    out.id(6, parent);
    out.ids(7, blockedBy);
    out.ids(8, replaced);
    return out.bytes();
}

Result<TaskEdit> TaskEdit::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    TaskEdit taskEdit{.task = in.id<ChangeId>(1),
        .fields = Fields::fromInt(static_cast<Fields::Int>(in.number(2, 1, 31))),
        .title = in.optionalText(3, aLine),
        .details = in.optionalText(4, aText),
        .due = readOptionalDay(in, 5),
        .parent = in.optionalId<ChangeId>(6),
        .blockedBy = in.ids<ChangeId>(7, mostItems),
        .replaced = in.ids<ChangeId>(8, mostNamed)};
    return in.read(std::move(taskEdit));
}

Result<> TaskEdit::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (fields.testFlag(Field::Title) && title.isEmpty())
        return refused(Refusal::NothingSaid);
    return alterableTask(state, task, change).transform([&](Task *altered) {
        const auto at = placeOf(change);
        if (fields.testFlag(Field::Title))
            altered->title.write(at, title, replaced);
        if (fields.testFlag(Field::Details))
            altered->details.write(at, details, replaced);
        if (fields.testFlag(Field::Due))
            altered->due.write(at, due, replaced);
        if (fields.testFlag(Field::Parent))
            altered->parent.write(at, parent, replaced);
        if (fields.testFlag(Field::BlockedBy))
            altered->blockedBy.write(at, blockedBy, replaced);
    });
}

Result<Deed> edit(const Outlook &outlook, const TaskEdit &wanted)
{
    const auto task = taskFor(outlook, wanted.task);
    if (!task)
        return std::unexpected(task.error());
    if (!wanted.fields)
        return refused(Refusal::NothingChanges);
    const auto title = wanted.fields.testFlag(TaskEdit::Field::Title) ? neededText(wanted.title, aLine) : QString();
    const auto details = optionalText(wanted.details, aText);
    if (const auto fault = firstFault(title, details))
        return std::unexpected(*fault);
    if (auto linked = checkedLinks(outlook, (*task)->association(), wanted.task, wanted.parent, wanted.blockedBy);
        !linked)
        return std::unexpected(linked.error());
    TaskEdit made = wanted;
    made.title = *title;
    made.details = *details;
    made.replaced = versionsOf(**task, wanted.fields);
    return ledger::deedOf(made);
}

} // namespace pochin::associations
