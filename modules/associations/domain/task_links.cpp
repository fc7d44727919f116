// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/task_links.h"

#include <set>

namespace pochin::associations {

namespace {

/// Whether following `next` from `from` leads to `wanted`.
template <typename Next>
bool leadsTo(const ChangeId &from, const ChangeId &wanted, const Next &next)
{
    std::set<ChangeId> seen;
    std::vector<ChangeId> open{from};
    while (!open.empty()) {
        const ChangeId here = open.back();
        open.pop_back();
        if (here == wanted)
            return true;
        if (seen.insert(here).second)
            next(here, open);
    }
    return false;
}

Result<> areThere(const AssociationsPart &part, const ChangeId &association, std::span<const ChangeId> tasks)
{
    for (const ChangeId &id : tasks) {
        const Task *task = part.task(id);
        if (!task || task->association() != association)
            return refused(Refusal::NoSuchTask);
    }
    return {};
}

} // namespace

Result<> checkedLinks(const Outlook &outlook, const ChangeId &association, const std::optional<ChangeId> &task,
    const std::optional<ChangeId> &parent, std::span<const ChangeId> blockedBy)
{
    const auto &part = outlook.part<AssociationsPart>();
    if (blockedBy.size() > mostItems)
        return refused(Refusal::TooMany, QString::number(mostItems));
    if (auto there = areThere(part, association, blockedBy); !there)
        return there;
    if (parent) {
        if (auto there = areThere(part, association, std::span(&*parent, 1)); !there)
            return there;
    }
    if (!task)
        return {};
    const auto toParent = [&](const ChangeId &id, std::vector<ChangeId> &open) {
        if (const auto above = part.task(id) ? part.task(id)->parentTask() : std::nullopt)
            open.push_back(*above);
    };
    const auto toBlockers = [&](const ChangeId &id, std::vector<ChangeId> &open) {
        if (const Task *waiting = part.task(id))
            open.insert(open.end(), waiting->blockers().begin(), waiting->blockers().end());
    };
    if (parent && leadsTo(*parent, *task, toParent))
        return refused(Refusal::WaitsForItself);
    for (const ChangeId &blocker : blockedBy) {
        if (leadsTo(blocker, *task, toBlockers))
            return refused(Refusal::WaitsForItself);
    }
    return {};
}

} // namespace pochin::associations
