// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/refusal.h"

namespace pochin::delegates {

using namespace Qt::StringLiterals;

namespace {

constexpr ReasonTable refusals{std::array{
    ReasonEntry{Refusal::NotAMember, Failure::Kind::NotPermitted, "not-in-the-group"_L1},
    ReasonEntry{Refusal::NoSuchDraft, Failure::Kind::NotFound, "no-such-draft"_L1},
    ReasonEntry{Refusal::NoSuchMandate, Failure::Kind::NotFound, "no-such-mandate"_L1},
    ReasonEntry{Refusal::NoSuchQuestion, Failure::Kind::NotFound, "no-such-question"_L1},
    ReasonEntry{Refusal::NothingToRatify, Failure::Kind::NotFound, "nothing-to-ratify"_L1},
    ReasonEntry{Refusal::DelegateNotAMember, Failure::Kind::NotPermitted, "delegate-not-a-member"_L1},
    ReasonEntry{Refusal::NoMatter, Failure::Kind::InvalidInput, "no-matter"_L1},
    ReasonEntry{Refusal::NoPoints, Failure::Kind::InvalidInput, "no-points"_L1},
    ReasonEntry{Refusal::NoWords, Failure::Kind::InvalidInput, "no-words"_L1},
    ReasonEntry{Refusal::TextTooLong, Failure::Kind::InvalidInput, "text-too-long"_L1},
    ReasonEntry{Refusal::DayIsPast, Failure::Kind::InvalidInput, "day-is-past"_L1},
    ReasonEntry{Refusal::TermTooLong, Failure::Kind::InvalidInput, "term-too-long"_L1},
    ReasonEntry{Refusal::NothingToDo, Failure::Kind::InvalidInput, "nothing-to-do"_L1},
    ReasonEntry{Refusal::NeedsDecision, Failure::Kind::NotPermitted, "to-be-decided-together"_L1},
    ReasonEntry{Refusal::NoProcedure, Failure::Kind::NotPermitted, "no-procedure"_L1},
    ReasonEntry{Refusal::AlreadyApproved, Failure::Kind::AlreadyExists, "already-approved"_L1},
    ReasonEntry{Refusal::NotApproved, Failure::Kind::NotPermitted, "not-approved"_L1},
    ReasonEntry{Refusal::NotTheDelegate, Failure::Kind::NotPermitted, "not-the-delegate"_L1},
    ReasonEntry{Refusal::AlreadyAnswered, Failure::Kind::AlreadyExists, "already-answered"_L1},
    ReasonEntry{Refusal::NotAccepted, Failure::Kind::NotPermitted, "not-accepted"_L1},
    ReasonEntry{Refusal::AlreadyEnded, Failure::Kind::NotPermitted, "already-ended"_L1},
    ReasonEntry{Refusal::AlreadyRecalled, Failure::Kind::AlreadyExists, "already-recalled"_L1},
    ReasonEntry{Refusal::TooFewPresent, Failure::Kind::NotPermitted, "too-few-present"_L1},
    ReasonEntry{Refusal::TooFewInFavour, Failure::Kind::NotPermitted, "too-few-in-favour"_L1},
    ReasonEntry{Refusal::NotNamed, Failure::Kind::NotPermitted, "not-named"_L1},
    ReasonEntry{Refusal::NoSuchPoint, Failure::Kind::InvalidInput, "no-such-point"_L1},
    ReasonEntry{Refusal::NoEvent, Failure::Kind::NotPermitted, "no-event"_L1},
    ReasonEntry{Refusal::NoSeatBelow, Failure::Kind::NotPermitted, "no-seat-below"_L1},
    ReasonEntry{Refusal::NoCard, Failure::Kind::NotPermitted, "no-card"_L1},
    ReasonEntry{Refusal::TooFewKeys, Failure::Kind::NotPermitted, "too-few-keys"_L1},
    ReasonEntry{Refusal::StillRuns, Failure::Kind::NotPermitted, "still-runs"_L1},
    ReasonEntry{Refusal::NothingShown, Failure::Kind::NotFound, "nothing-shown"_L1},
    ReasonEntry{Refusal::NoAnswer, Failure::Kind::NotPermitted, "no-answer"_L1},
    ReasonEntry{Refusal::NoSuchOutcome, Failure::Kind::NotFound, "no-such-outcome"_L1},
    ReasonEntry{Refusal::NotACouncil, Failure::Kind::NotPermitted, "not-a-council"_L1},
    ReasonEntry{Refusal::NoSuchCommittee, Failure::Kind::NotFound, "no-such-committee"_L1},
    ReasonEntry{Refusal::CommitteeIsOver, Failure::Kind::NotPermitted, "committee-is-over"_L1},
    ReasonEntry{Refusal::AlreadyThere, Failure::Kind::AlreadyExists, "brought-before"_L1},
    ReasonEntry{Refusal::NotThere, Failure::Kind::NotPermitted, "not-there"_L1},
}};
static_assert(refusals.isInOrder());

} // namespace

QLatin1StringView nameOf(Refusal refusal)
{
    return refusals.entryOf(refusal).name;
}

std::unexpected<Failure> refused(Refusal refusal, const QString &detail)
{
    return refusals.failure(refusal, detail);
}

std::optional<Refusal> refusalOf(const Failure &failure)
{
    return refusals.reasonOf(failure);
}

} // namespace pochin::delegates
