// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/readable_column.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pochin::workbench {

namespace {
constexpr int widest = 640;
constexpr int margin = 32;
} // namespace

ReadableColumn::ReadableColumn(QWidget *parent, Across across)
    : QScrollArea(parent), m_sheet(new QWidget), m_column(new QVBoxLayout(m_sheet))
{
    auto *whole = new QWidget;
    auto *aside = new QHBoxLayout(whole);
    aside->setContentsMargins(margin, margin, margin, margin);
    aside->addStretch(1);
    m_sheet->setMaximumWidth(widest);
    // The column takes the width first and leaves to the sides what it cannot use.
    aside->addWidget(m_sheet, 1000, across == Across::Top ? Qt::AlignTop : Qt::AlignVCenter);
    aside->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    setWidget(whole);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool ReadableColumn::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (QWidget *focused = m_sheet->focusWidget())
        ensureWidgetVisible(focused);
    return moved;
}

} // namespace pochin::workbench
