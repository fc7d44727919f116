// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/graph_model.h"

#include <KLocalizedString>

#include <QLocale>

#include <algorithm>

namespace pochin::workbench {

void GraphModel::say(const Words &words)
{
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void GraphModel::setGraph(const Graph &graph)
{
    if (graph == m_graph)
        return;
    beginResetModel();
    m_graph = graph;
    m_above = QList<QStringList>(graph.nodes.size());
    m_below = m_above;
    for (const GraphEdge &edge : graph.edges) {
        const int above = rowOf(edge.above);
        const int below = rowOf(edge.below);
        if (above < 0 || below < 0)
            continue;
        m_above[below].append(graph.nodes.at(above).title);
        m_below[above].append(graph.nodes.at(below).title);
    }
    endResetModel();
}

int GraphModel::rowOf(const QString &key) const
{
    const auto it = std::ranges::find(m_graph.nodes, key, &GraphNode::key);
    return it == m_graph.nodes.end() ? -1 : static_cast<int>(it - m_graph.nodes.begin());
}

int GraphModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_graph.nodes.size());
}

int GraphModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GraphModel::text(int row, int column) const
{
    switch (column) {
    case Title:
        return m_graph.nodes.at(row).title;
    case Note:
        return m_graph.nodes.at(row).note;
    case Above:
        return QLocale().createSeparatedList(m_above.at(row));
    case Below:
        return QLocale().createSeparatedList(m_below.at(row));
    default:
        return {};
    }
}

QString GraphModel::readAloud(int row) const
{
    QStringList parts{text(row, Title), text(row, Note)};
    for (const auto &[column, word] : {std::pair(Above, m_words.above), std::pair(Below, m_words.below)}) {
        if (const QString names = text(row, column); !names.isEmpty())
            parts.append(i18nc("@info a cell of a table read aloud: column, value", "%1: %2", word, names));
    }
    parts.removeAll({});
    return parts.join(QStringLiteral(", "));
}

QVariant GraphModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == Title ? readAloud(index.row()) : text(index.row(), index.column());
    case KeyRole:
        return m_graph.nodes.at(index.row()).key;
    case MarkRole:
        return QVariant::fromValue(m_graph.nodes.at(index.row()).mark);
    default:
        return {};
    }
}

QVariant GraphModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return std::array{m_words.title, m_words.note, m_words.above, m_words.below}.at(static_cast<std::size_t>(section));
}

} // namespace pochin::workbench
