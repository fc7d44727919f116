// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Leaves an association. П.I.3.5.Б-1: exit is free; nobody approves it. What one had taken is open again for others.
struct GoingAway {
    static constexpr quint16 type = 387;
    static constexpr QLatin1StringView name{"association.left"};

    ChangeId association;
    std::vector<ChangeId> joins; ///< the joinings that end

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<GoingAway> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const GoingAway &, const GoingAway &) = default;
};

[[nodiscard]] Result<Deed> goAway(const Outlook &outlook, const ChangeId &association);

} // namespace pochin::associations
