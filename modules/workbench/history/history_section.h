// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/history/history_source.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace pochin::workbench {

class HistoryView;

/// The history of what a sheet shows, as the last part of the sheet: folded until somebody asks for it, and read from
/// the vault only then.
///
///     m_history = sheet->add<HistorySection>(); // once
///     m_history->show(desk.history(space));     // whenever the sheet shows something
class HistorySection : public QWidget
{
    Q_OBJECT

public:
    explicit HistorySection(QWidget *parent);

    /// Null: there is nothing to tell, and the part is gone.
    void show(std::shared_ptr<const HistorySource> source);
    [[nodiscard]] bool isUnfolded() const { return m_view != nullptr; }

Q_SIGNALS:
    /// A person wishes to go to what was done.
    void openWanted(const QString &key);

private:
    void fold(bool isOpen);
    void sayWords();

    QToolButton *m_button;
    HistoryView *m_view = nullptr; ///< while it is unfolded
    std::shared_ptr<const HistorySource> m_source;
};

} // namespace pochin::workbench
