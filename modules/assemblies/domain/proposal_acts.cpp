// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/proposal_acts.h"

#include "assemblies/domain/asking.h"
#include "groups/domain/group_part.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum Key : quint64 { Named = 1, Reason = 2, Previous = keyAfterText };

Powers powersFor(const WrittenEffect &effect)
{
    if (effect.kind == WrittenEffect::Kind::UpgradeRuleset)
        return Power::ChangeProcedures; // whoever may change how the group decides
    return effect.kind == WrittenEffect::Kind::None
        ? Powers()
        : Powers::fromInt(static_cast<Powers::Int>(1U << (static_cast<unsigned>(effect.kind) - 1)));
}

Result<> checkedProcedure(const Outlook &outlook, const ProposalText &text)
{
    const auto inForce = outlook.standing().proceduresInForce();
    if (std::ranges::find(inForce, text.procedure) == inForce.end())
        return refusal(Refusal::NoSuchProcedure);
    const Procedure &procedure = *outlook.standing().procedure(text.procedure);
    const Powers needed = powersFor(text.effect);
    const bool draws = procedure.means == Procedure::Means::Lot;
    const bool doesSomething = text.effect.kind != WrittenEffect::Kind::None;
    if ((procedure.powers & needed) != needed || (draws && doesSomething))
        return refusal(Refusal::BeyondProcedure);
    const auto isMember = [&](const PersonId &person) { return outlook.standing().isMember(person); };
    if (draws != text.lot.has_value() || (draws && !std::ranges::all_of(text.lot->hands, isMember)))
        return refusal(draws ? Refusal::HandsMissing : Refusal::BeyondProcedure);
    return {};
}

Result<> checkedRuleset(const Outlook &outlook, const WrittenEffect &effect)
{
    if (effect.kind == WrittenEffect::Kind::UpgradeRuleset && effect.ruleset <= outlook.space.ruleset())
        return refusal(Refusal::RulesetInForce);
    return askedKnownRuleset(outlook, effect);
}

Result<> checkedText(const Outlook &outlook, const ProposalText &text)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    if (!isWritableText(text))
        return refusal(Refusal::UnfitText);
    if (asksWhyHere(outlook) && text.whyHere.trimmed().isEmpty())
        return refusal(Refusal::WhyHereMissing);
    const auto &decisions = outlook.part<Decisions>();
    for (const auto &named : {text.rivalOf, text.revises}) {
        if (named && !decisions.matter(*named))
            return refusal(Refusal::NothingOfThatName);
    }
    const auto &people = outlook.part<groups::GroupPart>().people;
    if (!std::ranges::all_of(text.addressees, [&](const PersonId &person) { return people.contains(person); }))
        return refusal(Refusal::NothingOfThatName);
    return checkedRuleset(outlook, text.effect).and_then([&] { return checkedProcedure(outlook, text); });
}

} // namespace

// --- opened ----------------------------------------------------------------------------------------------------------

QByteArray ProposalOpened::encoded() const
{
    PayloadWriter out;
    text.writeTo(out);
    return out.bytes();
}

Result<ProposalOpened> ProposalOpened::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ProposalOpened opened{.text = ProposalText::readFrom(in)};
    return in.read(std::move(opened));
}

Claim ProposalOpened::claim() const
{
    return text.claim();
}

Result<> ProposalOpened::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<Decisions>().keepWording(change, change.id, text, {});
    return {};
}

Result<Deed> propose(const Outlook &outlook, const ProposalText &text)
{
    return checkedText(outlook, text).and_then([&] { return checkedDeed(ProposalOpened{text}); });
}

// --- amended ---------------------------------------------------------------------------------------------------------

QByteArray ProposalAmended::encoded() const
{
    PayloadWriter out;
    text.writeTo(out);
    out.id(Previous, previous);
    return out.bytes();
}

Result<ProposalAmended> ProposalAmended::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ProposalAmended amended{.previous = in.id<ChangeId>(Previous), .text = ProposalText::readFrom(in)};
    return in.read(std::move(amended));
}

Claim ProposalAmended::claim() const
{
    return text.claim();
}

Result<> ProposalAmended::apply(SpaceState &state, const FoldedChange &change) const
{
    const Matter *matter = state.part<Decisions>().matter(previous);
    if (!matter || matter->quoted != Quoted::Nothing)
        return withoutMeaning();
    state.alterable<Decisions>().keepWording(change, ChangeId(matter->id), text, previous);
    return {};
}

Result<Deed> amend(const Outlook &outlook, const ChangeId &previous, const ProposalText &text)
{
    const auto before = askedOpenWording(outlook, previous);
    if (!before)
        return std::unexpected(before.error());
    if (outlook.part<Decisions>().matter(previous)->quoted != Quoted::Nothing)
        return refusal(Refusal::WrittenElsewhere);
    if ((*before)->text == text)
        return refusal(Refusal::NothingChanged);
    return checkedText(outlook, text).and_then([&] { return checkedDeed(ProposalAmended{previous, text}); });
}

// --- closed ----------------------------------------------------------------------------------------------------------

QByteArray ProposalClosed::encoded() const
{
    PayloadWriter out;
    out.id(Named, wording);
    return out.bytes();
}

Result<ProposalClosed> ProposalClosed::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ProposalClosed closed{.wording = in.id<ChangeId>(Named)};
    return in.read(std::move(closed));
}

Claim ProposalClosed::claim() const
{
    return Closing{wording};
}

Result<> ProposalClosed::apply(SpaceState &state, const FoldedChange &change) const
{
    if (!state.part<Decisions>().wording(wording))
        return withoutMeaning();
    state.alterable<Decisions>().wording(wording)->closes.push_back(change.id);
    return {};
}

Result<Deed> close(const Outlook &outlook, const ChangeId &id)
{
    const auto wording = askedOpenWording(outlook, id);
    if (!wording)
        return std::unexpected(wording.error());
    const auto deadline = (*wording)->text.deadline;
    if (deadline && outlook.now.time_since_epoch().count() < *deadline)
        return refusal(Refusal::BeforeDeadline);
    const auto &lot = (*wording)->text.lot;
    if (lot && outlook.standing().openedBy(id).size() < lot->hands.size())
        return refusal(Refusal::SealsMissing);
    return checkedDeed(ProposalClosed{id});
}

// --- withdrawn -------------------------------------------------------------------------------------------------------

QByteArray ProposalWithdrawn::encoded() const
{
    PayloadWriter out;
    out.id(Named, proposal);
    out.text(Reason, reason);
    return out.bytes();
}

Result<ProposalWithdrawn> ProposalWithdrawn::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ProposalWithdrawn withdrawn{.proposal = in.id<ChangeId>(Named), .reason = in.optionalText(Reason, aText)};
    return in.read(std::move(withdrawn));
}

Claim ProposalWithdrawn::claim() const
{
    return {};
}

Result<> ProposalWithdrawn::apply(SpaceState &state, const FoldedChange &change) const
{
    const auto &matters = state.part<Decisions>().matters;
    const auto found = matters.find(proposal);
    if (found == matters.end() || found->second.first().by != change.author)
        return withoutMeaning();
    auto &withdrawn = state.alterable<Decisions>().matters.at(proposal).withdrawn;
    if (withdrawn.empty())
        withdrawn.push_back(kept(change, *this));
    return {};
}

Result<Deed> withdraw(const Outlook &outlook, const ChangeId &proposal, const QString &reason)
{
    const Matter *matter = outlook.part<Decisions>().matter(proposal);
    if (!matter)
        return refusal(Refusal::NoSuchProposal);
    if (matter->first().by != outlook.self)
        return refusal(Refusal::NotYours);
    if (!matter->withdrawn.empty())
        return refusal(Refusal::Withdrawn);
    for (const Wording &wording : matter->wordings) {
        if (outlook.standing().outcome(wording.id) == Outcome::Adopted)
            return refusal(Refusal::Adopted);
    }
    return checkedDeed(ProposalWithdrawn{matter->id, reason});
}

} // namespace pochin::assemblies
