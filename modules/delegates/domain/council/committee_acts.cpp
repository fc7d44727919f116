// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/committee_acts.h"

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/council/review_day.h"
#include "delegates/domain/refusal.h"

namespace pochin::delegates {

QByteArray CommitteeFounded::encoded() const
{
    ledger::PayloadWriter out;
    out.text(1, field);
    out.text(2, words);
    write(out, 3, review);
    return out.bytes();
}

Result<CommitteeFounded> CommitteeFounded::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    CommitteeFounded founded{in.text(1, ledger::aLine), in.optionalText(2, ledger::aText), dayIn(in, 3)};
    return in.read(std::move(founded));
}

Result<> CommitteeFounded::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (isTooFar(review, change))
        return withoutMeaning();
    state.alterable<CouncilPart>().committees.emplace(
        change.id, Committee{.founded = said(*this, change), .people = {change.author}});
    return {};
}

QByteArray CommitteeEntered::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, committee);
    out.choice(2, way);
    return out.bytes();
}

Result<CommitteeEntered> CommitteeEntered::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    CommitteeEntered entered{in.id<ChangeId>(1), in.choice(2, Way::Out)};
    return in.read(std::move(entered));
}

Result<> CommitteeEntered::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (!state.part<CouncilPart>().committee(committee))
        return withoutMeaning();
    auto &people = state.alterable<CouncilPart>().committees.at(committee).people;
    if (way == Way::In)
        people.insert(change.author);
    else
        people.erase(change.author);
    return {};
}

QByteArray CommitteeRenewed::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, committee);
    write(out, 2, review);
    out.text(3, reasons);
    return out.bytes();
}

Result<CommitteeRenewed> CommitteeRenewed::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    CommitteeRenewed renewed{in.id<ChangeId>(1), dayIn(in, 2), in.text(3, ledger::aText)};
    return in.read(std::move(renewed));
}

/// A renewal that claims a day after the end renews nothing: what is over is founded anew.
Result<> CommitteeRenewed::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const Committee *renewed = state.part<CouncilPart>().committee(committee);
    const Instant claimed{std::chrono::milliseconds(change.body.wall)};
    if (!renewed || renewed->isOverAt(claimed) || isTooFar(review, change))
        return withoutMeaning();
    state.alterable<CouncilPart>().committees.at(committee).renewals.push_back(said(*this, change));
    return {};
}

QByteArray CommitteeClosed::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, committee);
    out.text(2, handover);
    return out.bytes();
}

Result<CommitteeClosed> CommitteeClosed::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    CommitteeClosed closed{in.id<ChangeId>(1), in.text(2, ledger::aText)};
    return in.read(std::move(closed));
}

Result<> CommitteeClosed::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (!state.part<CouncilPart>().committee(committee))
        return withoutMeaning();
    state.alterable<CouncilPart>().committees.at(committee).closings.push_back(said(*this, change));
    return {};
}

namespace {

Result<const Committee *> running(const Outlook &outlook, const ChangeId &id)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    const Committee *committee = outlook.part<CouncilPart>().committee(id);
    if (!committee)
        return refused(Refusal::NoSuchCommittee);
    if (committee->isOverAt(outlook.now))
        return refused(Refusal::CommitteeIsOver);
    return committee;
}

} // namespace

Result<Deed> foundCommittee(const Outlook &outlook, const CommitteeFounded &founded)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    return checkedWords(founded.field, ledger::aLine)
        .and_then([&] { return checkedReview(outlook, founded.review); })
        .and_then([&]() -> Result<Deed> {
            if (!ledger::isWritable(founded.words, ledger::aText))
                return refused(Refusal::TextTooLong);
            return ledger::deedOf(founded);
        });
}

Result<Deed> enterCommittee(const Outlook &outlook, const CommitteeEntered &entered)
{
    return running(outlook, entered.committee).and_then([&](const Committee *committee) -> Result<Deed> {
        const bool isIn = committee->people.contains(outlook.self);
        if (isIn && entered.way == CommitteeEntered::Way::In)
            return refused(Refusal::AlreadyThere);
        if (!isIn && entered.way == CommitteeEntered::Way::Out)
            return refused(Refusal::NotThere);
        return ledger::deedOf(entered);
    });
}

Result<Deed> renewCommittee(const Outlook &outlook, const CommitteeRenewed &renewed)
{
    return running(outlook, renewed.committee)
        .and_then([&](const Committee *) { return checkedWords(renewed.reasons, ledger::aText); })
        .and_then([&] { return checkedReview(outlook, renewed.review); })
        .transform([&] { return ledger::deedOf(renewed); });
}

Result<Deed> closeCommittee(const Outlook &outlook, const CommitteeClosed &closed)
{
    return running(outlook, closed.committee)
        .and_then([&](const Committee *) { return checkedWords(closed.handover, ledger::aText); })
        .transform([&] { return ledger::deedOf(closed); });
}

} // namespace pochin::delegates
