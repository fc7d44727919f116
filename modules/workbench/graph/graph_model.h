// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/graph/graph.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace pochin::workbench {

/// The table behind a map: a row for each node, with whom it hangs together. It is what a screen reader reads, what the
/// table view shows, and what is exported.
class GraphModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Note, Above, Below, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, MarkRole };

    /// What the columns are called in this map: "Group", "Standing", "In the unions", "Its members".
    struct Words {
        QString title;
        QString note;
        QString above;
        QString below;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void say(const Words &words);
    void setGraph(const Graph &graph);
    [[nodiscard]] const Graph &graph() const { return m_graph; }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString readAloud(int row) const;

    Words m_words;
    Graph m_graph;
    QList<QStringList> m_above; ///< titles, by row
    QList<QStringList> m_below;
};

} // namespace pochin::workbench
