// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_store.h"

#include <map>

namespace pochin::exchange {

/// The changes of a space, and above them those of a bundle that nobody has taken yet: for trying out what would be.
class OverlayStore final : public ledger::ChangeStore
{
public:
    /// `below` may be null; what it is must outlive this, as must `above`.
    OverlayStore(const ledger::ChangeStore *below, std::span<const ledger::Change> above) : m_below(below)
    {
        for (const ledger::Change &change : above)
            m_above.emplace(change.id(), &change);
    }

    [[nodiscard]] Result<ledger::Change> change(const ledger::ChangeId &id) const override
    {
        const auto found = m_above.find(id);
        if (found != m_above.end())
            return *found->second;
        return m_below ? m_below->change(id) : failure(Failure::Kind::NotFound, id.hex());
    }
    [[nodiscard]] Result<> forEach(const std::function<Result<>(const ledger::Change &)> &visit) const override
    {
        return m_below ? m_below->forEach(visit) : Result<>();
    }
    [[nodiscard]] Result<> append(std::span<const ledger::Change>) override
    {
        return failure(Failure::Kind::NotPermitted, QStringLiteral("nothing is kept of a trial"));
    }
    [[nodiscard]] Result<> erasePayload(const ledger::ChangeId &) override
    {
        return failure(Failure::Kind::NotPermitted, QStringLiteral("nothing is kept of a trial"));
    }

private:
    const ledger::ChangeStore *m_below;
    std::map<ledger::ChangeId, const ledger::Change *> m_above;
};

} // namespace pochin::exchange
