// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/roomy_style.h"

#include <QApplication>

namespace pochin::desktop {

namespace {
const QString fusion = QStringLiteral("fusion");
constexpr int beside = 18;
constexpr int above = 5;
} // namespace

RoomyStyle::RoomyStyle() : QProxyStyle(fusion) { }

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
    if (QApplication::style()->name() == fusion)
        QApplication::setStyle(new RoomyStyle);
}

} // namespace pochin::desktop
