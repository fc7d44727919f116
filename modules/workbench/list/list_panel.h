// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/list/list_row.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace pochin::workbench {

class DeedButton;
class HeadingLabel;
class ListRowModel;
class NarrowedRows;
class PlainTextLabel;

/// The list at the left of a page: its name, the first deed, a field that narrows it, and the rows.
///
/// Keys: Ctrl+F goes to the field, Down from there into the rows, Ctrl+N does the deed, Enter on a row asks to read it.
class ListPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ListPanel(QWidget *parent);

    /// `deed` is the word on the button, such as "New mandate…"; empty hides it.
    void say(const QString &title, const QString &deed);
    void setRows(QList<ListRow> rows);
    /// The first is in force at the beginning; fewer than two hide the choice.
    void setFilters(const QList<ListFilter> &filters);
    /// Shows everything again: no kind, no words.
    void showAll();

    /// Another deed, under the name; the page says its words and hears when it is chosen.
    [[nodiscard]] DeedButton *addDeed();
    /// For offering and refusing it.
    [[nodiscard]] DeedButton *deed() const { return m_deed; }
    [[nodiscard]] const ListRowModel *rows() const { return m_rows; }
    [[nodiscard]] QString chosenKey() const;
    /// Chooses the row, and shows everything if the filter hides it. False if there is no such row.
    bool choose(const QString &key);

Q_SIGNALS:
    void deedChosen();
    /// Another row is the current one; empty when there is none.
    void rowChosen(const QString &key);
    /// A person wishes to go from the row into its sheet.
    void readingWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void afterChange();
    void tell(const QString &key);

    HeadingLabel *m_title;
    DeedButton *m_deed;
    QVBoxLayout *m_moreDeeds;
    QLineEdit *m_field;
    QComboBox *m_filter;
    QListView *m_list;
    PlainTextLabel *m_nothing;
    ListRowModel *m_rows;
    NarrowedRows *m_narrowed;
    QString m_told; ///< the key that was told last
    QString m_last; ///< the last one that there was: it is chosen again when the filter shows it again
};

} // namespace pochin::workbench
