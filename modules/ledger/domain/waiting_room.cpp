// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/waiting_room.h"

#include <algorithm>

namespace pochin::ledger {

void WaitingRoom::enter(const ChangeId &id, Links links, quint64 bytes, const ChangeId &missing)
{
    const FeedKey feed = links.feed;
    enterAgain({id, std::move(links), bytes, m_arrivals++}, missing);
    makeRoom(feed);
}

void WaitingRoom::enterAgain(Waiting waiting, const ChangeId &missing)
{
    FeedPlaces &feed = m_feeds[waiting.links.feed];
    feed.byArrival.emplace(waiting.arrival, waiting.id);
    feed.bytes += waiting.bytes;
    m_byArrival.emplace(waiting.arrival, waiting.id);
    m_bytes += waiting.bytes;
    m_waitingFor.emplace(missing, waiting.id);
    const ChangeId id = waiting.id;
    m_waiting.emplace(id, Place{std::move(waiting), missing});
}

std::optional<WaitingRoom::Waiting> WaitingRoom::leaveWith(const ChangeId &cause)
{
    const auto found = m_waitingFor.find(cause);
    if (found == m_waitingFor.end())
        return std::nullopt;
    return takeOut(m_waiting.find(found->second));
}

WaitingRoom::Waiting WaitingRoom::takeOut(std::map<ChangeId, Place>::iterator place)
{
    auto [waiting, missing] = std::move(place->second);
    m_waiting.erase(place);
    const auto [first, last] = m_waitingFor.equal_range(missing);
    m_waitingFor.erase(std::ranges::find(first, last, waiting.id, [](const auto &entry) { return entry.second; }));
    const auto feed = m_feeds.find(waiting.links.feed);
    feed->second.byArrival.erase(waiting.arrival);
    feed->second.bytes -= waiting.bytes;
    if (feed->second.byArrival.empty())
        m_feeds.erase(feed);
    m_byArrival.erase(waiting.arrival);
    m_bytes -= waiting.bytes;
    return std::move(waiting);
}

void WaitingRoom::makeRoom(const FeedKey &feed)
{
    for (auto of = m_feeds.find(feed); of != m_feeds.end() && of->second.bytes > limits::waitingBytesOfFeed;
        of = m_feeds.find(feed))
        drop(of->second.byArrival.begin()->second);
    while (m_bytes > limits::waitingBytesOfSpace)
        drop(m_byArrival.begin()->second);
}

void WaitingRoom::drop(const ChangeId &id)
{
    m_dropped.push_back(takeOut(m_waiting.find(id)).id);
}

std::vector<ChangeId> WaitingRoom::ids() const
{
    std::vector<ChangeId> ids;
    ids.reserve(m_byArrival.size());
    for (const auto &[arrival, id] : m_byArrival)
        ids.push_back(id);
    return ids;
}

std::vector<ChangeId> WaitingRoom::missing() const
{
    std::vector<ChangeId> ids;
    for (auto it = m_waitingFor.begin(); it != m_waitingFor.end(); it = m_waitingFor.upper_bound(it->first)) {
        if (!m_waiting.contains(it->first))
            ids.push_back(it->first);
    }
    return ids;
}

std::vector<WaitingOfFeed> WaitingRoom::byFeed() const
{
    std::vector<WaitingOfFeed> feeds;
    feeds.reserve(m_feeds.size());
    for (const auto &[key, places] : m_feeds)
        feeds.push_back({key, places.byArrival.size(), places.bytes});
    return feeds;
}

} // namespace pochin::ledger
