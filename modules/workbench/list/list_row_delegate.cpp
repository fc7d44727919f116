// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/list/list_row_delegate.h"

#include "workbench/list/list_row_model.h"

#include <QPainter>

#include <algorithm>

namespace pochin::workbench {

namespace {

constexpr int padding = 10;
constexpr int above = 7;
constexpr int aboveSection = 12;
constexpr auto oneLine = static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine);

QFont sectionFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QString sectionOf(const QModelIndex &index)
{
    return index.data(ListRowModel::BeginsSectionRole).toString();
}

int heightOfSection(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return sectionOf(index).isEmpty() ? 0 : aboveSection + option.fontMetrics.height();
}

/// What accompanies the title. Never so pale that it cannot be read at arm's length.
QColor quiet(const QPalette &palette)
{
    QColor ink = palette.color(QPalette::Text);
    ink.setAlphaF(0.72F);
    return ink;
}

void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int height)
{
    if (height == 0)
        return;
    const QRect line = option.rect.adjusted(padding, aboveSection - 4, -padding, 0);
    painter->setFont(sectionFont(option.font));
    painter->setPen(quiet(option.palette));
    const QRect words(line.topLeft(), QSize(line.width(), option.fontMetrics.height()));
    painter->drawText(
        words, oneLine, painter->fontMetrics().elidedText(sectionOf(index), Qt::ElideRight, line.width()));
    painter->setFont(option.font);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row)
{
    // A veil and not the full accent, on which white letters have too little contrast.
    QColor veil = option.palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_Selected))
        veil.setAlphaF(0.22F);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        veil.setAlphaF(0.10F);
    else
        return;
    painter->fillRect(row, veil);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(QRect(row.topLeft(), QSize(3, row.height())), option.palette.color(QPalette::Highlight));
}

void paintFirstLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &line)
{
    const QString detail = index.data(ListRowModel::DetailRole).toString();
    const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + 2, line.width() / 2);
    const QRect title = line.adjusted(0, 0, detail.isEmpty() ? 0 : -(detailWidth + padding), 0);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(title, oneLine | Qt::AlignLeft,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->setPen(quiet(option.palette));
    painter->drawText(
        line, oneLine | Qt::AlignRight, option.fontMetrics.elidedText(detail, Qt::ElideRight, detailWidth));
}

} // namespace

void ListRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int sectionHeight = heightOfSection(option, index);
    paintSection(painter, option, index, sectionHeight);
    const QRect row = option.rect.adjusted(0, sectionHeight, 0, 0);
    paintGround(painter, option, row);
    const int lineHeight = option.fontMetrics.height();
    const auto mark = index.data(ListRowModel::MarkRole).value<Mark>();
    QRect line(row.left() + padding, row.top() + above, row.width() - 2 * padding, lineHeight);
    paintMark(
        *painter, QRect(line.left(), line.center().y() - markSide / 2 + 1, markSide, markSide), mark, option.palette);
    line.adjust(mark == Mark::None ? 0 : markSide + 8, 0, 0, 0);
    paintFirstLine(painter, option, index, line);
    const QString under = index.data(ListRowModel::UnderRole).toString();
    painter->drawText(line.translated(0, lineHeight + 1), oneLine | Qt::AlignLeft,
        option.fontMetrics.elidedText(under, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasSecondLine = !index.data(ListRowModel::UnderRole).toString().isEmpty();
    const int lines = option.fontMetrics.height() * (hasSecondLine ? 2 : 1) + (hasSecondLine ? 1 : 0);
    return {option.rect.width(), lines + 2 * above + heightOfSection(option, index)};
}

} // namespace pochin::workbench
