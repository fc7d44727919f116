// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/shelf_store.h"

namespace pochin::ledger {

ShelfStore::ShelfStore(vault::Vault &vault, const SpaceId &space)
    : m_vault(vault), m_shelf(vault.shelf(QStringLiteral("changes/") + space.hex()))
{
}

Result<> ShelfStore::append(std::span<const Change> changes)
{
    return m_vault.transact([&]() -> Result<> {
        for (const Change &change : changes) {
            const auto known = m_shelf.one(change.id().bytes());
            if (!known)
                return std::unexpected(known.error());
            if (*known)
                continue;
            if (auto put = m_shelf.put(change.id().bytes(), change.record()); !put)
                return put;
        }
        return {};
    });
}

Result<Change> ShelfStore::change(const ChangeId &id) const
{
    const auto record = m_shelf.one(id.bytes());
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return failure(Failure::Kind::NotFound, id.hex());
    return Change::fromRecord((*record)->body);
}

Result<> ShelfStore::forEach(const std::function<Result<>(const Change &)> &visit) const
{
    return m_shelf.each(vault::Order::ByArrival,
        [&](const vault::Record &record) -> Result<> { return Change::fromRecord(record.body).and_then(visit); });
}

Result<> ShelfStore::erasePayload(const ChangeId &id)
{
    return change(id).and_then([&](Change &&whole) -> Result<> {
        whole.erasePayload();
        return m_shelf.put(id.bytes(), whole.record());
    });
}

} // namespace pochin::ledger
