// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/ratification_map.h"
#include "groups/domain/seal_acts.h"

namespace pochin::delegates {

struct Mandate;

// At home: what the group says in a council is drafted from what the group decided, and what comes back from there is
// compared with it. A draft is a statement that nobody has signed yet; `seal sign` and `seal speak` do the rest.

/// What a draft needs from outside the fold.
struct Lot {
    QByteArray salt; ///< 16 bytes, drawn for this statement
};

/// The card under which this group speaks in that council: drafted for it here, with keys that are kept here. Nothing:
/// it has none; null where several fit and none is current.
[[nodiscard]] const groups::CardSeen *ownCard(
    const ledger::Space &home, const groups::SealBook &book, const SpaceId &council);

/// A running mandate, for the council it sends to. `there`: the delegate's key in the council, `name`: what they are
/// called there. Refusals: NoSuchMandate, NotAccepted, AlreadyEnded, NotApproved, NoCard; of a council, NoSeatBelow.
[[nodiscard]] Result<groups::StatementDrafted> seatStatement(const Outlook &home, const groups::SealBook &book,
    const ChangeId &mandate, const SpaceId &council, const PersonId &there, const QString &name, const Lot &lot);

/// R20, П.I.4.5.А: formed from below on every level. In a council a delegate stands on a seat that a group below gave;
/// without one the council has nobody to send, and their seat above ends with it.
[[nodiscard]] bool standsOnSeatBelow(const Outlook &home, const groups::SealBook &book, const Mandate &mandate);

/// That the mandate has ended, or the seat below it, for every council in which it was shown; one draft each. Refusals:
/// NoSuchMandate, StillRuns, NoCard, NothingSaid (it was shown in no council).
[[nodiscard]] Result<std::vector<groups::StatementDrafted>> seatEndedStatements(
    const Outlook &home, const groups::SealBook &book, const ChangeId &mandate, const Lot &lot);

/// The group's adopted answer to an outcome that was brought home; of a council, the answers of its base groups.
/// Refusals: NoSuchOutcome, NoAnswer (silence is none), NoCard.
[[nodiscard]] Result<groups::StatementDrafted> answerStatement(
    const Outlook &home, const groups::SealBook &book, const ChangeId &brought, const Lot &lot);

/// What stands at home behind something that was said under the group's seal.
enum class Backing {
    Backed,
    NoDecision, ///< signed by keys of this group, and nothing at home stands behind it
    OtherWords, ///< something was decided, but not this
};
[[nodiscard]] QLatin1StringView nameOf(Backing backing);
/// Of a statement of this room: a seat, its ending, or an answer.
[[nodiscard]] Backing backingOf(const Outlook &home, const groups::SealBook &book, const groups::Statement &statement);

struct ComparedStatement {
    groups::StatementId statement;
    groups::StatementKind kind;
    Backing backing = Backing::NoDecision;
};
/// Everything of this room that came back under the group's seal, by statement.
[[nodiscard]] std::vector<ComparedStatement> comparedAtHome(const Outlook &home, const groups::SealBook &book);

} // namespace pochin::delegates
