// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/task_lines.h"

#include <QCalendarWidget>

#include <map>

class QListView;

namespace pochin::workbench {
class HeadingLabel;
} // namespace pochin::workbench

namespace pochin::associations {

class BoardColumnModel;

/// A month with the number of tasks that are due on each day, and the last day of the association.
class MonthOfTasks final : public QCalendarWidget
{
    Q_OBJECT

public:
    using QCalendarWidget::QCalendarWidget;

    void setDays(std::map<QDate, int> tasks, QDate sunset);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    std::map<QDate, int> m_tasks;
    QDate m_sunset;
};

/// The tasks by the day on which they are due; those of the chosen day stand beside the month.
class TaskCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskCalendar(QWidget *parent);

    void setLines(std::vector<TaskLine> lines, Day sunset);
    /// Shows the month of the day, and what is due on it.
    void goTo(Day day);
    [[nodiscard]] QCalendarWidget *month() const { return m_month; }

Q_SIGNALS:
    void taskChosen(const pochin::ledger::ChangeId &task);

private:
    void showDay();

    MonthOfTasks *m_month;
    workbench::HeadingLabel *m_heading;
    QListView *m_list;
    BoardColumnModel *m_ofDay;
    std::vector<TaskLine> m_lines;
};

} // namespace pochin::associations
