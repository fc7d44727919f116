// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/procedure.h"

#include <optional>
#include <variant>
#include <vector>

namespace pochin::ledger {

// What a change says about people and their standing. A module that registers a type of change says, from the payload
// alone, which of these it claims; everything else about the change is content. The rules are in space_standing.h.

/// Which shapes and meanings the types of changes have in a space: a group begins with the first, and goes on to later
/// ones by decision.
inline constexpr quint32 firstRuleset = 1;

/// How a delegate is recalled in one act, which counts from the moment it is recorded: who records it names those who
/// were present and those who were for it, on paper or not, and is one of both.
struct RecallRule {
    quint32 sharePart = 0; ///< at least sharePart / shareWhole of those present must be for it; 0: any mandator alone
    quint32 shareWhole = 1;
    quint32 leastPresent = 1;
    friend bool operator==(const RecallRule &, const RecallRule &) = default;
};

/// What the founders agreed on; in the genesis, and nowhere else.
struct SpaceRules {
    enum class Powers { EachMember, DecisionOnly };
    enum class LateBlock { Reopens, IsNoted };
    quint32 vouchersNeeded = 1;
    Powers powers = Powers::DecisionOnly; ///< to end exchange, give a mandate, recall, dissolve
    LateBlock lateBlock = LateBlock::Reopens;
    std::vector<Procedure> procedures = {Procedure()}; ///< later ones come and go by decision
    std::optional<RecallRule> recall = {}; ///< nothing: a recall is a power like the others
    friend bool operator==(const SpaceRules &, const SpaceRules &) = default;
};

/// Of the genesis alone.
struct Founding {
    std::vector<PersonId> founders;
    SpaceRules rules;
};
struct Vouching {
    PersonId newcomer;
};
/// A further device of the author. It counts if the device had seen it before it first wrote.
struct DeviceLinked {
    FeedKey device;
};
/// A device of the author is no longer to be believed: lost, or restored from a backup.
struct DeviceRetired {
    FeedKey device;
};
/// Exit is one act of the one who goes; nobody approves it.
struct Leaving {
};
struct ExchangeEnded {
    PersonId with;
};
/// Its id names the mandate.
struct MandateGiven {
    PersonId delegate;
};
struct Recall {
    ChangeId mandate;
    std::vector<PersonId> present = {}; ///< besides the author
    std::vector<PersonId> inFavour = {}; ///< besides the author; they were present too
};
struct Act {
    ChangeId mandate;
};
struct Dissolution {
    ChangeId association;
};
struct TaskOffered {
    ChangeId association;
};
/// Adopts another change: an act of a delegate, or anything that was set aside.
struct Ratification {
    ChangeId change;
};

/// Puts a procedure in force, which is then named by the proposal, and ends others.
struct ProcedureChange {
    std::optional<Procedure> adopted;
    std::vector<ProcedureRef> ended;
};

/// The deeds of the group are read by a later ruleset from then on (docs/rulesets.md). A lower one than is in force
/// changes nothing.
struct RulesetUpgrade {
    quint32 ruleset;
};

/// What an adopted decision does by itself. A mandate given by decision is named by the proposal.
using Effect = std::variant<std::monostate, ExchangeEnded, MandateGiven, Recall, Dissolution, Ratification,
    ProcedureChange, RulesetUpgrade>;

/// One text, word for word: an amended text is another proposal, which nobody has said anything about yet.
struct Proposal {
    Effect effect;
    std::optional<qint64> deadline; ///< a close that claims an earlier time is void
    ProcedureRef procedure = {}; ///< by which it is decided, whatever becomes of the procedure meanwhile
    std::optional<Lot> lot = {}; ///< exactly if the procedure draws
};
enum class Stance {
    For,
    StandAside,
    Block,
    Conditional, ///< "yes, if …": there, and not yet for it
};
struct Position {
    ChangeId proposal;
    Stance stance;
};
/// Counts the positions in its past, by the members in its past.
struct Closing {
    ChangeId proposal;
};
/// A hand in a draw: promises a seed.
struct LotSealed {
    ChangeId proposal;
    LotSeal seal;
};
/// Shows the seed, once all hands have sealed theirs.
struct LotOpened {
    ChangeId proposal;
    LotSeed seed;
};
/// What came of a proposal that is decided in the group's own words. Nobody alone may say so.
struct OutcomeRecorded {
    ChangeId proposal;
    bool isAdopted;
};
struct OutcomeConfirmed {
    ChangeId record;
};

/// monostate: an ordinary deed, for which one must be a member.
using Claim = std::variant<std::monostate, Founding, Vouching, DeviceLinked, DeviceRetired, Leaving, ExchangeEnded,
    MandateGiven, Recall, Act, Dissolution, TaskOffered, Proposal, Position, Closing, LotSealed, LotOpened,
    OutcomeRecorded, OutcomeConfirmed>;

} // namespace pochin::ledger
