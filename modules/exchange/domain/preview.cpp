// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/preview.h"

#include <algorithm>

namespace pochin::exchange {

namespace {

using ledger::Node;
using ledger::Space;

PreviewItem itemOf(const Space &space, Node node, const ledger::Change &change)
{
    return {change.id(), space.standing().author(node), change.body().type, change.body().wall, space.verdict(node)};
}

std::vector<PreviewItem> freshIn(const Space *before, const Space &after, std::span<const ledger::Change> changes)
{
    std::map<Node, const ledger::Change *> fresh;
    for (const ledger::Change &change : changes) {
        const auto node = after.graph().find(change.id());
        if (node && !(before && before->graph().find(change.id())))
            fresh.emplace(*node, &change);
    }
    std::vector<PreviewItem> items;
    for (const Node node : after.order()) {
        if (const auto found = fresh.find(node); found != fresh.end())
            items.push_back(itemOf(after, node, *found->second));
    }
    return items;
}

std::vector<PreviewItem> changedIn(const Space &before, const Space &after)
{
    std::vector<PreviewItem> items;
    for (const Node node : before.order()) {
        const ledger::ChangeId &id = before.graph().id(node);
        const auto then = after.graph().find(id);
        if (then && after.verdict(*then) != before.verdict(node))
            items.push_back({id, after.standing().author(*then), 0, 0, after.verdict(*then)});
    }
    return items;
}

std::vector<ledger::FeedKey> forkedIn(const Space *before, const Space &after)
{
    std::vector<ledger::FeedKey> forked;
    for (quint32 i = 0; i < after.graph().feedCount(); ++i) {
        const ledger::FeedIndex feed{i};
        const ledger::FeedKey &key = after.graph().key(feed);
        const auto known = before ? before->graph().findFeed(key) : std::nullopt;
        const std::size_t branchesBefore = known ? before->graph().branches(*known).size() : 1;
        if (after.graph().branches(feed).size() > branchesBefore)
            forked.push_back(key);
    }
    std::ranges::sort(forked);
    return forked;
}

} // namespace

quint64 Preview::setAside() const
{
    return static_cast<quint64>(std::ranges::count_if(
        fresh, [](const PreviewItem &item) { return item.verdict.standing == ledger::Standing::SetAside; }));
}

quint64 Preview::mostOfOneFeed(const ledger::CausalGraph &after) const
{
    std::map<ledger::FeedIndex, quint64> counts;
    quint64 most = 0;
    for (const PreviewItem &item : fresh) {
        if (const auto node = after.find(item.id))
            most = std::max(most, ++counts[after.feed(*node)]);
    }
    return most;
}

Preview previewed(
    const Space *before, const Space &after, const Manifest &manifest, std::span<const ledger::Change> changes)
{
    Preview preview;
    preview.isNewSpace = before == nullptr;
    preview.isSenderMember = after.standing().isMember(after.standing().ownerOf(manifest.sender));
    preview.fresh = freshIn(before, after, changes);
    if (before)
        preview.changed = changedIn(*before, after);
    preview.forked = forkedIn(before, after);
    preview.splits = after.standing().splits();
    if (before) {
        for (const auto &known : before->standing().splits())
            std::erase(preview.splits, known);
    }
    preview.gaps = gapsTo(after.graph(), manifest.frontier);
    preview.waiting = after.graph().waitingCount();
    preview.known = changes.size() - preview.fresh.size();
    preview.agreement = agreementWith(after, manifest);
    return preview;
}

Agreement agreementWith(const Space &space, const Manifest &manifest)
{
    if (!manifest.digest || !space.isComparable() || frontierOf(space) != manifest.frontier)
        return Agreement::NotCompared;
    return space.digest() == *manifest.digest ? Agreement::Agrees : Agreement::Diverges;
}

} // namespace pochin::exchange
