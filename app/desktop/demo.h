// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"

#include <QString>
#include <QTemporaryDir>

namespace pochin::desktop {

/// An example to look around in: the vaults of five people in mid-life, made anew by `pochinctl demo` in a folder that
/// is thrown away with this object. On Linux what the program itself remembers goes into that folder too, from the
/// making of this object on, so that looking around leaves nothing behind.
class Demo
{
public:
    Demo();

    /// Takes some seconds, shown with a way to cancel. Cancelled, NotFound where there is no pochinctl beside this
    /// program, or what pochinctl failed of.
    [[nodiscard]] Result<> make();
    /// The vault to be looked into first.
    [[nodiscard]] QString vaultFolder() const { return m_vaultFolder; }
    /// Opens each of the vaults.
    [[nodiscard]] crypto::Secret passphrase() const;
    /// Where the window keeps what is chosen in it.
    [[nodiscard]] QString preferencesFile() const { return m_folder.filePath(QStringLiteral("pochin.ini")); }

private:
    [[nodiscard]] Result<> take(const QByteArray &answer);

    QTemporaryDir m_folder;
    QString m_vaultFolder;
    QString m_passphraseFile;
};

} // namespace pochin::desktop
