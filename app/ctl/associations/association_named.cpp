// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/associations/association_named.h"

#include "ctl/line/session.h"
#include "ctl/spaces/chosen.h"

namespace pochin::ctl {

using namespace associations;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// Everything that can be named, with where it is.
struct Choice {
    std::vector<Candidate> candidates;
    std::vector<SpaceId> spaces;

    void add(const SpaceId &space, const ChangeId &id, const QString &title)
    {
        candidates.push_back({id.bytes().toByteArray(), title});
        spaces.push_back(space);
    }
    [[nodiscard]] Result<Named> chosen(const QString &typed) const
    {
        return ctl::chosen(typed, candidates).transform([&](std::size_t i) {
            return Named{spaces[i], *ChangeId::fromBytes(candidates[i].id)};
        });
    }
};

/// Adds what is alive to the first and what has ended to the second.
template <typename Add>
Result<Named> chosenAmong(Session &session, const QString &typed, const Add &add)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    Choice alive;
    Choice ended;
    for (const SpaceId &id : (*spaces)->ids()) {
        const Space &space = *(*spaces)->space(id);
        const PersonId self = (*spaces)->self(id).value_or(*PersonId::fromBytes(id.bytes()));
        add(Outlook{space, self, session.clock().now()}, id, alive, ended);
    }
    auto found = alive.chosen(typed);
    if (!found && found.error().kind == Failure::Kind::NotFound)
        return ended.chosen(typed);
    return found;
}

} // namespace

Result<Named> chosenAssociation(Session &session, const QString &typed)
{
    return chosenAmong(session, typed, [](const Outlook &outlook, const SpaceId &space, Choice &alive, Choice &ended) {
        for (const auto &[id, association] : outlook.part<AssociationsPart>().associations) {
            Choice &choice = standing(association, outlook).isOver() ? ended : alive;
            choice.add(space, id, *association.task.shown());
        }
    });
}

Result<Named> chosenTask(Session &session, const QString &typed)
{
    return chosenAmong(session, typed, [](const Outlook &outlook, const SpaceId &space, Choice &alive, Choice &ended) {
        for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks)
            (task.isDone() || task.isDropped() ? ended : alive).add(space, id, task.shownTitle());
    });
}

Result<std::vector<ChangeId>> chosenTasks(Session &session, const QStringList &typed)
{
    std::vector<ChangeId> tasks;
    for (const QString &one : typed) {
        const auto task = chosenTask(session, one);
        if (!task)
            return std::unexpected(task.error());
        tasks.push_back(task->id);
    }
    return tasks;
}

Result<ChangeId> doneIn(
    Session &session, const SpaceId &space, const std::function<Result<Deed>(const Outlook &)> &deed)
{
    return session.spaces().and_then([&](Spaces *spaces) { return spaces->does(space, deed); });
}

Result<Day> dayIn(const Arguments &arguments, const QString &option)
{
    const auto day = dayFrom(arguments.last(option));
    if (!day)
        return failure(Failure::Kind::InvalidInput, u"--%1: a day such as 2026-12-31 is wanted"_s.arg(option));
    return *day;
}

Result<std::optional<Day>> optionalDayIn(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option) || arguments.last(option).isEmpty())
        return std::nullopt;
    return dayIn(arguments, option).transform([](Day day) { return std::optional(day); });
}

} // namespace pochin::ctl
