// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/graph/graph_model.h"

#include <QWidget>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace pochin::workbench {

class GraphPicture;

/// A map to look at, and the same as a table for whoever would rather read: federation, ratification. Choosing a box or
/// a row is one and the same choice; Enter or a double click asks to go there.
class GraphMap : public QWidget
{
    Q_OBJECT

public:
    explicit GraphMap(QWidget *parent);

    /// `name` is what a screen reader calls the map.
    void say(const QString &name, const GraphModel::Words &columns);
    void setGraph(const Graph &graph);
    [[nodiscard]] const GraphModel *model() const { return m_model; }
    [[nodiscard]] QString chosenKey() const;
    void choose(const QString &key);

Q_SIGNALS:
    /// Another box is the current one.
    void chosen(const QString &key);
    /// A person wishes to go there.
    void openWanted(const QString &key);

private:
    void layOut();
    void connectParts();

    GraphModel *m_model;
    QStackedWidget *m_stack;
    GraphPicture *m_picture;
    QTableView *m_table;
    QToolButton *m_asTable;
};

} // namespace pochin::workbench
