// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/at_hand.h"
#include "associations/views/task_lines.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace pochin::workbench {
class DeedButton;
} // namespace pochin::workbench

namespace pochin::associations {

class CalendarDeeds;
class TaskBoard;
class TaskCalendar;
class TaskSheet;
class TaskTableModel;

/// The tasks of an association as a list, a board or a calendar, narrowed by words and by whose they are, with the
/// chosen one beside them.
class TasksPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Way { List, Board, Calendar };

    explicit TasksPane(QWidget *parent);

    void show(const AtHand &atHand);
    using QWidget::show;
    void showAs(Way way);
    void choose(const ChangeId &task);
    [[nodiscard]] const std::optional<ChangeId> &chosen() const { return m_chosen; }
    [[nodiscard]] TaskBoard *board() const { return m_board; }
    [[nodiscard]] CalendarDeeds *calendarFiles() const { return m_files; }
    [[nodiscard]] QLineEdit *filter() const { return m_words; }

Q_SIGNALS:
    /// The small file of a note is to be saved.
    void fileWanted(const pochin::ledger::ChangeId &note);
    void said(const QString &words);
    void failed(const QString &why);

private:
    [[nodiscard]] QWidget *head();
    void layOut();
    void connectParts();
    void say();
    void refresh();
    [[nodiscard]] TaskFilter filterOf(const Outlook &outlook) const;
    void moveOnBoard(const ChangeId &task, TaskState to);

    std::optional<AtHand> m_atHand;
    std::optional<ChangeId> m_chosen;
    QComboBox *m_way;
    QLineEdit *m_words;
    QCheckBox *m_mine;
    QCheckBox *m_finished;
    workbench::DeedButton *m_offer;
    CalendarDeeds *m_files;
    QStackedWidget *m_views;
    TaskTableModel *m_model;
    QTableView *m_table;
    TaskBoard *m_board;
    TaskCalendar *m_calendar;
    TaskSheet *m_sheet;
};

} // namespace pochin::associations
