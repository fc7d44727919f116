// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"

namespace pochin::delegates {

/// Signs that delegation thickens into rule (П.I.3.8.Б, П.II.1.2.В, М.12): computed alike for every group, open to all
/// its people, explained in words. They are no score of anybody, and they block nothing.
struct Indicators {
    static constexpr std::chrono::days patience{30}; ///< how long a report or an answer may take before it is overdue

    struct Load {
        PersonId person;
        quint32 atOnce = 0; ///< mandates that run now
        quint32 inARow = 0; ///< the last mandates on one matter, one after the other, if nobody else had one between
        quint32 acts = 0; ///< under all mandates that the group ever gave
    };
    std::vector<Load> loads; ///< who was ever sent; the busiest first, then by person
    quint32 acts = 0;
    quint32 actsOfTheBusiestTwo = 0;
    quint32 actsOutside = 0;
    std::vector<ChangeId> overdueReports; ///< mandates
    std::vector<ChangeId> overdueRatifications; ///< acts
    std::vector<PersonId> neverSent; ///< members: who has not yet been a delegate

    /// Two people do more than half of it, and there are more who could.
    [[nodiscard]] bool isConcentrated() const
    {
        return loads.size() + neverSent.size() > 2 && 2 * actsOfTheBusiestTwo > acts;
    }
};
[[nodiscard]] Indicators indicatorsOf(const ledger::Space &space, Instant now);

} // namespace pochin::delegates
