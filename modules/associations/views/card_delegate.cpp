// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/card_delegate.h"

#include "associations/views/task_lines.h"
#include "workbench/mark.h"

#include <QApplication>
#include <QPainter>

namespace pochin::associations {

namespace {
constexpr int inset = 8;
constexpr int between = 2;
constexpr int gap = 3; ///< around a card
constexpr int corner = 4;
} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QRect card = option.rect.adjusted(gap, gap, -gap, -gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.palette.color(group, isChosen ? QPalette::Highlight : QPalette::Mid));
    painter->setBrush(option.palette.brush(group, isChosen ? QPalette::Highlight : QPalette::AlternateBase));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->setPen(option.palette.color(group, isChosen ? QPalette::HighlightedText : QPalette::Text));
    QRect words = card.adjusted(inset, inset, -inset, -inset);
    if (index.data(OverdueRole).toBool()) {
        const QRect mark(words.left(), words.top(), workbench::markSide, option.fontMetrics.height());
        workbench::paintMark(*painter, mark, workbench::Mark::Attention, option.palette);
        words.setLeft(mark.right() + inset / 2);
    }
    const auto line = [&](const QString &text, int top) {
        painter->drawText(QRect(words.left(), top, words.width(), option.fontMetrics.height()),
            Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    };
    line(index.data(Qt::DisplayRole).toString(), words.top());
    painter->setOpacity(0.8);
    line(index.data(NoteRole).toString(), words.top() + option.fontMetrics.height() + between);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, 2 * option.fontMetrics.height() + between + 2 * (inset + gap)};
}

} // namespace pochin::associations
