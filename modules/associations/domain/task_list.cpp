// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/task_list.h"

#include "associations/domain/checks.h"

#include <algorithm>
#include <array>

namespace pochin::associations {

namespace {

constexpr std::array stateNames{QLatin1StringView("open"), QLatin1StringView("taken"), QLatin1StringView("waiting"),
    QLatin1StringView("done"), QLatin1StringView("checked"), QLatin1StringView("dropped")};

bool isWaiting(const Task &task, const AssociationsPart &part)
{
    return std::ranges::any_of(task.blockers(), [&](const ChangeId &id) {
        const Task *blocker = part.task(id);
        return blocker && !blocker->isDone() && !blocker->isDropped();
    });
}

TaskState stateOf(const Task &task, const std::vector<PersonId> &takers, const AssociationsPart &part)
{
    if (task.isDropped())
        return TaskState::Dropped;
    if (task.isDone())
        return task.isChecked() ? TaskState::Checked : TaskState::Done;
    if (isWaiting(task, part))
        return TaskState::Waiting;
    return takers.empty() ? TaskState::Open : TaskState::Taken;
}

/// Puts a task and all its parts behind what is there already.
class Outline
{
public:
    explicit Outline(std::vector<TaskRow> rows) : m_rows(std::move(rows))
    {
        std::ranges::sort(m_rows, {}, [](const TaskRow &row) {
            const auto due = row.task->dueDay();
            return std::tuple(due.value_or(farthestDay), row.task->offered.wall, row.task->id);
        });
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_place.emplace(m_rows[i].task->id, i);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto parent = m_rows[i].task->parentTask();
            const auto above = parent ? m_place.find(*parent) : m_place.end();
            m_parts[above == m_place.end() ? none : above->second].push_back(i);
        }
    }

    [[nodiscard]] std::vector<TaskRow> ordered()
    {
        m_isOut.assign(m_rows.size(), false);
        if (const auto tops = m_parts.find(none); tops != m_parts.end()) {
            for (const std::size_t top : tops->second)
                putOut(top);
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            putOut(i); // what is part of itself, by a roundabout way
        return std::move(m_out);
    }

private:
    static constexpr std::size_t none = ~std::size_t(0);

    /// Not by recursion: somebody may have linked ten thousand tasks into one chain.
    void putOut(std::size_t top)
    {
        std::vector<std::pair<std::size_t, quint32>> open{{top, 0}};
        while (!open.empty()) {
            const auto [i, depth] = open.back();
            open.pop_back();
            if (m_isOut[i])
                continue;
            m_isOut[i] = true;
            m_rows[i].depth = depth;
            m_out.push_back(m_rows[i]);
            const auto parts = m_parts.find(i);
            if (parts == m_parts.end())
                continue;
            for (auto part = parts->second.rbegin(); part != parts->second.rend(); ++part)
                open.emplace_back(*part, depth + 1);
        }
    }

    std::vector<TaskRow> m_rows;
    std::map<ChangeId, std::size_t> m_place;
    std::map<std::size_t, std::vector<std::size_t>> m_parts;
    std::vector<bool> m_isOut;
    std::vector<TaskRow> m_out;
};

bool saysIt(const TaskRow &row, const QString &text)
{
    const auto has = [&](const QString &said) { return said.contains(text, Qt::CaseInsensitive); };
    return has(row.task->shownTitle()) || (row.task->details.shown() && has(*row.task->details.shown()))
        || std::ranges::any_of(row.task->done, [&](const auto &mark) { return has(mark.second.word); });
}

} // namespace

std::vector<TaskRow> tasksOf(const Association &association, const Outlook &outlook)
{
    return tasksOf(association, standing(association, outlook), outlook);
}

std::vector<TaskRow> tasksOf(const Association &association, const Standing &standing, const Outlook &outlook)
{
    const auto &part = outlook.part<AssociationsPart>();
    std::vector<TaskRow> rows;
    for (const auto &[id, task] : part.tasks) {
        if (task.association() != association.id)
            continue;
        rows.push_back(rowOf(task, standing, outlook));
    }
    return Outline(std::move(rows)).ordered();
}

TaskRow rowOf(const Task &task, const Standing &home, const Outlook &outlook)
{
    TaskRow row{.task = &task, .takers = takersOf(task, home)};
    row.state = stateOf(task, row.takers, outlook.part<AssociationsPart>());
    row.isOverdue = !row.isFinished() && task.dueDay() && outlook.now >= endOf(*task.dueDay());
    return row;
}

bool TaskFilter::matches(const TaskRow &row) const
{
    return (finished == Finished::Shown || !row.isFinished()) && (!state || row.state == *state)
        && (!taker || std::ranges::contains(row.takers, *taker)) && (text.isEmpty() || saysIt(row, text));
}

QLatin1StringView nameOf(TaskState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

std::optional<TaskState> taskStateFrom(QStringView name)
{
    const auto found = std::ranges::find_if(stateNames, [&](QLatin1StringView known) { return known == name; });
    if (found == stateNames.end())
        return std::nullopt;
    return static_cast<TaskState>(found - stateNames.begin());
}

} // namespace pochin::associations
