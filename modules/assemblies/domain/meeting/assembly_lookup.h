// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decisions.h"
#include "assemblies/domain/meeting/assembly.h"
#include "assemblies/domain/proposal_text.h"
#include "groups/domain/errand_part.h"

namespace pochin::assemblies {

// How assemblies stand, as of now. Nothing of this is in the state.

/// созвано → повестка → идёт → протокол → подтверждён. What happened outweighs what was planned: an assembly that was
/// opened was held, even if its caller had called it off.
enum class AssemblyPhase {
    Called, ///< nothing is on its agenda yet
    Agenda,
    Passed, ///< its hour is over, and nobody wrote that it took place
    Open,
    Minutes, ///< it ended, and its minutes are not confirmed
    Confirmed, ///< by all who were there
    CalledOff,
};
[[nodiscard]] QLatin1StringView nameOf(AssemblyPhase phase);
[[nodiscard]] AssemblyPhase phaseOf(const ledger::Outlook &outlook, const Assembly &assembly);

/// The end as it was planned; two hours where nothing was said.
[[nodiscard]] qint64 endOf(const Assembly &assembly);
/// The next first, and after them those that are over, the latest first.
[[nodiscard]] std::vector<const Assembly *> assembliesIn(const ledger::Outlook &outlook);

/// The agenda in the order in which it is gone through: without what was taken off.
[[nodiscard]] std::vector<const AgendaItem *> agendaOf(const Assembly &assembly);

struct Presence {
    Attendant who;
    bool isOwnWord = false; ///< the person says so; of others it is "со слов"
    bool hasDenied = false; ///< the person says that it is not true
    bool hasLeft = false;
    qint64 since = 0; ///< claimed
    std::vector<ledger::PersonId> notedBy; ///< besides the person, ascending
};
/// Everybody of whom it was noted, as they came. Their own word of themselves outranks what others noted.
[[nodiscard]] std::vector<Presence> presenceAt(const Assembly &assembly);
/// Persons who were there, whether they left before the end or not. Ascending.
[[nodiscard]] std::vector<ledger::PersonId> presentAt(const Assembly &assembly);

struct MinutesStanding {
    std::vector<ledger::PersonId> confirmedBy; ///< ascending
    std::vector<ledger::PersonId> awaited; ///< members who were there and have not confirmed, ascending
    std::vector<const Kept<MinutesAnswered> *> remarks;
    bool isReplaced = false; ///< a later version was written in its place
    /// Silence is never consent: all who were there, and are members still, have said yes to this version.
    [[nodiscard]] bool isConfirmed() const { return !confirmedBy.empty() && awaited.empty(); }
};
[[nodiscard]] MinutesStanding standingOf(
    const ledger::Outlook &outlook, const Assembly &assembly, const Minutes &minutes);
/// The version that is confirmed, the last of several; otherwise the last that nobody replaced. Null: none was written.
[[nodiscard]] const Minutes *shownMinutes(const ledger::Outlook &outlook, const Assembly &assembly);
/// Versions beside the shown one that nobody replaced: two scribes wrote at once, or a correction waits.
[[nodiscard]] std::vector<const Minutes *> otherMinutes(const ledger::Outlook &outlook, const Assembly &assembly);

struct Role {
    ledger::ChangeId errand;
    groups::ErrandKind kind = groups::ErrandKind::Other;
    QString what;
    groups::ErrandState state = groups::ErrandState::Offered;
    std::vector<ledger::PersonId> holders;
    std::vector<ledger::PersonId> notYet; ///< rotation: who has never held one of this kind
};
[[nodiscard]] std::vector<Role> rolesOf(const ledger::Outlook &outlook, const Assembly &assembly);

/// What came of an item: promises that name it as their source.
[[nodiscard]] std::vector<ledger::ChangeId> promisesFrom(const ledger::Outlook &outlook, const AgendaItem &item);
/// The proposal that an item is about or led to; nothing if there is none. The last one of several.
[[nodiscard]] std::optional<ledger::ChangeId> proposalOf(const ledger::Outlook &outlook, const AgendaItem &item);

/// A proposal made from an item without retyping: what it is called, and why, from what was said on it. The rest is for
/// whoever proposes to say.
[[nodiscard]] ProposalText proposalFrom(const AgendaItem &item);
/// What somebody who takes it on begins with.
[[nodiscard]] QString takingFrom(const AgendaItem &item);

/// Positions that others wrote down for people without a laptop, who have neither confirmed nor denied them yet.
[[nodiscard]] std::vector<const Kept<PositionTold> *> awaited(const ledger::Outlook &outlook, const Wording &wording);

/// Something that another wrote down for a person, and that waits for that person's word.
struct ToldAwaiting {
    ledger::ChangeId told;
    ledger::PersonId by; ///< who wrote it down
    bool isTaking = false; ///< an undertaking; otherwise a position
    ledger::ChangeId where; ///< the assembly of an undertaking, the wording of a position
    QString words;
};
[[nodiscard]] std::vector<ToldAwaiting> toldAwaiting(const ledger::Outlook &outlook, const ledger::PersonId &person);
enum class ToldState { Awaiting, Confirmed, Denied };
[[nodiscard]] ToldState stateOf(const ledger::Outlook &outlook, const Kept<TakingTold> &told);

} // namespace pochin::assemblies
