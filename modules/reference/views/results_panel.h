// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/results_model.h"

#include <QWidget>

class QListView;
class QTreeWidget;
class QVBoxLayout;

namespace pochin::workbench {
class PlainTextLabel;
}

namespace pochin::reference {

/// What a search found: how many, where, what else might be meant, and the results.
class ResultsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(QWidget *parent);

    void show(const Edition &edition, const SearchAnswer &answer);
    void clear();
    using QWidget::show;
    /// Puts the keyboard into the list.
    void enter();
    [[nodiscard]] const ResultsModel &results() const { return *m_model; }
    void mark(const Address &place);

Q_SIGNALS:
    void chosen(const pochin::reference::Address &place);
    void scopeWanted(const pochin::reference::Address &heading);
    void queryWanted(const QString &query);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();
    void showCounts(const Edition &edition);
    void showSuggestions();

    SearchAnswer m_answer;
    const Edition *m_edition = nullptr;
    ResultsModel *m_model;
    workbench::PlainTextLabel *m_summary;
    QVBoxLayout *m_suggestions;
    QTreeWidget *m_counts;
    QListView *m_list;
};

} // namespace pochin::reference
