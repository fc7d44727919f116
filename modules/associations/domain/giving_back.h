// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Gives a task back, freely and without a reason. It is open again for others.
struct GivingBack {
    static constexpr quint16 type = 403;
    static constexpr QLatin1StringView name{"task.released"};

    ChangeId task;
    std::vector<ChangeId> takings; ///< the author's own, that end

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<GivingBack> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const GivingBack &, const GivingBack &) = default;
};

[[nodiscard]] Result<Deed> giveBack(const Outlook &outlook, const ChangeId &task);

} // namespace pochin::associations
