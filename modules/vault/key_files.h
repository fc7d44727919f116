// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/key_file.h"
#include "vault/vault_folder.h"

namespace pochin::vault {

/// Which of the two ways to the key.
enum class KeySlot {
    Passphrase, ///< key.age
    Recovery, ///< recovery.age
};

/// The key files of one folder, with the record of what was last written there (vault.state).
class KeyFiles
{
public:
    explicit KeyFiles(VaultFolder folder) : m_folder(std::move(folder)) { }

    /// Opens a key file and makes sure that it belongs to the database beside it. A damaged file says so: where the
    /// passphrase does not fit and the file is not what was last written, it is Damaged and not WrongPassphrase.
    [[nodiscard]] Result<VaultKey> open(KeySlot slot, const crypto::Secret &passphrase) const;

    /// Replaces a key file: the old one opens until the new one does.
    [[nodiscard]] Result<> write(
        KeySlot slot, const VaultKey &key, const crypto::Secret &passphrase, WorkFactor workFactor) const;

private:
    [[nodiscard]] QString fileOf(KeySlot slot) const;
    [[nodiscard]] Result<QByteArray> contentOf(KeySlot slot) const;
    [[nodiscard]] Failure explained(const Failure &failure, KeySlot slot, const QByteArray &content) const;
    [[nodiscard]] Result<> requireSameVault(const VaultKey &key) const;

    VaultFolder m_folder;
};

} // namespace pochin::vault
