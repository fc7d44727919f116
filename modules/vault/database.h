// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "vault/statement.h"

#include <functional>
#include <string_view>

struct sqlite3;

namespace pochin::vault {

/// How a database file is opened.
enum class Access {
    ReadWrite,
    ReadOnly, ///< beside another process that may be writing
    ReadOnlyMedium, ///< a medium nobody can write; no lock and no shared memory is possible there
};

/// The raw key of a database file and the salt that stands in clear at its beginning.
struct DatabaseKey {
    crypto::Secret key; ///< 32 bytes
    QByteArray salt; ///< 16 bytes
};

/// A thin owner of one SQLCipher connection: typed values in and out, transactions that cannot be forgotten, and every
/// result code turned into a Failure. Nobody outside this room sees it. One thread at a time.
///
/// Qt's own SQLite driver is never loaded: it would bring a second, unencrypted SQLite with the same symbols.
class Database
{
public:
    /// The file must exist already (an empty one becomes a new database under `key`), so that its permissions are ours
    /// and not the library's. Damaged if the pages do not carry the seal of the key.
    [[nodiscard]] static Result<Database> open(const QString &file, Access access, const DatabaseKey &key);
    /// For tests of what stands on a Database.
    [[nodiscard]] static Result<Database> inMemory();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Finalises every statement and makes the library wipe its keys. Statements in flight answer Locked.
    void close();

    /// Compiles `sql` (one statement) or takes it from the store of compiled ones, and binds `values` in order.
    template <typename... Values>
    [[nodiscard]] Result<Statement> prepare(std::string_view sql, const Values &...values)
    {
        auto statement = compiled(sql);
        if (statement)
            statement->bind(values...);
        return statement;
    }

    template <typename... Values>
    Result<> run(std::string_view sql, const Values &...values)
    {
        auto statement = prepare(sql, values...);
        return statement ? statement->run() : std::unexpected(statement.error());
    }

    /// Several statements without values, such as a schema.
    Result<> execute(const char *sql);

    /// The only value of a query that gives one row with one number.
    [[nodiscard]] Result<qint64> number(std::string_view sql);

    /// By the latest statement that changes rows.
    [[nodiscard]] qint64 rowsChanged() const;

    /// All that `deed` writes is kept if it succeeds and if the disk has taken it, otherwise nothing of it is. A deed
    /// inside a deed is part of the outer one and can fail alone.
    Result<> transact(const std::function<Result<>()> &deed);

    /// For what the library offers only in C: the tokenizer of the search index.
    [[nodiscard]] sqlite3 *handle() const;

private:
    explicit Database(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) { }
    [[nodiscard]] static Result<Database> opened(const QString &location, int flags);
    [[nodiscard]] Result<Statement> compiled(std::string_view sql);
    Result<> unlock(const DatabaseKey &key);
    Result<> configure(Access access);
    void undo(const char *sql);

    std::shared_ptr<Connection> m_connection;
    int m_depth = 0;
};

} // namespace pochin::vault
