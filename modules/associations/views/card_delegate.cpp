// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/card_delegate.h"

#include "associations/views/task_lines.h"
#include "workbench/mark.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace pochin::associations {

namespace {
constexpr int inset = 8;
constexpr int between = 2;
constexpr int gap = 3; ///< around a card
constexpr int corner = 4;
constexpr int linesOfTitle = 2;

/// As much of a title as two lines hold; the second ends in dots if there is more.
QStringList titleLines(const QString &title, const QStyleOptionViewItem &option, int width)
{
    QTextLayout layout(title, option.font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    const qsizetype end = first.isValid() ? first.textLength() : 0;
    QStringList lines{title.first(end).trimmed()};
    if (end < title.size())
        lines << option.fontMetrics.elidedText(title.sliced(end).trimmed(), Qt::ElideRight, width);
    return lines;
}
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
    int top = words.top();
    for (const QString &part : titleLines(index.data(Qt::DisplayRole).toString(), option, words.width())) {
        line(part, top);
        top += option.fontMetrics.height();
    }
    painter->setOpacity(0.8);
    line(index.data(NoteRole).toString(), top + between);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12,
        (linesOfTitle + 1) * option.fontMetrics.height() + between + 2 * (inset + gap)};
}

} // namespace pochin::associations
