// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/empty_state.h"
#include "workbench/list/list_panel.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace pochin::workbench {

class UndoNotice;

/// The skeleton of a page: a list at the left, a sheet at the right, a notice above both, and what the page teaches
/// while there is nothing to list. The page fills the sheet when `list()->rowChosen` says which row it is about:
///
///     auto *page = new ListAndSheet(QStringLiteral("user-group-properties"), parent);
///     page->setSheet(m_sheet = new MandateSheet(page));
///     connect(page->list(), &ListPanel::rowChosen, m_sheet, &MandateSheet::show);
class ListAndSheet : public QWidget
{
    Q_OBJECT

public:
    ListAndSheet(const QString &iconName, QWidget *parent);

    /// Which texts the page shows while its list is empty; with the first deed.
    void sayNothingYet(const EmptyState::Words &words);
    /// The same while the vault is locked; the deed is to open it. `inIt`: a sentence about what the page would show.
    void sayLocked(const QString &inIt, const QString &citation = {});
    void setRows(QList<ListRow> rows);
    /// Takes `sheet` over. Called once.
    void setSheet(QWidget *sheet);

    [[nodiscard]] ListPanel *list() const { return m_list; }
    [[nodiscard]] EmptyState *nothingYet() const { return m_nothingYet; }
    [[nodiscard]] UndoNotice *notice() const { return m_notice; }

private:
    void showWhatThereIs();

    UndoNotice *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_nothingYet;
    QSplitter *m_both;
    ListPanel *m_list;
    QWidget *m_sheet = nullptr;
};

} // namespace pochin::workbench
