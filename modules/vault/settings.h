// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QString>

#include <optional>

namespace pochin::vault {

class Database;

/// Small choices of the person, key to text, such as "lock.idle-minutes". They stay in this vault and are not
/// exchanged. Keys in use are listed in docs/FORMAT-vault.md.
class Settings
{
public:
    /// Rooms get theirs from Vault::settings().
    explicit Settings(Database &database) : m_database(&database) { }

    [[nodiscard]] Result<std::optional<QString>> value(const QString &key) const;
    [[nodiscard]] Result<> set(const QString &key, const QString &value);
    [[nodiscard]] Result<> forget(const QString &key);

private:
    Database *m_database;
};

} // namespace pochin::vault
