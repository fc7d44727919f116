// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QLatin1StringView>

#include <optional>

namespace pochin::vault {

/// What can be wrong with a vault, one word finer than Failure::Kind, so that people are told what to do and not only
/// what happened. Every failure of this room that is one of these begins its detail with the trouble's name; the
/// sentences are in words/vault_words.h.
enum class Trouble {
    NotAFolder, ///< a file stands where the folder should be
    NoVaultHere, ///< a folder, or nothing at all, but no vault
    FolderNotEmpty, ///< creating needs an empty folder
    NeverFinished, ///< creating was cut short; there was never anything in it
    KeyFileMissing, ///< no key.age
    RecoveryFileMissing, ///< no recovery.age
    KeyFileDamaged, ///< key.age or recovery.age is not what was written
    DeviceFileDamaged, ///< device.key is not what was written, or is of another vault
    WorkFactorOutOfRange, ///< a key file that wants less or more work than the policy allows
    DatabaseMissing, ///< no vault.db
    DatabaseEmpty, ///< vault.db has no bytes; it is never taken for a new vault
    DatabaseCut, ///< vault.db ends too early
    DatabaseNotEncrypted, ///< vault.db is a plain SQLite file, so somebody put it there
    DatabaseDamaged, ///< pages do not carry the seal of the key
    BelongsToAnotherVault, ///< key file and database are not of one vault
    WrongPassphrase, ///< key.age is whole, the passphrase is not its own
    WrongRecoveryWords, ///< recovery.age is whole, the words are not its own
    RecoveryWordsMistyped, ///< an unknown word, a wrong number of words, or the last word does not fit the others
    WeakPassphrase, ///< too short, too uniform, or known to everyone
    HeldByAnother, ///< another process has this vault open
    OpenForReadingOnly, ///< this vault was opened without the right to write
    NoPermission, ///< the file system does not let us
    MediumMustBeWritable, ///< unfinished writes lie in vault.db-wal on a medium that cannot be written
    NewerSchema, ///< written by a newer Pochin
    CipherLibraryUnfit, ///< SQLCipher is older than 4.6, or is plain SQLite
    DiskFull, ///< no space; the previous state is intact
    VaultLocked, ///< the key has been wiped from memory
};

/// Stable, English, for logs and `pochinctl --json`: KeyFileMissing → "key-file-missing".
[[nodiscard]] QLatin1StringView nameOf(Trouble trouble);

[[nodiscard]] Failure::Kind kindOf(Trouble trouble);

/// `return trouble(Trouble::DatabaseCut, …)` from any function that returns a Result.
[[nodiscard]] std::unexpected<Failure> trouble(Trouble trouble, const QString &detail = {});

/// Which trouble a failure tells of, if it is one of this room.
[[nodiscard]] std::optional<Trouble> troubleOf(const Failure &failure);

} // namespace pochin::vault
