// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pochin::ledger {

enum class Standing : quint8 {
    Full,
    Provisional, ///< counts for nothing yet; one more change by others can make it full
    SetAside, ///< kept, shown, exported, without effect; a decision can adopt it
};

/// Why a change stands as it does. Sentences for people are made from it in `words/`.
enum class Reason : quint8 {
    None,
    AdoptedByDecision,
    // provisional
    AwaitsRatification,
    AdmissionOpen, ///< who vouched for the author is gone; another member must
    // set aside, as its own past shows
    NotMinimal,
    NotAMember,
    DeviceWasRetired,
    KeyWasForked, ///< the key signed twice, and its owner knew: it may only retire
    NeedsDecision,
    NamesNothing, ///< no such proposal, mandate or association in its past
    NotTheDelegate,
    AfterRecall,
    BeforeDeadline,
    ProcedureNotInForce, ///< the proposal names a procedure that the group has not, or no longer
    BeyondProcedure, ///< the procedure is not made for what is proposed or said
    NotAHand, ///< a seal or a seed of somebody who has no part in the draw
    SealedBefore,
    SealsMissing, ///< a seed shown before all hands had sealed theirs
    OwnRecord, ///< nobody confirms what they themselves recorded
    TooFewForRecall, ///< fewer were present, or for it, than the founders agreed on
    // set aside, because of what was done elsewhere meanwhile
    UnseenByLeaving, ///< the author left, and the leaving had not seen this
    UnseenByEndOfExchange,
    UnseenByRecall,
    UnseenByRetirement,
    // set aside by the fold
    Unreadable, ///< the payload has not the shape its type asks for
    WithoutMeaning, ///< the state it meets does not allow it
    PayloadMissing,
    Erased,
    NewerForm, ///< the type is known, and its payload is written as only a newer program can read it
    NewerRules, ///< it was done by a ruleset that this program does not know; nothing about it can be said here
};

struct Verdict {
    Standing standing = Standing::Full;
    Reason reason = Reason::None;
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

[[nodiscard]] constexpr Verdict setAside(Reason reason)
{
    return {Standing::SetAside, reason};
}

/// Stable English names, as `pochinctl --json` prints them: "unseen-by-recall".
[[nodiscard]] QString nameOf(Standing standing);
[[nodiscard]] QString nameOf(Reason reason);

} // namespace pochin::ledger
