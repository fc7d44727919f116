// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/history/narrowed_history.h"

#include "workbench/history/history_model.h"

#include <algorithm>

namespace pochin::workbench {

void NarrowedHistory::narrowTo(const QString &typed)
{
    m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void NarrowedHistory::narrowTo(std::optional<HistoryRow::Standing> standing)
{
    m_standing = standing;
    invalidateFilter();
}

bool NarrowedHistory::filterAcceptsRow(int row, const QModelIndex &) const
{
    const HistoryRow &candidate = static_cast<const HistoryModel *>(sourceModel())->at(row);
    if (m_standing && candidate.standing != *m_standing)
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return candidate.what.contains(word, Qt::CaseInsensitive) || candidate.who.contains(word, Qt::CaseInsensitive)
            || candidate.when.contains(word, Qt::CaseInsensitive)
            || candidate.reason.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace pochin::workbench
