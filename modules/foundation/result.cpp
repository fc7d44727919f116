// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/result.h"

#include <QByteArray>

namespace pochin {

QString nameOf(Failure::Kind kind)
{
    using enum Failure::Kind;
    switch (kind) {
    case NotPermitted:
        return QStringLiteral("not-permitted");
    case NotFound:
        return QStringLiteral("not-found");
    case AlreadyExists:
        return QStringLiteral("already-exists");
    case InUse:
        return QStringLiteral("in-use");
    case NoSpace:
        return QStringLiteral("no-space");
    case StorageBroken:
        return QStringLiteral("storage-broken");
    case Cancelled:
        return QStringLiteral("cancelled");
    case InvalidInput:
        return QStringLiteral("invalid-input");
    case Malformed:
        return QStringLiteral("malformed");
    case Truncated:
        return QStringLiteral("truncated");
    case Damaged:
        return QStringLiteral("damaged");
    case BadSignature:
        return QStringLiteral("bad-signature");
    case NotForMe:
        return QStringLiteral("not-for-me");
    case Unsupported:
        return QStringLiteral("unsupported");
    case LimitExceeded:
        return QStringLiteral("limit-exceeded");
    case WrongPassphrase:
        return QStringLiteral("wrong-passphrase");
    case Locked:
        return QStringLiteral("locked");
    }
    Q_UNREACHABLE_RETURN({});
}

char *toString(const Failure &failure)
{
    return qstrdup(QString(nameOf(failure.kind) + QLatin1String(": ") + failure.detail).toUtf8().constData());
}

} // namespace pochin
