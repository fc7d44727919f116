// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/outline_model.h"

#include "reference/views/heading_words.h"

#include <QFont>

#include <algorithm>

namespace pochin::reference {

void OutlineModel::show(const Edition &edition)
{
    beginResetModel();
    m_nodes.clear();
    m_top.clear();
    for (const Address &address : edition.headings()) {
        const Heading *heading = edition.heading(address);
        int parent = -1;
        if (!heading->parents.empty()) {
            const auto at = std::ranges::find(
                m_nodes, heading->parents.back(), [](const Node &node) { return node.heading->address; });
            parent = static_cast<int>(at - m_nodes.begin());
        }
        std::vector<int> &siblings = parent < 0 ? m_top : m_nodes[static_cast<std::size_t>(parent)].children;
        siblings.push_back(static_cast<int>(m_nodes.size()));
        m_nodes.push_back({heading, parent, static_cast<int>(siblings.size()) - 1, {}});
    }
    endResetModel();
}

QModelIndex OutlineModel::indexOf(const Address &heading) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].heading->address == heading)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

const Address &OutlineModel::addressOf(const QModelIndex &index) const
{
    return m_nodes[index.internalId()].heading->address;
}

void OutlineModel::setCurrent(const Address &heading)
{
    const QModelIndex before = m_current;
    m_current = indexOf(heading);
    for (const QModelIndex &changed : {before, QModelIndex(m_current)}) {
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed, {Qt::FontRole});
    }
}

const std::vector<int> &OutlineModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    if (parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Heading &heading = *m_nodes[index.internalId()].heading;
    if (role == Qt::DisplayRole)
        return numberedTitle(heading);
    if (role == Qt::ToolTipRole)
        return QString(heading.address.text() + QStringLiteral(" · ") + heading.title).toHtmlEscaped();
    if (role == Qt::FontRole && index == m_current) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

} // namespace pochin::reference
