// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/pattern.h"

#include "associations/domain/planning.h"
#include "associations/domain/task_list.h"
#include "associations/domain/task_offer.h"

namespace pochin::associations {

namespace {

template <typename T>
const T &shownOf(const Register<T> &field)
{
    static const T nothing{};
    return field.shown() ? *field.shown() : nothing;
}

Result<> repeatPlan(const Pattern &pattern, const ChangeId &association, const Does &does)
{
    const Planning sheet{association, pattern.goal, pattern.limits, pattern.who, pattern.fallback, {}};
    if (sheet == Planning{.association = association})
        return {};
    return does([&](const Outlook &outlook) { return plan(outlook, sheet); }).transform([](const ChangeId &) {});
}

} // namespace

Pattern patternOf(const Association &association, const Outlook &outlook)
{
    Pattern pattern{.needed = shownOf(association.needed),
        .goal = shownOf(association.plan.goal),
        .limits = shownOf(association.plan.limits),
        .who = shownOf(association.plan.who),
        .fallback = shownOf(association.plan.fallback),
        .tasks = {}};
    std::map<ChangeId, std::size_t> places;
    for (const TaskRow &row : tasksOf(association, outlook)) {
        if (row.state == TaskState::Dropped)
            continue;
        Pattern::Part part{row.task->shownTitle(), shownOf(row.task->details), {}};
        const auto parent = row.task->parentTask();
        if (const auto above = parent ? places.find(*parent) : places.end(); above != places.end())
            part.parent = above->second;
        places.emplace(row.task->id, pattern.tasks.size());
        pattern.tasks.push_back(std::move(part));
    }
    return pattern;
}

Result<> repeatPattern(const Pattern &pattern, const ChangeId &association, const Does &does)
{
    if (auto planned = repeatPlan(pattern, association, does); !planned)
        return planned;
    std::vector<ChangeId> made;
    for (const Pattern::Part &part : pattern.tasks) {
        TaskOffer wanted{.association = association, .title = part.title, .details = part.details};
        if (part.parent)
            wanted.parent = made.at(*part.parent);
        const auto id = does([&](const Outlook &outlook) { return offer(outlook, wanted); });
        if (!id)
            return std::unexpected(id.error());
        made.push_back(*id);
    }
    return {};
}

} // namespace pochin::associations
