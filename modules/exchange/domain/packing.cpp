// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/packing.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

Result<Segment> segmentOf(const ledger::CausalGraph &graph, const ledger::ChangeStore &store, const Stretch &stretch)
{
    const auto before = graph.prev(stretch.nodes.front());
    const auto head = store.change(graph.id(stretch.nodes.back()));
    if (!head)
        return std::unexpected(head.error());
    if (!head->signature())
        return failure(Failure::Kind::Damaged, u"no signature vouches for "_s + head->id().hex());
    return Segment{.feed = graph.key(stretch.feed),
        .first = graph.seq(stretch.nodes.front()),
        .base = before ? std::optional(graph.id(*before)) : std::nullopt,
        .count = stretch.nodes.size(),
        .signature = *head->signature()};
}

} // namespace

Result<Packing> packed(
    const ledger::CausalGraph &graph, const ledger::ChangeStore &store, std::span<const Frontier> peers)
{
    const std::vector<Stretch> stretches = missingAt(graph, peers);
    Packing packing{.segments = {}, .order = inCausalOrder(stretches)};
    for (const Stretch &stretch : stretches) {
        auto segment = segmentOf(graph, store, stretch);
        if (!segment)
            return std::unexpected(segment.error());
        packing.segments.push_back(*std::move(segment));
    }
    return packing;
}

BlockSource::BlockSource(const ledger::CausalGraph &graph, const ledger::ChangeStore &store, const Packing &packing,
    qint64 wall, Signatures signatures)
    : m_graph(graph), m_store(store), m_packing(packing), m_encoder(packing.segments.size(), wall, signatures)
{
}

Result<QByteArray> BlockSource::next()
{
    if (m_pieces.empty()) {
        if (auto filled = fillBlock(); !filled)
            return std::unexpected(filled.error());
    }
    if (m_pieces.empty())
        return QByteArray();
    QByteArray piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    return piece;
}

Result<> BlockSource::fillBlock()
{
    for (; m_next < m_packing.order.size() && !m_encoder.isFull(); ++m_next) {
        const Placed &placed = m_packing.order[m_next];
        const auto change = m_store.change(m_graph.id(placed.node));
        if (!change)
            return std::unexpected(change.error());
        m_encoder.add(placed.stretch, *change);
    }
    if (!m_encoder.isEmpty())
        std::ranges::move(m_encoder.takenBlock(), std::back_inserter(m_pieces));
    return {};
}

} // namespace pochin::exchange
