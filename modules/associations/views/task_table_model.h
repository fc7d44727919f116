// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/task_lines.h"

#include <QAbstractTableModel>

namespace pochin::associations {

/// The tasks as a table: what, how it stands, who, by when. Parts stand behind what they are parts of, indented.
class TaskTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, State, Takers, Due, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<TaskLine> lines);
    [[nodiscard]] int rowOf(const ChangeId &task) const; ///< -1: not here

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TaskLine> m_lines;
};

} // namespace pochin::associations
