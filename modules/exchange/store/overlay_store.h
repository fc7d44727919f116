// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_store.h"

#include <map>
#include <set>

namespace pochin::exchange {

/// The changes of a space, and above them those of a bundle that nobody has taken yet: for trying out what would be.
class OverlayStore final : public ledger::ChangeStore
{
public:
    /// `below` may be null; what it is must outlive this, as must `above`.
    OverlayStore(const ledger::ChangeStore *below, std::span<const ledger::Change> above)
        : m_below(below), m_inOrder(above)
    {
        for (const ledger::Change &change : above)
            m_above.emplace(change.id(), &change);
    }

    [[nodiscard]] Result<ledger::Change> change(const ledger::ChangeId &id) const override
    {
        const auto found = m_above.find(id);
        auto below = m_below ? m_below->change(id) : failure(Failure::Kind::NotFound, id.hex());
        if (found == m_above.end())
            return below;
        if (below)
            below->completeFrom(*found->second);
        return below ? below : *found->second;
    }
    /// Those below, each with what the bundle knows more of it, and then what the bundle brings.
    [[nodiscard]] Result<> forEach(const std::function<Result<>(const ledger::Change &)> &visit) const override
    {
        std::set<ledger::ChangeId> below;
        const auto visitBelow = [&](const ledger::Change &change) -> Result<> {
            const auto found = m_above.find(change.id());
            if (found == m_above.end())
                return visit(change);
            below.insert(change.id());
            ledger::Change whole = change;
            whole.completeFrom(*found->second);
            return visit(whole);
        };
        auto visited = m_below ? m_below->forEach(visitBelow) : Result<>();
        for (const ledger::Change &change : m_inOrder) {
            if (visited && !below.contains(change.id()))
                visited = visit(change);
        }
        return visited;
    }
    [[nodiscard]] Result<> append(std::span<const ledger::Change>) override
    {
        return failure(Failure::Kind::NotPermitted, QStringLiteral("nothing is kept of a trial"));
    }
    [[nodiscard]] Result<> erasePayload(const ledger::ChangeId &) override
    {
        return failure(Failure::Kind::NotPermitted, QStringLiteral("nothing is kept of a trial"));
    }
    [[nodiscard]] Result<> takeAway(std::span<const ledger::ChangeId>) override
    {
        return failure(Failure::Kind::NotPermitted, QStringLiteral("nothing is kept of a trial"));
    }

private:
    const ledger::ChangeStore *m_below;
    std::span<const ledger::Change> m_inOrder;
    std::map<ledger::ChangeId, const ledger::Change *> m_above;
};

} // namespace pochin::exchange
