// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3_stmt;

namespace pochin::vault {

class Connection;

/// One SQL statement with its values bound. Obtained from Database::prepare(); goes back to the connection's store of
/// compiled statements when it is destroyed.
class Statement
{
public:
    Statement(std::shared_ptr<Connection> connection, sqlite3_stmt *statement);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds one value after another, from the first place on. A failure shows at the next step.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        (bindNext(values), ...);
        return *this;
    }

    /// For running the same statement again and again: back to its beginning, with other values.
    template <typename... Values>
    Statement &bindAnew(const Values &...values)
    {
        rewind();
        return bind(values...);
    }

    /// True while there is a row to read.
    [[nodiscard]] Result<bool> step();
    /// To the end; rows, if any, are passed over.
    [[nodiscard]] Result<> run();

    // Columns of the present row, from 0.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] Instant instant(int column) const;

private:
    void bindNext(qint64 value);
    void bindNext(const QString &value);
    void bindNext(QByteArrayView value);
    void bindNext(const QByteArray &value) { bindNext(QByteArrayView(value)); }
    void bindNext(Instant value) { bindNext(qint64(value.time_since_epoch().count())); }
    void remember(int code);
    void rewind();

    // Second owner beside the Database: closing may happen while a statement is still in somebody's hands.
    std::shared_ptr<Connection> m_connection;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
    int m_bindFailure = 0;
};

} // namespace pochin::vault
