// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sqlite_failure.h"

#include "vault/trouble.h"

#include <sqlite3.h>

namespace pochin::vault {

Failure failureOf(int code, const QString &detail)
{
    if (code == SQLITE_CANTOPEN_FULLPATH || code == SQLITE_IOERR_ACCESS || code == SQLITE_READONLY_DIRECTORY)
        return trouble(Trouble::NoPermission, detail).error();
    switch (code & 0xff) {
    case SQLITE_FULL:
        return trouble(Trouble::DiskFull, detail).error();
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return trouble(Trouble::DatabaseDamaged, detail).error();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return trouble(Trouble::HeldByAnother, detail).error();
    case SQLITE_READONLY:
        return trouble(Trouble::OpenForReadingOnly, detail).error();
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return trouble(Trouble::NoPermission, detail).error();
    case SQLITE_TOOBIG:
        return {Failure::Kind::LimitExceeded, detail};
    default:
        return {Failure::Kind::StorageBroken, detail};
    }
}

Failure failureOf(sqlite3 *connection)
{
    const int code = sqlite3_extended_errcode(connection);
    const QString words = QString::fromUtf8(sqlite3_errmsg(connection));
    const QString detail = QStringLiteral("%1 (%2)").arg(words).arg(code);
    // A page without its seal is reported as SQLITE_ERROR without words of its own; faulty SQL always has some.
    if (code == SQLITE_ERROR && words == QString::fromUtf8(sqlite3_errstr(SQLITE_ERROR)))
        return trouble(Trouble::DatabaseDamaged, detail).error();
    return failureOf(code, detail);
}

} // namespace pochin::vault
