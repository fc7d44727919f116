// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/task_calendar.h"

#include "associations/views/board_column.h"
#include "associations/views/card_delegate.h"
#include "associations/words/association_words.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/mark.h"

#include <KLocalizedString>

#include <QBoxLayout>
#include <QListView>
#include <QPainter>

namespace pochin::associations {

using workbench::HeadingLabel;

namespace {

QDate dateOf(Day day)
{
    return QDate::fromString(textOf(day), Qt::ISODate);
}

} // namespace

void MonthOfTasks::setDays(std::map<QDate, int> tasks, QDate sunset)
{
    m_tasks = std::move(tasks);
    m_sunset = sunset;
    updateCells();
}

void MonthOfTasks::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    QCalendarWidget::paintCell(painter, rect, date);
    const auto due = m_tasks.find(date);
    painter->save();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter->setFont(small);
    const bool isChosen = date == selectedDate();
    painter->setPen(palette().color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    if (due != m_tasks.end())
        painter->drawText(
            rect.adjusted(0, 0, -3, -1), Qt::AlignRight | Qt::AlignBottom, QStringLiteral("×%1").arg(due->second));
    if (date == m_sunset)
        workbench::paintMark(*painter, QRect(rect.left() + 2, rect.top() + 2, workbench::markSide, workbench::markSide),
            workbench::Mark::Ended, palette());
    painter->restore();
}

TaskCalendar::TaskCalendar(QWidget *parent)
    : QWidget(parent), m_month(new MonthOfTasks(this)), m_heading(new HeadingLabel(HeadingLabel::Level::Group, this)),
      m_list(new QListView(this)), m_ofDay(new BoardColumnModel(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_month->setGridVisible(false);
    m_month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    whole->addWidget(m_month);
    whole->addWidget(m_heading);
    m_list->setModel(m_ofDay);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setUniformItemSizes(true);
    whole->addWidget(m_list, 1);
    connect(m_month, &QCalendarWidget::selectionChanged, this, &TaskCalendar::showDay);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const auto task = taskAt(index))
            Q_EMIT taskChosen(*task);
    });
    workbench::inEveryLanguage(this, [this] {
        m_month->setLocale(QLocale());
        const QString name = i18nc("@title:group", "Calendar of tasks");
        m_month->setAccessibleName(name);
        m_month->findChild<QAbstractItemView *>()->setAccessibleName(name); // the days in it are what has the focus
        showDay();
    });
}

void TaskCalendar::setLines(std::vector<TaskLine> lines, Day sunset)
{
    m_lines = std::move(lines);
    std::map<QDate, int> days;
    for (const TaskLine &line : m_lines) {
        if (line.due)
            ++days[dateOf(*line.due)];
    }
    m_month->setDays(std::move(days), dateOf(sunset));
    showDay();
}

void TaskCalendar::goTo(Day day)
{
    m_month->setSelectedDate(dateOf(day));
}

void TaskCalendar::showDay()
{
    const auto chosen = dayFrom(m_month->selectedDate().toString(Qt::ISODate));
    std::vector<TaskLine> ofDay;
    std::ranges::copy_if(
        m_lines, std::back_inserter(ofDay), [&](const TaskLine &line) { return line.due && line.due == chosen; });
    const QString day = chosen ? shownDay(*chosen) : QString();
    m_heading->setText(ofDay.empty() ? i18nc("@title:group %1 is a day", "%1: nothing is due", day) : day);
    m_list->setAccessibleName(i18nc("@title:group %1 is a day", "Tasks due on %1", day));
    m_ofDay->setLines(std::move(ofDay));
}

} // namespace pochin::associations
