// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/schema.h"

#include "vault/trouble.h"

#include <array>

namespace pochin::vault {

namespace {

// Each entry leads from the version of its index to the next one and is never changed once released.
// The tables know nothing of groups or decisions: they keep bytes for other rooms, so migrations stay rare.
constexpr std::array migrations{
    R"(
    PRAGMA application_id = 1886348136; -- "poch"

    CREATE TABLE vault_identity (
        one     INTEGER PRIMARY KEY CHECK (one = 1),
        id      BLOB NOT NULL CHECK (length(id) = 32),
        created INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE draft (key TEXT PRIMARY KEY, body BLOB NOT NULL, changed INTEGER NOT NULL) STRICT;

    CREATE TABLE shelf (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

    CREATE TABLE record (
        arrival INTEGER PRIMARY KEY,
        shelf   INTEGER NOT NULL REFERENCES shelf (id),
        key     BLOB NOT NULL,
        body    BLOB NOT NULL,
        created INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        UNIQUE (shelf, key)
    ) STRICT;
    CREATE INDEX record_by_arrival ON record (shelf, arrival);

    CREATE TABLE search_row (
        id     INTEGER PRIMARY KEY,
        kind   TEXT NOT NULL,
        record BLOB NOT NULL,
        title  TEXT NOT NULL,
        text   TEXT NOT NULL,
        UNIQUE (kind, record)
    ) STRICT;
    CREATE VIRTUAL TABLE search_index USING fts5 (title, text, content = 'search_row', content_rowid = 'id', tokenize = 'pochin');
    INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
    )",
};

Result<> applyFrom(Database &database, qint64 version)
{
    for (auto next = static_cast<std::size_t>(version); next < migrations.size(); ++next) {
        if (const auto done = database.execute(migrations.at(next)); !done)
            return done;
    }
    return database.execute(QByteArrayLiteral("PRAGMA user_version = ") + QByteArray::number(newestSchema()));
}

std::unexpected<Failure> newer(qint64 version)
{
    return trouble(Trouble::NewerSchema, QStringLiteral("schema %1, known up to %2").arg(version).arg(newestSchema()));
}

} // namespace

int newestSchema()
{
    return static_cast<int>(migrations.size());
}

Result<> migrate(Database &database)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestSchema() || *version < 0)
        return newer(*version);
    if (*version == newestSchema())
        return {};
    return database.transact([&] { return applyFrom(database, *version); });
}

Result<> requireReadableSchema(Database &database)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestSchema())
        return newer(*version);
    if (*version < newestSchema())
        return trouble(
            Trouble::OpenForReadingOnly, QStringLiteral("the tables of schema %1 must be renewed first").arg(*version));
    return {};
}

Result<> writeIdentity(Database &database, const VaultId &id, Instant created)
{
    return database.run("INSERT INTO vault_identity (one, id, created) VALUES (1, ?, ?)", id.bytes(), created);
}

Result<VaultId> readIdentity(Database &database)
{
    auto asked = database.prepare("SELECT id FROM vault_identity");
    if (!asked)
        return std::unexpected(asked.error());
    const auto row = asked->step();
    if (!row)
        return std::unexpected(row.error());
    const auto id = *row ? VaultId::fromBytes(asked->bytes(0)) : std::nullopt;
    return id ? Result<VaultId>(*id) : trouble(Trouble::DatabaseDamaged, QStringLiteral("no identity inside"));
}

} // namespace pochin::vault
