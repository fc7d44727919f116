// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"

namespace pochin::vault {

/// The setting that holds how the vault's owner wants to be called.
[[nodiscard]] QString pseudonymKey();

/// $POCHIN_VAULT, else the folder `vault` where this platform keeps the data of programs. Requires the application
/// object.
[[nodiscard]] QString usualVaultFolder();

/// A vault as a person gets it: with a name in it and a recovery sheet.
struct NewVault {
    std::unique_ptr<Vault> vault;
    crypto::Secret recoveryWords; ///< they exist nowhere but here and on the paper they are copied to
};

/// Makes the folders above `folder` where they are missing, the vault, its recovery file, and keeps the name. All or
/// nothing, as Vault::create().
[[nodiscard]] Result<NewVault> newVault(const QString &folder, const crypto::Secret &passphrase,
    const QString &pseudonym, WordLanguage language, const VaultOptions &options);

/// Takes away what newVault() has just made, as when a person cancels it. Its vault is closed by then.
void takeAwayNewVault(const QString &folder);

} // namespace pochin::vault
