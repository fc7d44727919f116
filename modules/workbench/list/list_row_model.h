// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/list/list_row.h"

#include <QAbstractListModel>
#include <QList>

namespace pochin::workbench {

/// Rows of a page's list. Rows that only say something else now are told apart from a list that is another one, so that
/// who reads along with a screen reader is not thrown out.
class ListRowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, DetailRole, UnderRole, MarkRole, KindsRole, BeginsSectionRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<ListRow> rows);
    [[nodiscard]] const QList<ListRow> &rows() const { return m_rows; }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool hasSameKeysAs(const QList<ListRow> &rows) const;
    [[nodiscard]] QString readAloud(const ListRow &row) const;

    QList<ListRow> m_rows;
};

} // namespace pochin::workbench
