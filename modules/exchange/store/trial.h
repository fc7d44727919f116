// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/overlay_store.h"
#include "ledger/domain/space.h"

#include <memory>

namespace pochin::exchange {

/// A space as it would be if some changes were taken. Nothing of it is kept.
class Trial
{
public:
    /// `below` may be null: the space is not here. All must outlive the trial.
    [[nodiscard]] static Result<std::unique_ptr<Trial>> made(const ledger::SpaceId &id,
        const ledger::ChangeTypes &types, const ledger::ChangeStore *below, std::span<const ledger::Change> above);

    [[nodiscard]] const ledger::Space &space() const { return m_space; }

private:
    Trial(const ledger::SpaceId &id, const ledger::ChangeTypes &types, const ledger::ChangeStore *below,
        std::span<const ledger::Change> above)
        : m_store(below, above), m_space(id, types, m_store)
    {
    }

    OverlayStore m_store;
    ledger::Space m_space;
};

} // namespace pochin::exchange
