// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/trouble.h"

#include <algorithm>
#include <array>

namespace pochin::vault {

namespace {

struct Entry {
    Trouble trouble;
    Failure::Kind kind;
    QLatin1StringView name;
};

using enum Failure::Kind;

// In the order of the enum, which the tests check.
constexpr std::array entries{
    Entry{Trouble::NotAFolder, NotFound, QLatin1StringView("not-a-folder")},
    Entry{Trouble::NoVaultHere, NotFound, QLatin1StringView("no-vault-here")},
    Entry{Trouble::FolderNotEmpty, AlreadyExists, QLatin1StringView("folder-not-empty")},
    Entry{Trouble::NeverFinished, NotFound, QLatin1StringView("never-finished")},
    Entry{Trouble::KeyFileMissing, NotFound, QLatin1StringView("key-file-missing")},
    Entry{Trouble::RecoveryFileMissing, NotFound, QLatin1StringView("recovery-file-missing")},
    Entry{Trouble::KeyFileDamaged, Damaged, QLatin1StringView("key-file-damaged")},
    Entry{Trouble::DeviceFileDamaged, Damaged, QLatin1StringView("device-file-damaged")},
    Entry{Trouble::WorkFactorOutOfRange, LimitExceeded, QLatin1StringView("work-factor-out-of-range")},
    Entry{Trouble::DatabaseMissing, Damaged, QLatin1StringView("database-missing")},
    Entry{Trouble::DatabaseEmpty, Damaged, QLatin1StringView("database-empty")},
    Entry{Trouble::DatabaseCut, Damaged, QLatin1StringView("database-cut")},
    Entry{Trouble::DatabaseNotEncrypted, Damaged, QLatin1StringView("database-not-encrypted")},
    Entry{Trouble::DatabaseDamaged, Damaged, QLatin1StringView("database-damaged")},
    Entry{Trouble::BelongsToAnotherVault, Damaged, QLatin1StringView("belongs-to-another-vault")},
    Entry{Trouble::WrongPassphrase, Failure::Kind::WrongPassphrase, QLatin1StringView("wrong-passphrase")},
    Entry{Trouble::WrongRecoveryWords, Failure::Kind::WrongPassphrase, QLatin1StringView("wrong-recovery-words")},
    Entry{Trouble::RecoveryWordsMistyped, InvalidInput, QLatin1StringView("recovery-words-mistyped")},
    Entry{Trouble::WeakPassphrase, InvalidInput, QLatin1StringView("weak-passphrase")},
    Entry{Trouble::HeldByAnother, InUse, QLatin1StringView("held-by-another")},
    Entry{Trouble::OpenForReadingOnly, NotPermitted, QLatin1StringView("open-for-reading-only")},
    Entry{Trouble::NoPermission, NotPermitted, QLatin1StringView("no-permission")},
    Entry{Trouble::MediumMustBeWritable, NotPermitted, QLatin1StringView("medium-must-be-writable")},
    Entry{Trouble::NewerSchema, Unsupported, QLatin1StringView("newer-schema")},
    Entry{Trouble::CipherLibraryUnfit, Unsupported, QLatin1StringView("cipher-library-unfit")},
    Entry{Trouble::DiskFull, NoSpace, QLatin1StringView("disk-full")},
    Entry{Trouble::VaultLocked, Locked, QLatin1StringView("vault-locked")},
};

const Entry &entryOf(Trouble trouble)
{
    return entries.at(static_cast<std::size_t>(trouble));
}

} // namespace

QLatin1StringView nameOf(Trouble trouble)
{
    return entryOf(trouble).name;
}

Failure::Kind kindOf(Trouble trouble)
{
    return entryOf(trouble).kind;
}

std::unexpected<Failure> trouble(Trouble trouble, const QString &detail)
{
    const QString name(nameOf(trouble));
    return failure(kindOf(trouble), detail.isEmpty() ? name : name + QStringLiteral(": ") + detail);
}

std::optional<Trouble> troubleOf(const Failure &failure)
{
    const QString name = failure.detail.section(u':', 0, 0);
    const auto found = std::ranges::find_if(
        entries, [&](const Entry &entry) { return entry.kind == failure.kind && entry.name == name; });
    return found == entries.end() ? std::nullopt : std::optional(found->trouble);
}

} // namespace pochin::vault
