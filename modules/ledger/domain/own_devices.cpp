// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/own_devices.h"

#include <algorithm>

namespace pochin::ledger {

namespace {

/// What the device wrote, and when it did so last.
Result<> lookAtFeed(const Space &space, OwnDevice &device)
{
    const auto feed = space.graph().findFeed(device.card.feed);
    if (!feed)
        return {};
    const auto branches = space.graph().branches(*feed);
    device.isForked = branches.size() > 1;
    for (const auto branch : branches) {
        device.changes += static_cast<quint32>(branch.size());
        const auto last = space.change(branch.back());
        if (!last)
            return std::unexpected(last.error());
        device.lastWall = std::max(device.lastWall.value_or(last->body().wall), last->body().wall);
    }
    return {};
}

} // namespace

Result<std::vector<OwnDevice>> ownDevices(const Outlook &outlook)
{
    const auto &devices = outlook.part<Devices>();
    std::vector<OwnDevice> own;
    for (const auto &[feed, recipient] : devices.recipients) {
        if (outlook.standing().ownerOf(feed) != outlook.self)
            continue;
        own.push_back({.card = {feed, recipient}, .isRetired = devices.isRetired(feed, outlook.self)});
        if (auto looked = lookAtFeed(outlook.space, own.back()); !looked)
            return std::unexpected(looked.error());
    }
    return own;
}

} // namespace pochin::ledger
