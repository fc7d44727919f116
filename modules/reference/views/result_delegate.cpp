// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/result_delegate.h"

#include "reference/views/results_model.h"
#include "reference/views/sheet_marks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPalette>

namespace pochin::reference {

namespace {

constexpr int margin = 10;
constexpr int mostLines = 6;

/// Lays `layout` out in `width`; the height of what fits in `mostLines`.
double laidOut(QTextLayout &layout, double width)
{
    double height = 0;
    layout.beginLayout();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> lit(const QModelIndex &index, const QTextCharFormat &format)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const QVariant &hit : index.data(ResultsModel::HitsRole).toList())
        ranges += {hit.toPoint().x(), hit.toPoint().y(), format};
    return ranges;
}

QColor inkFor(const QStyleOptionViewItem &item)
{
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return item.palette.color(group, item.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextLayout layout(index.data(ResultsModel::SnippetRole).toString(), option.font);
    const double excerpt = laidOut(layout, width - 2 * margin);
    return {width, static_cast<int>(option.fontMetrics.height() + 4 + excerpt) + 2 * margin};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    paintHeader(painter, item, index);

    const bool isSelected = item.state & QStyle::State_Selected;
    const QRect space = item.rect.adjusted(margin, margin + item.fontMetrics.height() + 4, -margin, -margin);
    QTextLayout layout(index.data(ResultsModel::SnippetRole).toString(), item.font);
    QTextCharFormat format = formatOf(HitTone::Found, item.palette);
    if (isSelected) {
        format.clearBackground();
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    }
    format.setFontWeight(QFont::DemiBold);
    layout.setFormats(lit(index, format));
    laidOut(layout, space.width());
    painter->setPen(inkFor(item));
    layout.draw(painter, space.topLeft());
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.rect = item.rect;
        focus.state = item.state;
        focus.palette = item.palette;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

void ResultDelegate::paintHeader(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect line(option.rect.left() + margin, option.rect.top() + margin, option.rect.width() - 2 * margin,
        option.fontMetrics.height());
    const QString address = index.data(ResultsModel::AddressRole).toString();
    const QFontMetrics wide(bold(option.font));
    painter->setFont(bold(option.font));
    painter->setPen(inkFor(option));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, address);
    const QRect rest = line.adjusted(wide.horizontalAdvance(address) + margin, 0, 0, 0);
    painter->setFont(option.font);
    if (!isSelected)
        painter->setPen(quietInk(option.palette));
    const QString heading = index.data(ResultsModel::HeadingRole).toString();
    painter->drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(heading, Qt::ElideRight, rest.width()));
}

} // namespace pochin::reference
