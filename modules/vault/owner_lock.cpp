// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/owner_lock.h"

#include "vault/trouble.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSysInfo>
#include <QTimeZone>

namespace pochin::vault {

namespace {

constexpr qint64 longestNote = 1024;

QString written(Instant when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QByteArray noteOf(Instant now)
{
    return QStringLiteral("process %1\nhost %2\nsince %3\n")
        .arg(QCoreApplication::applicationPid())
        .arg(QSysInfo::machineHostName(), written(now))
        .toUtf8();
}

QString valueOf(const QStringList &lines, const QString &name)
{
    for (const QString &line : lines) {
        if (line.startsWith(name + u' '))
            return line.sliced(name.size() + 1);
    }
    return {};
}

} // namespace

Result<OwnerLock> OwnerLock::take(const QString &file, Instant now)
{
    auto lock = os::FileLock::take(file);
    if (!lock) {
        const auto owner = lock.error().kind == Failure::Kind::InUse ? ownerNotedIn(file) : std::nullopt;
        if (!owner)
            return std::unexpected(lock.error());
        return trouble(Trouble::HeldByAnother,
            QStringLiteral("process %1 on %2 since %3").arg(owner->process).arg(owner->host, written(owner->since)));
    }
    // The lock holds without its note too, on a full disk for instance.
    [[maybe_unused]] const auto noted = lock->write(noteOf(now));
    return OwnerLock(std::move(*lock));
}

std::optional<Owner> ownerNotedIn(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(opened.read(longestNote)).split(u'\n');
    bool isNumber = false;
    const qint64 process = valueOf(lines, QStringLiteral("process")).toLongLong(&isNumber);
    const QDateTime since = QDateTime::fromString(valueOf(lines, QStringLiteral("since")), Qt::ISODateWithMs);
    if (!isNumber || !since.isValid())
        return std::nullopt;
    return Owner{
        process, valueOf(lines, QStringLiteral("host")), Instant{std::chrono::milliseconds{since.toMSecsSinceEpoch()}}};
}

} // namespace pochin::vault
