// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/settings.h"

#include "vault/database.h"

namespace pochin::vault {

Result<std::optional<QString>> Settings::value(const QString &key) const
{
    auto asked = m_database->prepare("SELECT value FROM setting WHERE key = ?", key);
    if (!asked)
        return std::unexpected(asked.error());
    return asked->step().transform([&](bool found) { return found ? std::optional(asked->text(0)) : std::nullopt; });
}

Result<> Settings::set(const QString &key, const QString &value)
{
    return m_database->run(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key,
        value);
}

Result<> Settings::forget(const QString &key)
{
    return m_database->run("DELETE FROM setting WHERE key = ?", key);
}

} // namespace pochin::vault
