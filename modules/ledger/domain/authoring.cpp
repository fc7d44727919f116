// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/authoring.h"

#include <algorithm>

namespace pochin::ledger {

namespace {

Result<Change> checkedChange(const ChangeBody &body, Payload payload)
{
    return checked(body).and_then([&] { return Change::fromBody(body, std::move(payload)); });
}

/// `feed`'s next change after `before`, still without deps.
ChangeBody bodyFor(const CausalGraph &graph, const FeedKey &feed, const Deed &deed, qint64 wall)
{
    return {.space = graph.space(),
        .feed = feed,
        .wall = wall,
        .type = deed.type,
        .flags = deed.flags,
        .payloadHash = hashOf(deed.payload),
        .payloadSize = static_cast<quint64>(deed.payload.bytes.size()),
        .attachments = deed.attachments};
}

} // namespace

std::optional<Node> tipOf(const CausalGraph &graph, const FeedKey &key)
{
    std::optional<Node> tip;
    const auto feed = graph.findFeed(key);
    if (!feed)
        return tip;
    for (const auto branch : graph.branches(*feed)) {
        if (!tip || graph.comesBefore(*tip, branch.back()))
            tip = branch.back();
    }
    return tip;
}

Result<Change> foundedSpace(const FeedKey &feed, const Payload &payload, qint64 wall)
{
    return checkedChange({.feed = feed,
                             .wall = wall,
                             .type = ChangeBody::genesisType,
                             .payloadHash = hashOf(payload),
                             .payloadSize = static_cast<quint64>(payload.bytes.size())},
        payload);
}

Result<std::vector<Change>> authored(const CausalGraph &graph, const FeedKey &feed, const Deed &deed, qint64 wall)
{
    const auto tip = tipOf(graph, feed);
    std::vector<ChangeId> seen;
    for (const Node head : graph.heads()) {
        if (head != tip)
            seen.push_back(graph.id(head));
    }
    std::optional<ChangeId> prev = tip.transform([&](Node node) { return graph.id(node); });
    quint64 seq = tip ? quint64(graph.seq(*tip)) + 1 : 0;

    std::vector<Change> changes;
    std::span<const ChangeId> rest(seen);
    do {
        const bool isLast = std::ssize(rest) <= ChangeBody::maxDeps;
        const auto deps = rest.first(isLast ? rest.size() : std::size_t(ChangeBody::maxDeps));
        rest = rest.subspan(deps.size());
        const Deed &now = isLast ? deed : Deed{.type = ChangeBody::mergeType, .payload = {}};
        ChangeBody body = bodyFor(graph, feed, now, wall);
        body.prev = prev;
        body.seq = seq++;
        body.deps.assign(deps.begin(), deps.end());
        auto change = checkedChange(body, now.payload);
        if (!change)
            return std::unexpected(change.error());
        prev = change->id();
        changes.push_back(*std::move(change));
        if (isLast)
            return changes;
    } while (true);
}

} // namespace pochin::ledger
