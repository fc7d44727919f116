// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/shelf.h"

#include "vault/database.h"

#include <utility>

namespace pochin::vault {

namespace {

Record recordIn(const Statement &row)
{
    return {row.bytes(0), row.bytes(1), row.instant(2), row.instant(3)};
}

} // namespace

Shelf::Shelf(Database &database, const Clock &clock, QString name)
    : m_database(&database), m_clock(&clock), m_name(std::move(name))
{
}

Result<> Shelf::put(QByteArrayView key, QByteArrayView body)
{
    const auto done = putOnExisting(key, body);
    if (!done || *done > 0)
        return done.transform([](qint64) { });
    return m_database->transact([&] {
        return m_database->run("INSERT OR IGNORE INTO shelf (name) VALUES (?)", m_name).and_then([&] {
            return putOnExisting(key, body).transform([](qint64) { });
        });
    });
}

/// How many records were put: none if there is no such shelf yet. One statement, since many thousands come in a row.
Result<qint64> Shelf::putOnExisting(QByteArrayView key, QByteArrayView body)
{
    const Instant now = m_clock->now();
    return m_database
        ->run("INSERT INTO record (shelf, key, body, created, changed) SELECT id, ?, ?, ?, ? FROM shelf WHERE name = ?"
              " ON CONFLICT (shelf, key) DO UPDATE SET body = excluded.body, changed = excluded.changed",
            key, body, now, now, m_name)
        .transform([&] { return m_database->rowsChanged(); });
}

Result<qint64> Shelf::idMadeIfNeeded()
{
    const auto made = m_database->run("INSERT OR IGNORE INTO shelf (name) VALUES (?)", m_name);
    if (!made)
        return std::unexpected(made.error());
    auto asked = m_database->prepare("SELECT id FROM shelf WHERE name = ?", m_name);
    if (!asked)
        return std::unexpected(asked.error());
    return asked->step().transform([&](bool) { return asked->integer(0); });
}

Result<std::vector<std::size_t>> Shelf::addNew(std::span<const NewRecord> records)
{
    std::vector<std::size_t> known;
    const Instant now = m_clock->now();
    const auto add = [&](qint64 shelf) -> Result<> {
        auto insert = m_database->prepare("INSERT INTO record (shelf, key, body, created, changed)"
                                          " VALUES (?, ?, ?, ?, ?) ON CONFLICT (shelf, key) DO NOTHING");
        if (!insert)
            return std::unexpected(insert.error());
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (auto done = insert->bindAnew(shelf, records[i].key, records[i].body, now, now).run(); !done)
                return done;
            if (m_database->rowsChanged() == 0)
                known.push_back(i);
        }
        return {};
    };
    return m_database->transact([&] { return idMadeIfNeeded().and_then(add); }).transform([&] {
        return std::move(known);
    });
}

Result<> Shelf::takeAway(QByteArrayView key)
{
    return m_database->run(
        "DELETE FROM record WHERE shelf = (SELECT id FROM shelf WHERE name = ?) AND key = ?", m_name, key);
}

Result<std::optional<Record>> Shelf::one(QByteArrayView key) const
{
    auto asked = m_database->prepare("SELECT key, body, created, changed FROM record"
                                     " WHERE shelf = (SELECT id FROM shelf WHERE name = ?) AND key = ?",
        m_name, key);
    if (!asked)
        return std::unexpected(asked.error());
    return asked->step().transform([&](bool found) { return found ? std::optional(recordIn(*asked)) : std::nullopt; });
}

Result<std::vector<Record>> Shelf::all(Order order) const
{
    std::vector<Record> records;
    const auto read = each(order, [&](Record record) -> Result<> {
        records.push_back(std::move(record));
        return {};
    });
    return read.transform([&] { return std::move(records); });
}

Result<> Shelf::each(Order order, const std::function<Result<>(Record)> &visit) const
{
    constexpr auto byKey = "SELECT key, body, created, changed FROM record"
                           " WHERE shelf = (SELECT id FROM shelf WHERE name = ?) ORDER BY key";
    constexpr auto byArrival = "SELECT key, body, created, changed FROM record"
                               " WHERE shelf = (SELECT id FROM shelf WHERE name = ?) ORDER BY arrival";
    auto asked = m_database->prepare(order == Order::ByKey ? byKey : byArrival, m_name);
    return asked ? visitRows(*asked, visit) : std::unexpected(asked.error());
}

Result<> Shelf::eachSince(qint64 arrival, const std::function<Result<>(Record)> &visit) const
{
    auto asked = m_database->prepare("SELECT key, body, created, changed FROM record"
                                     " WHERE shelf = (SELECT id FROM shelf WHERE name = ?) AND arrival > ?"
                                     " ORDER BY arrival",
        m_name, arrival);
    return asked ? visitRows(*asked, visit) : std::unexpected(asked.error());
}

Result<> Shelf::visitRows(Statement &rows, const std::function<Result<>(Record)> &visit)
{
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        if (auto visited = visit(recordIn(rows)); !visited)
            return visited;
    }
}

Result<> Shelf::clear()
{
    return m_database->run("DELETE FROM record WHERE shelf = (SELECT id FROM shelf WHERE name = ?)", m_name);
}

Result<qint64> Shelf::latestArrival() const
{
    auto asked = m_database->prepare(
        "SELECT coalesce(max(arrival), 0) FROM record WHERE shelf = (SELECT id FROM shelf WHERE name = ?)", m_name);
    if (!asked)
        return std::unexpected(asked.error());
    return asked->step().transform([&](bool found) { return found ? asked->integer(0) : 0; });
}

Result<qint64> Shelf::count() const
{
    auto asked = m_database->prepare(
        "SELECT count(*) FROM record WHERE shelf = (SELECT id FROM shelf WHERE name = ?)", m_name);
    if (!asked)
        return std::unexpected(asked.error());
    return asked->step().transform([&](bool found) { return found ? asked->integer(0) : 0; });
}

} // namespace pochin::vault
