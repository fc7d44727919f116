// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/standing.h"

namespace pochin::associations {

enum class TaskState {
    Open, ///< for whoever takes it
    Taken,
    Waiting, ///< for another task that is not finished
    Done,
    Checked,
    Dropped,
};

/// One task as it stands.
struct TaskRow {
    const Task *task;
    TaskState state = TaskState::Open;
    std::vector<PersonId> takers = {}; ///< who take part now; ascending
    quint32 depth = 0; ///< how many tasks it is a part of
    bool isOverdue = false;

    [[nodiscard]] bool isFinished() const { return state >= TaskState::Done; }
};

/// The tasks of an association: parts behind what they are parts of, and on each level by due date, then as they were
/// offered. Every task comes once, also where links that were made at once go in a circle.
[[nodiscard]] std::vector<TaskRow> tasksOf(const Association &association, const Outlook &outlook);
[[nodiscard]] std::vector<TaskRow> tasksOf(
    const Association &association, const Standing &standing, const Outlook &outlook);

/// One of them, without its depth.
[[nodiscard]] TaskRow rowOf(const Task &task, const Standing &home, const Outlook &outlook);

/// What a list is narrowed to.
struct TaskFilter {
    enum class Finished { Shown, Hidden };
    QString text = {}; ///< in title, details or what was said of it
    std::optional<PersonId> taker = {};
    std::optional<TaskState> state = {};
    Finished finished = Finished::Shown;

    [[nodiscard]] bool matches(const TaskRow &row) const;
};

/// "waiting", for `pochinctl --json`.
[[nodiscard]] QLatin1StringView nameOf(TaskState state);
[[nodiscard]] std::optional<TaskState> taskStateFrom(QStringView name);

} // namespace pochin::associations
