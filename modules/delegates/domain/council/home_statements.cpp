// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/home_statements.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/refusal.h"
#include "groups/domain/group_part.h"

#include <algorithm>
#include <ranges>

namespace pochin::delegates {

using namespace Qt::StringLiterals;
using groups::CardSeen;
using groups::SealBook;
using groups::SealPart;
using groups::Statement;
using groups::StatementDrafted;
using groups::StatementId;

namespace {

groups::Audience audienceOf(const SpaceId &council)
{
    return *groups::Audience::fromBytes(council.bytes());
}

StatementDrafted drafted(const CardSeen &card, const SpaceId &council, groups::StatementKind kind,
    const QByteArray &content, const ChangeId &decision, const Lot &lot)
{
    const Statement statement{.kind = kind,
        .card = card.id,
        .versions = card.current,
        .to = audienceOf(council),
        .content = content,
        .decision = groups::sealOf(lot.salt, decision)};
    return {.statement = statement.encoded(), .decision = decision, .salt = lot.salt};
}

/// Drafts of this group's own, of one kind, with the change that stands behind each.
struct OwnDraft {
    Statement statement;
    std::optional<ChangeId> decision;
};
std::vector<OwnDraft> ownDrafts(const ledger::Space &home, groups::StatementKind kind)
{
    std::vector<OwnDraft> drafts;
    for (const auto &[id, draft] : home.state().part<SealPart>().drafts) {
        const auto statement = Statement::decoded(draft.statement);
        if (statement && statement->kind == kind)
            drafts.push_back({*statement, draft.decision});
    }
    return drafts;
}

bool isOurs(const ledger::Space &home, const CardSeen &card)
{
    const auto &keys = home.state().part<SealPart>().keys;
    return std::ranges::any_of(card.content.keys, [&](const ledger::FeedKey &key) { return keys.contains(key); });
}

/// What the group answered, or what its base groups did, if it is a council.
std::optional<AnswerContent> answerOf(const Outlook &home, const SealBook &book, const Said<OutcomeBrought> &brought)
{
    AnswerContent content{.outcome = brought.act.outcome, .quoted = brought.act.words.hash()};
    for (const GroupAnswer &answer : ratificationMap(home.space, book, brought.id).answers) {
        for (const PassedOn &passed : answer.below)
            content.below.push_back(passed.answer);
        if (answer.answer != Ratified::No)
            content.below.push_back(
                {answer.group, static_cast<Answer>(static_cast<int>(answer.answer) - 1), answer.words, answer.said});
    }
    if (home.part<groups::GroupPart>().kind == groups::GroupKind::Council)
        return content.below.empty() ? std::nullopt : std::optional(content);
    const auto *adopted = adoptedAnswer(home.space, brought.id);
    if (!adopted)
        return std::nullopt;
    content.below.clear();
    content.answer = adopted->act.answer;
    content.words = adopted->act.words;
    return content;
}

/// Every answer that was drafted before: the new one takes them all back.
std::vector<StatementId> answersBefore(const ledger::Space &home, const ChangeId &outcome)
{
    std::vector<StatementId> before;
    for (const OwnDraft &draft : ownDrafts(home, answerKind)) {
        const auto content = AnswerContent::decoded(draft.statement.content);
        if (content && content->outcome == outcome)
            before.push_back(draft.statement.id());
    }
    std::ranges::sort(before);
    before.erase(std::ranges::unique(before).begin(), before.end());
    return before;
}

} // namespace

const CardSeen *ownCard(const ledger::Space &home, const SealBook &book, const SpaceId &council)
{
    for (const auto &[id, card] : book.cards()) {
        if (book.heard().at(id).statement.to == audienceOf(council) && isOurs(home, card))
            return &card;
    }
    return nullptr;
}

bool standsOnSeatBelow(const Outlook &home, const SealBook &book, const Mandate &mandate)
{
    return home.part<groups::GroupPart>().kind != groups::GroupKind::Council
        || holdsSeat(home.space, book, mandate.words.delegate, home.now);
}

Result<StatementDrafted> seatStatement(const Outlook &home, const SealBook &book, const ChangeId &id,
    const SpaceId &council, const PersonId &there, const QString &name, const Lot &lot)
{
    const auto standing = standingOf(home, id);
    if (!standing)
        return std::unexpected(standing.error());
    if (!standing->isActive())
        return refused(standing->state == MandateState::Offered ? Refusal::NotAccepted
                : standing->state == MandateState::Ended        ? Refusal::AlreadyEnded
                                                                : Refusal::NotApproved);
    const CardSeen *card = ownCard(home.space, book, council);
    if (!card)
        return refused(Refusal::NoCard);
    const Mandate &mandate = *home.part<DelegatesPart>().mandate(id);
    if (!standsOnSeatBelow(home, book, mandate))
        return refused(Refusal::NoSeatBelow);
    const SeatContent content{.delegate = there,
        .name = name,
        .matter = mandate.words.matter,
        .points = mandate.words.points,
        .lastDay = mandate.words.term.lastDay,
        .words = mandate.quoted.words};
    return drafted(*card, council, seatKind, content.encoded(), id, lot);
}

Result<std::vector<StatementDrafted>> seatEndedStatements(
    const Outlook &home, const SealBook &book, const ChangeId &id, const Lot &lot)
{
    const auto standing = standingOf(home, id);
    if (!standing)
        return std::unexpected(standing.error());
    const bool isLost = standing->isActive() && !standsOnSeatBelow(home, book, *home.part<DelegatesPart>().mandate(id));
    if (standing->state != MandateState::Ended && !isLost)
        return refused(Refusal::StillRuns);
    const Ending ending = isLost ? Ending{End::SeatLost} : standing->endings.front();
    std::vector<StatementDrafted> statements;
    for (const OwnDraft &draft : ownDrafts(home.space, seatKind)) {
        const auto council = SpaceId::fromBytes(draft.statement.to.bytes());
        const CardSeen *card = ownCard(home.space, book, *council);
        if (draft.decision != id || !card)
            continue;
        const SeatEndedContent content{.seat = draft.statement.id(), .end = ending.end};
        statements.push_back(drafted(*card, *council, seatEndedKind, content.encoded(), ending.by.value_or(id), lot));
    }
    if (statements.empty())
        return refused(Refusal::NothingShown);
    return statements;
}

Result<StatementDrafted> answerStatement(
    const Outlook &home, const SealBook &book, const ChangeId &brought, const Lot &lot)
{
    const auto &outcomes = home.part<DelegatesPart>().outcomes;
    const auto found = outcomes.find(brought);
    if (found == outcomes.end())
        return refused(Refusal::NoSuchOutcome);
    auto content = answerOf(home, book, found->second);
    if (!content)
        return refused(Refusal::NoAnswer);
    const OutcomeBrought &outcome = found->second.act;
    const CardSeen *card = ownCard(home.space, book, outcome.council);
    if (!card)
        return refused(Refusal::NoCard);
    content->replaced = answersBefore(home.space, outcome.outcome);
    const auto *adopted = adoptedAnswer(home.space, brought);
    return drafted(*card, outcome.council, answerKind, content->encoded(), adopted ? adopted->id : brought, lot);
}

QLatin1StringView nameOf(Backing backing)
{
    static constexpr std::array names{"backed"_L1, "no-decision"_L1, "other-words"_L1};
    return names.at(static_cast<std::size_t>(backing));
}

namespace {

Backing backingOfSeat(const Outlook &home, const Statement &statement, const ChangeId &decision)
{
    const Mandate *mandate = home.part<DelegatesPart>().mandate(decision);
    if (!mandate || approvalOf(home.space, decision) != Approval::Approved)
        return Backing::NoDecision;
    const auto content = SeatContent::decoded(statement.content);
    const bool isSame = content && content->words == mandate->quoted.words && content->matter == mandate->words.matter
        && content->points == mandate->words.points && content->lastDay == mandate->words.term.lastDay;
    return isSame ? Backing::Backed : Backing::OtherWords;
}

/// The seat that it ends was of a mandate that did end, or whose delegate lost the seat below.
Backing backingOfEnding(const Outlook &home, const SealBook &book, const Statement &statement)
{
    const auto content = SeatEndedContent::decoded(statement.content);
    for (const OwnDraft &draft : ownDrafts(home.space, seatKind)) {
        if (!content || draft.statement.id() != content->seat || !draft.decision)
            continue;
        const auto standing = standingOf(home, *draft.decision);
        const Mandate *mandate = home.part<DelegatesPart>().mandate(*draft.decision);
        const bool isOver = standing && standing->state == MandateState::Ended;
        const bool isLost = mandate && !standsOnSeatBelow(home, book, *mandate);
        return isOver || isLost ? Backing::Backed : Backing::NoDecision;
    }
    return Backing::NoDecision;
}

/// The very answer that was adopted, also if the group has answered otherwise since.
Backing backingOfAnswer(const Outlook &home, const Statement &statement, const ChangeId &decision)
{
    const auto content = AnswerContent::decoded(statement.content);
    if (!content)
        return Backing::OtherWords;
    const auto &part = home.part<DelegatesPart>();
    if (const auto brought = part.outcomes.find(decision);
        brought != part.outcomes.end()) // a council passes answers on
        return content->below.empty() ? Backing::NoDecision : Backing::Backed;
    const auto proposed = std::ranges::find(part.ratifications, decision, &Said<RatificationProposed>::id);
    if (proposed == part.ratifications.end() || home.standing().outcome(decision) != ledger::Outcome::Adopted)
        return Backing::NoDecision;
    const bool isSame = proposed->act.answer == content->answer && proposed->act.words == content->words;
    return isSame ? Backing::Backed : Backing::OtherWords;
}

} // namespace

Backing backingOf(const Outlook &home, const SealBook &book, const Statement &statement)
{
    for (const OwnDraft &draft : ownDrafts(home.space, statement.kind)) {
        if (draft.statement != statement || !draft.decision)
            continue;
        if (statement.kind == seatKind)
            return backingOfSeat(home, statement, *draft.decision);
        return statement.kind == seatEndedKind ? backingOfEnding(home, book, statement)
                                               : backingOfAnswer(home, statement, *draft.decision);
    }
    return Backing::NoDecision;
}

std::vector<ComparedStatement> comparedAtHome(const Outlook &home, const SealBook &book)
{
    const auto &keys = home.part<SealPart>().keys;
    std::vector<ComparedStatement> compared;
    for (const auto &[id, heard] : book.heard()) {
        const groups::StatementKind kind = heard.statement.kind;
        const bool isOfThisRoom = kind == seatKind || kind == seatEndedKind || kind == answerKind;
        const bool isOwn = std::ranges::any_of(book.signers(id), [&](const auto &key) { return keys.contains(key); });
        if (isOfThisRoom && isOwn && !heard.saidIn.empty())
            compared.push_back({id, kind, backingOf(home, book, heard.statement)});
    }
    return compared;
}

} // namespace pochin::delegates
