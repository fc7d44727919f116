// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace pochin::vault {

class Database;

/// What somebody was writing when the vault locked: kept encrypted like everything else, and given back after unlock.
/// A key names the editor, such as "proposal/new"; the bytes are the editor's own.
class Drafts
{
public:
    /// Rooms get theirs from Vault::drafts().
    Drafts(Database &database, const Clock &clock) : m_database(&database), m_clock(&clock) { }

    [[nodiscard]] Result<> keep(const QString &key, QByteArrayView body);
    [[nodiscard]] Result<std::optional<QByteArray>> kept(const QString &key) const;
    [[nodiscard]] Result<> discard(const QString &key);
    /// The newest first.
    [[nodiscard]] Result<std::vector<QString>> keys() const;

private:
    Database *m_database;
    const Clock *m_clock;
};

} // namespace pochin::vault
