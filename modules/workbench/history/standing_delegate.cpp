// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/history/standing_delegate.h"

#include "workbench/history/history_model.h"
#include "workbench/mark.h"

#include <QApplication>
#include <QPainter>

namespace pochin::workbench {

namespace {

constexpr int gap = 6;

Mark markOf(HistoryRow::Standing standing)
{
    switch (standing) {
    case HistoryRow::Standing::Counts:
        return Mark::None;
    case HistoryRow::Standing::Waits:
        return Mark::Waiting;
    case HistoryRow::Standing::SetAside:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

} // namespace

void StandingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Mark mark = markOf(index.data(HistoryModel::StandingRole).value<HistoryRow::Standing>());
    QStyleOptionViewItem words = option;
    if (mark != Mark::None) {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const QRect square(option.rect.left() + gap, option.rect.center().y() - markSide / 2 + 1, markSide, markSide);
        paintMark(*painter, square, mark, option.palette);
        words.rect.setLeft(square.right() + 2);
    }
    QStyledItemDelegate::paint(painter, words, index);
}

} // namespace pochin::workbench
