// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_body.h"
#include "ledger/domain/limits.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace pochin::ledger {

/// What the graph has to know of a change in order to let it join.
struct Links {
    FeedKey feed;
    quint64 seq;
    std::optional<ChangeId> prev;
    std::vector<ChangeId> deps;
};

/// How much of one feed waits.
struct WaitingOfFeed {
    FeedKey feed;
    std::size_t count = 0;
    quint64 bytes = 0; ///< of bodies and payloads, as the bodies say

    [[nodiscard]] bool areMany() const { return count > limits::manyWaiting; }
    friend bool operator==(const WaitingOfFeed &, const WaitingOfFeed &) = default;
};

/// Changes whose causes are not all here. Where they take more room than `limits` gives them, those of the feed that
/// came first go first; where all feeds together do, those that came first of all.
class WaitingRoom
{
public:
    struct Waiting {
        ChangeId id;
        Links links;
        quint64 bytes;
        quint64 arrival;
    };

    /// Waits for `missing`. Requires: it does not wait here already.
    void enter(const ChangeId &id, Links links, quint64 bytes, const ChangeId &missing);
    /// Takes out one that waits for `cause`, if any does.
    [[nodiscard]] std::optional<Waiting> leaveWith(const ChangeId &cause);
    /// Takes it in again, since it has to wait for another one too; it has come when it first came.
    void enterAgain(Waiting waiting, const ChangeId &missing);

    [[nodiscard]] bool contains(const ChangeId &id) const { return m_waiting.contains(id); }
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }
    /// In the order in which they came.
    [[nodiscard]] std::vector<ChangeId> ids() const;
    /// What is waited for and is not here itself, ascending.
    [[nodiscard]] std::vector<ChangeId> missing() const;
    /// Ascending by feed.
    [[nodiscard]] std::vector<WaitingOfFeed> byFeed() const;
    /// Who had to go since this was asked last, in that order.
    [[nodiscard]] std::vector<ChangeId> takeDropped() { return std::exchange(m_dropped, {}); }

private:
    struct Place {
        Waiting waiting;
        ChangeId missing;
    };
    struct FeedPlaces {
        std::map<quint64, ChangeId> byArrival;
        quint64 bytes = 0;
    };

    Waiting takeOut(std::map<ChangeId, Place>::iterator place);
    void makeRoom(const FeedKey &feed);
    void drop(const ChangeId &id);

    std::map<ChangeId, Place> m_waiting;
    std::multimap<ChangeId, ChangeId> m_waitingFor; ///< what is missing → who waits for it first
    std::map<FeedKey, FeedPlaces> m_feeds;
    std::map<quint64, ChangeId> m_byArrival;
    std::vector<ChangeId> m_dropped;
    quint64 m_bytes = 0;
    quint64 m_arrivals = 0;
};

} // namespace pochin::ledger
