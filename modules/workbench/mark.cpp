// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/mark.h"

#include <KColorScheme>

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace pochin::workbench {

namespace {

QColor inkOf(Mark mark, const QPalette &palette)
{
    const KColorScheme scheme(QPalette::Active, KColorScheme::View);
    switch (mark) {
    case Mark::Running:
        return palette.color(QPalette::Active, QPalette::Highlight); // it is no less in force behind another window
    case Mark::Done:
        return scheme.foreground(KColorScheme::PositiveText).color();
    case Mark::Attention:
        return scheme.foreground(KColorScheme::NeutralText).color();
    case Mark::None:
    case Mark::Open:
    case Mark::Waiting:
    case Mark::Ended:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QPainterPath tick(const QRectF &box)
{
    QPainterPath path(QPointF(box.left(), box.center().y()));
    path.lineTo(box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.12);
    path.lineTo(box.right(), box.top() + box.height() * 0.1);
    return path;
}

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path(QPointF(box.center().x(), box.top()));
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    return path;
}

void draw(QPainter &painter, const QRectF &box, Mark mark, const QColor &ink)
{
    switch (mark) {
    case Mark::None:
        return;
    case Mark::Waiting:
        painter.setBrush(ink);
        painter.drawChord(box, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        [[fallthrough]];
    case Mark::Open:
        painter.drawEllipse(box);
        return;
    case Mark::Running:
        painter.setBrush(ink);
        painter.drawEllipse(box);
        return;
    case Mark::Done:
        painter.drawPath(tick(box));
        return;
    case Mark::Ended:
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        return;
    case Mark::Attention:
        painter.setBrush(ink);
        painter.drawPath(triangle(box));
        return;
    }
}

} // namespace

void paintMark(QPainter &painter, const QRect &square, Mark mark, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = inkOf(mark, palette);
    painter.setPen(QPen(ink, mark == Mark::Done || mark == Mark::Ended ? 2.0 : 1.5));
    painter.setBrush(Qt::NoBrush);
    draw(painter, QRectF(square).adjusted(1.5, 1.5, -1.5, -1.5), mark, ink);
    painter.restore();
}

} // namespace pochin::workbench
