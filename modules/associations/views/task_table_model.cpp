// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/task_table_model.h"

#include "associations/views/association_marks.h"
#include "associations/words/association_words.h"

#include <KLocalizedString>

namespace pochin::associations {

void TaskTableModel::setLines(std::vector<TaskLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int TaskTableModel::rowOf(const ChangeId &task) const
{
    const auto found = std::ranges::find(m_lines, task, &TaskLine::id);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int TaskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    const TaskLine &line = m_lines.at(static_cast<std::size_t>(index.row()));
    if (role != Qt::DisplayRole || index.column() == Title) {
        constexpr quint32 deepest = 12; // beyond that an indent would push the words out of sight
        if (role == Qt::DisplayRole)
            return QString(qsizetype(std::min(line.depth, deepest)) * 4, u' ') + line.title;
        return role == Qt::AccessibleTextRole && index.column() != Title ? QVariant() : dataOf(line, role);
    }
    switch (index.column()) {
    case State:
        return wordFor(line.state);
    case Takers:
        return line.takers;
    case Due:
        return line.due ? shortDay(*line.due) : QString();
    default:
        return {};
    }
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return i18nc("@title:column", "Task");
    case State:
        return i18nc("@title:column of tasks", "State");
    case Takers:
        return i18nc("@title:column who took a task", "Taken by");
    default:
        return i18nc("@title:column of tasks", "Due");
    }
}

} // namespace pochin::associations
