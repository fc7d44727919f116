// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/delta.h"

#include <algorithm>

namespace pochin::exchange {

namespace {

using ledger::CausalGraph;
using ledger::FeedIndex;
using ledger::Node;
using Branch = std::span<const Node>;

/// The change of `branch` that `entry` names, as its place in the branch.
std::optional<std::size_t> placeIn(const CausalGraph &graph, Branch branch, const FrontierEntry &entry)
{
    const quint64 first = graph.seq(branch.front());
    if (entry.seq < first || entry.seq - first >= branch.size())
        return std::nullopt;
    const auto place = static_cast<std::size_t>(entry.seq - first);
    return halfOf(graph.id(branch[place])) == entry.head ? std::optional(place) : std::nullopt;
}

/// How much of `branch` comes before `other` forked off, directly or over branches between.
std::size_t sharedWith(const CausalGraph &graph, Branch branch, Branch other, std::span<const Branch> all)
{
    for (std::size_t steps = 0; steps <= all.size(); ++steps) {
        const auto before = graph.prev(other.front());
        if (!before)
            return 0;
        const quint64 seq = graph.seq(*before);
        const quint64 first = graph.seq(branch.front());
        if (seq >= first && seq - first < branch.size() && branch[static_cast<std::size_t>(seq - first)] == *before)
            return static_cast<std::size_t>(seq - first) + 1;
        const auto holds = [&](Branch any) {
            const quint64 from = graph.seq(any.front());
            return seq >= from && seq - from < any.size() && any[static_cast<std::size_t>(seq - from)] == *before;
        };
        const auto next = std::ranges::find_if(all, holds);
        if (next == all.end())
            return 0;
        other = *next;
    }
    return 0;
}

/// How many changes of `branch`, from its beginning, somebody has who claims `entry`.
std::size_t hadBy(const CausalGraph &graph, Branch branch, std::span<const Branch> all, const FrontierEntry &entry)
{
    if (const auto place = placeIn(graph, branch, entry))
        return *place + 1;
    for (const Branch other : all) {
        if (other.data() != branch.data() && placeIn(graph, other, entry))
            return sharedWith(graph, branch, other, all);
    }
    // A head that is not here: the same branch, further on, unless the key forked, which comes to light with its
    // changes.
    return entry.seq > graph.seq(branch.back()) ? branch.size() : 0;
}

auto entriesOf(const Frontier &frontier, const Half &feed)
{
    return std::ranges::equal_range(frontier, feed, {}, &FrontierEntry::feed);
}

std::size_t hadByAll(const CausalGraph &graph, Branch branch, std::span<const Branch> all, const Half &feed,
    std::span<const Frontier> peers)
{
    std::size_t least = peers.empty() ? 0 : branch.size();
    for (const Frontier &peer : peers) {
        std::size_t most = 0;
        for (const FrontierEntry &entry : entriesOf(peer, feed))
            most = std::max(most, hadBy(graph, branch, all, entry));
        least = std::min(least, most);
    }
    return least;
}

} // namespace

std::vector<Stretch> missingAt(const CausalGraph &graph, std::span<const Frontier> peers)
{
    std::vector<Stretch> stretches;
    for (quint32 i = 0; i < graph.feedCount(); ++i) {
        const FeedIndex feed{i};
        const auto branches = graph.branches(feed);
        const Half half = halfOf(graph.key(feed));
        for (const Branch branch : branches) {
            const std::size_t had = hadByAll(graph, branch, branches, half, peers);
            if (had < branch.size())
                stretches.push_back({feed, branch.subspan(had)});
        }
    }
    return stretches;
}

std::vector<Placed> inCausalOrder(std::span<const Stretch> stretches)
{
    std::vector<Placed> placed;
    for (quint32 i = 0; i < stretches.size(); ++i) {
        for (const Node node : stretches[i].nodes)
            placed.push_back({node, i});
    }
    // Nodes are numbered causes first.
    std::ranges::sort(placed, {}, &Placed::node);
    return placed;
}

std::vector<Gap> gapsTo(const CausalGraph &graph, const Frontier &claimed)
{
    std::vector<std::pair<Half, FeedIndex>> feeds;
    feeds.reserve(graph.feedCount());
    for (quint32 i = 0; i < graph.feedCount(); ++i)
        feeds.emplace_back(halfOf(graph.key(FeedIndex{i})), FeedIndex{i});
    std::ranges::sort(feeds);
    std::vector<Gap> gaps;
    for (const FrontierEntry &entry : claimed) {
        const auto found = std::ranges::lower_bound(feeds, entry.feed, {}, &std::pair<Half, FeedIndex>::first);
        if (found == feeds.end() || found->first != entry.feed) {
            gaps.push_back({entry.feed, std::nullopt, 0, entry.seq});
            continue;
        }
        const auto branches = graph.branches(found->second);
        if (std::ranges::any_of(branches, [&](Branch branch) { return placeIn(graph, branch, entry).has_value(); }))
            continue;
        // Beyond what is here; or beside it, on a branch that nobody here has seen yet.
        quint64 from = 0;
        for (const Branch branch : branches) {
            if (graph.seq(branch.back()) < entry.seq)
                from = std::max<quint64>(from, graph.seq(branch.back()) + 1);
        }
        gaps.push_back({entry.feed, graph.key(found->second), from, entry.seq});
    }
    return gaps;
}

} // namespace pochin::exchange
