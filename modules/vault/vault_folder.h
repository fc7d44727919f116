// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QString>

namespace pochin::vault {

enum class Reach { Reading, Writing };

/// The names inside the folder of a vault, and what can be told from outside without any key.
class VaultFolder
{
public:
    explicit VaultFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString database() const { return inside(u"vault.db"); }
    [[nodiscard]] QString writeAheadLog() const { return inside(u"vault.db-wal"); }
    [[nodiscard]] QString keyFile() const { return inside(u"key.age"); }
    [[nodiscard]] QString recoveryFile() const { return inside(u"recovery.age"); }
    [[nodiscard]] QString deviceFile() const { return inside(u"device.key"); }
    [[nodiscard]] QString state() const { return inside(u"vault.state"); }
    [[nodiscard]] QString ownerLock() const { return inside(u"owner.lock"); }
    [[nodiscard]] QString readme() const { return inside(u"README.txt"); }
    /// Stands from the first moment of creating a vault to the last. A folder with it was never a vault.
    [[nodiscard]] QString unfinishedMark() const { return inside(u"unfinished"); }

    /// NotFound unless a finished vault stands here.
    [[nodiscard]] Result<> requireVault() const;
    /// Damaged if the database is missing, empty, cut short or not encrypted.
    [[nodiscard]] Result<> requireWholeDatabase() const;
    /// The 16 bytes in clear at the beginning of the database.
    [[nodiscard]] Result<QByteArray> saltOfDatabase() const;
    /// Nothing, or only files of ours that were never finished.
    [[nodiscard]] Result<> requireRoomForVault() const;

    /// NotPermitted unless the files can be used that way from here.
    [[nodiscard]] Result<> requireReachable(Reach reach) const;

    /// Removes what a creation that was cut short may have written, except its mark and its lock, and nothing else.
    void clearUnfinished() const;

private:
    [[nodiscard]] QString inside(QStringView name) const { return QString(m_path).append(u'/').append(name); }

    QString m_path;
};

} // namespace pochin::vault
