// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/memory_store.h"

#include <set>

namespace pochin::ledger {

Result<> MemoryStore::append(std::span<const Change> changes)
{
    for (const Change &change : changes) {
        const auto [known, isNew] = m_index.emplace(change.id(), m_changes.size());
        if (isNew)
            m_changes.push_back(change);
        else
            m_changes[known->second].completeFrom(change);
    }
    return {};
}

Result<Change> MemoryStore::change(const ChangeId &id) const
{
    const auto found = m_index.find(id);
    if (found == m_index.end())
        return failure(Failure::Kind::NotFound, id.hex());
    return m_changes[found->second];
}

Result<> MemoryStore::forEach(const std::function<Result<>(const Change &)> &visit) const
{
    for (const Change &change : m_changes) {
        if (auto visited = visit(change); !visited)
            return visited;
    }
    return {};
}

Result<> MemoryStore::erasePayload(const ChangeId &id)
{
    const auto found = m_index.find(id);
    if (found == m_index.end())
        return failure(Failure::Kind::NotFound, id.hex());
    m_changes[found->second].erasePayload();
    return {};
}

Result<> MemoryStore::takeAway(std::span<const ChangeId> ids)
{
    const std::set<ChangeId> gone(ids.begin(), ids.end());
    std::erase_if(m_changes, [&](const Change &change) { return gone.contains(change.id()); });
    m_index.clear();
    for (std::size_t place = 0; place < m_changes.size(); ++place)
        m_index.emplace(m_changes[place].id(), place);
    return {};
}

} // namespace pochin::ledger
