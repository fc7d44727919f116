// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/search.h"

#include <QAbstractListModel>

#include <vector>

namespace pochin::reference {

/// What a search found, a place a row: headings first, then paragraphs, each best first.
class ResultsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AddressRole = Qt::UserRole, ///< QString, canonical
        HeadingRole, ///< QString
        SnippetRole, ///< QString
        HitsRole, ///< QVariantList of QPoint: start and length in the snippet
    };

    using QAbstractListModel::QAbstractListModel;

    /// `edition` must outlive the model.
    void show(const Edition &edition, const SearchAnswer &answer);
    void clear();
    [[nodiscard]] const Found &foundAt(int row) const { return m_found[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const Address &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Edition *m_edition = nullptr;
    std::vector<Found> m_found;
};

} // namespace pochin::reference
