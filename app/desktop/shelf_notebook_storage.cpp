// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shelf_notebook_storage.h"

#include "vault/vault.h"

namespace pochin::desktop {

namespace {

QString shelfOf(const QByteArray &kind)
{
    return QStringLiteral("reference.") + QString::fromUtf8(kind);
}

} // namespace

Result<> ShelfNotebookStorage::put(const QByteArray &kind, const QByteArray &key, const QByteArray &bytes)
{
    return m_vault.shelf(shelfOf(kind)).put(key, bytes);
}

Result<> ShelfNotebookStorage::remove(const QByteArray &kind, const QByteArray &key)
{
    return m_vault.shelf(shelfOf(kind)).takeAway(key);
}

Result<std::vector<ShelfNotebookStorage::Record>> ShelfNotebookStorage::all(const QByteArray &kind) const
{
    std::vector<Record> records;
    const auto read = m_vault.shelf(shelfOf(kind)).each(vault::Order::ByKey, [&](vault::Record record) -> Result<> {
        records.push_back({std::move(record.key), std::move(record.body)});
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return records;
}

} // namespace pochin::desktop
