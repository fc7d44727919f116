// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/graph_picture.h"

#include "workbench/graph/graph_layers.h"
#include "workbench/graph/graph_model.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace pochin::workbench {

namespace {
constexpr int boxWidth = 168;
constexpr int gapAcross = 16;
constexpr int gapDown = 36;
constexpr int gapInLayer = 12; ///< between the lines of a layer that does not fit into one
constexpr int margin = 16;
constexpr int rowsHinted = 3;
} // namespace

GraphPicture::GraphPicture(QWidget *parent) : QAbstractItemView(parent)
{
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Base);
}

const Graph &GraphPicture::graph() const
{
    static const Graph none;
    const auto *shown = qobject_cast<const GraphModel *>(model());
    return shown ? shown->graph() : none;
}

int GraphPicture::boxHeight() const
{
    return 2 * fontMetrics().height() + 14;
}

QSize GraphPicture::sizeHint() const
{
    return {3 * boxWidth, rowsHinted * (boxHeight() + gapDown) + margin};
}

void GraphPicture::reset()
{
    QAbstractItemView::reset();
    m_layers = layersOf(graph());
    layOut();
    updateGeometries();
    viewport()->update();
}

void GraphPicture::layOut()
{
    const int width = std::max(viewport()->width(), boxWidth + 2 * margin);
    const qsizetype fit = std::max(1, (width - 2 * margin + gapAcross) / (boxWidth + gapAcross));
    m_rows.clear();
    m_boxes = QList<QRect>(graph().nodes.size());
    int y = margin;
    for (const QList<int> &layer : m_layers) {
        for (qsizetype from = 0; from < layer.size(); from += fit) {
            const QList<int> row = layer.mid(from, fit);
            const int used = static_cast<int>(row.size()) * (boxWidth + gapAcross) - gapAcross;
            int x = (width - used) / 2;
            for (const int node : row) {
                m_boxes[node] = QRect(x, y, boxWidth, boxHeight());
                x += boxWidth + gapAcross;
            }
            m_rows.append(row);
            y += boxHeight() + (from + fit < layer.size() ? gapInLayer : gapDown);
        }
    }
    m_extent = QSize(width, m_rows.isEmpty() ? 0 : y - gapDown + margin);
}

void GraphPicture::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    layOut();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(boxHeight() / 2);
    verticalScrollBar()->setRange(0, std::max(0, m_extent.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_extent.width() - viewport()->width()));
}

void GraphPicture::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometries();
}

QRect GraphPicture::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_boxes.size())
        return {};
    return m_boxes.at(index.row()).translated(-horizontalOffset(), -verticalOffset());
}

QModelIndex GraphPicture::indexAt(const QPoint &point) const
{
    const QPoint at = point + QPoint(horizontalOffset(), verticalOffset());
    const auto hit = std::ranges::find_if(m_boxes, [&](const QRect &box) { return box.contains(at); });
    return hit == m_boxes.end() ? QModelIndex() : model()->index(static_cast<int>(hit - m_boxes.begin()), 0);
}

void GraphPicture::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect box = visualRect(index);
    const auto reveal = [](QScrollBar *bar, int from, int to, int extent) {
        if (from < 0)
            bar->setValue(bar->value() + from - margin);
        else if (to > extent)
            bar->setValue(bar->value() + to - extent + margin);
    };
    reveal(verticalScrollBar(), box.top(), box.bottom(), viewport()->height());
    reveal(horizontalScrollBar(), box.left(), box.right(), viewport()->width());
}

QModelIndex GraphPicture::beside(int step) const
{
    QList<int> all;
    for (const QList<int> &row : m_rows)
        all += row;
    const qsizetype at = all.indexOf(currentIndex().row()) + step;
    return model()->index(all.at(std::clamp<qsizetype>(at, 0, all.size() - 1)), 0);
}

QModelIndex GraphPicture::nearest(int rowStep) const
{
    const int current = currentIndex().row();
    const auto here = std::ranges::find_if(m_rows, [&](const QList<int> &row) { return row.contains(current); });
    const qsizetype there = (here - m_rows.begin()) + rowStep;
    if (there < 0 || there >= m_rows.size())
        return currentIndex();
    const int x = m_boxes.at(current).center().x();
    const QList<int> &row = m_rows.at(there);
    return model()->index(
        *std::ranges::min_element(row, {}, [&](int node) { return std::abs(m_boxes.at(node).center().x() - x); }), 0);
}

QModelIndex GraphPicture::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_rows.isEmpty())
        return {};
    if (!currentIndex().isValid())
        return model()->index(m_rows.first().first(), 0);
    switch (action) {
    case MoveUp:
    case MovePageUp:
        return nearest(-1);
    case MoveDown:
    case MovePageDown:
        return nearest(1);
    case MoveLeft:
    case MovePrevious:
        return beside(-1);
    case MoveRight:
    case MoveNext:
        return beside(1);
    case MoveHome:
        return model()->index(m_rows.first().first(), 0);
    case MoveEnd:
        return model()->index(m_rows.last().last(), 0);
    }
    Q_UNREACHABLE_RETURN({});
}

int GraphPicture::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int GraphPicture::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool GraphPicture::isIndexHidden(const QModelIndex &index) const
{
    return index.column() != 0;
}

void GraphPicture::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex hit = indexAt(rect.center());
    selectionModel()->select(hit.isValid() ? QItemSelection(hit, hit) : QItemSelection(), command);
}

QRegion GraphPicture::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

} // namespace pochin::workbench
