// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "vault/key_files.h"
#include "vault/passphrase_policy.h"
#include "vault/schema.h"
#include "vault/search_tokenizer.h"
#include "vault/trouble.h"
#include "vault/vault_birth.h"

#include "vault/recovery.h"

#include <utility>

namespace pochin::vault {

namespace {

Access accessFor(Entry entry, const VaultFolder &folder)
{
    if (entry == Entry::Owner)
        return Access::ReadWrite;
    return os::writingIn(folder.path()) == os::Writing::Possible ? Access::ReadOnly : Access::ReadOnlyMedium;
}

/// A lost key.age is exactly what the recovery sheet is for.
Result<> requirePresent(const VaultFolder &folder, KeySlot slot)
{
    const auto present = folder.requireVault();
    const bool isKeyLost = !present && troubleOf(present.error()) == Trouble::KeyFileMissing;
    return slot == KeySlot::Recovery && isKeyLost ? Result<>{} : present;
}

/// What can be told without the key, in the order in which it matters.
Result<> requireOpenable(const VaultFolder &folder, KeySlot slot, const VaultOptions &options)
{
    const Reach reach = options.entry == Entry::Owner ? Reach::Writing : Reach::Reading;
    return requireFitCipher(options.cipherVersion())
        .and_then([&] { return requirePresent(folder, slot); })
        .and_then([&] { return folder.requireWholeDatabase(); })
        .and_then([&] { return folder.requireReachable(reach); });
}

Result<std::optional<OwnerLock>> lockFor(const VaultFolder &folder, const VaultOptions &options)
{
    if (options.entry == Entry::Reader)
        return std::nullopt;
    return OwnerLock::take(folder.ownerLock(), options.clock->now()).transform([](OwnerLock &&lock) {
        return std::optional(std::move(lock));
    });
}

Result<> requireStrong(const crypto::Secret &passphrase)
{
    QString text = QString::fromUtf8(passphrase.view());
    const auto fault = faultOf(text);
    text.fill(u'\0');
    return fault ? trouble(Trouble::WeakPassphrase, QString(nameOf(*fault))) : Result<>{};
}

Result<> bringUpToDate(Database &database, const VaultOptions &options)
{
    return options.entry == Entry::Owner ? migrate(database) : requireReadableSchema(database);
}

/// The key fits, so the database is what somebody with this key wrote. Now: is it this vault?
Result<> requireIdentity(Database &database, const Fingerprint &expected)
{
    const auto id = readIdentity(database);
    if (!id)
        return std::unexpected(id.error());
    if (fingerprintOf(*id) != expected)
        return trouble(Trouble::BelongsToAnotherVault, QStringLiteral("the database is of another vault"));
    return {};
}

} // namespace

Vault::Vault(VaultFolder folder, std::optional<OwnerLock> lock, VaultKey key, Database database, VaultOptions options)
    : m_folder(std::move(folder)), m_options(std::move(options)), m_key(std::move(key)),
      m_database(std::move(database)), m_lock(std::move(lock))
{
}

Vault::~Vault()
{
    lock();
}

void Vault::lock()
{
    m_key.key = crypto::Secret();
    m_database.close();
    m_lock.reset();
}

Result<std::unique_ptr<Vault>> Vault::opened(
    VaultFolder folder, std::optional<OwnerLock> lock, VaultKey key, VaultOptions options)
{
    auto database = Database::open(folder.database(), accessFor(options.entry, folder), {key.key.copy(), {}});
    if (!database)
        return std::unexpected(database.error());
    const auto ready = registerTokenizer(database->handle(), options.analyzer)
                           .and_then([&] { return bringUpToDate(*database, options); })
                           .and_then([&] { return requireIdentity(*database, key.fingerprint); });
    if (!ready)
        return std::unexpected(ready.error());
    std::unique_ptr<Vault> vault(
        new Vault(std::move(folder), std::move(lock), std::move(key), std::move(*database), std::move(options)));
    if (vault->entry() == Entry::Owner) {
        if (const auto renewed = vault->searchRows().renewIfAnalyzedOtherwise(); !renewed)
            return std::unexpected(renewed.error());
    }
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::create(
    const QString &path, const crypto::Secret &passphrase, const VaultOptions &options)
{
    const auto allowed = requireFitCipher(options.cipherVersion()).and_then([&] { return requireStrong(passphrase); });
    if (!allowed)
        return std::unexpected(allowed.error());
    auto birth = VaultBirth::begun(VaultFolder(path), options.clock->now());
    if (!birth)
        return std::unexpected(birth.error());
    const auto made = birth->make(passphrase, options);
    if (!made)
        return std::unexpected(made.error());
    auto [lock, key] = birth->finished();
    return opened(VaultFolder(path), std::move(lock), std::move(key), options);
}

Result<std::unique_ptr<Vault>> Vault::unlock(
    const QString &path, const crypto::Secret &passphrase, const VaultOptions &options)
{
    const VaultFolder folder(path);
    if (const auto openable = requireOpenable(folder, KeySlot::Passphrase, options); !openable)
        return std::unexpected(openable.error());
    auto lock = lockFor(folder, options);
    if (!lock)
        return std::unexpected(lock.error());
    auto key = KeyFiles(folder).open(KeySlot::Passphrase, passphrase);
    if (!key)
        return std::unexpected(key.error());
    return opened(folder, std::move(*lock), std::move(*key), options);
}

Result<std::unique_ptr<Vault>> Vault::recover(const QString &path, const crypto::Secret &recoveryWords,
    const crypto::Secret &newPassphrase, const VaultOptions &options)
{
    const VaultFolder folder(path);
    const auto openable
        = requireStrong(newPassphrase).and_then([&] { return requireOpenable(folder, KeySlot::Recovery, options); });
    if (!openable)
        return std::unexpected(openable.error());
    auto lock = lockFor(folder, options);
    if (!lock)
        return std::unexpected(lock.error());
    auto key = KeyFiles(folder).open(KeySlot::Recovery, recoveryWords);
    if (!key)
        return std::unexpected(key.error());
    auto vault = opened(folder, std::move(*lock), std::move(*key), options);
    if (!vault)
        return vault;
    const auto written = (*vault)->requireOwner().and_then([&] {
        return KeyFiles(folder).write(KeySlot::Passphrase, (*vault)->m_key, newPassphrase, options.workFactor);
    });
    return written ? std::move(vault) : Result<std::unique_ptr<Vault>>(std::unexpected(written.error()));
}

Shelf Vault::shelf(const QString &name)
{
    return {m_database, *m_options.clock, name};
}

Settings Vault::settings()
{
    return Settings(m_database);
}

Drafts Vault::drafts()
{
    return {m_database, *m_options.clock};
}

SearchRows Vault::searchRows()
{
    return {m_database, m_options.analyzer};
}

DeviceFile Vault::deviceFile()
{
    return {shelf(QStringLiteral("device-wrap")), m_folder.deviceFile()};
}

OutsideFile Vault::outsideFile() const
{
    return {m_options.outsideFolder, m_key.fingerprint};
}

Result<> Vault::transact(const std::function<Result<>()> &deed)
{
    return m_database.transact(deed);
}

Result<> Vault::requireOwner() const
{
    if (isLocked())
        return trouble(Trouble::VaultLocked);
    return m_options.entry == Entry::Owner ? Result<>{} : trouble(Trouble::OpenForReadingOnly);
}

Result<> Vault::changePassphrase(const crypto::Secret &current, const crypto::Secret &next)
{
    const auto allowed = requireOwner().and_then([&] { return requireStrong(next); });
    if (!allowed)
        return allowed;
    const KeyFiles files(m_folder);
    if (const auto proven = files.open(KeySlot::Passphrase, current); !proven)
        return std::unexpected(proven.error());
    return files.write(KeySlot::Passphrase, m_key, next, m_options.workFactor);
}

Result<crypto::Secret> Vault::makeRecovery(WordLanguage language)
{
    if (const auto allowed = requireOwner(); !allowed)
        return std::unexpected(allowed.error());
    crypto::Secret words = newRecoveryWords(language);
    const auto written = KeyFiles(m_folder).write(KeySlot::Recovery, m_key, words, WorkFactor::light());
    return written ? Result<crypto::Secret>(std::move(words)) : std::unexpected(written.error());
}

Result<> Vault::proveRecovery(const crypto::Secret &recoveryWords) const
{
    if (isLocked())
        return trouble(Trouble::VaultLocked);
    const auto key = KeyFiles(m_folder).open(KeySlot::Recovery, recoveryWords);
    if (!key)
        return std::unexpected(key.error());
    return key->key == m_key.key
        ? Result<>{}
        : trouble(Trouble::BelongsToAnotherVault, QStringLiteral("recovery.age keeps another key"));
}

Result<std::vector<Finding>> Vault::check()
{
    return findingsIn(m_database);
}

std::optional<Owner> ownerOf(const QString &folder)
{
    return ownerNotedIn(VaultFolder(folder).ownerLock());
}

} // namespace pochin::vault
