// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/carrying.h"

#include <algorithm>

namespace pochin::associations {

void carry(
    ledger::SpaceState &state, const ledger::FoldedChange &change, const ChangeId &to, std::span<const ChangeId> tasks)
{
    for (const ChangeId &id : tasks) {
        const Task *task = state.part<AssociationsPart>().task(id);
        if (!task || !task->isTakenBy(change.author))
            continue;
        state.alterable<AssociationsPart>().tasks.at(id).moveTo(to, placeOf(change));
    }
}

Result<> checkedCarried(const Outlook &outlook, std::span<const ChangeId> from, std::span<const ChangeId> tasks)
{
    if (tasks.size() > mostNamed)
        return refused(Refusal::TooMany, QString::number(mostNamed));
    for (const ChangeId &id : tasks) {
        const Task *task = outlook.part<AssociationsPart>().task(id);
        if (!task)
            return refused(Refusal::NoSuchTask);
        if (!task->isTakenBy(outlook.self) || !std::ranges::contains(from, task->association()))
            return refused(Refusal::NotYours, task->shownTitle());
    }
    return {};
}

std::vector<ChangeId> mineIn(const Outlook &outlook, std::span<const ChangeId> from)
{
    std::vector<ChangeId> mine;
    for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks) {
        if (task.isTakenBy(outlook.self) && !task.isDone() && !task.isDropped()
            && std::ranges::contains(from, task.association()))
            mine.push_back(id);
    }
    if (mine.size() > mostNamed)
        mine.erase(mine.begin() + static_cast<qsizetype>(mostNamed), mine.end());
    return mine;
}

} // namespace pochin::associations
