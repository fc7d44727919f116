// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/reasons.h"

namespace pochin::groups {

/// Why a deed in a group is not possible now. The sentences are in words/group_words.h.
enum class Refusal {
    NotAMember, ///< only members do this
    AlreadyMember, ///< that person is in already
    UnfitName, ///< empty, too long, or with characters that no name has
    GroupDissolved, ///< only handing over is done now
    NothingNamed, ///< what was named is not in this group
    NotYours, ///< somebody else's to do
    AlreadyDone,
    AlreadyTaken,
    StillBorne, ///< its bearer has not laid it down and is not gone
    NoPlaceLeft,
    Over, ///< its term is
    NothingSaid, ///< a text is missing
    CannotBeWritten, ///< too long, or with characters that no text has
    EndIsPast,
    EndTooFar, ///< R31: nothing gives standing for longer than `longestTerm`
    NeedsDecision, ///< the founders agreed that the group decides it together
    NoReason, ///< a need or a vertical link is raised with a reason
    TooFewWilling, ///< a draw needs two
    Gone, ///< the thing is
    AlreadyLinked,
    NotAStatement, ///< not the bytes of a sealed statement
    TooFewSignatures,
    KeysMissing, ///< fewer members offered a key than shall sign
    NoWayOut, ///< each side of an agreement has one
    OtherKindOfKey, ///< the keys of the members' devices are all post-quantum or none is
};

[[nodiscard]] std::unexpected<Failure> refusal(Refusal refusal, const QString &detail = {});
/// Which refusal a failure tells of, if it is one of this room.
[[nodiscard]] std::optional<Refusal> refusalOf(const Failure &failure);

} // namespace pochin::groups
