// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/told_acts.h"

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/meeting/meeting_asking.h"
#include "groups/domain/promise_acts.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum TakingKey : quint64 { TakingItem = 1, TakingPerson, TakingWhat, TakingDue };
enum DeniedKey : quint64 { DeniedTold = 1, DeniedWords };

/// Of whom it was written down; nothing: nobody wrote such a thing.
std::optional<PersonId> saidBy(const SpaceState &state, const ChangeId &told)
{
    if (const auto *taking = state.part<AssembliesPart>().taking(told))
        return taking->act.person;
    const auto &decisions = state.part<Decisions>();
    const auto where = decisions.wordingOfTold.find(told);
    if (where == decisions.wordingOfTold.end())
        return std::nullopt;
    const auto &all = decisions.wording(where->second)->told;
    return std::ranges::find(all, told, &Kept<PositionTold>::id)->act.person;
}

bool isPositionAnswered(const Outlook &outlook, const ChangeId &told)
{
    const auto &decisions = outlook.part<Decisions>();
    const auto where = decisions.wordingOfTold.find(told);
    if (where == decisions.wordingOfTold.end())
        return false;
    const auto waiting = unconfirmed(*decisions.wording(where->second));
    return std::ranges::find(waiting, told, &Kept<PositionTold>::id) == waiting.end();
}

bool isAnswered(const Outlook &outlook, const ChangeId &told)
{
    if (outlook.part<AssembliesPart>().denied.contains(told) || isPositionAnswered(outlook, told))
        return true;
    const auto *taking = outlook.part<AssembliesPart>().taking(told);
    return taking && stateOf(outlook, *taking) != ToldState::Awaiting;
}

/// For the person of whom it was written down. Refusals: NotAMember, NothingOfThatName, NotSaidForYou, AlreadyAnswered.
Result<> askedTold(const Outlook &outlook, const ChangeId &told)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    const auto person = saidBy(outlook.space.state(), told);
    if (!person)
        return refusal(Refusal::NothingOfThatName);
    if (*person != outlook.self)
        return refusal(MeetingRefusal::NotSaidForYou);
    if (isAnswered(outlook, told))
        return refusal(MeetingRefusal::AlreadyAnswered);
    return {};
}

} // namespace

QByteArray TakingTold::encoded() const
{
    PayloadWriter out;
    out.id(TakingItem, item);
    out.id(TakingPerson, person);
    out.text(TakingWhat, what);
    out.moment(TakingDue, due);
    return out.bytes();
}

Result<TakingTold> TakingTold::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    TakingTold told{.item = in.id<ChangeId>(TakingItem),
        .person = in.id<PersonId>(TakingPerson),
        .what = in.text(TakingWhat, aLine),
        .due = in.optionalMoment(TakingDue)};
    if (told.what.trimmed().isEmpty())
        in.fail(TakingWhat, QLatin1StringView("nothing written"));
    return in.read(std::move(told));
}

Result<> TakingTold::apply(SpaceState &state, const FoldedChange &change) const
{
    AgendaItem *altered = alterableItem(state, item);
    if (!altered)
        return namesNoAssembly();
    altered->takings.push_back(kept(change, *this));
    const ChangeId assembly = altered->added.act.assembly;
    state.alterable<AssembliesPart>().assemblyOf.emplace(change.id, assembly);
    return {};
}

Result<Deed> writeTakingDown(const Outlook &outlook, const TakingTold &told)
{
    const auto item = askedHeldItem(outlook, told.item);
    if (!item)
        return std::unexpected(item.error());
    if (told.person == outlook.self)
        return refusal(Refusal::OwnRecord);
    if (!outlook.standing().isMember(told.person))
        return refusal(MeetingRefusal::NotTheMembers);
    return checkedDeed(told);
}

Result<Deed> confirmTaking(const Outlook &outlook, const ChangeId &told)
{
    const auto *taking = outlook.part<AssembliesPart>().taking(told);
    if (!taking)
        return refusal(Refusal::NothingOfThatName);
    if (const auto asked = askedTold(outlook, told); !asked)
        return std::unexpected(asked.error());
    return groups::makePromise(outlook, {.what = taking->act.what, .due = taking->act.due, .source = told});
}

// --- denied ----------------------------------------------------------------------------------------------------------

QByteArray ToldDenied::encoded() const
{
    PayloadWriter out;
    out.id(DeniedTold, told);
    out.text(DeniedWords, words);
    return out.bytes();
}

Result<ToldDenied> ToldDenied::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ToldDenied denied{.told = in.id<ChangeId>(DeniedTold), .words = in.optionalText(DeniedWords, aText)};
    return in.read(std::move(denied));
}

/// Nobody denies in another's name.
Result<> ToldDenied::apply(SpaceState &state, const FoldedChange &change) const
{
    const auto person = saidBy(std::as_const(state), told);
    if (!person)
        return namesNoAssembly();
    if (*person != change.author)
        return refusal(MeetingRefusal::NotSaidForYou);
    state.alterable<AssembliesPart>().denied.emplace(told, kept(change, *this));
    return {};
}

Result<Deed> denyTold(const Outlook &outlook, const ToldDenied &denied)
{
    if (const auto asked = askedTold(outlook, denied.told); !asked)
        return std::unexpected(asked.error());
    return checkedDeed(denied);
}

} // namespace pochin::assemblies
