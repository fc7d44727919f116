// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/results_model.h"

#include "reference/views/heading_words.h"

#include <KLocalizedString>

#include <QPoint>

#include <algorithm>

namespace pochin::reference {

void ResultsModel::show(const Edition &edition, const SearchAnswer &answer)
{
    beginResetModel();
    m_edition = &edition;
    m_found = answer.headings;
    m_found.insert(m_found.end(), answer.results.begin(), answer.results.end());
    endResetModel();
}

void ResultsModel::clear()
{
    beginResetModel();
    m_found.clear();
    endResetModel();
}

int ResultsModel::rowOf(const Address &place) const
{
    const auto at = std::ranges::find(m_found, place, &Found::address);
    return at == m_found.end() ? -1 : static_cast<int>(at - m_found.begin());
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Found &found = foundAt(index.row());
    switch (role) {
    case AddressRole:
        return found.address.text();
    case HeadingRole:
        return titleAbove(*m_edition, found.address);
    case SnippetRole:
        return found.snippet.text;
    case HitsRole: {
        QVariantList hits;
        for (const TextRange &range : found.snippet.hits)
            hits += QVariant::fromValue(
                QPoint(static_cast<int>(range.start), static_cast<int>(range.end - range.start)));
        return hits;
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return i18nc("@item a search result: address, heading, excerpt", "%1, %2: %3", found.address.text(),
            titleAbove(*m_edition, found.address), found.snippet.text);
    default:
        return {};
    }
}

} // namespace pochin::reference
