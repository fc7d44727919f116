// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who leads and who writes, and what came of the items of an agenda.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/meeting/assembly_lookup.h"
#include "groups/domain/promise_part.h"

#include <QStringList>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

std::vector<Role> rolesOf(const Outlook &outlook, const Assembly &assembly)
{
    const auto &part = outlook.part<groups::ErrandPart>();
    std::vector<Role> roles;
    for (const Kept<RoleOpened> &opened : assembly.roles) {
        const auto found = part.errands.find(opened.act.errand);
        if (found == part.errands.end())
            continue;
        const groups::Errand &errand = found->second;
        roles.push_back({.errand = found->first,
            .kind = errand.kind,
            .what = errand.what,
            .state = groups::stateOf(errand, outlook.standing(), outlook.now),
            .holders = groups::holdersOf(errand, outlook.standing()),
            .notYet = groups::whoHasNotYet(part, errand, outlook.standing())});
    }
    return roles;
}

std::vector<ChangeId> promisesFrom(const Outlook &outlook, const AgendaItem &item)
{
    std::vector<ChangeId> promises;
    for (const auto &[id, promise] : outlook.part<groups::PromisePart>().promises) {
        const bool isFromTold = std::ranges::any_of(
            item.takings, [&](const Kept<TakingTold> &told) { return promise.source == told.id; });
        if (promise.source == item.id() || isFromTold)
            promises.push_back(id);
    }
    return promises;
}

std::optional<ChangeId> proposalOf(const Outlook &outlook, const AgendaItem &item)
{
    const auto &decisions = outlook.part<Decisions>();
    std::optional<ChangeId> proposal;
    if (item.added.act.about && decisions.matter(*item.added.act.about))
        proposal = decisions.matter(*item.added.act.about)->id;
    for (const Kept<ItemLedTo> &ledTo : item.ledTo) {
        if (const Matter *matter = decisions.matter(ledTo.act.what))
            proposal = matter->id;
    }
    return proposal;
}

ProposalText proposalFrom(const AgendaItem &item)
{
    QStringList why{item.added.act.words};
    for (const auto &version : item.notes.versions())
        why.append(version.value.words);
    why.removeAll(QString());
    return {.what = item.added.act.title, .why = why.join(u'\n').left(aText.most)};
}

QString takingFrom(const AgendaItem &item)
{
    return item.added.act.title;
}

// --- what was said aloud ---------------------------------------------------------------------------------------------

ToldState stateOf(const Outlook &outlook, const Kept<TakingTold> &told)
{
    const auto &promises = outlook.part<groups::PromisePart>().promises;
    const bool isTaken = std::ranges::any_of(
        promises, [&](const auto &of) { return of.second.source == told.id && of.second.bearer == told.act.person; });
    if (isTaken)
        return ToldState::Confirmed;
    return outlook.part<AssembliesPart>().denied.contains(told.id) ? ToldState::Denied : ToldState::Awaiting;
}

std::vector<const Kept<PositionTold> *> awaited(const Outlook &outlook, const Wording &wording)
{
    auto waiting = unconfirmed(wording);
    const auto &denied = outlook.part<AssembliesPart>().denied;
    std::erase_if(waiting, [&](const Kept<PositionTold> *told) { return denied.contains(told->id); });
    return waiting;
}

std::vector<ToldAwaiting> toldAwaiting(const Outlook &outlook, const PersonId &person)
{
    std::vector<ToldAwaiting> waiting;
    const auto &part = outlook.part<AssembliesPart>();
    for (const auto &[id, matter] : outlook.part<Decisions>().matters) {
        for (const Wording &wording : matter.wordings) {
            for (const Kept<PositionTold> *told : awaited(outlook, wording)) {
                if (told->act.person == person)
                    waiting.push_back(
                        {.told = told->id, .by = told->by, .where = wording.id, .words = wording.text.what});
            }
        }
    }
    for (const auto &[id, assembly] : part.assemblies) {
        for (const AgendaItem &item : assembly.items) {
            for (const Kept<TakingTold> &told : item.takings) {
                if (told.act.person == person && stateOf(outlook, told) == ToldState::Awaiting)
                    waiting.push_back(
                        {.told = told.id, .by = told.by, .isTaking = true, .where = id, .words = told.act.what});
            }
        }
    }
    return waiting;
}

} // namespace pochin::assemblies
