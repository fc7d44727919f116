// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/timeline.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <QToolTip>

#include <algorithm>

namespace pochin::delegates {

namespace {

constexpr int beside = 8;
constexpr int thick = 3;

QString dayOf(Instant moment)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC).date(), QLocale::ShortFormat);
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::show(
    Instant from, Day lastDay, Instant now, std::optional<Instant> ended, std::vector<TimelineMoment> moments)
{
    m_from = from;
    m_lastDay = lastDay;
    m_to = std::max<Instant>(endOf(lastDay), from + std::chrono::hours(1));
    m_now = now;
    m_ended = ended;
    m_moments = std::move(moments);
    QStringList words;
    for (const TimelineMoment &moment : m_moments)
        words << i18nc("@info %1 is a day, %2 what happened", "%1: %2", dayOf(moment.at), moment.words);
    setAccessibleName(
        i18nc("@info for screen readers %1 and %2 are days", "From %1 to %2", dayOf(m_from), dayOf(m_lastDay)));
    setAccessibleDescription(words.join(QLatin1StringView("; ")));
    update();
}

QSize Timeline::sizeHint() const
{
    return {320, 2 * workbench::markSide + thick + fontMetrics().height() + 8};
}

QSize Timeline::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

int Timeline::xOf(Instant moment) const
{
    const auto whole = (m_to - m_from).count();
    const auto part = std::clamp<qint64>((moment - m_from).count(), 0, whole);
    const int x = beside + static_cast<int>(part * (width() - 2 * beside) / whole);
    return isRightToLeft() ? width() - x : x;
}

int Timeline::lineY() const
{
    return workbench::markSide + 4;
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    paintDays(painter);
    for (const TimelineMoment &moment : m_moments) {
        const QRect square(xOf(moment.at) - workbench::markSide / 2, lineY() - workbench::markSide - 2,
            workbench::markSide, workbench::markSide);
        workbench::paintMark(painter, square, moment.mark, palette());
    }
}

/// What has passed is thick, what may still come thin; after an end nothing comes.
void Timeline::paintLine(QPainter &painter) const
{
    const Instant livedTo = std::min(m_ended.value_or(m_now), m_now);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, m_ended ? Qt::DotLine : Qt::SolidLine));
    painter.drawLine(xOf(m_from), lineY() + 2, xOf(m_to), lineY() + 2);
    painter.setPen(QPen(palette().color(m_ended ? QPalette::PlaceholderText : QPalette::Highlight), thick));
    painter.drawLine(xOf(m_from), lineY() + 2, xOf(livedTo), lineY() + 2);
}

void Timeline::paintDays(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect under(beside, lineY() + 6, width() - 2 * beside, fontMetrics().height());
    painter.drawText(under, Qt::AlignLeading | Qt::AlignVCenter, dayOf(m_from));
    painter.drawText(under, Qt::AlignTrailing | Qt::AlignVCenter, dayOf(m_lastDay));
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto isNear = [&](const TimelineMoment &moment) { return std::abs(xOf(moment.at) - help->x()) <= beside; };
    const auto found = std::ranges::find_if(m_moments, isNear);
    if (found == m_moments.end())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), found->words.toHtmlEscaped(), this);
    return true;
}

} // namespace pochin::delegates
