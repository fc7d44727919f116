// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/mark.h"

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace pochin::workbench {

class DeedButton;
class PlainTextLabel;

/// One line of a section: a point, an act, a position, a sentence with its button. Every text is plain text.
struct SheetRow {
    QString key; ///< stable, never shown; unique in its section
    QString lead = {}; ///< before the text, quieter: a number, a time of day
    QString text = {}; ///< wraps
    QString note = {}; ///< under the text, quieter
    QString deed = {}; ///< the word on its button; empty: no button
    QString refusal = {}; ///< why the deed is not possible now; empty: it is
    Mark mark = Mark::None;

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// Rows of a section of a sheet, some tens of them; longer lists are tables. Who stands on a button of a row with the
/// keyboard still stands there when the rows say something else.
class SheetRows : public QWidget
{
    Q_OBJECT

public:
    explicit SheetRows(QWidget *parent);

    void setRows(const QList<SheetRow> &rows);
    /// What stands there while there are no rows, such as "No report yet."
    void sayNothing(const QString &words);
    [[nodiscard]] const QList<SheetRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void deedChosen(const QString &key);

private:
    void clear();
    void addRow(int at, const SheetRow &row);
    [[nodiscard]] QWidget *withDeed(const SheetRow &row);
    [[nodiscard]] QWidget *wordsOf(const SheetRow &row);
    [[nodiscard]] DeedButton *deedOf(const SheetRow &row);
    void showNothing();

    QList<SheetRow> m_rows;
    QString m_nothingWords;
    QGridLayout *m_grid;
    PlainTextLabel *m_nothing;
};

} // namespace pochin::workbench
