// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/beside_or_below.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace pochin::workbench {

namespace {

constexpr int readableSigns = 26; ///< narrower, Russian words stand one under another

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

BesideOrBelow::BesideOrBelow(QWidget *words, QWidget *deed, int gap) : m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
    addWidget(words);
    addWidget(deed);
}

BesideOrBelow::~BesideOrBelow() = default;

void BesideOrBelow::addItem(QLayoutItem *item)
{
    auto &place = m_words ? m_deed : m_words;
    Q_ASSERT(!place);
    place.reset(item);
}

int BesideOrBelow::count() const
{
    return (m_words ? 1 : 0) + (m_deed ? 1 : 0);
}

QLayoutItem *BesideOrBelow::itemAt(int index) const
{
    const auto &first = m_words ? m_words : m_deed;
    return index == 0 ? first.get() : index == 1 && m_words ? m_deed.get() : nullptr;
}

QLayoutItem *BesideOrBelow::takeAt(int index)
{
    if (index == 0 && m_words)
        return m_words.release();
    return index == 0 || (index == 1 && m_words) ? m_deed.release() : nullptr;
}

BesideOrBelow::Places BesideOrBelow::placesIn(const QRect &rect) const
{
    const int deed = std::min(m_deed->sizeHint().width(), rect.width());
    const int beside = rect.width() - deed - m_gap;
    const int readable = readableSigns * m_words->widget()->fontMetrics().averageCharWidth();
    if (beside >= readable)
        return {{rect.left(), rect.top(), beside, heightOf(*m_words, beside)},
            {rect.left() + beside + m_gap, rect.top(), deed, heightOf(*m_deed, deed)}};
    const QRect words(rect.left(), rect.top(), rect.width(), heightOf(*m_words, rect.width()));
    return {words, {rect.left(), words.bottom() + 1 + m_gap / 2, deed, heightOf(*m_deed, deed)}};
}

int BesideOrBelow::heightForWidth(int width) const
{
    const Places places = placesIn({0, 0, width, 0});
    return std::max(places.words.bottom(), places.deed.bottom()) + 1;
}

QSize BesideOrBelow::sizeHint() const
{
    const QSize words = m_words->sizeHint();
    const QSize deed = m_deed->sizeHint();
    return {words.width() + m_gap + deed.width(), std::max(words.height(), deed.height())};
}

QSize BesideOrBelow::minimumSize() const
{
    const QSize words = m_words->minimumSize();
    const QSize deed = m_deed->minimumSize();
    return {std::max(words.width(), deed.width()), std::max(words.height(), deed.height())};
}

void BesideOrBelow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Places places = placesIn(rect);
    m_words->setGeometry(places.words);
    m_deed->setGeometry(places.deed);
}

} // namespace pochin::workbench
