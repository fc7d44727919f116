// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/cipher_library.h"
#include "vault/database.h"
#include "vault/device_file.h"
#include "vault/drafts.h"
#include "vault/key_file.h"
#include "vault/outside_file.h"
#include "vault/owner_lock.h"
#include "vault/search_rows.h"
#include "vault/settings.h"
#include "vault/shelf.h"
#include "vault/vault_check.h"
#include "vault/vault_folder.h"
#include "vault/word_list.h"

#include <memory>

namespace pochin::vault {

/// In which quality somebody comes in.
enum class Entry {
    Owner, ///< may write; only one at a time
    Reader, ///< may only read; beside an owner, or from a medium that cannot be written
};

/// What a vault is made and opened with. The defaults are what people get.
struct VaultOptions {
    Entry entry = Entry::Owner;
    WorkFactor workFactor; ///< of key.age, when it is written
    std::shared_ptr<const Analyzer> analyzer = std::make_shared<SimpleAnalyzer>();
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    /// Where the file about this vault lies that is no part of it; tests put it elsewhere.
    QString outsideFolder = usualOutsideFolder();
    /// Where the version of the database library is learned; tests put another one here.
    std::function<QString()> cipherVersion = loadedCipherVersion;
};

/// An open vault: a folder with an encrypted database and the key files around it (docs/FORMAT-vault.md).
///
/// A vault that exists is usable. lock(), or the destructor, wipes the key and closes the files; what other rooms still
/// hold of it then answers Locked. One thread at a time.
class Vault
{
public:
    /// Makes a vault in `folder`, which must be new or empty (its parent exists). All or nothing: a failure leaves the
    /// folder as it was; a creation cut short by a power cut is recognised, and the next create() clears it away.
    ///
    /// InvalidInput for a weak passphrase, AlreadyExists, InUse, NotPermitted, NoSpace, Unsupported.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(
        const QString &folder, const crypto::Secret &passphrase, const VaultOptions &options = {});

    /// NotFound (no vault here), InUse, WrongPassphrase, Damaged (never taken for a wrong passphrase, never for a new
    /// vault), LimitExceeded (a hostile key file), Unsupported (a newer vault), NotPermitted.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> unlock(
        const QString &folder, const crypto::Secret &passphrase, const VaultOptions &options = {});

    /// With the words of the recovery sheet (recoveryWordsFromTyped()). `newPassphrase` is the passphrase from now on;
    /// the sheet stays valid.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> recover(const QString &folder,
        const crypto::Secret &recoveryWords, const crypto::Secret &newPassphrase, const VaultOptions &options = {});

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    /// Wipes the key at once. Never asks, never fails; open transactions are undone.
    void lock();
    [[nodiscard]] bool isLocked() const { return !m_database.isOpen(); }

    [[nodiscard]] const QString &folder() const { return m_folder.path(); }
    [[nodiscard]] const Fingerprint &fingerprint() const { return m_key.fingerprint; }
    [[nodiscard]] Entry entry() const { return m_options.entry; }

    // What other rooms keep here. They stay valid as long as the vault exists.
    [[nodiscard]] Shelf shelf(const QString &name);
    [[nodiscard]] Settings settings();
    [[nodiscard]] Drafts drafts();
    [[nodiscard]] SearchRows searchRows();
    [[nodiscard]] DeviceFile deviceFile();
    [[nodiscard]] OutsideFile outsideFile() const;
    /// All of what `deed` writes is kept, across a power cut, or nothing of it.
    [[nodiscard]] Result<> transact(const std::function<Result<>()> &deed);

    /// WrongPassphrase if `current` is not the passphrase now. The recovery sheet stays valid. The old passphrase still
    /// opens copies of the folder made before.
    [[nodiscard]] Result<> changePassphrase(const crypto::Secret &current, const crypto::Secret &next);

    /// Writes a new recovery file and returns its words; an older sheet is worth nothing from then on.
    [[nodiscard]] Result<crypto::Secret> makeRecovery(WordLanguage language);
    /// The drill: whether these words open the recovery file of this vault.
    [[nodiscard]] Result<> proveRecovery(const crypto::Secret &recoveryWords) const;

    /// Reads everything and lists what does not agree with itself; nothing listed means all is well.
    [[nodiscard]] Result<std::vector<Finding>> check();

private:
    Vault(VaultFolder folder, std::optional<OwnerLock> lock, VaultKey key, Database database, VaultOptions options);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> opened(
        VaultFolder folder, std::optional<OwnerLock> lock, VaultKey key, VaultOptions options);
    [[nodiscard]] Result<> requireOwner() const;

    VaultFolder m_folder;
    VaultOptions m_options;
    VaultKey m_key;
    Database m_database;
    std::optional<OwnerLock> m_lock; ///< let go last
};

/// Who has the vault in `folder` open, as far as they said. Asked after an InUse.
[[nodiscard]] std::optional<Owner> ownerOf(const QString &folder);

} // namespace pochin::vault
