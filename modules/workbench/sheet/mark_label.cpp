// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/mark_label.h"

#include <QPainter>

namespace pochin::workbench {

MarkLabel::MarkLabel(Mark mark, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect square(0, (height() - markSide + 1) / 2, markSide, markSide);
    paintMark(painter, square, m_mark, palette());
}

} // namespace pochin::workbench
