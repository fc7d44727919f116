// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/discussion_acts.h"

#include "assemblies/domain/asking.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum ReasonKey : quint64 { ReasonProposal = 1, Answers, SideKey, ReasonText, Citations };
enum ConcernKey : quint64 { ConcernProposal = 1, Whom, Why };
enum AnswerKey : quint64 { AnswerWording = 1, Consents, AnswerWords };
constexpr std::size_t mostCitations = 20;

} // namespace

// --- reasons ---------------------------------------------------------------------------------------------------------

QByteArray ReasonGiven::encoded() const
{
    PayloadWriter out;
    out.id(ReasonProposal, proposal);
    out.id(Answers, answers);
    out.choice(SideKey, side);
    out.text(ReasonText, text);
    out.texts(Citations, citations);
    return out.bytes();
}

Result<ReasonGiven> ReasonGiven::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ReasonGiven reason{.proposal = in.id<ChangeId>(ReasonProposal),
        .answers = in.optionalId<ChangeId>(Answers),
        .side = in.choice(SideKey, Side::Against),
        .text = in.text(ReasonText, aText),
        .citations = in.texts(Citations, mostCitations, aName)};
    return in.read(std::move(reason));
}

Claim ReasonGiven::claim() const
{
    return {};
}

Result<> ReasonGiven::apply(SpaceState &state, const FoldedChange &change) const
{
    if (!state.part<Decisions>().matter(proposal))
        return withoutMeaning();
    auto &decisions = state.alterable<Decisions>();
    decisions.matter(proposal)->reasons.push_back(kept(change, *this));
    for (const QString &address : citations)
        decisions.citations[address].push_back(proposal);
    return {};
}

Result<Deed> giveReason(const Outlook &outlook, const ReasonGiven &reason)
{
    return askedWording(outlook, reason.proposal).and_then([&](const Wording *) { return checkedDeed(reason); });
}

// --- concerns --------------------------------------------------------------------------------------------------------

QByteArray ConcernDeclared::encoded() const
{
    PayloadWriter out;
    out.id(ConcernProposal, proposal);
    out.text(Whom, whom);
    out.text(Why, why);
    return out.bytes();
}

Result<ConcernDeclared> ConcernDeclared::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ConcernDeclared concern{
        .proposal = in.id<ChangeId>(ConcernProposal), .whom = in.text(Whom, aLine), .why = in.optionalText(Why, aText)};
    return in.read(std::move(concern));
}

Claim ConcernDeclared::claim() const
{
    return {};
}

Result<> ConcernDeclared::apply(SpaceState &state, const FoldedChange &change) const
{
    if (!state.part<Decisions>().matter(proposal))
        return withoutMeaning();
    state.alterable<Decisions>().matter(proposal)->concerns.push_back(kept(change, *this));
    return {};
}

Result<Deed> declareConcern(const Outlook &outlook, const ConcernDeclared &concern)
{
    return askedWording(outlook, concern.proposal).and_then([&](const Wording *) { return checkedDeed(concern); });
}

// --- addressees ------------------------------------------------------------------------------------------------------

QByteArray AddresseeAnswered::encoded() const
{
    PayloadWriter out;
    out.id(AnswerWording, wording);
    out.flag(Consents, consents);
    out.text(AnswerWords, words);
    return out.bytes();
}

Result<AddresseeAnswered> AddresseeAnswered::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    AddresseeAnswered answer{.wording = in.id<ChangeId>(AnswerWording),
        .consents = in.flag(Consents),
        .words = in.optionalText(AnswerWords, aText)};
    return in.read(std::move(answer));
}

Claim AddresseeAnswered::claim() const
{
    return {};
}

Result<> AddresseeAnswered::apply(SpaceState &state, const FoldedChange &change) const
{
    const Wording *asked = state.part<Decisions>().wording(wording);
    if (!asked || std::ranges::find(asked->text.addressees, change.author) == asked->text.addressees.end())
        return withoutMeaning();
    state.alterable<Decisions>().wording(wording)->answers.push_back(kept(change, *this));
    return {};
}

Result<Deed> answerAsAddressee(const Outlook &outlook, const AddresseeAnswered &answer)
{
    const auto wording = askedWording(outlook, answer.wording);
    if (!wording)
        return std::unexpected(wording.error());
    const auto &addressees = (*wording)->text.addressees;
    if (std::ranges::find(addressees, outlook.self) == addressees.end())
        return refusal(Refusal::NotAddressed);
    return checkedDeed(answer);
}

} // namespace pochin::assemblies
