// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/recall.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

#include <algorithm>
#include <set>

namespace pochin::delegates {

QByteArray Recall::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, mandate);
    out.ids(2, present);
    out.ids(3, inFavour);
    out.choice(4, way);
    out.text(5, reason);
    return out.bytes();
}

Result<Recall> Recall::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Recall recall{.mandate = in.id<ChangeId>(1),
        .present = in.ids<PersonId>(2, mostNamed),
        .inFavour = in.ids<PersonId>(3, mostNamed),
        .way = in.choice(4, Way::OnPaper),
        .reason = in.optionalText(5, ledger::aText)};
    return in.read(std::move(recall));
}

Result<> Recall::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (!state.part<DelegatesPart>().mandate(mandate))
        return withoutMeaning();
    state.alterable<DelegatesPart>().mandates.at(mandate).recalls.push_back(said(*this, change));
    return {};
}

namespace {

/// Who is named, each once, and only who is a member.
std::size_t heads(const Outlook &outlook, const std::vector<PersonId> &one, const std::vector<PersonId> &other)
{
    std::set<PersonId> people(one.begin(), one.end());
    people.insert(other.begin(), other.end());
    people.insert(outlook.self);
    std::erase_if(people, [&](const PersonId &person) { return !outlook.standing().isMember(person); });
    return people.size();
}

Result<> isEnough(const Outlook &outlook, const Recall &recall)
{
    const ledger::SpaceRules &rules = outlook.standing().rules();
    if (!rules.recall) {
        const bool mayAlone = rules.powers == ledger::SpaceRules::Powers::EachMember;
        return mayAlone ? Result<>() : refused(Refusal::NeedsDecision);
    }
    const std::size_t present = heads(outlook, recall.present, recall.inFavour);
    const std::size_t inFavour = heads(outlook, recall.inFavour, {});
    if (present < rules.recall->leastPresent)
        return refused(Refusal::TooFewPresent, QString::number(rules.recall->leastPresent));
    if (inFavour * rules.recall->shareWhole < present * rules.recall->sharePart)
        return refused(Refusal::TooFewInFavour);
    return {};
}

Result<> isThereToRecall(const Outlook &outlook, const ChangeId &mandate)
{
    const auto standing = standingOf(outlook, mandate);
    if (!standing)
        return std::unexpected(standing.error());
    if (standing->isEndedBy(End::Recall))
        return refused(Refusal::AlreadyRecalled);
    if (standing->state == MandateState::Ended)
        return refused(Refusal::AlreadyEnded);
    return standing->approval == Approval::Approved ? Result<>() : refused(Refusal::NotApproved);
}

} // namespace

Result<Deed> recall(const Outlook &outlook, const Recall &recall)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    if (!ledger::isWritable(recall.reason, ledger::aText))
        return refused(Refusal::TextTooLong);
    return isThereToRecall(outlook, recall.mandate).and_then([&] { return isEnough(outlook, recall); }).transform([&] {
        return ledger::deedOf(recall);
    });
}

QByteArray RecallContested::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, recall);
    out.text(2, words);
    return out.bytes();
}

Result<RecallContested> RecallContested::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    RecallContested contested{in.id<ChangeId>(1), in.optionalText(2, ledger::aText)};
    return in.read(std::move(contested));
}

namespace {

bool isNamed(const PersonId &person, const Recall &recall)
{
    return std::ranges::find(recall.present, person) != recall.present.end()
        || std::ranges::find(recall.inFavour, person) != recall.inFavour.end();
}

} // namespace

Result<> RecallContested::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const auto *contestedRecall = state.part<DelegatesPart>().recall(recall);
    if (!contestedRecall || !isNamed(change.author, contestedRecall->act))
        return withoutMeaning();
    state.alterable<DelegatesPart>().contested.push_back(said(*this, change));
    return {};
}

Result<Deed> contestRecall(const Outlook &outlook, const RecallContested &contested)
{
    const auto *recall = outlook.part<DelegatesPart>().recall(contested.recall);
    if (!recall)
        return refused(Refusal::NoSuchMandate);
    if (!isNamed(outlook.self, recall->act))
        return refused(Refusal::NotNamed);
    return ledger::deedOf(contested);
}

QByteArray RecallConfirmed::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, recall);
    return out.bytes();
}

Result<RecallConfirmed> RecallConfirmed::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    RecallConfirmed confirmed{in.id<ChangeId>(1)};
    return in.read(std::move(confirmed));
}

Result<> RecallConfirmed::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const auto *confirmedRecall = state.part<DelegatesPart>().recall(recall);
    if (!confirmedRecall || !isNamed(change.author, confirmedRecall->act))
        return withoutMeaning();
    state.alterable<DelegatesPart>().confirmed.push_back(said(*this, change));
    return {};
}

Result<Deed> confirmRecall(const Outlook &outlook, const RecallConfirmed &confirmed)
{
    const auto *recall = outlook.part<DelegatesPart>().recall(confirmed.recall);
    if (!recall)
        return refused(Refusal::NoSuchMandate);
    if (!isNamed(outlook.self, recall->act))
        return refused(Refusal::NotNamed);
    return ledger::deedOf(confirmed);
}

std::vector<PersonId> toldOnlyOf(const DelegatesPart &part, const Said<Recall> &recall)
{
    std::set<PersonId> named(recall.act.present.begin(), recall.act.present.end());
    named.insert(recall.act.inFavour.begin(), recall.act.inFavour.end());
    named.erase(recall.author);
    const auto answered = [&](const auto &answers) {
        for (const auto &answer : answers) {
            if (answer.act.recall == recall.id)
                named.erase(answer.author);
        }
    };
    answered(part.contested);
    answered(part.confirmed);
    return {named.begin(), named.end()};
}

} // namespace pochin::delegates
