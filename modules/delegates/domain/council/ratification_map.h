// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/seats.h"

#include <QStringList>

namespace pochin::delegates {

/// What stands behind an answer that a council passes on: the base group's own seal, or the council's word alone.
enum class Proof {
    Proven, ///< the group's sealed answer is here too, is true, and says the same to the same words
    NotHere, ///< it is not here (yet), or the council names none
    Otherwise, ///< it is here and says something else, or to other words
    TakenBack, ///< the group has taken it back since
};
[[nodiscard]] QLatin1StringView nameOf(Proof proof);
struct PassedOn {
    BaseAnswer answer;
    Proof proof = Proof::NotHere;
    friend bool operator==(const PassedOn &, const PassedOn &) = default;
};

/// What one group answered to one outcome.
struct GroupAnswer {
    groups::StatementId card;
    QString group;
    Ratified answer = Ratified::No;
    QString words = {};
    std::optional<groups::StatementId> said = {}; ///< the statement that counts
    /// Two answers that do not know of each other: neither counts until the group says one that replaces both.
    bool isContradictory = false;
    bool isToOtherWords = false; ///< somebody brought home other words under this outcome's name: no answer to it
    std::vector<PassedOn> below = {}; ///< passed on by a council, which answers nothing itself
};

/// Who is bound by an outcome, and who is not: a row for every group that ever had a seat here, or answered. Silence
/// stays silence (М.7, П.I.3.8.А).
struct RatificationMap {
    ChangeId outcome;
    std::vector<GroupAnswer> answers; ///< by group

    /// The base groups for which something of it is in force, by name; through however many councils, but never on a
    /// council's word alone.
    [[nodiscard]] QStringList inForceFor() const;
    [[nodiscard]] std::size_t unanswered() const;
};

/// `outcome` is one of this council, or one that was brought to it from a council above.
[[nodiscard]] RatificationMap ratificationMap(
    const ledger::Space &council, const groups::SealBook &book, const ChangeId &outcome);

} // namespace pochin::delegates
