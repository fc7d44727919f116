// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/reasons.h"

namespace pochin::associations {

/// Why a deed of this room is not possible now, one word finer than Failure::Kind. Every failure of a deed here begins
/// its detail with the refusal's name; the sentences are in words/refusal_words.h.
enum class Refusal {
    // who
    NotAMember,
    NotTakingPart, ///< only those who take part do this; joining is one's own act
    AlreadyTakingPart,
    NoSuchPerson, ///< nobody of that name is here
    // what
    NoSuchAssociation,
    NoSuchTask,
    NoSuchNote,
    NothingSaid, ///< a text that is needed is empty
    TooLong,
    NotPlainText, ///< control characters, which no honest text has
    TooMany,
    NothingChanges,
    // when
    DayPassed,
    DayTooFar,
    NotLater, ///< an extension must end later than what it extends
    Ended, ///< dissolved, or past its last day
    BeingHandedOver, ///< solved: nothing new is begun
    // the way to the end
    AlreadySolved,
    NotSolved,
    NotToHandOver, ///< neither solved nor past its day nor abandoned
    NeedsDecision, ///< this group ends an association against its participants only by decision
    NoExtension, ///< nobody asks whether you stay
    AlreadyAnswered,
    // tasks
    AlreadyTaken,
    NotTaken,
    TakenByOthers, ///< only those who took it can say so
    AlreadyDone,
    AlreadyDropped,
    NotDone,
    OwnWork, ///< another looks at it
    WaitsForItself,
    NotAsked,
    AlreadyThere,
    WaitsOnlyForTasks, ///< nobody says that a task waits; it does while another is unfinished
    NotYours, ///< tasks move with those who took them
    // files
    FileTooLarge,
    NoCalendar, ///< the bytes are no calendar file, or a broken one
    CalendarTooLarge,
};

/// Stable, English, for logs and `pochinctl --json`: NotTakingPart → "not-taking-part".
[[nodiscard]] QLatin1StringView nameOf(Refusal refusal);
[[nodiscard]] Failure::Kind kindOf(Refusal refusal);

/// `return refused(Refusal::Ended)` from any function that returns a Result.
[[nodiscard]] std::unexpected<Failure> refused(Refusal refusal, const QString &detail = {});
/// Which refusal a failure tells of, if it is one of this room.
[[nodiscard]] std::optional<Refusal> refusalOf(const Failure &failure);

} // namespace pochin::associations
