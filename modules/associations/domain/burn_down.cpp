// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/burn_down.h"

#include <algorithm>

namespace pochin::associations {

namespace {

/// The claimed time at which a task was finished; nothing while it is not.
std::optional<qint64> finishedAt(const Task &task)
{
    std::optional<qint64> at;
    for (const Marks *marks : {&task.done, &task.dropped}) {
        for (const auto &[id, mark] : *marks)
            at = std::min(at.value_or(mark.wall), mark.wall);
    }
    return at;
}

} // namespace

std::vector<BurnDay> burnDown(const Association &association, const Outlook &outlook)
{
    const Day first = dayOf(association.called.wall);
    const Day last = std::max(first, std::min(dayOf(outlook.now), termOf(association).sunset));
    std::vector<BurnDay> days;
    for (Day day = first; day <= last; day += std::chrono::days(1))
        days.push_back({.day = day});
    const auto place
        = [&](qint64 wall) { return static_cast<std::size_t>((std::clamp(dayOf(wall), first, last) - first).count()); };
    bool hasTasks = false;
    for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks) {
        if (task.association() != association.id)
            continue;
        hasTasks = true;
        const std::size_t offered = place(task.offered.wall);
        ++days[offered].open;
        if (const auto finished = finishedAt(task))
            ++days[std::max(offered, place(*finished))].finished;
    }
    if (!hasTasks)
        return {};
    for (std::size_t i = 0; i < days.size(); ++i) {
        days[i].open += i > 0 ? days[i - 1].open : 0;
        days[i].open -= days[i].finished;
        days[i].finished += i > 0 ? days[i - 1].finished : 0;
    }
    return days;
}

} // namespace pochin::associations
