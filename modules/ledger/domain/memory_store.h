// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_store.h"

#include <deque>
#include <map>

namespace pochin::ledger {

/// Keeps changes as long as it lives: for tests, and for looking into a bundle before anything is taken.
class MemoryStore final : public ChangeStore
{
public:
    [[nodiscard]] Result<> append(std::span<const Change> changes) override;
    [[nodiscard]] Result<Change> change(const ChangeId &id) const override;
    [[nodiscard]] Result<> forEach(const std::function<Result<>(const Change &)> &visit) const override;
    [[nodiscard]] Result<> erasePayload(const ChangeId &id) override;
    [[nodiscard]] Result<> takeAway(std::span<const ChangeId> ids) override;

private:
    std::deque<Change> m_changes;
    std::map<ChangeId, std::size_t> m_index;
};

} // namespace pochin::ledger
