// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_files.h"

#include "vault/operating_system.h"
#include "vault/trouble.h"
#include "vault/vault_state.h"

#include <QFile>

namespace pochin::vault {

namespace {

/// A key file of ours has about 400 bytes. Whatever is much longer is none, and is not read to the end.
constexpr qint64 largest = 16'384;

QString nameOf(KeySlot slot)
{
    return slot == KeySlot::Passphrase ? QStringLiteral("key.age") : QStringLiteral("recovery.age");
}

} // namespace

QString KeyFiles::fileOf(KeySlot slot) const
{
    return slot == KeySlot::Passphrase ? m_folder.keyFile() : m_folder.recoveryFile();
}

Result<QByteArray> KeyFiles::contentOf(KeySlot slot) const
{
    QFile file(fileOf(slot));
    if (!file.exists())
        return trouble(
            slot == KeySlot::Passphrase ? Trouble::KeyFileMissing : Trouble::RecoveryFileMissing, file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return trouble(Trouble::NoPermission, file.fileName());
    QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return trouble(Trouble::KeyFileDamaged, QStringLiteral("%1 is far too long").arg(nameOf(slot)));
    return content;
}

Result<VaultKey> KeyFiles::open(KeySlot slot, const crypto::Secret &passphrase) const
{
    const auto content = contentOf(slot);
    if (!content)
        return std::unexpected(content.error());
    auto key = openedKeyFile(*content, passphrase);
    if (!key)
        return std::unexpected(explained(key.error(), slot, *content));
    if (const auto same = requireSameVault(*key); !same)
        return std::unexpected(same.error());
    return key;
}

Failure KeyFiles::explained(const Failure &failure, KeySlot slot, const QByteArray &content) const
{
    const auto reason = troubleOf(failure);
    if (reason == Trouble::KeyFileDamaged)
        return trouble(Trouble::KeyFileDamaged, nameOf(slot) + QStringLiteral(", ") + failure.detail).error();
    if (reason != Trouble::WrongPassphrase)
        return failure;
    const auto state = VaultState::read(m_folder.state());
    if (state && !state->expects(nameOf(slot), content))
        return trouble(Trouble::KeyFileDamaged, nameOf(slot) + QStringLiteral(" is not what was last written")).error();
    return slot == KeySlot::Passphrase ? failure : trouble(Trouble::WrongRecoveryWords).error();
}

/// The database begins with the first half of its vault's fingerprint, in clear, as its salt.
Result<> KeyFiles::requireSameVault(const VaultKey &key) const
{
    const auto salt = m_folder.saltOfDatabase();
    if (!salt)
        return std::unexpected(salt.error());
    if (key.fingerprint.bytes().first(salt->size()) != *salt)
        return trouble(
            Trouble::BelongsToAnotherVault, QStringLiteral("the key file is of vault %1").arg(key.fingerprint.hex()));
    return {};
}

Result<> KeyFiles::write(
    KeySlot slot, const VaultKey &key, const crypto::Secret &passphrase, WorkFactor workFactor) const
{
    const auto sealed = sealedKeyFile(key, passphrase, workFactor);
    if (!sealed)
        return std::unexpected(sealed.error());
    // Between these three writes the power may fail; each leaves a state that names what stands there.
    VaultState state = VaultState::read(m_folder.state()).value_or(VaultState(key.fingerprint));
    state.expect(nameOf(slot), *sealed);
    if (const auto done = state.write(m_folder.state()); !done)
        return done;
    if (const auto done = os::writeDurably(fileOf(slot), *sealed); !done)
        return done;
    state.expectOnly(nameOf(slot), *sealed);
    return state.write(m_folder.state());
}

} // namespace pochin::vault
