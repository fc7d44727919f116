// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/admission.h"

#include "groups/domain/group_part.h"
#include "groups/domain/may.h"
#include "groups/domain/people_part.h"
#include "ledger/domain/recipient_kind.h"

namespace pochin::groups {

using namespace ledger;

namespace {

enum Key : quint64 { Card = 1, Pseudonym = 3, Decision };

PersonId personOf(const DeviceCard &card)
{
    return *PersonId::fromBytes(card.feed.bytes());
}

} // namespace

QByteArray Admission::encoded() const
{
    PayloadWriter out;
    writeCard(out, Card, newcomer);
    out.text(Pseudonym, pseudonym);
    out.id(Decision, decision);
    return out.bytes();
}

Result<Admission> Admission::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    Admission admission{.newcomer = readCard(in, Card),
        .pseudonym = in.text(Pseudonym, aName),
        .decision = in.optionalId<ChangeId>(Decision)};
    return in.read(std::move(admission));
}

Claim Admission::claim() const
{
    return Vouching{.newcomer = personOf(newcomer)};
}

/// Several may vouch for one newcomer; the name that was told first stays.
Result<> Admission::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<Devices>().introduce(newcomer);
    auto &people = state.alterable<PeoplePart>();
    people.vouchers[personOf(newcomer)].insert(change.author);
    people.exchangeEnded.erase(personOf(newcomer)); // whoever vouches anew resumes the exchange
    people.partings.erase(personOf(newcomer));
    state.alterable<GroupPart>().people.emplace(
        personOf(newcomer), Person{.name = pseudonym, .since = {.depth = change.depth, .change = change.id}});
    return {};
}

Result<Deed> admit(const Outlook &outlook, const DeviceCard &newcomer, const QString &pseudonym,
    const std::optional<ChangeId> &decision)
{
    if (const auto may = mayAct(outlook); !may)
        return std::unexpected(may.error());
    if (outlook.standing().isMember(personOf(newcomer)))
        return refusal(Refusal::AlreadyMember, pseudonym);
    if (!saysSomething(pseudonym) || !isWritable(pseudonym, aName))
        return refusal(Refusal::UnfitName);
    if (isRecipient(newcomer.recipient) && !fitsMembers(outlook.space, newcomer.recipient))
        return refusal(Refusal::OtherKindOfKey);
    const bool isConsented = decision && outlook.standing().outcome(*decision) == Outcome::Adopted;
    if (outlook.part<GroupPart>().entry == EntryWay::ByAssembly && !isConsented)
        return refusal(Refusal::NeedsDecision);
    return deedOf(Admission{.newcomer = newcomer, .pseudonym = pseudonym, .decision = decision});
}

} // namespace pochin::groups
