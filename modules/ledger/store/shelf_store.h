// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_store.h"
#include "ledger/store/attachments.h"
#include "ledger/store/snapshot_shelf.h"
#include "vault/vault.h"

namespace pochin::ledger {

/// The changes of one space on a shelf of the vault, one record each, as docs/FORMAT.md has them.
/// Valid as long as the vault exists; once it is locked, everything answers Locked.
class ShelfStore final : public ChangeStore
{
public:
    ShelfStore(vault::Vault &vault, const SpaceId &space);

    [[nodiscard]] Result<> append(std::span<const Change> changes) override;
    [[nodiscard]] Result<Change> change(const ChangeId &id) const override;
    [[nodiscard]] Result<> forEach(const std::function<Result<>(const Change &)> &visit) const override;
    [[nodiscard]] Result<> erasePayload(const ChangeId &id) override;
    [[nodiscard]] Result<> takeAway(std::span<const ChangeId> ids) override;

    /// As forEach, of what came after `arrival`, which latestArrival() once told.
    [[nodiscard]] Result<> forEachSince(qint64 arrival, const std::function<Result<>(const Change &)> &visit) const;
    [[nodiscard]] Result<qint64> latestArrival() const { return m_shelf.latestArrival(); }
    /// What was made of these changes, and is taken away as soon as one of them is altered.
    [[nodiscard]] SnapshotShelf &snapshot() { return m_snapshot; }

private:
    [[nodiscard]] Result<> completeFrom(const Change &more);
    [[nodiscard]] Result<> noteAttachments(std::span<const Change> changes);

    vault::Vault &m_vault;
    SpaceId m_space;
    vault::Shelf m_shelf;
    SnapshotShelf m_snapshot;
};

} // namespace pochin::ledger
