// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/store/device_keys.h"
#include "ledger/store/witness.h"
#include "vault/vault.h"

namespace pochin::ledger {

/// The device keys of a vault: the cards in the database, the secrets in `device.key`, which no backup takes along
/// (docs/FORMAT-vault.md, "Device file"). Secrets are read when they are needed, and wiped.
class VaultKeys final : public DeviceKeys
{
public:
    /// `machine` names this machine.
    [[nodiscard]] static Result<VaultKeys> open(vault::Vault &vault, const QString &machine = thisMachine());

    /// Damaged: device.key is; it is not written over, because its owner may have a whole one.
    [[nodiscard]] Result<DeviceCard> draw(RecipientKind kind) override;
    using DeviceKeys::draw;
    [[nodiscard]] std::vector<DeviceCard> cards() const override { return m_cards; }
    /// NotPermitted, DeviceRefusal::KeyIsMissing: the card is here and the secret is not.
    [[nodiscard]] Result<Ed25519Signer> signer(const FeedKey &feed) const override;
    [[nodiscard]] Result<std::unique_ptr<crypto::age::Identity>> identity(const FeedKey &feed) const override;

    /// What these keys have signed. To be asked before each signature.
    [[nodiscard]] Witness &witness() { return m_witness; }
    [[nodiscard]] const Witness &witness() const { return m_witness; }

private:
    VaultKeys(vault::Vault &vault, Witness witness, std::vector<DeviceCard> cards)
        : m_vault(vault), m_witness(std::move(witness)), m_cards(std::move(cards))
    {
    }
    [[nodiscard]] Result<crypto::Secret> content() const;
    [[nodiscard]] Result<crypto::Secret> secretOf(const FeedKey &feed, qsizetype offset) const;

    vault::Vault &m_vault;
    Witness m_witness;
    std::vector<DeviceCard> m_cards;
};

} // namespace pochin::ledger
