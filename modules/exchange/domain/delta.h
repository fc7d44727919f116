// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/frontier.h"

#include <span>

namespace pochin::exchange {

/// What is to be sent of one branch: the end of it.
struct Stretch {
    ledger::FeedIndex feed;
    std::span<const ledger::Node> nodes; ///< ascending by seq, at least one; valid until the graph grows
};

/// What at least one of `peers` is not known to have. No peers: everything. Costs the branches and what is sent, not
/// the history.
[[nodiscard]] std::vector<Stretch> missingAt(const ledger::CausalGraph &graph, std::span<const Frontier> peers);

/// A change to be sent: which, and in which stretch.
struct Placed {
    ledger::Node node;
    quint32 stretch;
};
/// All changes of `stretches`, causes before effects.
[[nodiscard]] std::vector<Placed> inCausalOrder(std::span<const Stretch> stretches);

/// What somebody claims to have and `graph` has not: "missing 41–57 of that feed".
struct Gap {
    Half feed{};
    std::optional<ledger::FeedKey> key = {}; ///< nothing: a feed of which nothing is here
    quint64 from = 0;
    quint64 to = 0;
    friend bool operator==(const Gap &, const Gap &) = default;
};
[[nodiscard]] std::vector<Gap> gapsTo(const ledger::CausalGraph &graph, const Frontier &claimed);

} // namespace pochin::exchange
