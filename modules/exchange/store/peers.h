// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/frontier.h"
#include "vault/vault.h"

#include <map>

namespace pochin::exchange {

/// What a device said it has, and when it said so.
struct PeerFrontier {
    Frontier frontier;
    qint64 wall = 0; ///< claimed by the device
    Instant heard; ///< when its word arrived here
    std::vector<ledger::ContentHash> wanted = {}; ///< attachments that it said it lacks
    friend bool operator==(const PeerFrontier &, const PeerFrontier &) = default;
};

/// What the devices of one space are known to have. bundle 12: the word with the later claimed time counts, even where
/// it claims less.
class Peers
{
public:
    Peers(vault::Vault &vault, const ledger::SpaceId &space);

    [[nodiscard]] Result<> hear(const ledger::FeedKey &device, const PeerFrontier &word);
    [[nodiscard]] Result<std::map<ledger::FeedKey, PeerFrontier>> all() const;

private:
    vault::Shelf m_shelf;
};

} // namespace pochin::exchange
