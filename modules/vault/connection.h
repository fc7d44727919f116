// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace pochin::vault {

/// One open handle of the database library and the compiled statements that wait for their next use.
///
/// Owned by its Database and by every Statement in flight. Closing does not wait for them: it finalises them, so
/// that the library forgets the key at once, and the statements left in people's hands answer Locked from then on.
class Connection
{
public:
    explicit Connection(sqlite3 *handle) : m_handle(handle) { }
    ~Connection() { close(); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Null once closed.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    void close();

    /// A compiled statement for `sql`; null if it does not compile.
    [[nodiscard]] sqlite3_stmt *borrow(std::string_view sql);
    void giveBack(sqlite3_stmt *statement);

private:
    sqlite3 *m_handle;
    std::vector<sqlite3_stmt *> m_all; ///< that we have compiled; the search index keeps some of its own
    std::map<std::string, std::vector<sqlite3_stmt *>, std::less<>> m_idle;
};

} // namespace pochin::vault
