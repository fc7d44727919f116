// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/connection.h"

#include <QtAssert>

#include <sqlite3.h>

#include <utility>

namespace pochin::vault {

void Connection::close()
{
    if (m_handle == nullptr)
        return;
    m_idle.clear();
    for (sqlite3_stmt *statement : m_all)
        sqlite3_finalize(statement);
    m_all.clear();
    [[maybe_unused]] const int code = sqlite3_close(std::exchange(m_handle, nullptr));
    Q_ASSERT(code == SQLITE_OK); // a statement left over would keep the key in memory
}

sqlite3_stmt *Connection::borrow(std::string_view sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->second.empty()) {
        sqlite3_stmt *statement = idle->second.back();
        idle->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(
        m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (statement != nullptr)
        m_all.push_back(statement);
    return statement;
}

void Connection::giveBack(sqlite3_stmt *statement)
{
    if (m_handle == nullptr)
        return; // closing has finalised it already
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sqlite3_sql(statement)].push_back(statement);
}

} // namespace pochin::vault
