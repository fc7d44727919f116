// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/manifest.h"
#include "ledger/domain/change.h"
#include "ledger/domain/id_index.h"

#include <vector>

namespace pochin::exchange {

/// Which signatures travel: that of each segment's last change is in the manifest anyway.
enum class Signatures {
    OfHeads, ///< the chain of hashes vouches for the rest
    OfEach, ///< for a reader that wants to pass single changes on
};

/// Writes `changes` of a bundle, block by block, column by column: what repeats stands together and compresses.
/// docs/FORMAT-exchange.md, "A bundle".
class BlockEncoder
{
public:
    /// How many segments there are; `wall` is the manifest's.
    BlockEncoder(std::size_t segments, qint64 wall, Signatures signatures);

    /// Requires: causes before effects, each segment along its branch.
    void add(quint32 segment, const ledger::Change &change);
    /// A block ends after 1,024 changes, or about a mebibyte.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    /// What was added since the last block, as a byte string of the sequence, cut between its columns: whoever packs
    /// it does well to begin anew with each. Begins the next block.
    [[nodiscard]] std::vector<QByteArray> takenBlock();

private:
    struct Place {
        quint32 segment;
        quint32 position;
    };

    [[nodiscard]] std::optional<quint64> numberOf(const ledger::ChangeId &id) const;
    void writeDeps(CborWriter &out) const;
    [[nodiscard]] std::vector<QByteArray> columns() const;
    [[nodiscard]] std::vector<QByteArray> wallPlanes() const;

    Signatures m_signatures;
    std::vector<qint64> m_lastWall; ///< by segment
    std::vector<quint32> m_length; ///< by segment: how many were added
    std::vector<Place> m_places; ///< of all changes added, and their ids
    std::vector<ledger::ChangeId> m_ids;
    ledger::IdIndex m_index;

    // of the block in work
    std::vector<ledger::Change> m_changes;
    std::vector<quint64> m_runs;
    std::vector<std::vector<std::optional<quint64>>> m_depNumbers; ///< beside each dep; nothing: its id is written
    std::vector<qint64> m_walls;
    qint64 m_bytes = 0;
};

} // namespace pochin::exchange
