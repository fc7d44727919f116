// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_birth.h"

#include "crypto/hash.h"
#include "crypto/random.h"
#include "vault/key_files.h"
#include "vault/operating_system.h"
#include "vault/readme_text.h"
#include "vault/search_tokenizer.h"
#include "vault/trouble.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace pochin::vault {

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype saltSize = 16;

/// With the lock in hand: between looking and locking, somebody else may have made a vault here.
Result<> markedAndCleared(const VaultFolder &folder)
{
    if (const auto room = folder.requireRoomForVault(); !room)
        return room;
    if (!QFile::exists(folder.unfinishedMark())) {
        if (const auto marked = os::makePrivateFile(folder.unfinishedMark()); !marked)
            return marked;
    }
    folder.clearUnfinished();
    return os::syncFolder(folder.path());
}

} // namespace

Fingerprint fingerprintOf(const VaultId &id)
{
    return *Fingerprint::fromBytes(crypto::sha256(id.bytes()));
}

VaultBirth::VaultBirth(VaultFolder folder, Folder origin, OwnerLock lock)
    : m_folder(std::move(folder)), m_origin(origin), m_id(*VaultId::fromBytes(crypto::randomBytes(VaultId::size))),
      m_key{fingerprintOf(m_id), crypto::randomSecret(keySize)}, m_lock(std::move(lock))
{
}

VaultBirth::VaultBirth(VaultBirth &&other) noexcept
    : m_folder(std::move(other.m_folder)), m_origin(other.m_origin), m_id(other.m_id), m_key(std::move(other.m_key)),
      m_lock(std::exchange(other.m_lock, std::nullopt))
{
}

VaultBirth::~VaultBirth()
{
    if (!m_lock)
        return;
    m_folder.clearUnfinished();
    QFile::remove(m_folder.ownerLock());
    QFile::remove(m_folder.unfinishedMark());
    if (m_origin == Folder::Made)
        QDir().rmdir(m_folder.path());
}

Result<VaultBirth> VaultBirth::begun(VaultFolder folder, Instant now)
{
    if (const auto room = folder.requireRoomForVault(); !room)
        return std::unexpected(room.error());
    const Folder origin = QFile::exists(folder.path()) ? Folder::Found : Folder::Made;
    const auto prepared
        = origin == Folder::Made ? os::makePrivateFolder(folder.path()) : os::makePrivate(folder.path());
    if (!prepared)
        return std::unexpected(prepared.error());
    auto lock = OwnerLock::take(folder.ownerLock(), now);
    if (!lock)
        return std::unexpected(lock.error());
    if (const auto begun = markedAndCleared(folder); !begun)
        return std::unexpected(begun.error());
    return VaultBirth(std::move(folder), origin, std::move(*lock));
}

Result<> VaultBirth::make(const crypto::Secret &passphrase, const VaultOptions &options)
{
    return makeDatabase(options)
        .and_then([&] { return KeyFiles(m_folder).write(KeySlot::Passphrase, m_key, passphrase, options.workFactor); })
        .and_then([&] { return os::writeDurably(m_folder.readme(), readmeText(m_key.fingerprint).toUtf8()); })
        .and_then([&] { return finishFolder(); });
}

Result<> VaultBirth::makeDatabase(const VaultOptions &options)
{
    // The library would make it with the rights of everyday files, and gives the log the rights of the database.
    if (const auto made = os::makePrivateFile(m_folder.database()); !made)
        return made;
    auto database = Database::open(m_folder.database(), Access::ReadWrite,
        {m_key.key.copy(), m_key.fingerprint.bytes().first(saltSize).toByteArray()});
    if (!database)
        return std::unexpected(database.error());
    auto written = registerTokenizer(database->handle(), options.analyzer)
                       .and_then([&] { return migrate(*database); })
                       .and_then([&] { return writeIdentity(*database, m_id, options.clock->now()); })
                       .and_then([&] { return SearchRows(*database, options.analyzer).renewIfAnalyzedOtherwise(); })
                       .and_then([&] { return database->run("PRAGMA wal_checkpoint(TRUNCATE)"); });
    database->close();
    return written;
}

Result<> VaultBirth::finishFolder()
{
    if (!QFile::remove(m_folder.unfinishedMark()))
        return trouble(Trouble::NoPermission, m_folder.unfinishedMark());
    return os::syncFolder(m_folder.path());
}

VaultBirth::Finished VaultBirth::finished()
{
    OwnerLock lock = std::move(*m_lock);
    m_lock.reset();
    return {std::move(lock), std::move(m_key)};
}

} // namespace pochin::vault
