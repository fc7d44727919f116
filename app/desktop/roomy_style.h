// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace pochin::desktop {

/// Fusion, which Qt takes where no desktop brings a style of its own, with room around words: its buttons and fields
/// are made for dense forms, ours are read at arm's length. Boxes and fields get a line around them that is seen in the
/// dark too, where Fusion's own is darker than what it lies on.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT

public:
    RoomyStyle();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
};

/// Takes RoomyStyle if the program would wear Fusion; a style of the desktop is left alone.
void makeRoom();

} // namespace pochin::desktop
