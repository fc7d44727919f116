// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace pochin::workbench {

namespace {

/// What `item` would like in a line of this width: all of it if it must be, and then the height that goes with it.
QSize wishOf(QLayoutItem *item, int lineWidth)
{
    QSize wish = item->sizeHint().expandedTo(item->minimumSize());
    wish.setWidth(std::min(wish.width(), std::max(lineWidth, item->minimumSize().width())));
    if (item->hasHeightForWidth())
        wish.setHeight(item->heightForWidth(wish.width()));
    return wish;
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Placing::Tried);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + m_gap;
    }
    return {std::max(0, width - m_gap), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, Placing::Real);
}

int FlowLayout::flow(const QRect &rect, Placing placing) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue; // hidden
        const QSize wish = wishOf(item.get(), inside.width());
        if (x > inside.x() && x + wish.width() > inside.right() + 1) {
            x = inside.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (placing == Placing::Real)
            item->setGeometry(QRect(QPoint(x, y), wish));
        x += wish.width() + m_gap;
        lineHeight = std::max(lineHeight, wish.height());
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace pochin::workbench
