// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/database.h"

#include "vault/connection.h"
#include "vault/hex.h"
#include "vault/sqlite_failure.h"
#include "vault/trouble.h"

#include <QDir>
#include <QUrl>

#include <sqlite3.h>

#include <array>

namespace pochin::vault {

namespace {

/// A reader in another process may hold the write-ahead log for a moment; nobody honest holds it longer.
constexpr int patience = 5000; // ms

QString locationOf(const QString &file, Access access)
{
    const QString path = QDir::cleanPath(QDir().absoluteFilePath(file));
    const QString url = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    return access == Access::ReadOnlyMedium ? url + QStringLiteral("?immutable=1") : url;
}

/// x'…' with 64 digits of key and 32 of salt: the library takes it as it is and derives nothing from it.
crypto::Secret rawKey(const DatabaseKey &key)
{
    crypto::Secret raw(3 + 2 * (key.key.size() + key.salt.size()));
    std::span<char> place = raw.fill();
    place[0] = 'x';
    place[1] = place.back() = '\'';
    place = place.subspan(2);
    placeHex(place, key.key.view());
    placeHex(place, key.salt);
    return raw;
}

} // namespace

Result<Database> Database::opened(const QString &location, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(location.toUtf8().constData(), &handle,
        flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(std::make_shared<Connection>(handle));
    if (code != SQLITE_OK)
        return std::unexpected(
            failureOf(code, location + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errstr(code))));
    sqlite3_busy_timeout(handle, patience);
    // Otherwise the library writes to the terminal behind our back; what it has to say comes back as failures.
    [[maybe_unused]] const auto quiet = database.run("PRAGMA cipher_log_level = NONE");
    return database;
}

Result<Database> Database::inMemory()
{
    return opened(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Database> Database::open(const QString &file, Access access, const DatabaseKey &key)
{
    auto database
        = opened(locationOf(file, access), access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    if (!database)
        return database;
    if (const auto done = database->unlock(key); !done)
        return std::unexpected(done.error());
    if (const auto done = database->configure(access); !done)
        return std::unexpected(done.error());
    return database;
}

Result<> Database::unlock(const DatabaseKey &key)
{
    const crypto::Secret raw = rawKey(key);
    // Through the function and not through PRAGMA key: the text of a statement would be one more copy of the key.
    if (sqlite3_key(handle(), raw.view().data(), static_cast<int>(raw.size())) != SQLITE_OK)
        return std::unexpected(failureOf(handle()));
    // The library's own default may change with its next major version; the file says nothing about it.
    if (const auto done = execute("PRAGMA cipher_compatibility = 4;"); !done)
        return done;
    const auto tables = number("SELECT count(*) FROM sqlite_schema");
    return tables ? Result<>{} : std::unexpected(tables.error());
}

Result<> Database::configure(Access access)
{
    for (const auto &[option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
             {SQLITE_DBCONFIG_ENABLE_FKEY, 1}})
        sqlite3_db_config(handle(), option, value, nullptr);
    // 16 MiB of decrypted pages: keys are hashes, so every record touches another page of the index.
    // cipher_memory_security stays off: it makes everything about four times slower (measured, docs/FORMAT-vault.md)
    // and covers only the library's own memory, while the text on the screen lies beside it in ours.
    if (const auto done = execute("PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;"
                                  "PRAGMA secure_delete = ON; PRAGMA cache_size = -16384;");
        !done)
        return done;
    return access == Access::ReadWrite ? execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;") : Result<>{};
}

bool Database::isOpen() const
{
    return handle() != nullptr;
}

bool Database::isReadOnly() const
{
    return isOpen() && sqlite3_db_readonly(handle(), "main") == 1;
}

void Database::close()
{
    m_connection->close();
}

sqlite3 *Database::handle() const
{
    return m_connection->handle();
}

Result<Statement> Database::compiled(std::string_view sql)
{
    if (!isOpen())
        return trouble(Trouble::VaultLocked);
    if (sqlite3_stmt *statement = m_connection->borrow(sql))
        return Statement(m_connection, statement);
    return std::unexpected(failureOf(handle()));
}

Result<> Database::execute(const char *sql)
{
    if (!isOpen())
        return trouble(Trouble::VaultLocked);
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(failureOf(handle()));
    return {};
}

Result<qint64> Database::number(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? Result<qint64>(statement->integer(0)) : failure(Failure::Kind::NotFound, QStringLiteral("no row"));
}

qint64 Database::rowsChanged() const
{
    return isOpen() ? sqlite3_changes64(handle()) : 0;
}

Result<> Database::transact(const std::function<Result<>()> &deed)
{
    const bool outermost = m_depth == 0;
    if (const auto begun = run(outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT deed"); !begun)
        return begun;
    ++m_depth;
    auto done = deed();
    --m_depth;
    if (done)
        done = run(outermost ? "COMMIT" : "RELEASE deed");
    if (!done)
        undo(outermost ? "ROLLBACK" : "ROLLBACK TO deed; RELEASE deed");
    return done;
}

/// A full disk may have rolled back already; then there is nothing to undo.
void Database::undo(const char *sql)
{
    if (isOpen() && sqlite3_get_autocommit(handle()) == 0)
        sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
}

} // namespace pochin::vault
