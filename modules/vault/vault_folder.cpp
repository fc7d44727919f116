// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_folder.h"

#include "vault/operating_system.h"
#include "vault/trouble.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pochin::vault {

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 saltSize = 16;
constexpr QByteArrayView plainHeader("SQLite format 3\0", 16);

bool hasBytes(const QString &file)
{
    return QFileInfo(file).size() > 0;
}

} // namespace

VaultFolder::VaultFolder(const QString &path) : m_path(QDir::cleanPath(QDir().absoluteFilePath(path))) { }

Result<> VaultFolder::requireVault() const
{
    const QFileInfo folder(m_path);
    if (folder.exists() && !folder.isDir())
        return trouble(Trouble::NotAFolder, m_path);
    if (QFile::exists(unfinishedMark()))
        return trouble(Trouble::NeverFinished, m_path);
    if (QFile::exists(keyFile()))
        return {};
    if (QFile::exists(recoveryFile()) || QFile::exists(database()))
        return trouble(Trouble::KeyFileMissing, m_path);
    return trouble(Trouble::NoVaultHere, m_path);
}

Result<> VaultFolder::requireWholeDatabase() const
{
    const QFileInfo file(database());
    if (!file.exists())
        return trouble(Trouble::DatabaseMissing, m_path);
    if (file.size() == 0)
        return trouble(Trouble::DatabaseEmpty, m_path);
    const auto salt = saltOfDatabase();
    if (!salt)
        return std::unexpected(salt.error());
    if (*salt == plainHeader)
        return trouble(Trouble::DatabaseNotEncrypted, m_path);
    // While the log holds pages, the last one here may be half written: the log has it whole.
    if (file.size() < pageSize || (file.size() % pageSize != 0 && !hasBytes(writeAheadLog())))
        return trouble(Trouble::DatabaseCut, QStringLiteral("%1 bytes").arg(file.size()));
    return {};
}

Result<QByteArray> VaultFolder::saltOfDatabase() const
{
    QFile file(database());
    if (!file.open(QIODevice::ReadOnly))
        return trouble(Trouble::NoPermission, file.errorString());
    QByteArray salt = file.read(saltSize);
    if (salt.size() < saltSize)
        return trouble(Trouble::DatabaseCut, QStringLiteral("%1 bytes").arg(salt.size()));
    return salt;
}

Result<> VaultFolder::requireRoomForVault() const
{
    const QFileInfo folder(m_path);
    if (folder.exists() && !folder.isDir())
        return trouble(Trouble::NotAFolder, m_path);
    // A lock file alone is what is left of somebody who was about to begin.
    QStringList found = QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    found.removeOne(QFileInfo(ownerLock()).fileName());
    if (!found.isEmpty() && !QFile::exists(unfinishedMark()))
        return trouble(Trouble::FolderNotEmpty, m_path);
    return {};
}

Result<> VaultFolder::requireReachable(Reach reach) const
{
    const bool canWrite = os::writingIn(m_path) == os::Writing::Possible;
    if (reach == Reach::Writing && !canWrite)
        return trouble(Trouble::NoPermission, QStringLiteral("writing in %1").arg(m_path));
    // What the log holds can be read only by somebody who can also note beside it that he is reading.
    if (!canWrite && hasBytes(writeAheadLog()))
        return trouble(Trouble::MediumMustBeWritable, m_path);
    return {};
}

void VaultFolder::clearUnfinished() const
{
    for (const QString &file : {database(), keyFile(), recoveryFile(), state(), readme()}) {
        for (const auto *suffix : {"", "-wal", "-shm", ".new"})
            QFile::remove(file + QLatin1StringView(suffix));
    }
}

} // namespace pochin::vault
