// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"

#include <QAbstractItemModel>

#include <vector>

namespace pochin::reference {

/// The headings of an edition as a tree.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// `edition` must outlive the model.
    void show(const Edition &edition);
    [[nodiscard]] QModelIndex indexOf(const Address &heading) const;
    /// Only for valid indexes of this model.
    [[nodiscard]] const Address &addressOf(const QModelIndex &index) const;
    /// Told apart by weight and a sign; none before the first call.
    void setCurrent(const Address &heading);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node {
        const Heading *heading;
        int parent; ///< into m_nodes; -1 at the top
        int row;
        std::vector<int> children;
    };

    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    std::vector<Node> m_nodes; ///< in printed order
    std::vector<int> m_top;
    QPersistentModelIndex m_current;
};

} // namespace pochin::reference
