// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/day.h"
#include "workbench/mark.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace pochin::delegates {

/// A moment on the line, and what happened then.
struct TimelineMoment {
    Instant at;
    QString words;
    workbench::Mark mark = workbench::Mark::None;
    friend bool operator==(const TimelineMoment &, const TimelineMoment &) = default;
};

/// The life of a mandate as a line from the day it was given to its last day, with a mark for each thing that happened,
/// and where it stands today. The same is in words in the history of the sheet; a screen reader hears those.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent);

    /// `moments` ascending. `ended`: from then on the line is only a trace.
    void show(
        Instant from, Day lastDay, Instant now, std::optional<Instant> ended, std::vector<TimelineMoment> moments);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int xOf(Instant moment) const;
    [[nodiscard]] int lineY() const;
    void paintLine(QPainter &painter) const;
    void paintDays(QPainter &painter) const;

    Instant m_from;
    Day m_lastDay;
    Instant m_to; ///< when that day is over everywhere
    Instant m_now;
    std::optional<Instant> m_ended;
    std::vector<TimelineMoment> m_moments;
};

} // namespace pochin::delegates
