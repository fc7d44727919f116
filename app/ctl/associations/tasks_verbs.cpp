// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/asking.h"
#include "associations/domain/checking.h"
#include "associations/domain/declining.h"
#include "associations/domain/dropping.h"
#include "associations/domain/finishing.h"
#include "associations/domain/giving_back.h"
#include "associations/domain/moving.h"
#include "associations/domain/reopening.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_edit.h"
#include "associations/domain/task_offer.h"
#include "associations/words/association_words.h"
#include "ctl/associations/association_json.h"
#include "ctl/associations/association_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"

#include <algorithm>

namespace pochin::ctl {

using namespace associations;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QString lineOf(const TaskRow &row, const Outlook &outlook)
{
    QStringList takers;
    for (const PersonId &taker : row.takers)
        takers << nameIn(outlook, taker);
    return u"%1%2  %3  %4  %5"_s
        .arg(QString(qsizetype(row.depth) * 2, u' '), shortOf(row.task->id), wordFor(row.state), row.task->shownTitle(),
            takers.join(u", "_s))
        .trimmed();
}

Result<Outcome> shownTask(Session &session, const Named &named)
{
    return outlookOf(session, named.space).transform([&](const Outlook &outlook) {
        const auto &part = outlook.part<AssociationsPart>();
        const Association &home = *part.association(part.task(named.id)->association());
        const auto rows = tasksOf(home, outlook);
        const TaskRow &row = *std::ranges::find(rows, named.id, [](const TaskRow &other) { return other.task->id; });
        return Outcome{.text = lineOf(row, outlook), .json = jsonOf(row, outlook), .found = {}};
    });
}

/// A verb that does one deed on the task named first, and then shows it.
template <typename Ask>
auto deedOn(const Ask &ask)
{
    return [ask](Session &session, const Arguments &arguments) -> Result<Outcome> {
        const auto named = chosenTask(session, arguments.words.value(0));
        if (!named)
            return std::unexpected(named.error());
        return doneIn(session, named->space, [&](const Outlook &outlook) -> Result<Deed> {
            return ask(outlook, named->id, arguments);
        }).and_then([&](const ChangeId &) { return shownTask(session, *named); });
    };
}

/// A parent or what it waits for, as options name them; an empty option says "none".
Result<std::vector<ChangeId>> linked(Session &session, const Arguments &arguments, const QString &option)
{
    QStringList typed = arguments.options.value(option);
    typed.removeAll(QString());
    return chosenTasks(session, typed);
}

Result<Outcome> added(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    const auto due = optionalDayIn(arguments, u"due"_s);
    const auto parents = linked(session, arguments, u"parent"_s);
    const auto blockers = linked(session, arguments, u"blocked-by"_s);
    if (const auto fault = firstFault(named, due, parents, blockers))
        return std::unexpected(*fault);
    TaskOffer wanted{.association = named->id,
        .title = arguments.words.value(1, arguments.last(u"title"_s)),
        .details = arguments.last(u"details"_s),
        .due = *due,
        .blockedBy = *blockers};
    if (!parents->empty())
        wanted.parent = parents->back();
    return doneIn(session, named->space, [&](const Outlook &outlook) {
        return offer(outlook, wanted);
    }).and_then([&](const ChangeId &id) { return shownTask(session, {named->space, id}); });
}

Result<Outcome> edited(Session &session, const Arguments &arguments)
{
    using Field = TaskEdit::Field;
    const auto named = chosenTask(session, arguments.words.value(0));
    const auto due = optionalDayIn(arguments, u"due"_s);
    const auto parents = linked(session, arguments, u"parent"_s);
    const auto blockers = linked(session, arguments, u"blocked-by"_s);
    if (const auto fault = firstFault(named, due, parents, blockers))
        return std::unexpected(*fault);
    TaskEdit wanted{.task = named->id,
        .fields = {},
        .title = arguments.last(u"title"_s),
        .details = arguments.last(u"details"_s),
        .due = *due,
        .blockedBy = *blockers};
    if (!parents->empty())
        wanted.parent = parents->back();
    for (const auto &[option, field] :
        {std::pair(u"title"_s, Field::Title), std::pair(u"details"_s, Field::Details), std::pair(u"due"_s, Field::Due),
            std::pair(u"parent"_s, Field::Parent), std::pair(u"blocked-by"_s, Field::BlockedBy)})
        wanted.fields.setFlag(field, arguments.has(option));
    return doneIn(session, named->space, [&](const Outlook &outlook) {
        return edit(outlook, wanted);
    }).and_then([&](const ChangeId &) { return shownTask(session, *named); });
}

Result<Outcome> asked(Session &session, const Arguments &arguments)
{
    const auto named = chosenTask(session, arguments.words.value(0));
    if (!named)
        return std::unexpected(named.error());
    const auto person = chosenPerson(session, named->space, arguments.words.value(1));
    if (!person)
        return std::unexpected(person.error());
    return doneIn(session, named->space, [&](const Outlook &outlook) {
        return ask(outlook, named->id, *person, arguments.last(u"word"_s));
    }).and_then([&](const ChangeId &) { return shownTask(session, *named); });
}

Result<Outcome> moved(Session &session, const Arguments &arguments)
{
    const auto named = chosenTask(session, arguments.words.value(0));
    const auto to = chosenAssociation(session, arguments.last(u"to"_s));
    if (const auto fault = firstFault(named, to))
        return std::unexpected(*fault);
    return doneIn(session, named->space, [&](const Outlook &outlook) {
        return move(outlook, named->id, to->id);
    }).and_then([&](const ChangeId &) { return shownTask(session, *named); });
}

Result<TaskFilter> filterIn(const Arguments &arguments)
{
    TaskFilter filter{.text = arguments.last(u"search"_s),
        .finished = arguments.has(u"all"_s) || arguments.has(u"state"_s) ? TaskFilter::Finished::Shown
                                                                         : TaskFilter::Finished::Hidden};
    if (!arguments.has(u"state"_s))
        return filter;
    filter.state = taskStateFrom(arguments.last(u"state"_s));
    if (!filter.state)
        return failure(Failure::Kind::InvalidInput, u"--state: open, taken, waiting, done, checked or dropped"_s);
    return filter;
}

void addTasks(const Association &association, const Outlook &outlook, const TaskFilter &filter, QJsonArray &json,
    QStringList &lines)
{
    for (const TaskRow &row : tasksOf(association, outlook)) {
        if (!filter.matches(row))
            continue;
        json.append(jsonOf(row, outlook));
        lines << lineOf(row, outlook);
    }
}

/// Of one association, or of all that go on.
Result<Outcome> listed(Session &session, const Arguments &arguments)
{
    const auto spaces = session.spaces();
    auto filter = filterIn(arguments);
    if (const auto fault = firstFault(spaces, filter))
        return std::unexpected(*fault);
    std::optional<Named> only;
    if (!arguments.words.isEmpty()) {
        const auto named = chosenAssociation(session, arguments.words.front());
        if (!named)
            return std::unexpected(named.error());
        only = *named;
    }
    QJsonArray json;
    QStringList lines;
    for (const SpaceId &id : (*spaces)->ids()) {
        const auto outlook = (*spaces)->outlook(id);
        if (!outlook || (only && only->space != id))
            continue;
        filter->taker = arguments.has(u"mine"_s) ? std::optional(outlook->self) : std::nullopt;
        for (const auto &[association, known] : outlook->part<AssociationsPart>().associations) {
            if (only ? only->id == association : !standing(known, *outlook).isOver())
                addTasks(known, *outlook, *filter, json, lines);
        }
    }
    const QString text = lines.isEmpty() ? i18nc("@info:shell", "There are no such tasks.") : lines.join(u'\n');
    return Outcome{.text = text, .json = json, .found = {}};
}

std::vector<OptionSyntax> fieldOptions()
{
    return {{u"title"_s, u"TEXT"_s, ki18nc("@info:shell", "What is to be done")},
        {u"details"_s, u"TEXT"_s, ki18nc("@info:shell", "More words on it")},
        {u"due"_s, u"DATE"_s, ki18nc("@info:shell", "By when; nothing: no date")},
        {u"parent"_s, u"TASK"_s, ki18nc("@info:shell", "The task that it is a part of; nothing: none")},
        {u"blocked-by"_s, u"TASK"_s, ki18nc("@info:shell", "A task that it waits for; may be given several times")}};
}

OptionSyntax why()
{
    return {u"why"_s, u"TEXT"_s, ki18nc("@info:shell", "Why")};
}

OptionSyntax word()
{
    return {u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word to it")};
}

} // namespace

std::vector<Verb> tasksVerbs()
{
    return {
        {u"task add"_s, u"A [TITLE]"_s, ki18nc("@info:shell", "Offer a task"), fieldOptions(), 1, 2, added},
        {u"task edit"_s, u"TASK"_s, ki18nc("@info:shell", "Write fields of a task anew"), fieldOptions(), 1, 1, edited},
        {u"task list"_s, u"[A]"_s, ki18nc("@info:shell", "List tasks"),
            {{u"mine"_s, {}, ki18nc("@info:shell", "Only what you took")},
                {u"all"_s, {}, ki18nc("@info:shell", "Finished ones too")},
                {u"state"_s, u"STATE"_s, ki18nc("@info:shell", "open, taken, waiting, done, checked or dropped")},
                {u"search"_s, u"TEXT"_s, ki18nc("@info:shell", "Only tasks with this text")}},
            0, 1, listed},
        {u"task show"_s, u"TASK"_s, ki18nc("@info:shell", "Show a task"), {}, 1, 1,
            [](Session &session, const Arguments &arguments) {
                return chosenTask(session, arguments.words.value(0)).and_then([&](const Named &named) {
                    return shownTask(session, named);
                });
            }},
        {u"task take"_s, u"TASK"_s, ki18nc("@info:shell", "Take a task on yourself"), {}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &) { return take(o, id); })},
        {u"task release"_s, u"TASK"_s, ki18nc("@info:shell", "Give a task back"), {}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &) { return giveBack(o, id); })},
        {u"task done"_s, u"TASK"_s, ki18nc("@info:shell", "Say that it is done, and how"), {word()}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &a) {
                return finish(o, id, a.last(u"word"_s));
            })},
        {u"task check"_s, u"TASK"_s, ki18nc("@info:shell", "Say that you looked at what another did"), {word()}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &a) {
                return check(o, id, a.last(u"word"_s));
            })},
        {u"task reopen"_s, u"TASK"_s, ki18nc("@info:shell", "Say that it is not done after all"), {why()}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &a) {
                return reopen(o, id, a.last(u"why"_s));
            })},
        {u"task drop"_s, u"TASK"_s, ki18nc("@info:shell", "Say that nobody needs it any more"), {why()}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &a) {
                return drop(o, id, a.last(u"why"_s));
            })},
        {u"task ask"_s, u"TASK PERSON"_s, ki18nc("@info:shell", "Ask somebody to take it; it binds nobody"), {word()},
            2, 2, asked},
        {u"task decline"_s, u"TASK"_s, ki18nc("@info:shell", "Answer “not I”"), {}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &) { return decline(o, id); })},
        {u"task move"_s, u"TASK"_s, ki18nc("@info:shell", "Bring a task to another association"),
            {{u"to"_s, u"A"_s, ki18nc("@info:shell", "Where to")}}, 1, 1, moved},
    };
}

} // namespace pochin::ctl
