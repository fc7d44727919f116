// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace pochin::vault {

class Database;
class Statement;

/// One record of a shelf: bytes under a key of bytes. What they mean is known to the room that put them there.
struct Record {
    QByteArray key;
    QByteArray body;
    Instant created; ///< when the key was first put
    Instant changed; ///< when the body was last put

    friend bool operator==(const Record &, const Record &) = default;
};

/// What is to become a record. The bytes need to live only as long as the call that takes them.
struct NewRecord {
    QByteArrayView key;
    QByteArrayView body;
};

/// In which order a shelf is read.
enum class Order {
    ByKey, ///< byte by byte, unsigned
    ByArrival, ///< as the keys were first put
};

/// A named collection of records in the vault. Shelves of different names know nothing of each other; a shelf begins
/// to exist with its first record. Many puts that belong together, or are many, go inside Vault::transact().
///
/// Valid as long as its vault exists. Once the vault is locked, everything answers Locked.
class Shelf
{
public:
    /// Rooms get theirs from Vault::shelf().
    Shelf(Database &database, const Clock &clock, QString name);

    /// Adds a record, or replaces the body of one; a replaced record keeps its place in the order of arrival.
    [[nodiscard]] Result<> put(QByteArrayView key, QByteArrayView body);
    /// Adds those of `records` whose keys are not there yet, all or none, and leaves the others as they are. Answers
    /// which were there already, by their places in `records`, ascending. For thousands at once: nothing is looked up
    /// first.
    [[nodiscard]] Result<std::vector<std::size_t>> addNew(std::span<const NewRecord> records);
    /// Taking away what is not there is no failure.
    [[nodiscard]] Result<> takeAway(QByteArrayView key);

    [[nodiscard]] Result<std::optional<Record>> one(QByteArrayView key) const;
    [[nodiscard]] Result<std::vector<Record>> all(Order order) const;
    /// Hands out one record after another without keeping them all in memory, until `visit` fails; its failure is
    /// passed on. The shelf must not be changed meanwhile.
    [[nodiscard]] Result<> each(Order order, const std::function<Result<>(Record)> &visit) const;
    [[nodiscard]] Result<qint64> count() const;

    /// Grows with every record that comes, and tells nothing else. 0: there is none.
    [[nodiscard]] Result<qint64> latestArrival() const;
    /// As each(Order::ByArrival), of what came after `arrival`, which latestArrival() once told.
    [[nodiscard]] Result<> eachSince(qint64 arrival, const std::function<Result<>(Record)> &visit) const;
    /// Takes away everything.
    [[nodiscard]] Result<> clear();

private:
    [[nodiscard]] static Result<> visitRows(Statement &rows, const std::function<Result<>(Record)> &visit);
    [[nodiscard]] Result<qint64> putOnExisting(QByteArrayView key, QByteArrayView body);
    [[nodiscard]] Result<qint64> idMadeIfNeeded();

    Database *m_database;
    const Clock *m_clock;
    QString m_name;
};

} // namespace pochin::vault
