// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/store/device_keys.h"
#include "vault/vault.h"

namespace pochin::ledger {

/// Device keys on a shelf of the vault: 64 bytes under the feed's key, the seed of the one and the scalar of the other.
/// Whoever copies the vault copies them; that is why `device.key` (docs/FORMAT-vault.md) is to take their place.
class ShelfKeys final : public DeviceKeys
{
public:
    [[nodiscard]] static Result<ShelfKeys> open(vault::Vault &vault);

    [[nodiscard]] Result<DeviceCard> draw() override;
    [[nodiscard]] std::vector<DeviceCard> cards() const override { return m_cards; }
    [[nodiscard]] Result<Ed25519Signer> signer(const FeedKey &feed) const override;
    [[nodiscard]] Result<crypto::age::X25519Identity> identity(const FeedKey &feed) const override;

private:
    explicit ShelfKeys(vault::Shelf shelf) : m_shelf(std::move(shelf)) { }
    [[nodiscard]] Result<crypto::Secret> secrets(const FeedKey &feed) const;

    vault::Shelf m_shelf;
    std::vector<DeviceCard> m_cards;
};

} // namespace pochin::ledger
