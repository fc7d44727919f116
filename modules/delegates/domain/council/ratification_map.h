// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/seats.h"

#include <QStringList>

namespace pochin::delegates {

/// What one group answered to one outcome.
struct GroupAnswer {
    groups::StatementId card;
    QString group;
    Ratified answer = Ratified::No;
    QString words = {};
    /// Two answers that do not know of each other: neither counts until the group says one that replaces both.
    bool isContradictory = false;
    std::vector<BaseAnswer> below = {}; ///< passed on by a council, which answers nothing itself
};

/// Who is bound by an outcome, and who is not: a row for every group that ever had a seat here, or answered. Silence
/// stays silence (М.7, П.I.3.8.А).
struct RatificationMap {
    ChangeId outcome;
    std::vector<GroupAnswer> answers; ///< by group

    /// The base groups for which something of it is in force, by name; through however many councils.
    [[nodiscard]] QStringList inForceFor() const;
    [[nodiscard]] std::size_t unanswered() const;
};

/// `outcome` is one of this council, or one that was brought to it from a council above.
[[nodiscard]] RatificationMap ratificationMap(
    const ledger::Space &council, const groups::SealBook &book, const ChangeId &outcome);

} // namespace pochin::delegates
