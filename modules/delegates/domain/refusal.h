// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/reasons.h"

namespace pochin::delegates {

/// Why a deed of this room is not possible now. The sentences for people are in words/delegates_words.h.
enum class Refusal {
    NotAMember, ///< only members act in a group
    NoSuchDraft,
    NoSuchMandate,
    NoSuchQuestion,
    NothingToRatify, ///< neither an act of a delegate nor an outcome brought home
    DelegateNotAMember, ///< whom the group would send is not one of it
    NoMatter,
    NoPoints,
    NoWords,
    TextTooLong, ///< longer than a text of its kind may be, or with characters no honest text has
    DayIsPast, ///< the last day is over before the mandate begins
    TermTooLong, ///< beyond a year from now: nothing here is without limit
    NothingToDo, ///< ends with its last point, and none of its points can be done
    NeedsDecision, ///< the founders left this to the group's decision
    NoProcedure, ///< the group has no procedure in force that is good enough for this
    AlreadyApproved,
    NotApproved, ///< the group has not (yet) given this mandate
    NotTheDelegate,
    AlreadyAnswered,
    NotAccepted, ///< the delegate has not said yes yet
    AlreadyEnded,
    AlreadyRecalled,
    TooFewPresent,
    TooFewInFavour,
    NotNamed, ///< only who is named as having been present can say that it was not so
    NoSuchPoint,
    NoEvent, ///< the mandate does not end by an event
    NoSeatBelow, ///< in a council: no group below sends that delegate (any more)
    NoCard, ///< the group has no card for this council, so nothing it says there can be recognised
    TooFewKeys, ///< fewer were offered than are to sign
    StillRuns,
    NothingShown, ///< the mandate was shown in no council
    NoAnswer, ///< the group has not answered, and silence is no answer
    NoSuchOutcome,
    NotACouncil, ///< only a council is looked at again as one
    NoSuchCommittee,
    CommitteeIsOver,
    AlreadyThere,
    NotThere,
};

[[nodiscard]] QLatin1StringView nameOf(Refusal refusal);
[[nodiscard]] std::unexpected<Failure> refused(Refusal refusal, const QString &detail = {});
/// Nothing: the failure is of another kind.
[[nodiscard]] std::optional<Refusal> refusalOf(const Failure &failure);

} // namespace pochin::delegates
