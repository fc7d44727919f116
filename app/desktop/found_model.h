// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/find_source.h"

#include <QAbstractListModel>

namespace pochin::desktop {

/// The lines under the search field.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setFound(QList<workbench::Found> found);
    /// Does nothing for a row that is not there.
    void open(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<workbench::Found> m_found;
};

} // namespace pochin::desktop
