// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/store/vault_storage.h"

namespace pochin::reference {

Result<> VaultStorage::put(const QByteArray &kind, const QByteArray &key, const QByteArray &bytes)
{
    return shelf(kind).put(key, bytes);
}

Result<> VaultStorage::remove(const QByteArray &kind, const QByteArray &key)
{
    return shelf(kind).takeAway(key);
}

Result<std::vector<NotebookStorage::Record>> VaultStorage::all(const QByteArray &kind) const
{
    return shelf(kind).all(vault::Order::ByKey).transform([](const std::vector<vault::Record> &found) {
        std::vector<Record> records;
        records.reserve(found.size());
        for (const vault::Record &record : found)
            records.push_back({record.key, record.body});
        return records;
    });
}

vault::Shelf VaultStorage::shelf(const QByteArray &kind) const
{
    return m_vault.shelf(QStringLiteral("reference.") + QString::fromLatin1(kind));
}

} // namespace pochin::reference
