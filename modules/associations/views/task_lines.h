// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/task_list.h"

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace pochin::associations {

/// A task as it is shown: plain values, because every deed may lay out the state anew.
struct TaskLine {
    ChangeId id;
    QString title;
    TaskState state = TaskState::Open;
    QString takers = {};
    std::optional<Day> due = {};
    quint32 depth = 0;
    bool isOverdue = false;
};

[[nodiscard]] std::vector<TaskLine> linesOf(
    const std::vector<TaskRow> &rows, const TaskFilter &filter, const Outlook &outlook);

/// "until 3 May, vera": what accompanies a title; also what a screen reader hears after it.
[[nodiscard]] QString noteOf(const TaskLine &line);

/// Roles that every model of tasks here has: the id as bytes, the quieter note, and whether it is overdue.
enum TaskRole { IdRole = Qt::UserRole, NoteRole, OverdueRole };
[[nodiscard]] QVariant dataOf(const TaskLine &line, int role);
[[nodiscard]] std::optional<ChangeId> taskAt(const QModelIndex &index);

} // namespace pochin::associations
