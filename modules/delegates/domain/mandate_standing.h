// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/approval.h"

namespace pochin::delegates {

struct Mandate;

enum class MandateState {
    Proposed, ///< before the group; also while two decisions on it dispute
    NotApproved,
    Offered, ///< given, and the delegate has not answered
    Declined,
    Active,
    Ended,
};

/// What a mandate ends by, all by itself (П.I.2.В, П.I.3.8.В: nothing permanent, nothing ossified). Nobody has to
/// notice an end for it to be one. Where several came together, the first of these is told first.
enum class End {
    Recall, ///< those who gave it took it back
    Resignation, ///< the delegate laid it down
    DelegateGone, ///< the delegate is out of the group, or was meanwhile
    GroupDissolved,
    Replacement, ///< the group approved other words in its place
    LastPointDone,
    Event, ///< the event that the group named has come
    TermOver,
    SeatLost, ///< of a council's delegate: the group below that had sent them sends them no more
};

struct Ending {
    End end;
    std::optional<ChangeId> by = {}; ///< the act that brought it, where it was one
    std::optional<Instant> at = {}; ///< as that act claims, or the end of the last day
    friend bool operator==(const Ending &, const Ending &) = default;
};

/// How a mandate stands at one moment: a function of the set of changes and of the moment, and so alike on every
/// machine that knows the same. The fold never computes it.
struct MandateStanding {
    MandateState state = MandateState::Proposed;
    Approval approval = Approval::Open;
    std::vector<Ending> endings = {}; ///< empty unless it was approved
    bool isReportDue = false; ///< it ended, and no report tells of everything that was done under it

    [[nodiscard]] bool isActive() const { return state == MandateState::Active; }
    [[nodiscard]] bool isEndedBy(End end) const;
};

[[nodiscard]] QLatin1StringView nameOf(MandateState state);
[[nodiscard]] QLatin1StringView nameOf(End end);

/// Everything that ended a mandate by `now`, whether or not it was approved.
[[nodiscard]] std::vector<Ending> endingsOf(const ledger::Space &space, const Mandate &mandate, Instant now);
/// NoSuchMandate, if it is not here.
[[nodiscard]] Result<MandateStanding> standingOf(const Outlook &outlook, const ChangeId &mandate);
[[nodiscard]] MandateStanding standingOf(const ledger::Space &space, const Mandate &mandate, Instant now);

/// Whether `outlook.self` may act under it now; else NotAMember, NotTheDelegate, NotApproved, NotAccepted,
/// AlreadyRecalled or AlreadyEnded.
[[nodiscard]] Result<> mayAct(const Outlook &outlook, const ChangeId &mandate);

} // namespace pochin::delegates
