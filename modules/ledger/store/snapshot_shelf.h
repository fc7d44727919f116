// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/snapshot.h"
#include "vault/vault.h"

#include <optional>

namespace pochin::ledger {

/// A snapshot as it lies in the vault, read and not yet understood; of no thread.
struct KeptSnapshot {
    qint64 arrival = 0; ///< of the latest change that it knows of
    std::size_t count = 0; ///< of changes
    std::vector<ChangeId> waiting; ///< had come, and waited for others
    std::vector<QByteArray> pieces;

    /// Takes all of it into a space that is still empty. Fails if anything is not as it was written; then the space is
    /// of no use any more. The store of the space is asked for nothing as long as `count` is up to `atOnce`.
    [[nodiscard]] Result<> takeInto(Space &space) const;
    static constexpr std::size_t atOnce = 65'536;
};

/// The snapshot of one space, on a shelf of its own. A cache: whoever takes it away loses time and nothing else.
class SnapshotShelf
{
public:
    SnapshotShelf(vault::Vault &vault, const SpaceId &space);

    /// Nothing: there is none, or none of this format.
    [[nodiscard]] Result<std::optional<KeptSnapshot>> kept();
    /// Adds what joined since, if that has become much; makes it anew if there is none. `atHand` spares looking up. All
    /// that the store has must have been taken by the space.
    [[nodiscard]] Result<> follow(
        const Space &space, const ChangeStore &changes, qint64 latestArrival, std::span<const Change> atHand = {});
    [[nodiscard]] Result<> clear();

private:
    [[nodiscard]] Result<> makeAnew(const Space &space, const ChangeStore &changes);
    [[nodiscard]] Result<> addPieces(const Space &space, std::size_t upTo, std::span<const Change> atHand);
    [[nodiscard]] Result<> writeHead(const CausalGraph &graph, qint64 latestArrival);

    vault::Vault &m_vault;
    vault::Shelf m_shelf;
    std::size_t m_count = 0; ///< of the changes in it; 0: it is to be made anew
};

} // namespace pochin::ledger
