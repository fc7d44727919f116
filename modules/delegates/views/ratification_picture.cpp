// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/ratification_picture.h"

#include "delegates/words/council_words.h"

#include <KLocalizedString>

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace pochin::delegates {

using workbench::Mark;

namespace {

constexpr int topRow = 22; ///< where the outcome stands
constexpr int middleRow = 62; ///< where councils stand
constexpr int bottomRow = 104; ///< where groups stand
constexpr int leastWidth = 92; ///< of a group
constexpr int perRow = 6; ///< groups side by side; more are said in the rows below

Mark markOf(Ratified answer, bool isDoubtful)
{
    if (isDoubtful)
        return Mark::Attention;
    switch (answer) {
    case Ratified::No:
        return Mark::Open;
    case Ratified::Whole:
        return Mark::Done;
    case Ratified::Partly:
    case Ratified::Reserved:
        return Mark::Waiting;
    case Ratified::Rejected:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

QString doubtOf(const GroupAnswer &answer)
{
    if (answer.isContradictory)
        return i18nc("answer of a group, in a picture", "contradictory");
    return answer.isToOtherWords ? i18nc("answer of a group, in a picture", "to other words") : QString();
}

QPen lineFor(const QPalette &palette, Ratified answer)
{
    if (isInForce(answer))
        return QPen(palette.color(QPalette::Highlight), 3);
    return QPen(palette.color(QPalette::PlaceholderText), 1, answer == Ratified::No ? Qt::DotLine : Qt::SolidLine);
}

} // namespace

RatificationPicture::RatificationPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RatificationPicture::show(const QString &outcome, const RatificationMap &map)
{
    m_outcome = outcome;
    m_leaves.clear();
    for (const GroupAnswer &answer : map.answers) {
        for (const auto &[base, proof] : answer.below)
            m_leaves.push_back({base.group, answer.group, ratifiedAs(base.answer),
                proof == Proof::Proven ? QString() : i18nc("answer of a group, in a picture", "not proven")});
        if (answer.below.empty())
            m_leaves.push_back({answer.group, {}, answer.answer, doubtOf(answer)});
    }
    setAccessibleName(i18nc("@info for screen readers %1 is an outcome", "Who answered “%1”", outcome));
    setAccessibleDescription(forceInWords(map));
    setVisible(!m_leaves.empty());
    updateGeometry();
    update();
}

QSize RatificationPicture::sizeHint() const
{
    const auto columns = std::min<std::size_t>(m_leaves.size(), perRow);
    return {static_cast<int>(std::max<std::size_t>(columns, 2)) * leastWidth,
        bottomRow + workbench::markSide + 2 * fontMetrics().height() + 12};
}

QSize RatificationPicture::minimumSizeHint() const
{
    return {2 * leastWidth, sizeHint().height()};
}

QRect RatificationPicture::cell(std::size_t leaf) const
{
    const int columns = static_cast<int>(std::max<std::size_t>(1, std::min<std::size_t>(m_leaves.size(), perRow)));
    const int wide = width() / columns;
    const int at = static_cast<int>(leaf) * wide;
    return {isRightToLeft() ? width() - at - wide : at, bottomRow, wide, height() - bottomRow};
}

void RatificationPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto shown = std::min<std::size_t>(m_leaves.size(), perRow);
    for (std::size_t i = 0; i < shown; ++i)
        paintLeaf(painter, i);
    painter.setPen(palette().color(QPalette::Text));
    const QString title = fontMetrics().elidedText(m_outcome, Qt::ElideRight, width() - 16);
    painter.drawText(QRect(8, 0, width() - 16, topRow - 2), Qt::AlignCenter, title);
    QString last;
    for (std::size_t i = 0; i < shown; ++i) {
        if (const QString &council = m_leaves[i].council; !council.isEmpty() && council != last)
            paintCouncil(painter, last = council);
    }
}

void RatificationPicture::paintLeaf(QPainter &painter, std::size_t at) const
{
    const Leaf &leaf = m_leaves[at];
    const QRect place = cell(at);
    const QPoint top(width() / 2, topRow);
    const QPoint end(place.center().x(), bottomRow - 2);
    painter.setPen(!leaf.doubt.isEmpty() ? lineFor(palette(), Ratified::Rejected) : lineFor(palette(), leaf.answer));
    painter.drawLine(top, end);
    const QRect square(end.x() - workbench::markSide / 2, bottomRow, workbench::markSide, workbench::markSide);
    workbench::paintMark(painter, square, markOf(leaf.answer, !leaf.doubt.isEmpty()), palette());
    const QRect words(place.left() + 4, square.bottom() + 4, place.width() - 8, 2 * fontMetrics().height());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        words, Qt::AlignHCenter | Qt::AlignTop, fontMetrics().elidedText(leaf.name, Qt::ElideRight, words.width()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QString answer = leaf.doubt.isEmpty() ? wordFor(leaf.answer) : leaf.doubt;
    painter.drawText(
        words, Qt::AlignHCenter | Qt::AlignBottom, fontMetrics().elidedText(answer, Qt::ElideRight, words.width()));
}

/// Its name on a ground of its own, where the lines of its base groups pass.
void RatificationPicture::paintCouncil(QPainter &painter, const QString &council) const
{
    int left = width();
    int right = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(m_leaves.size(), perRow); ++i) {
        if (m_leaves[i].council == council) {
            left = std::min(left, cell(i).center().x());
            right = std::max(right, cell(i).center().x());
        }
    }
    const int centre = (width() / 2 + (left + right) / 2) / 2;
    const QString name = fontMetrics().elidedText(council, Qt::ElideRight, 2 * leastWidth);
    QRect ground = fontMetrics().boundingRect(name).adjusted(-6, -2, 6, 2);
    ground.moveCenter({centre, middleRow});
    painter.fillRect(ground, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(ground, Qt::AlignCenter, name);
}

void RatificationPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace pochin::delegates
