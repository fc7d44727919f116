// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/block_encoder.h"
#include "exchange/domain/delta.h"
#include "ledger/domain/change_store.h"

#include <deque>

namespace pochin::exchange {

/// What goes into a bundle: the segments for its manifest, and the order in which the changes follow.
struct Packing {
    std::vector<Segment> segments;
    std::vector<Placed> order;
};

/// What at least one of `peers` is not known to have; no peers: everything. Reads the last change of each stretch, for
/// its signature. StorageBroken and the like, as `store` says; Damaged: a head without a signature.
[[nodiscard]] Result<Packing> packed(
    const ledger::CausalGraph &graph, const ledger::ChangeStore &store, std::span<const Frontier> peers);

/// Hands out `changes` of the bundle, piece by piece, as a packer does well to take them; an empty one is the end.
class BlockSource
{
public:
    /// All must outlive it.
    BlockSource(const ledger::CausalGraph &graph, const ledger::ChangeStore &store, const Packing &packing, qint64 wall,
        Signatures signatures);
    [[nodiscard]] Result<QByteArray> next();
    /// How many changes have been handed out.
    [[nodiscard]] std::size_t done() const { return m_next; }

private:
    const ledger::CausalGraph &m_graph;
    const ledger::ChangeStore &m_store;
    const Packing &m_packing;
    [[nodiscard]] Result<> fillBlock();

    BlockEncoder m_encoder;
    std::deque<QByteArray> m_pieces; ///< of the block that is being handed out
    std::size_t m_next = 0;
};

} // namespace pochin::exchange
