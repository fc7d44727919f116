// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/cipher_library.h"

#include "vault/database.h"
#include "vault/trouble.h"

#include <QVersionNumber>

namespace pochin::vault {

QString loadedCipherVersion()
{
    auto database = Database::inMemory();
    if (!database)
        return {};
    auto asked = database->prepare("PRAGMA cipher_version");
    return asked && asked->step().value_or(false) ? asked->text(0) : QString();
}

Result<> requireFitCipher(const QString &version)
{
    if (version.isEmpty())
        return trouble(Trouble::CipherLibraryUnfit, QStringLiteral("plain SQLite, without SQLCipher"));
    if (QVersionNumber::fromString(version) < QVersionNumber(4, 6))
        return trouble(Trouble::CipherLibraryUnfit, version);
    return {};
}

} // namespace pochin::vault
