// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/identifier.h"
#include "vault/database.h"

namespace pochin::vault {

/// Names one vault for ever: 32 random bytes, kept inside the database only.
using VaultId = Identifier<struct VaultTag>;

/// The newest layout of tables this program knows; PRAGMA user_version of a database says its own.
[[nodiscard]] int newestSchema();

/// Brings the tables of `database` to the newest layout, one migration after another, all of them or none.
/// Unsupported if a newer program has written it; then nothing is touched. Never asked of a database open for reading.
[[nodiscard]] Result<> migrate(Database &database);

/// Unsupported if the tables are newer than this program or, for a database that may only be read, older.
[[nodiscard]] Result<> requireReadableSchema(Database &database);

[[nodiscard]] Result<> writeIdentity(Database &database, const VaultId &id, Instant created);
/// Damaged if there is none.
[[nodiscard]] Result<VaultId> readIdentity(Database &database);

} // namespace pochin::vault
