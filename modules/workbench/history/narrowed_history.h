// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/history/history_source.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace pochin::workbench {

/// The rows of a HistoryModel that stand in one way and hold every word that was typed.
class NarrowedHistory : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void narrowTo(const QString &typed);
    /// Nothing: however they stand.
    void narrowTo(std::optional<HistoryRow::Standing> standing);
    [[nodiscard]] bool isNarrow() const { return !m_words.isEmpty() || m_standing; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<HistoryRow::Standing> m_standing;
};

} // namespace pochin::workbench
