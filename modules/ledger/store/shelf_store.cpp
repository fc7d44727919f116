// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/shelf_store.h"

namespace pochin::ledger {

ShelfStore::ShelfStore(vault::Vault &vault, const SpaceId &space)
    : m_vault(vault), m_space(space), m_shelf(vault.shelf(QStringLiteral("changes/") + space.hex())),
      m_snapshot(vault, space)
{
}

Result<> ShelfStore::append(std::span<const Change> changes)
{
    std::vector<QByteArray> records;
    records.reserve(changes.size());
    std::vector<vault::NewRecord> rows;
    rows.reserve(changes.size());
    for (const Change &change : changes)
        rows.push_back({change.id().bytes(), records.emplace_back(change.record())});
    return m_vault.transact([&]() -> Result<> {
        const auto known = m_shelf.addNew(rows);
        if (!known)
            return std::unexpected(known.error());
        for (const std::size_t place : *known) {
            if (auto completed = completeFrom(changes[place]); !completed)
                return completed;
        }
        return noteAttachments(changes);
    });
}

Result<> ShelfStore::noteAttachments(std::span<const Change> changes)
{
    for (const Change &change : changes) {
        if (change.body().attachments.empty())
            continue;
        if (auto noted = Attachments(m_vault).note(m_space, change); !noted)
            return noted;
    }
    return {};
}

/// `more` is here already, but perhaps without its payload or its signature.
Result<> ShelfStore::completeFrom(const Change &more)
{
    if (!more.payload() && !more.signature())
        return {};
    auto kept = change(more.id());
    if (!kept)
        return std::unexpected(kept.error());
    const bool hadPayload = kept->payload().has_value();
    if (!kept->completeFrom(more))
        return {};
    auto put = m_shelf.put(more.id().bytes(), kept->record());
    const bool isStale = !hadPayload && kept->payload();
    return put && isStale ? m_snapshot.clear() : put;
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

Result<> ShelfStore::forEachSince(qint64 arrival, const std::function<Result<>(const Change &)> &visit) const
{
    return m_shelf.eachSince(arrival,
        [&](const vault::Record &record) -> Result<> { return Change::fromRecord(record.body).and_then(visit); });
}

Result<> ShelfStore::erasePayload(const ChangeId &id)
{
    return change(id).and_then([&](Change &&whole) -> Result<> {
        whole.erasePayload();
        return m_vault.transact(
            [&] { return m_shelf.put(id.bytes(), whole.record()).and_then([&] { return m_snapshot.clear(); }); });
    });
}

Result<> ShelfStore::takeAway(std::span<const ChangeId> ids)
{
    return m_vault.transact([&]() -> Result<> {
        Result<> taken;
        for (std::size_t i = 0; i < ids.size() && taken; ++i)
            taken = m_shelf.takeAway(ids[i].bytes());
        return taken;
    });
}

} // namespace pochin::ledger
