// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/list/narrowed_rows.h"

#include "workbench/list/list_row_model.h"

#include <algorithm>

namespace pochin::workbench {

void NarrowedRows::narrowTo(const QString &typed)
{
    m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void NarrowedRows::narrowToKind(const QString &kind)
{
    m_kind = kind;
    invalidateFilter();
}

QVariant NarrowedRows::data(const QModelIndex &index, int role) const
{
    if (role != ListRowModel::BeginsSectionRole || !index.isValid())
        return QSortFilterProxyModel::data(index, role);
    // A section begins where its first visible row is.
    const auto sectionAt = [this](int row) {
        const auto *rows = static_cast<const ListRowModel *>(sourceModel());
        return rows->rows().at(mapToSource(this->index(row, 0)).row()).section;
    };
    const QString section = sectionAt(index.row());
    return index.row() == 0 || sectionAt(index.row() - 1) != section ? section : QString();
}

bool NarrowedRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ListRow &candidate = static_cast<const ListRowModel *>(sourceModel())->rows().at(row);
    if (!m_kind.isEmpty() && !candidate.kinds.contains(m_kind))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return std::ranges::any_of(std::initializer_list<const QString *>{&candidate.title, &candidate.detail,
                                       &candidate.under, &candidate.section, &candidate.foundBy},
            [&](const QString *text) { return text->contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace pochin::workbench
