// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledger/bare_inserts.h"

#include <sqlcipher/sqlite3.h>

namespace pochin::ledger::bench {

Taken bareInserts(const std::vector<Change> &changes, const QString &file)
{
    sqlite3 *database = nullptr;
    const auto must = [&](int status) {
        if (status != SQLITE_OK && status != SQLITE_DONE && status != SQLITE_ROW)
            qFatal("SQLCipher: %s", sqlite3_errmsg(database));
    };
    const auto execute = [&](const char *sql) { must(sqlite3_exec(database, sql, nullptr, nullptr, nullptr)); };
    must(sqlite3_open(file.toUtf8().constData(), &database));
    execute("PRAGMA key = \"x'0101010101010101010101010101010101010101010101010101010101010101'\"");
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;");
    execute("CREATE TABLE record (arrival INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, body BLOB NOT NULL) STRICT");
    std::vector<QByteArray> records;
    for (const Change &change : changes)
        records.push_back(change.record());
    const Taken taken = timeOf([&] {
        execute("BEGIN");
        sqlite3_stmt *insert = nullptr;
        must(sqlite3_prepare_v2(database, "INSERT INTO record (key, body) VALUES (?, ?)", -1, &insert, nullptr));
        for (std::size_t i = 0; i < changes.size(); ++i) {
            must(sqlite3_bind_blob(insert, 1, changes[i].id().bytes().data(), 32, SQLITE_STATIC));
            must(sqlite3_bind_blob(insert, 2, records[i].data(), static_cast<int>(records[i].size()), SQLITE_STATIC));
            must(sqlite3_step(insert));
            must(sqlite3_reset(insert));
        }
        must(sqlite3_finalize(insert));
        execute("COMMIT");
    });
    must(sqlite3_close(database));
    return taken;
}

} // namespace pochin::ledger::bench
