// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/tracing.h"

#include <algorithm>
#include <set>

namespace pochin::associations {

std::vector<ChangeId> goesOnIn(const Association &association, const ledger::Outlook &outlook)
{
    std::set<ChangeId> next;
    for (const auto &[id, other] : outlook.part<AssociationsPart>().associations) {
        if (std::ranges::contains(other.from, association.id))
            next.insert(id);
    }
    for (const auto &[id, handOver] : association.handOvers) {
        if (handOver.successor)
            next.insert(*handOver.successor);
    }
    return {next.begin(), next.end()};
}

std::vector<const Task *> tasksGoneOn(const ChangeId &association, const ledger::Outlook &outlook)
{
    std::vector<const Task *> gone;
    for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks) {
        if (task.association() != association && std::ranges::contains(task.formerHomes, association))
            gone.push_back(&task);
    }
    return gone;
}

} // namespace pochin::associations
