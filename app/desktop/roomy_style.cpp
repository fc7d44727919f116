// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/roomy_style.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace pochin::desktop {

namespace {
const QString fusion = QStringLiteral("fusion");
constexpr int beside = 18;
constexpr int above = 5;
} // namespace

RoomyStyle::RoomyStyle() : QProxyStyle(fusion) { }

void RoomyStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    if (!isRound && element != PE_IndicatorCheckBox && (element != PE_FrameLineEdit || hasFocus))
        return;
    QColor line = option->palette.color(QPalette::WindowText);
    line.setAlphaF(0.45F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    const QRectF around = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(around);
    else
        painter->drawRoundedRect(around, 2, 2);
    painter->restore();
}

QSize RoomyStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return usual + QSize(beside, above);
    case CT_LineEdit:
    case CT_ComboBox:
        return usual + QSize(0, above);
    default:
        return usual;
    }
}

void makeRoom()
{
    if (QApplication::style()->name() != fusion)
        return;
    auto *style = new RoomyStyle;
    style->setParent(QApplication::instance());
    QApplication::setStyle(style);
}

} // namespace pochin::desktop
