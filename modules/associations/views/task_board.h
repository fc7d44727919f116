// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/board_column.h"

#include <QWidget>

#include <array>

namespace pochin::workbench {
class HeadingLabel;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::associations {

/// The tasks in four columns: open, taken, waiting, done. A card is dragged to where it shall be, or brought there by
/// Ctrl and an arrow; an arrow alone goes to the neighbouring column. The board only tells what is wanted.
class TaskBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBoard(QWidget *parent);

    void setLines(const std::vector<TaskLine> &lines);
    /// Where the card is now; the focus goes with it if the board has it.
    void choose(const ChangeId &task);
    [[nodiscard]] BoardColumn *column(TaskState state) const;

Q_SIGNALS:
    void taskChosen(const pochin::ledger::ChangeId &task);
    void moveWanted(const pochin::ledger::ChangeId &task, pochin::associations::TaskState to);

private:
    static constexpr std::array shownStates{TaskState::Open, TaskState::Taken, TaskState::Waiting, TaskState::Done};

    [[nodiscard]] QWidget *columnFor(std::size_t place);
    void connectColumn(std::size_t place);
    void say();

    std::array<BoardColumn *, shownStates.size()> m_columns{};
    std::array<workbench::HeadingLabel *, shownStates.size()> m_headings{};
    std::array<std::size_t, shownStates.size()> m_counts{};
    workbench::PlainTextLabel *m_help;
};

} // namespace pochin::associations
