// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/list/list_row_model.h"

#include <algorithm>
#include <utility>

namespace pochin::workbench {

void ListRowModel::setRows(QList<ListRow> rows)
{
    if (rows == m_rows)
        return;
    if (!hasSameKeysAs(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool ListRowModel::hasSameKeysAs(const QList<ListRow> &rows) const
{
    return std::ranges::equal(m_rows, rows, {}, &ListRow::key, &ListRow::key);
}

int ListRowModel::rowOf(const QString &key) const
{
    const auto it = std::ranges::find(m_rows, key, &ListRow::key);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int ListRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ListRowModel::readAloud(const ListRow &row) const
{
    QStringList parts{row.title, row.detail, row.under, row.section};
    parts.removeAll({});
    return parts.join(QStringLiteral(", "));
}

QVariant ListRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return readAloud(row);
    case KeyRole:
        return row.key;
    case DetailRole:
        return row.detail;
    case UnderRole:
        return row.under;
    case MarkRole:
        return QVariant::fromValue(row.mark);
    case KindsRole:
        return row.kinds;
    case BeginsSectionRole:
        return index.row() == 0 || m_rows.at(index.row() - 1).section != row.section ? row.section : QString();
    default:
        return {};
    }
}

} // namespace pochin::workbench
