// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/task_board.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pochin::associations {

using workbench::HeadingLabel;
using workbench::PlainTextLabel;

namespace {

/// Checked is done, and dropped stands on no board.
std::optional<std::size_t> placeOf(TaskState state)
{
    if (state == TaskState::Dropped)
        return std::nullopt;
    return state == TaskState::Checked ? std::size_t(TaskState::Done) : std::size_t(state);
}

QString headingFor(TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return i18nc("@title:group a column of the board", "Open");
    case TaskState::Taken:
        return i18nc("@title:group a column of the board", "Taken");
    case TaskState::Waiting:
        return i18nc("@title:group a column of the board", "Waiting");
    default:
        return i18nc("@title:group a column of the board", "Done");
    }
}

} // namespace

TaskBoard::TaskBoard(QWidget *parent) : QWidget(parent), m_help(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *columns = new QHBoxLayout;
    for (std::size_t place = 0; place < shownStates.size(); ++place) {
        columns->addWidget(columnFor(place), 1);
        connectColumn(place);
    }
    whole->addLayout(columns, 1);
    whole->addWidget(m_help);
    workbench::inEveryLanguage(this, [this] { say(); });
}

QWidget *TaskBoard::columnFor(std::size_t place)
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    m_headings.at(place) = new HeadingLabel(HeadingLabel::Level::Group, whole);
    m_columns.at(place) = new BoardColumn(whole);
    layout->addWidget(m_headings.at(place));
    layout->addWidget(m_columns.at(place), 1);
    return whole;
}

void TaskBoard::connectColumn(std::size_t place)
{
    BoardColumn *column = m_columns.at(place);
    const auto neighbour = [place](int by) {
        const auto last = static_cast<int>(shownStates.size()) - 1;
        return static_cast<std::size_t>(std::clamp(static_cast<int>(place) + by, 0, last));
    };
    connect(column, &BoardColumn::taskChosen, this, &TaskBoard::taskChosen);
    connect(column, &BoardColumn::taskDropped, this,
        [this, place](const ChangeId &task) { Q_EMIT moveWanted(task, shownStates.at(place)); });
    connect(column, &BoardColumn::focusMoveWanted, this,
        [this, neighbour](int by) { m_columns.at(neighbour(by))->setFocus(); });
    connect(column, &BoardColumn::cardMoveWanted, this, [this, column, place, neighbour](int by) {
        std::size_t to = neighbour(by);
        if (shownStates.at(to) == TaskState::Waiting && place != to)
            to = neighbour(2 * by); // nobody brings a task to waiting
        if (const auto task = column->chosen(); task && to != place)
            Q_EMIT moveWanted(*task, shownStates.at(to));
    });
}

void TaskBoard::setLines(const std::vector<TaskLine> &lines)
{
    std::array<std::vector<TaskLine>, shownStates.size()> sorted;
    for (const TaskLine &line : lines) {
        if (const auto place = placeOf(line.state))
            sorted.at(*place).push_back(line);
    }
    for (std::size_t place = 0; place < sorted.size(); ++place) {
        m_counts.at(place) = sorted.at(place).size();
        m_columns.at(place)->setLines(std::move(sorted.at(place)));
    }
    say();
}

void TaskBoard::choose(const ChangeId &task)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    for (BoardColumn *column : m_columns) {
        if (column->choose(task) && hadFocus)
            column->setFocus();
    }
}

BoardColumn *TaskBoard::column(TaskState state) const
{
    return m_columns.at(*placeOf(state));
}

void TaskBoard::say()
{
    for (std::size_t place = 0; place < shownStates.size(); ++place) {
        const QString heading = i18nc("@title:group a column of the board: state, number of tasks", "%1 (%2)",
            headingFor(shownStates.at(place)), m_counts.at(place));
        m_headings.at(place)->setText(heading);
        m_columns.at(place)->setAccessibleName(heading);
    }
    m_help->setText(i18nc("@info", "Drag a card, or bring it along with Ctrl and an arrow. Moving it is your word."));
}

} // namespace pochin::associations
