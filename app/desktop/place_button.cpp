// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/place_button.h"

#include <QPainter>
#include <QPainterPath>

namespace pochin::desktop {

namespace {

constexpr int iconSide = 22;
constexpr int padding = 10;
constexpr int gap = 10;
constexpr int barWidth = 3;
constexpr qreal radius = 5.0;

QColor veil(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

} // namespace

PlaceButton::PlaceButton(QWidget *parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize PlaceButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {padding + iconSide + gap + words + padding, qMax(iconSide, fontMetrics().height()) + padding + 4};
}

void PlaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor accent = palette().color(QPalette::Highlight);
    QPainterPath outline;
    outline.addRoundedRect(field, radius, radius);
    if (isChecked())
        painter.fillPath(outline, veil(accent, 0.20F));
    else if (underMouse() && isEnabled())
        painter.fillPath(outline, veil(accent, 0.10F));
    if (isChecked()) {
        painter.setClipPath(outline);
        painter.fillRect(QRectF(field.left(), field.top(), barWidth, field.height()), accent);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.drawPath(outline);
    }
    const QRect picture(padding, (height() - iconSide) / 2, iconSide, iconSide);
    icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect words = rect().adjusted(padding + iconSide + gap, 0, -padding, 0);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), text());
}

} // namespace pochin::desktop
