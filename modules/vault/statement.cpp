// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/statement.h"

#include "vault/connection.h"
#include "vault/sqlite_failure.h"
#include "vault/trouble.h"

#include <sqlite3.h>

#include <utility>

namespace pochin::vault {

Statement::Statement(std::shared_ptr<Connection> connection, sqlite3_stmt *statement)
    : m_connection(std::move(connection)), m_statement(statement)
{
}

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_connection->giveBack(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(std::move(other.m_connection)), m_statement(std::exchange(other.m_statement, nullptr)),
      m_bound(other.m_bound), m_bindFailure(other.m_bindFailure)
{
}

Result<bool> Statement::step()
{
    if (m_connection->handle() == nullptr)
        return trouble(Trouble::VaultLocked);
    if (m_bindFailure != SQLITE_OK)
        return std::unexpected(failureOf(m_bindFailure, QStringLiteral("binding a value")));
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return std::unexpected(failureOf(m_connection->handle()));
    }
}

Result<> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
    }
}

qint64 Statement::integer(int column) const
{
    return m_connection->handle() == nullptr ? 0 : sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return m_connection->handle() == nullptr ? 0 : sqlite3_column_double(m_statement, column);
}

QByteArray Statement::bytes(int column) const
{
    if (m_connection->handle() == nullptr)
        return {};
    // The library asks for the pointer first and the size second.
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

Instant Statement::instant(int column) const
{
    return Instant{std::chrono::milliseconds{integer(column)}};
}

void Statement::bindNext(qint64 value)
{
    if (m_connection->handle() != nullptr)
        remember(sqlite3_bind_int64(m_statement, ++m_bound, value));
}

void Statement::bindNext(const QString &value)
{
    if (m_connection->handle() == nullptr)
        return;
    const QByteArray utf8 = value.toUtf8();
    remember(sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindNext(QByteArrayView value)
{
    if (m_connection->handle() == nullptr)
        return;
    // A null pointer would bind NULL, and no bytes are still bytes.
    const char *data = value.isEmpty() ? "" : value.data();
    remember(
        sqlite3_bind_blob64(m_statement, ++m_bound, data, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::rewind()
{
    m_bound = 0;
    m_bindFailure = SQLITE_OK;
    if (m_connection->handle() != nullptr)
        sqlite3_reset(m_statement); // what it answers was told by the step before
}

void Statement::remember(int code)
{
    if (m_bindFailure == SQLITE_OK)
        m_bindFailure = code;
}

} // namespace pochin::vault
