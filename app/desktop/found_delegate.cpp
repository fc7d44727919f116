// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/found_delegate.h"

#include "desktop/found_model.h"

#include <QApplication>
#include <QPainter>

namespace pochin::desktop {

namespace {
constexpr int iconSide = 16;
constexpr int padding = 10;
} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (chosen) {
        // A veil and not the full accent, on which white letters have too little contrast.
        QColor veil = option.palette.color(QPalette::Highlight);
        veil.setAlphaF(0.25F);
        painter->fillRect(option.rect, veil);
    }
    const QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect picture(line.left(), line.center().y() - iconSide / 2, iconSide, iconSide);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture, Qt::AlignCenter);

    const QString detail = index.data(FoundModel::DetailRole).toString();
    const int detailWidth = qMin(option.fontMetrics.horizontalAdvance(detail), line.width() / 2);
    const QRect words = line.adjusted(iconSide + padding, 0, -(detailWidth + padding), 0);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (!chosen)
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine),
        option.fontMetrics.elidedText(detail, Qt::ElideRight, detailWidth));
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), option.fontMetrics.height() + padding};
}

} // namespace pochin::desktop
