// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/history/history_source.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace pochin::workbench {

class HistoryModel;
class NarrowedHistory;
class PlainTextLabel;

/// Who did what, when, and how it stands, latest first; what is set aside says why, in words. For any sheet. Below the
/// rows the chosen one is told whole.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent);

    /// Null shows nothing.
    void setSource(std::shared_ptr<const HistorySource> source);
    [[nodiscard]] const HistoryModel *model() const { return m_model; }
    [[nodiscard]] QString chosenKey() const;

Q_SIGNALS:
    void chosen(const QString &key);
    /// A person wishes to go to what was done.
    void openWanted(const QString &key);

private:
    void layOut();
    void connectParts();
    void sayWords();
    void sayCount();
    void tellChosen();

    QLineEdit *m_field;
    QComboBox *m_standing;
    QTreeView *m_rows;
    PlainTextLabel *m_count;
    PlainTextLabel *m_whole;
    HistoryModel *m_model;
    NarrowedHistory *m_narrowed;
};

} // namespace pochin::workbench
