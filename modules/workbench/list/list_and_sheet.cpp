// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/list/list_and_sheet.h"

#include "workbench/list/list_row_model.h"
#include "workbench/undo_notice.h"

#include <KLocalizedString>

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace pochin::workbench {

namespace {
constexpr int widthOfList = 300;
constexpr int leastOfList = 220;
constexpr int leastOfSheet = 360;
} // namespace

ListAndSheet::ListAndSheet(const QString &iconName, QWidget *parent)
    : QWidget(parent), m_notice(new UndoNotice(this)), m_stack(new QStackedWidget(this)),
      m_nothingYet(new EmptyState(iconName, m_stack)), m_both(new QSplitter(m_stack)), m_list(new ListPanel(m_both))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_nothingYet);
    m_stack->addWidget(m_both);
    m_both->setChildrenCollapsible(false);
    m_both->setHandleWidth(1);
    m_both->addWidget(m_list);
    m_list->setMinimumWidth(leastOfList);
    connect(m_nothingYet, &EmptyState::deedChosen, m_list, &ListPanel::deedChosen);
    showWhatThereIs();
}

void ListAndSheet::sayNothingYet(const EmptyState::Words &words)
{
    m_nothingYet->say(words);
}

void ListAndSheet::sayLocked(const QString &inIt, const QString &citation)
{
    m_nothingYet->say({.heading = i18nc("@title of an empty page", "The vault is locked"),
        .explanation = inIt,
        .citation = citation,
        .deed = i18nc("@action:button", "Open the vault…")});
}

void ListAndSheet::setRows(QList<ListRow> rows)
{
    m_list->setRows(std::move(rows));
    showWhatThereIs();
}

void ListAndSheet::setSheet(QWidget *sheet)
{
    Q_ASSERT(!m_sheet);
    m_sheet = sheet;
    m_both->addWidget(sheet);
    sheet->setMinimumWidth(leastOfSheet);
    m_both->setStretchFactor(0, 0);
    m_both->setStretchFactor(1, 1);
    m_both->setSizes({widthOfList, 3 * widthOfList});
    connect(m_list, &ListPanel::readingWanted, sheet, [sheet] { sheet->setFocus(Qt::TabFocusReason); });
}

void ListAndSheet::showWhatThereIs()
{
    QWidget *front = m_list->rows()->rowCount() > 0 ? static_cast<QWidget *>(m_both) : m_nothingYet;
    m_stack->setCurrentWidget(front);
    setFocusProxy(front == m_both ? static_cast<QWidget *>(m_list) : m_nothingYet);
}

} // namespace pochin::workbench
