// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/tasks_pane.h"

#include "associations/domain/board_move.h"
#include "associations/views/calendar_deeds.h"
#include "associations/views/deed_dialog.h"
#include "associations/views/task_board.h"
#include "associations/views/task_calendar.h"
#include "associations/views/task_forms.h"
#include "associations/views/task_sheet.h"
#include "associations/views/task_table_model.h"
#include "associations/words/association_words.h"
#include "workbench/in_every_language.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/flow_layout.h"

#include <KLocalizedString>

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pochin::associations {

using workbench::DeedButton;

namespace {
constexpr int margin = 12;
constexpr int widthOfWords = 180;
constexpr int leastOfSheet = 230; ///< the title, a line of it and its deeds
} // namespace

TasksPane::TasksPane(QWidget *parent)
    : QWidget(parent), m_way(new QComboBox(this)), m_words(new QLineEdit(this)), m_mine(new QCheckBox(this)),
      m_finished(new QCheckBox(this)), m_offer(new DeedButton(this)), m_files(new CalendarDeeds(this)),
      m_views(new QStackedWidget(this)), m_model(new TaskTableModel(this)), m_table(new QTableView(this)),
      m_board(new TaskBoard(this)), m_calendar(new TaskCalendar(this)), m_sheet(new TaskSheet(this))
{
    layOut();
    connectParts();
    workbench::inEveryLanguage(this, [this] { say(); });
}

QWidget *TasksPane::head()
{
    auto *head = new QWidget(this);
    auto *flow = new workbench::FlowLayout(head);
    flow->setContentsMargins(0, 0, 0, 0);
    m_offer->setObjectName(QStringLiteral("offer"));
    m_words->setFixedWidth(widthOfWords);
    m_words->setClearButtonEnabled(true);
    m_finished->setChecked(true);
    for (int i = 0; i < 3; ++i)
        m_way->addItem({});
    for (QWidget *part :
        {static_cast<QWidget *>(m_way), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_mine),
            static_cast<QWidget *>(m_finished), static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_files)})
        flow->addWidget(part);
    return head;
}

void TasksPane::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(margin, margin, margin, 0);
    whole->addWidget(head());
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(TaskTableModel::Title, QHeaderView::Stretch);
    for (QWidget *view :
        {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_calendar)})
        m_views->addWidget(view);
    auto *both = new QSplitter(Qt::Vertical, this);
    both->addWidget(m_views);
    both->addWidget(m_sheet);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    m_sheet->setMinimumHeight(leastOfSheet);
    m_sheet->hide();
    whole->addWidget(both, 1);
}

void TasksPane::connectParts()
{
    connect(m_way, &QComboBox::currentIndexChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_words, &QLineEdit::textChanged, this, &TasksPane::refresh);
    connect(m_mine, &QCheckBox::toggled, this, &TasksPane::refresh);
    connect(m_finished, &QCheckBox::toggled, this, &TasksPane::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const auto task = taskAt(index.siblingAtColumn(0)))
            choose(*task);
    });
    connect(m_board, &TaskBoard::taskChosen, this, &TasksPane::choose);
    connect(m_board, &TaskBoard::moveWanted, this, &TasksPane::moveOnBoard);
    connect(m_calendar, &TaskCalendar::taskChosen, this, &TasksPane::choose);
    connect(m_sheet, &TaskSheet::failed, this, &TasksPane::failed);
    connect(m_sheet, &TaskSheet::fileWanted, this, &TasksPane::fileWanted);
    connect(m_files, &CalendarDeeds::said, this, &TasksPane::said);
    connect(m_files, &CalendarDeeds::failed, this, &TasksPane::failed);
    connect(m_offer, &DeedButton::chosen, this, [this] {
        if (const auto outlook = m_atHand ? m_atHand->outlook() : std::nullopt)
            (new DeedDialog(*m_atHand->desk, m_atHand->space, offerForm(m_atHand->id, *outlook), this))->open();
    });
}

void TasksPane::say()
{
    m_way->setItemText(0, i18nc("@item:inlistbox a way of showing tasks", "List"));
    m_way->setItemText(1, i18nc("@item:inlistbox a way of showing tasks", "Board"));
    m_way->setItemText(2, i18nc("@item:inlistbox a way of showing tasks", "Calendar"));
    m_way->setAccessibleName(i18nc("@label:listbox", "How the tasks are shown"));
    m_words->setPlaceholderText(i18nc("@info:placeholder", "Only with these words"));
    m_words->setAccessibleName(i18nc("@label:textbox", "Only tasks with these words"));
    m_mine->setText(i18nc("@option:check tasks", "Only mine"));
    m_finished->setText(i18nc("@option:check tasks", "Finished too"));
    m_offer->say(i18nc("@action:button", "Offer a task…"));
    m_table->setAccessibleName(i18nc("@title:group", "Tasks"));
    refresh();
}

void TasksPane::show(const AtHand &atHand)
{
    const bool isAnother = !m_atHand || m_atHand->id != atHand.id;
    m_atHand = atHand;
    m_files->show(atHand);
    if (isAnother) {
        m_chosen.reset();
        m_sheet->hide();
    }
    if (const auto outlook = atHand.outlook(); isAnother && outlook)
        m_calendar->goTo(dayOf(outlook->now));
    refresh();
}

void TasksPane::showAs(Way way)
{
    m_way->setCurrentIndex(static_cast<int>(way));
}

void TasksPane::choose(const ChangeId &task)
{
    m_chosen = task;
    if (m_atHand)
        m_sheet->show(*m_atHand, task);
}

TaskFilter TasksPane::filterOf(const Outlook &outlook) const
{
    TaskFilter filter{.text = m_words->text().trimmed()};
    if (m_mine->isChecked())
        filter.taker = outlook.self;
    if (!m_finished->isChecked())
        filter.finished = TaskFilter::Finished::Hidden;
    return filter;
}

void TasksPane::refresh()
{
    const auto outlook = m_atHand ? m_atHand->outlook() : std::nullopt;
    const Association *association = outlook ? outlook->part<AssociationsPart>().association(m_atHand->id) : nullptr;
    if (!association)
        return;
    const Standing now = standing(*association, *outlook);
    auto lines = linesOf(tasksOf(*association, now, *outlook), filterOf(*outlook), *outlook);
    m_board->setLines(lines);
    m_calendar->setLines(lines, now.sunset);
    m_model->setLines(std::move(lines));
    const auto may = workedOnBy(*outlook, m_atHand->id);
    m_offer->offerUnless(may ? QString() : reasonFor(may.error()));
    if (!m_chosen)
        return;
    if (const int row = m_model->rowOf(*m_chosen); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_board->choose(*m_chosen);
    m_sheet->show(*m_atHand, *m_chosen);
}

void TasksPane::moveOnBoard(const ChangeId &task, TaskState to)
{
    m_chosen = task;
    const QString why
        = i18nc("@info the reason that a task is given when its card is moved back", "moved back on the board");
    const auto change = m_atHand->desk->does(
        m_atHand->space, [&](const Outlook &outlook) { return movedOnBoard(outlook, task, to, why); });
    if (!change)
        Q_EMIT failed(reasonFor(change.error()));
}

} // namespace pochin::associations
