// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/graph_model.h"
#include "workbench/graph/graph_picture.h"

#include <QPainter>
#include <QPainterPath>

namespace pochin::workbench {

namespace {

constexpr int padding = 10;
constexpr int radius = 6;
constexpr auto oneLine = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);

QColor veil(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

QPainterPath tie(const QRect &above, const QRect &below)
{
    const QPointF from(above.center().x(), above.bottom());
    const QPointF to(below.center().x(), below.top());
    const QPointF bend(0, (to.y() - from.y()) / 2);
    QPainterPath path(from);
    path.cubicTo(from + bend, to - bend, to);
    return path;
}

/// Between two in one row below both, so that it is not hidden by what stands between them.
QPainterPath bond(const QRect &one, const QRect &other)
{
    constexpr double hang = 20;
    if (one.top() != other.top())
        return one.top() < other.top() ? tie(one, other) : tie(other, one);
    const QPointF from(one.center().x(), one.bottom());
    const QPointF to(other.center().x(), other.bottom());
    QPainterPath path(from);
    path.cubicTo(from + QPointF(0, hang), to + QPointF(0, hang), to);
    return path;
}

} // namespace

void GraphPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-horizontalOffset(), -verticalOffset());
    paintEdges(painter);
    for (int node = 0; node < m_boxes.size(); ++node)
        paintBox(painter, node);
}

void GraphPicture::paintEdges(QPainter &painter) const
{
    const auto *table = static_cast<const GraphModel *>(model());
    const QString current = currentIndex().data(GraphModel::KeyRole).toString();
    painter.setBrush(Qt::NoBrush);
    const auto paint = [&](const QString &one, const QString &other, Qt::PenStyle style, const auto &pathOf) {
        const int from = table->rowOf(one);
        const int to = table->rowOf(other);
        if (from < 0 || to < 0 || from == to)
            return;
        QPen pen = one == current || other == current ? QPen(palette().color(QPalette::Highlight), 2)
                                                      : QPen(veil(palette().color(QPalette::Text), 0.4F), 1);
        pen.setStyle(style);
        painter.setPen(pen);
        painter.drawPath(pathOf(m_boxes.at(from), m_boxes.at(to)));
    };
    for (const GraphEdge &edge : graph().edges)
        paint(edge.above, edge.below, Qt::SolidLine, tie);
    for (const GraphBond &beside : graph().bonds)
        paint(beside.one, beside.other, Qt::DashLine, bond);
}

void GraphPicture::paintBox(QPainter &painter, int node) const
{
    const GraphNode &shown = graph().nodes.at(node);
    const QRect &box = m_boxes.at(node);
    const bool isCurrent = currentIndex().row() == node;
    const QColor ink = palette().color(QPalette::Text);
    painter.setBrush(palette().color(QPalette::Base)); // hides the lines that pass behind
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(box, radius, radius);
    painter.setBrush(isCurrent ? veil(palette().color(QPalette::Highlight), 0.15F) : veil(ink, 0.04F));
    painter.setPen(
        isCurrent ? QPen(palette().color(QPalette::Highlight), hasFocus() ? 2.5 : 1.5) : QPen(veil(ink, 0.35F), 1));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const int height = fontMetrics().height();
    QRect line(box.left() + padding, box.top() + 6, box.width() - 2 * padding, height);
    if (shown.note.isEmpty())
        line.moveTop(box.center().y() - height / 2);
    if (shown.mark != Mark::None) {
        paintMark(painter, QRect(line.left(), line.center().y() - markSide / 2 + 1, markSide, markSide), shown.mark,
            palette());
        line.setLeft(line.left() + markSide + 6);
    }
    const auto shortened
        = [&](const QString &text) { return fontMetrics().elidedText(text, Qt::ElideRight, line.width()); };
    painter.setPen(ink);
    painter.drawText(line, oneLine, shortened(shown.title));
    painter.setPen(veil(ink, 0.72F));
    painter.drawText(line.translated(0, height + 2), oneLine, shortened(shown.note));
}

} // namespace pochin::workbench
