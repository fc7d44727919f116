// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/task_forms.h"

#include "associations/domain/asking.h"
#include "associations/domain/dropping.h"
#include "associations/domain/finishing.h"
#include "associations/domain/reopening.h"
#include "associations/domain/task_edit.h"
#include "associations/domain/task_list.h"
#include "associations/domain/task_offer.h"
#include "associations/words/association_words.h"

#include <KLocalizedString>

namespace pochin::associations {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

namespace {

FormField titleField(const QString &value = {})
{
    return {u"title"_s, i18nc("@label:textbox", "What is to be done"), Kind::Line, value};
}

FormField detailsField(const QString &value = {})
{
    return {u"details"_s, i18nc("@label:textbox", "More words on it"), Kind::Text, value};
}

FormField dueField(const std::optional<Day> &due = {})
{
    return {u"due"_s, i18nc("@option:check followed by a date", "Due on"), Kind::OptionalDate,
        due ? textOf(*due) : QString()};
}

std::vector<ChangeId> chosenIn(const FormValues &values, const QString &key)
{
    std::vector<ChangeId> chosen;
    for (const QString &hex : values.value(key).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto id = ChangeId::fromBytes(QByteArray::fromHex(hex.toLatin1())))
            chosen.push_back(*id);
    }
    return chosen;
}

QString keysOf(std::span<const ChangeId> tasks)
{
    QStringList keys;
    for (const ChangeId &id : tasks)
        keys << id.hex();
    return keys.join(u' ');
}

using Choices = QList<std::pair<QString, QString>>;

/// Tasks of an association to choose from: those that one is linked with first, then the unfinished ones; not more
/// than somebody would look through.
Choices tasksToChoose(const ChangeId &association, const Outlook &outlook, const auto &isLinked)
{
    constexpr qsizetype most = 500;
    Choices linked;
    Choices others;
    for (const TaskRow &row : tasksOf(*outlook.part<AssociationsPart>().association(association), outlook)) {
        const ChangeId &id = row.task->id;
        if (isLinked(id))
            linked.append({id.hex(), row.task->shownTitle()});
        else if (!row.isFinished() && others.size() < most)
            others.append({id.hex(), row.task->shownTitle()});
    }
    return linked + others;
}

Choices othersThan(const Task &task, const Outlook &outlook)
{
    const auto blockers = task.blockers();
    Choices others = tasksToChoose(task.association(), outlook,
        [&](const ChangeId &id) { return id == task.parentTask() || std::ranges::contains(blockers, id); });
    others.removeIf([&](const auto &choice) { return choice.first == task.id.hex(); });
    return others;
}

FormField parentField(const QString &parent, const Choices &tasks)
{
    return {u"parent"_s, i18nc("@label:listbox", "Part of"), Kind::Choice, parent,
        Choices{{QString(), i18nc("@item:inlistbox no task", "none")}} + tasks};
}

FormField blockersField(const QString &blockers, const Choices &tasks)
{
    return {u"blockers"_s, i18nc("@label:listbox", "Waits for"), Kind::Choices, blockers, tasks};
}

std::optional<ChangeId> parentIn(const FormValues &values)
{
    const auto parents = chosenIn(values, u"parent"_s);
    return parents.empty() ? std::nullopt : std::optional(parents.front());
}

/// Which fields say something else than the task does now. A field of which there are versions is written for all.
TaskEdit::Fields changedIn(const TaskEdit &wanted, const Task &task)
{
    using Field = TaskEdit::Field;
    TaskEdit::Fields changed;
    const auto compare = [&](Field field, const auto &kept, const auto &now) {
        const bool isSame = kept.shown() ? *kept.shown() == now : now == std::decay_t<decltype(now)>();
        changed.setFlag(field, !isSame || kept.versions().size() > 1);
    };
    compare(Field::Title, task.title, wanted.title);
    compare(Field::Details, task.details, wanted.details);
    compare(Field::Due, task.due, wanted.due);
    compare(Field::Parent, task.parent, wanted.parent);
    compare(Field::BlockedBy, task.blockedBy, wanted.blockedBy);
    return changed;
}

TaskEdit editIn(const ChangeId &task, const FormValues &values)
{
    return {.task = task,
        .fields = {},
        .title = values[u"title"_s],
        .details = values[u"details"_s],
        .due = dayFrom(values[u"due"_s]),
        .parent = parentIn(values),
        .blockedBy = chosenIn(values, u"blockers"_s)};
}

DeedForm wordForm(const QString &title, const QString &label, const QString &deed, decltype(DeedForm::ask) ask)
{
    return {title, {}, {{u"word"_s, label}}, deed, std::move(ask)};
}

} // namespace

DeedForm offerForm(const ChangeId &association, const Outlook &outlook, const std::optional<ChangeId> &partOf)
{
    const Choices tasks = tasksToChoose(association, outlook, [&](const ChangeId &id) { return id == partOf; });
    QList<FormField> fields{titleField(), detailsField(), dueField()};
    if (!tasks.isEmpty())
        fields << parentField(partOf ? partOf->hex() : QString(), tasks) << blockersField({}, tasks);
    return {i18nc("@title:window", "Offer a task"), i18nc("@info", "Whoever wants to takes it. Nobody is given it."),
        fields, i18nc("@action:button", "Offer"), [association](const Outlook &now, const FormValues &values) {
            return offer(now,
                TaskOffer{.association = association,
                    .title = values[u"title"_s],
                    .details = values[u"details"_s],
                    .due = dayFrom(values[u"due"_s]),
                    .parent = parentIn(values),
                    .blockedBy = chosenIn(values, u"blockers"_s)});
        }};
}

DeedForm editForm(const Task &task, const Outlook &outlook)
{
    const QString parent = task.parentTask() ? task.parentTask()->hex() : QString();
    const Choices others = othersThan(task, outlook);
    const auto ask = [id = task.id](const Outlook &now, const FormValues &values) {
        TaskEdit wanted = editIn(id, values);
        if (const Task *present = now.part<AssociationsPart>().task(id))
            wanted.fields = changedIn(wanted, *present);
        return edit(now, wanted);
    };
    return {i18nc("@title:window", "Edit the task"), {},
        {titleField(task.shownTitle()), detailsField(task.details.shown() ? *task.details.shown() : QString()),
            dueField(task.dueDay()), parentField(parent, others), blockersField(keysOf(task.blockers()), others)},
        i18nc("@action:button", "Keep"), ask};
}

DeedForm finishForm(const ChangeId &task)
{
    return wordForm(i18nc("@title:window", "Done"),
        i18nc("@label:textbox", "How it was done; the next ones will look for it"), i18nc("@action:button", "Done"),
        [task](const Outlook &outlook, const FormValues &values) { return finish(outlook, task, values[u"word"_s]); });
}

DeedForm reopenForm(const ChangeId &task)
{
    return wordForm(i18nc("@title:window", "Not done after all"), i18nc("@label:textbox", "What is missing"),
        i18nc("@action:button", "Reopen"),
        [task](const Outlook &outlook, const FormValues &values) { return reopen(outlook, task, values[u"word"_s]); });
}

DeedForm dropForm(const ChangeId &task)
{
    return wordForm(i18nc("@title:window", "Drop the task"), i18nc("@label:textbox", "Why nobody needs it any more"),
        i18nc("@action:button", "Drop"),
        [task](const Outlook &outlook, const FormValues &values) { return drop(outlook, task, values[u"word"_s]); });
}

DeedForm askForm(const ChangeId &task, const Outlook &outlook)
{
    QList<std::pair<QString, QString>> people;
    for (const PersonId &person : outlook.standing().members()) {
        if (person != outlook.self)
            people.append({person.hex(), nameIn(outlook, person)});
    }
    return {i18nc("@title:window", "Ask somebody"),
        i18nc("@info", "It is an offer, and binds nobody before they take the task."),
        {{u"person"_s, i18nc("@label:listbox", "Whom"), Kind::Choice, {}, people},
            {u"word"_s, i18nc("@label:textbox", "A word to it")}},
        i18nc("@action:button", "Ask"), [task](const Outlook &now, const FormValues &values) -> Result<Deed> {
            const auto person = PersonId::fromBytes(QByteArray::fromHex(values[u"person"_s].toLatin1()));
            if (!person)
                return refused(Refusal::NoSuchPerson);
            return ask(now, task, *person, values[u"word"_s]);
        }};
}

} // namespace pochin::associations
