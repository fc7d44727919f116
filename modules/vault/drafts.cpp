// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/drafts.h"

#include "vault/database.h"

namespace pochin::vault {

Result<> Drafts::keep(const QString &key, QByteArrayView body)
{
    return m_database->run("INSERT INTO draft (key, body, changed) VALUES (?, ?, ?)"
                           " ON CONFLICT (key) DO UPDATE SET body = excluded.body, changed = excluded.changed",
        key, body, m_clock->now());
}

Result<std::optional<QByteArray>> Drafts::kept(const QString &key) const
{
    auto asked = m_database->prepare("SELECT body FROM draft WHERE key = ?", key);
    if (!asked)
        return std::unexpected(asked.error());
    return asked->step().transform([&](bool found) { return found ? std::optional(asked->bytes(0)) : std::nullopt; });
}

Result<> Drafts::discard(const QString &key)
{
    return m_database->run("DELETE FROM draft WHERE key = ?", key);
}

Result<std::vector<QString>> Drafts::keys() const
{
    auto asked = m_database->prepare("SELECT key FROM draft ORDER BY changed DESC, key");
    if (!asked)
        return std::unexpected(asked.error());
    std::vector<QString> keys;
    for (;;) {
        const auto row = asked->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return keys;
        keys.push_back(asked->text(0));
    }
}

} // namespace pochin::vault
