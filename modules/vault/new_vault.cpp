// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/new_vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace pochin::vault {

QString pseudonymKey()
{
    return QStringLiteral("person.pseudonym");
}

QString usualVaultFolder()
{
    const QString wanted = qEnvironmentVariable("POCHIN_VAULT");
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/vault");
    return QDir(wanted.isEmpty() ? usual : wanted).absolutePath();
}

Result<NewVault> newVault(const QString &folder, const crypto::Secret &passphrase, const QString &pseudonym,
    WordLanguage language, const VaultOptions &options)
{
    QDir().mkpath(QFileInfo(folder).absolutePath());
    auto vault = Vault::create(folder, passphrase, options);
    if (!vault)
        return std::unexpected(vault.error());
    auto words = (*vault)->makeRecovery(language);
    const auto named = (*vault)->settings().set(pseudonymKey(), pseudonym);
    if (words && named)
        return NewVault{.vault = *std::move(vault), .recoveryWords = *std::move(words)};
    vault->reset();
    takeAwayNewVault(folder);
    return std::unexpected(words ? named.error() : words.error());
}

void takeAwayNewVault(const QString &folder)
{
    // Only what a creation writes: the folder was new or empty before it.
    const VaultFolder made(folder);
    made.clearUnfinished();
    QFile::remove(made.ownerLock());
    QDir().rmdir(folder);
}

} // namespace pochin::vault
