// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_body.h"
#include "ledger/domain/id_index.h"
#include "ledger/domain/version_vectors.h"
#include "ledger/domain/waiting_room.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace pochin::ledger {

/// The place of a change in one CausalGraph: dense, from 0 on, causes before their effects. It depends on the order of
/// arrival, so it is never stored and never decides anything.
enum class Node : quint32 { };
/// A feed of one graph, in the order of arrival; the same caution.
enum class FeedIndex : quint32 { };

[[nodiscard]] constexpr quint32 indexOf(Node node)
{
    return static_cast<quint32>(node);
}
[[nodiscard]] constexpr quint32 indexOf(FeedIndex feed)
{
    return static_cast<quint32>(feed);
}

/// Which change saw which, in one space: layer L0 of the ledger.
///
/// Answers "is a in the past of b?" at once, whatever the history (docs/FORMAT.md, "A change", 8 to 11). A change whose
/// causes are not all here waits, and joins with the last of them. Nothing here knows signatures, persons or meaning.
class CausalGraph
{
public:
    enum class Arrival {
        Joined, ///< and with it perhaps others that waited for it: they are the nodes from the former size() on
        Waiting, ///< for a change that is not here
        Known, ///< it was here, or waited here, before
        Refused, ///< it names another space, or a prev that is not the one before it in its feed
    };

    explicit CausalGraph(SpaceId space) : m_space(space) { }

    /// Requires: checked(body), and `id` is its id.
    Arrival add(const ChangeId &id, const ChangeBody &body);

    [[nodiscard]] const SpaceId &space() const { return m_space; }
    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    [[nodiscard]] std::optional<Node> find(const ChangeId &id) const;

    [[nodiscard]] const ChangeId &id(Node node) const { return at(node).id; }
    [[nodiscard]] FeedIndex feed(Node node) const { return m_branches[at(node).branch].feed; }
    [[nodiscard]] const FeedKey &key(FeedIndex feed) const { return m_feeds[indexOf(feed)].key; }
    [[nodiscard]] quint32 seq(Node node) const { return at(node).seq; }
    [[nodiscard]] quint32 depth(Node node) const { return at(node).depth; }
    [[nodiscard]] std::optional<Node> prev(Node node) const;
    [[nodiscard]] std::span<const Node> deps(Node node) const;

    /// Whether the author of `later` had seen `earlier`. No change is in its own past.
    [[nodiscard]] bool isInPast(Node earlier, Node later) const;
    /// Rule 9 is kept.
    [[nodiscard]] bool isMinimal(Node node) const { return at(node).isMinimal; }
    /// (depth, id), a linear extension of causality: for display, and for fields where the last writer counts.
    [[nodiscard]] bool comesBefore(Node a, Node b) const;

    /// The changes that nobody has seen yet, ascending by id.
    [[nodiscard]] std::vector<Node> heads() const;

    [[nodiscard]] std::size_t feedCount() const { return m_feeds.size(); }
    [[nodiscard]] std::optional<FeedIndex> findFeed(const FeedKey &key) const;
    /// The branches of a feed, each ascending by seq. More than one: the key signed the same seq twice.
    [[nodiscard]] std::vector<std::span<const Node>> branches(FeedIndex feed) const;
    /// Whether the author of `node`, knowing it or not, signs with a key that stood at a fork in the past of `node` or
    /// in `node` itself.
    [[nodiscard]] bool hasSeenOwnFork(Node node) const;

    /// How many wait, and for which changes that are not here.
    [[nodiscard]] std::size_t waitingCount() const { return m_waiting.size(); }
    [[nodiscard]] std::vector<ChangeId> missing() const { return m_waiting.missing(); }
    /// Those that wait, in the order in which they came; and how much of whose feed, ascending by feed.
    [[nodiscard]] bool isWaiting(const ChangeId &id) const { return m_waiting.contains(id); }
    [[nodiscard]] std::vector<ChangeId> waiting() const { return m_waiting.ids(); }
    [[nodiscard]] std::vector<WaitingOfFeed> waitingByFeed() const { return m_waiting.byFeed(); }
    /// Those that waited and had to go since this was asked last, because there was no more room for them (`limits`).
    /// They are as unknown as if they had never come.
    [[nodiscard]] std::vector<ChangeId> takeDropped() { return m_waiting.takeDropped(); }

    [[nodiscard]] std::size_t bytesUsed() const;

private:
    struct Place {
        ChangeId id;
        quint32 branch;
        quint32 seq;
        quint32 depth;
        quint32 prev; ///< IdIndex::none at seq 0
        quint32 depsFrom;
        VersionVectors::Vector seen; ///< of other branches than its own
        VersionVectors::Vector seenWithSelf; ///< made when first needed
        quint8 depCount;
        bool isMinimal;
    };
    struct Branch {
        FeedIndex feed;
        std::vector<Node> nodes; ///< from the fork on
    };
    struct Feed {
        FeedKey key;
        std::vector<quint32> branches;
        std::vector<std::vector<Node>> forks; ///< each: two or more changes with one prev
    };

    [[nodiscard]] const Place &at(Node node) const { return m_places[indexOf(node)]; }
    [[nodiscard]] bool fitsSpace(const ChangeId &id, const ChangeBody &body) const;
    [[nodiscard]] std::optional<ChangeId> firstMissing(const Links &links) const;
    [[nodiscard]] bool join(const ChangeId &id, const Links &links);
    void joinThoseWaitingFor(const ChangeId &id);
    [[nodiscard]] VersionVectors::Vector seenBy(
        std::optional<Node> left, std::optional<Node> prev, std::span<const Node> deps);
    [[nodiscard]] quint32 branchFor(const Links &links, std::optional<Node> prev);
    void noteForks(std::optional<Node> prev, Node node);
    [[nodiscard]] VersionVectors::Vector seenWithSelf(Node node);
    [[nodiscard]] bool areMinimal(std::optional<Node> prev, std::span<const Node> deps) const;
    void updateHeads(Node node);

    SpaceId m_space;
    std::deque<Place> m_places;
    std::vector<Node> m_deps;
    IdIndex m_index;
    VersionVectors m_vectors;
    std::vector<Branch> m_branches;
    std::vector<Feed> m_feeds;
    std::map<FeedKey, FeedIndex> m_feedByKey;
    std::set<Node> m_heads;
    WaitingRoom m_waiting;
};

} // namespace pochin::ledger
