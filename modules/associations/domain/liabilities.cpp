// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/liabilities.h"

#include "associations/domain/task_list.h"

namespace pochin::associations {

namespace {

groups::Liability liabilityOf(const TaskRow &row, const PersonId &bearer)
{
    groups::Liability liability{
        .kind = groups::Liability::Kind::Task, .id = row.task->id, .bearer = bearer, .what = row.task->shownTitle()};
    if (const auto due = row.task->dueDay())
        liability.until = within(*due).time_since_epoch().count();
    return liability;
}

} // namespace

std::vector<groups::Liability> liabilities(const Outlook &outlook)
{
    std::vector<groups::Liability> all;
    for (const auto &[id, association] : outlook.part<AssociationsPart>().associations) {
        const Standing now = standing(association, outlook);
        if (now.isOver())
            continue;
        for (const TaskRow &row : tasksOf(association, now, outlook)) {
            if (row.isFinished())
                continue;
            for (const PersonId &bearer : row.takers)
                all.push_back(liabilityOf(row, bearer));
        }
    }
    return all;
}

} // namespace pochin::associations
