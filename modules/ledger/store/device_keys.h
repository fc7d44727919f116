// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/identity.h"
#include "foundation/result.h"
#include "ledger/domain/devices.h"
#include "ledger/domain/recipient_kind.h"
#include "ledger/store/ed25519.h"

#include <memory>
#include <vector>

namespace pochin::ledger {

/// The secrets of this device, one pair for each space, drawn by lot, so that nobody can tell from two spaces that the
/// same person is in both.
class DeviceKeys
{
public:
    virtual ~DeviceKeys() = default;

    /// A fresh pair, kept before it is told: for a space to be founded, or a card to be handed on.
    [[nodiscard]] virtual Result<DeviceCard> draw(RecipientKind kind) = 0;
    [[nodiscard]] Result<DeviceCard> draw() { return draw(RecipientKind::X25519); }
    /// All that were drawn, in that order.
    [[nodiscard]] virtual std::vector<DeviceCard> cards() const = 0;
    /// NotFound: the key is not one of this device's.
    [[nodiscard]] virtual Result<Ed25519Signer> signer(const FeedKey &feed) const = 0;
    /// What opens the bundles that are sealed for the card of this feed.
    [[nodiscard]] virtual Result<std::unique_ptr<crypto::age::Identity>> identity(const FeedKey &feed) const = 0;
};

} // namespace pochin::ledger
