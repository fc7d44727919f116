// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/space.h"

#include <span>
#include <vector>

namespace pochin::ledger {

/// A snapshot is what a space knows of its changes once they were read, hashed, verified and joined, in that order:
/// links as numbers instead of ids, everything in a few large pieces. From it a space is folded without any of that
/// work (docs/FORMAT-vault.md, "A snapshot").
///
/// It remembers no state: what changes mean is asked of the program anew at each opening. So a snapshot of an older
/// program, with other types or rules, is as good as one of today, and rooms need no second way to make their state.
struct SnapshotPiece {
    static constexpr quint64 format = 1;
    static constexpr std::size_t mostChanges = 16'384;

    /// The changes of `space` from the node `from` on, `count` of them. Those in `atHand` are not read from the store.
    [[nodiscard]] static Result<QByteArray> written(
        const Space &space, Node from, std::size_t count, std::span<const Change> atHand);
};

/// Reads one piece of a snapshot after another.
class SnapshotReader
{
public:
    explicit SnapshotReader(const SpaceId &space) : m_space(space) { }

    /// Malformed: these are not the bytes that were written, or not the next piece. Unsupported: of another format.
    /// After a failure there is no going on.
    [[nodiscard]] Result<std::vector<RememberedChange>> read(QByteArrayView piece);
    /// How many changes were read.
    [[nodiscard]] std::size_t count() const { return m_places.size(); }

private:
    struct Place {
        ChangeId id;
        quint64 seq;
    };

    [[nodiscard]] RememberedChange readChange(CborReader &in);
    [[nodiscard]] FeedKey readFeed(CborReader &in);
    [[nodiscard]] const Place *readPlace(CborReader &in, quint64 offset) const;

    SpaceId m_space;
    std::vector<Place> m_places;
    std::vector<FeedKey> m_feeds;
};

} // namespace pochin::ledger
