// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/causal_graph.h"

#include <QVarLengthArray>

#include <algorithm>

namespace pochin::ledger {

namespace {

using Nodes = QVarLengthArray<Node, 65>;

/// About what a change takes on a disk; of the payload what the body says, whether it is there or not.
quint64 bytesOf(const ChangeBody &body)
{
    constexpr quint64 fixed = 300; // of body and signature
    constexpr quint64 each = 48;
    return fixed + each * (body.deps.size() + body.attachments.size()) + body.payloadSize;
}

} // namespace

CausalGraph::Arrival CausalGraph::add(const ChangeId &id, const ChangeBody &body)
{
    if (find(id) || m_waiting.contains(id))
        return Arrival::Known;
    if (!fitsSpace(id, body))
        return Arrival::Refused;
    Links links{body.feed, body.seq, body.prev, body.deps};
    if (const auto missing = firstMissing(links)) {
        m_waiting.enter(id, std::move(links), bytesOf(body), *missing);
        return Arrival::Waiting;
    }
    if (!join(id, links))
        return Arrival::Refused;
    joinThoseWaitingFor(id);
    return Arrival::Joined;
}

bool CausalGraph::fitsSpace(const ChangeId &id, const ChangeBody &body) const
{
    return body.isGenesis() ? spaceOf(id) == m_space : body.space == m_space;
}

std::optional<Node> CausalGraph::find(const ChangeId &id) const
{
    const quint32 place = m_index.find(id, [this](quint32 i) -> const ChangeId & { return m_places[i].id; });
    return place == IdIndex::none ? std::nullopt : std::optional(Node{place});
}

std::optional<Node> CausalGraph::prev(Node node) const
{
    const quint32 place = at(node).prev;
    return place == IdIndex::none ? std::nullopt : std::optional(Node{place});
}

std::span<const Node> CausalGraph::deps(Node node) const
{
    return std::span(m_deps).subspan(at(node).depsFrom, at(node).depCount);
}

bool CausalGraph::isInPast(Node earlier, Node later) const
{
    const Place &a = at(earlier);
    const Place &b = at(later);
    if (a.branch == b.branch)
        return a.seq < b.seq;
    return m_vectors.seen(b.seen, a.branch) > a.seq;
}

bool CausalGraph::comesBefore(Node a, Node b) const
{
    return depth(a) != depth(b) ? depth(a) < depth(b) : id(a) < id(b);
}

std::vector<Node> CausalGraph::heads() const
{
    std::vector<Node> heads(m_heads.begin(), m_heads.end());
    std::ranges::sort(heads, {}, [this](Node node) -> const ChangeId & { return id(node); });
    return heads;
}

std::optional<FeedIndex> CausalGraph::findFeed(const FeedKey &key) const
{
    const auto found = m_feedByKey.find(key);
    return found == m_feedByKey.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::span<const Node>> CausalGraph::branches(FeedIndex feed) const
{
    std::vector<std::span<const Node>> result;
    for (const quint32 branch : m_feeds[indexOf(feed)].branches)
        result.emplace_back(m_branches[branch].nodes);
    return result;
}

bool CausalGraph::hasSeenOwnFork(Node node) const
{
    const auto isSeen = [&](Node other) { return other == node || isInPast(other, node); };
    return std::ranges::any_of(m_feeds[indexOf(feed(node))].forks,
        [&](const std::vector<Node> &siblings) { return std::ranges::count_if(siblings, isSeen) > 1; });
}

std::size_t CausalGraph::bytesUsed() const
{
    return m_places.size() * (sizeof(Place) + sizeof(Node) + 2 * sizeof(quint32)) + m_deps.size() * sizeof(Node)
        + m_vectors.bytesUsed();
}

std::optional<ChangeId> CausalGraph::firstMissing(const Links &links) const
{
    if (links.prev && !find(*links.prev))
        return links.prev;
    const auto missing = std::ranges::find_if(links.deps, [this](const ChangeId &dep) { return !find(dep); });
    return missing == links.deps.end() ? std::nullopt : std::optional(*missing);
}

/// Requires: nothing is missing. False if prev is not the change before this one.
bool CausalGraph::join(const ChangeId &id, const Links &links)
{
    const auto prev = links.prev ? find(*links.prev) : std::nullopt;
    if (prev && (key(feed(*prev)) != links.feed || seq(*prev) + 1 != links.seq))
        return false;
    Nodes deps;
    for (const ChangeId &dep : links.deps)
        deps.push_back(*find(dep));

    const Node node{static_cast<quint32>(m_places.size())};
    const quint32 branch = branchFor(links, prev);
    const bool opensBranch = m_branches[branch].nodes.empty();
    quint32 depth = prev ? this->depth(*prev) + 1 : 0;
    for (const Node dep : deps)
        depth = std::max(depth, this->depth(dep) + 1);
    m_places.push_back({id, branch, static_cast<quint32>(links.seq), depth, prev ? indexOf(*prev) : IdIndex::none,
        static_cast<quint32>(m_deps.size()), seenBy(opensBranch ? prev : std::nullopt, prev, deps), {},
        static_cast<quint8>(deps.size()), areMinimal(prev, deps)});
    m_deps.insert(m_deps.end(), deps.begin(), deps.end());
    m_index.insert(indexOf(node), [this](quint32 i) -> const ChangeId & { return m_places[i].id; });
    m_branches[branch].nodes.push_back(node);
    if (opensBranch)
        noteForks(prev, node);
    updateHeads(node);
    return true;
}

/// What a change with these causes has seen of other branches than its own. `left` is the change before it, if that
/// stands on another branch, from which this one forks.
VersionVectors::Vector CausalGraph::seenBy(
    std::optional<Node> left, std::optional<Node> prev, std::span<const Node> deps)
{
    QVarLengthArray<VersionVectors::Vector, 65> vectors;
    QVarLengthArray<VersionVectors::Entry, 65> entries;
    // What prev had seen, a dep that saw prev has seen too: mostly that spares the joining of two long vectors.
    if (prev && std::ranges::none_of(deps, [&](Node dep) { return isInPast(*prev, dep); }))
        vectors.push_back(left ? seenWithSelf(*left) : at(*prev).seen);
    if (deps.size() == 1) {
        vectors.push_back(seenWithSelf(deps.front())); // others will see it alone too, and share this
        return m_vectors.joined(vectors);
    }
    for (const Node dep : deps) {
        vectors.push_back(at(dep).seen);
        entries.push_back({at(dep).branch, at(dep).seq + 1});
    }
    // Two deps on one branch break rule 9, but must not be misread: the farther stands first.
    std::ranges::sort(entries, {}, [](const VersionVectors::Entry &e) { return std::pair(e.branch, ~e.count); });
    return m_vectors.joined(vectors, entries);
}

void CausalGraph::joinThoseWaitingFor(const ChangeId &id)
{
    std::vector<ChangeId> arrived{id};
    while (!arrived.empty()) {
        const ChangeId cause = arrived.back();
        arrived.pop_back();
        while (auto waited = m_waiting.leaveWith(cause)) {
            if (const auto missing = firstMissing(waited->links))
                m_waiting.enterAgain(*std::move(waited), *missing);
            else if (join(waited->id, waited->links))
                arrived.push_back(waited->id);
        }
    }
}

/// The branch that a change with these links continues, or a new one, still empty, if it is the first of its feed or if
/// another change stands where it would.
quint32 CausalGraph::branchFor(const Links &links, std::optional<Node> prev)
{
    if (prev && m_branches[at(*prev).branch].nodes.back() == *prev)
        return at(*prev).branch;
    const auto [known, isNew] = m_feedByKey.emplace(links.feed, FeedIndex{static_cast<quint32>(m_feeds.size())});
    if (isNew)
        m_feeds.push_back({links.feed, {}, {}});
    m_branches.push_back({known->second, {}});
    const auto branch = static_cast<quint32>(m_branches.size() - 1);
    m_feeds[indexOf(known->second)].branches.push_back(branch);
    return branch;
}

/// `node` opens a branch: if others of its feed have the same prev, they are siblings of a fork.
void CausalGraph::noteForks(std::optional<Node> prev, Node node)
{
    Feed &feed = m_feeds[indexOf(this->feed(node))];
    std::vector<Node> siblings;
    for (const quint32 branch : feed.branches) {
        const auto &nodes = m_branches[branch].nodes;
        const quint32 offset = seq(node) - seq(nodes.front()); // wraps beyond the end where the branch begins later
        if (offset < nodes.size() && this->prev(nodes[offset]) == prev)
            siblings.push_back(nodes[offset]);
    }
    if (siblings.size() < 2)
        return;
    std::erase_if(feed.forks, [&](const std::vector<Node> &fork) { return this->prev(fork.front()) == prev; });
    feed.forks.push_back(std::move(siblings));
}

VersionVectors::Vector CausalGraph::seenWithSelf(Node node)
{
    Place &place = m_places[indexOf(node)];
    if (place.seenWithSelf == VersionVectors::Vector())
        place.seenWithSelf = m_vectors.with(place.seen, place.branch, place.seq + 1);
    return place.seenWithSelf;
}

bool CausalGraph::areMinimal(std::optional<Node> prev, std::span<const Node> deps) const
{
    return std::ranges::none_of(deps, [&](Node dep) {
        return (prev && isInPast(dep, *prev))
            || std::ranges::any_of(deps, [&](Node other) { return isInPast(dep, other); });
    });
}

void CausalGraph::updateHeads(Node node)
{
    if (const auto before = prev(node))
        m_heads.erase(*before);
    for (const Node dep : deps(node))
        m_heads.erase(dep);
    m_heads.insert(node);
}

} // namespace pochin::ledger
