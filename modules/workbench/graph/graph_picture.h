// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/graph/graph.h"

#include <QAbstractItemView>

namespace pochin::workbench {

/// Draws the rows of a GraphModel as boxes with lines between them. It is a view of that table, so a screen reader
/// reads the table and the keyboard walks through it: left and right along the rows, up and down to the nearest box.
class GraphPicture : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit GraphPicture(QWidget *parent);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void reset() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const Graph &graph() const;
    [[nodiscard]] int boxHeight() const;
    void layOut();
    [[nodiscard]] QModelIndex beside(int step) const;
    [[nodiscard]] QModelIndex nearest(int rowStep) const;
    void paintEdges(QPainter &painter) const;
    void paintBox(QPainter &painter, int node) const;

    QList<QList<int>> m_layers; ///< as the graph has them
    QList<QList<int>> m_rows; ///< as they fit into the width
    QList<QRect> m_boxes; ///< by node, before scrolling
    QSize m_extent;
};

} // namespace pochin::workbench
