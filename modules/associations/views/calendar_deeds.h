// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/calendar/calendar_file.h"
#include "associations/views/at_hand.h"

#include <QWidget>

class QPushButton;

namespace pochin::associations {

/// Tasks into a calendar file and out of one. Before anything of a file is taken, it is said what it would do.
class CalendarDeeds final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarDeeds(QWidget *parent);

    void show(const AtHand &atHand) { m_atHand = atHand; }
    using QWidget::show;

    void saveTo(const QString &file);
    /// Reads the file and opens the preview; a broken one is told, and nothing is changed.
    void openFrom(const QString &file);

Q_SIGNALS:
    void said(const QString &words);
    void failed(const QString &why);

private:
    void askWhereTo();
    void askWhereFrom();
    void preview(const CalendarFile &file);
    void take(const CalendarFile &file);

    std::optional<AtHand> m_atHand;
    QPushButton *m_save;
    QPushButton *m_open;
};

} // namespace pochin::associations
