// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace pochin::workbench {

/// The rows of a ListRowModel that belong to a kind and hold every word that was typed, wherever they hold it.
class NarrowedRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void narrowTo(const QString &typed);
    /// Empty: every kind.
    void narrowToKind(const QString &kind);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_kind;
};

} // namespace pochin::workbench
