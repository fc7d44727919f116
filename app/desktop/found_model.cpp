// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/found_model.h"

#include <KLocalizedString>

#include <utility>

namespace pochin::desktop {

void FoundModel::setFound(QList<workbench::Found> found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

void FoundModel::open(int row) const
{
    if (row < 0 || row >= m_found.size())
        return;
    // Going there may search anew and so replace the list under our feet.
    const auto go = m_found.at(row).open;
    go();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const workbench::Found &found = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::DecorationRole:
        return found.icon;
    case DetailRole:
        return found.detail;
    case Qt::AccessibleTextRole:
        return found.detail.isEmpty()
            ? found.title
            : i18nc("@item a search result read aloud: title, detail", "%1, %2", found.title, found.detail);
    default:
        return {};
    }
}

} // namespace pochin::desktop
