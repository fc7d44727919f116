// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/statements.h"
#include "groups/domain/seal_book.h"

namespace pochin::delegates {

/// What a sealed statement in a council is worth. Whatever it is, it is shown as that; only one that stands does
/// anything.
enum class Truth {
    Stands,
    SaidElsewhere, ///< it was said in another space, and carried here
    UnknownCard, ///< of a group that has shown no card here
    TooFewSignatures, ///< fewer true signatures than the group's card asks for: nobody's word, or one person's
    UnderOldCard, ///< signed with keys that the group has replaced since
    DisputedCard, ///< the group's card has two versions that do not know of each other
    Unreadable, ///< sealed, but not what its kind asks for
    NotTheirs, ///< speaks of a seat of another group, or of none
};

/// A seat exists only while a mandate from below lives (М.7, П.I.4.5.А).
enum class SeatStanding {
    Held,
    Ended, ///< the group said so: recalled, or ended otherwise
    TermOver,
    GroupLeft, ///< the group said that it leaves
    DelegateNotHere, ///< named, but no member of the council's space (yet, or any longer)
    None, ///< the statement does not stand
};

struct Seat {
    groups::StatementId statement;
    groups::StatementId card;
    QString group; ///< as its card calls it; empty if it is unknown
    Truth truth = Truth::Stands;
    std::optional<SeatContent> content; ///< nothing: unreadable
    SeatStanding standing = SeatStanding::None;
    std::optional<End> endedBy = {};

    [[nodiscard]] bool isHeld() const { return standing == SeatStanding::Held; }
};

[[nodiscard]] QLatin1StringView nameOf(Truth truth);
[[nodiscard]] QLatin1StringView nameOf(SeatStanding standing);

/// By itself, whatever its content says.
[[nodiscard]] Truth truthOf(
    const ledger::Space &council, const groups::SealBook &book, const groups::StatementId &statement);
/// Every mandate that was ever shown in the council, whatever it is worth: by group, matter and statement.
[[nodiscard]] std::vector<Seat> seatsOf(const ledger::Space &council, const groups::SealBook &book, Instant now);

/// Whether somebody sits here on a mandate from below.
[[nodiscard]] bool holdsSeat(
    const ledger::Space &council, const groups::SealBook &book, const PersonId &person, Instant now);

/// An ending of a seat, as it was said. Shown also where it ends nothing.
struct SeatEnding {
    groups::StatementId statement;
    groups::StatementId card;
    QString group;
    Truth truth = Truth::Stands;
    std::optional<SeatEndedContent> content;
};
[[nodiscard]] std::vector<SeatEnding> endingsSaid(const ledger::Space &council, const groups::SealBook &book);

/// In joint councils (П.I.4.5.Г): who sits on a mandate, who is there because they do the work, and who listens.
enum class Presence { Mandated, Acting, Listening };
struct Participant {
    PersonId person;
    Presence presence = Presence::Listening;
    QString work = {}; ///< what they do, in their own words
};
/// Every member of the council's space, ascending.
[[nodiscard]] std::vector<Participant> participantsOf(const ledger::Space &council, const std::vector<Seat> &seats);

/// The points of all mandates on one matter, side by side: where they agree, and where one bars what another asks.
struct MatterTable {
    QString matter;
    std::vector<const Seat *> seats; ///< held, by group
};
/// By matter. The pointers look into `seats`.
[[nodiscard]] std::vector<MatterTable> sideBySide(const std::vector<Seat> &seats);

} // namespace pochin::delegates
