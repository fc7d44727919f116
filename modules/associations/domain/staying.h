// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Says yes to an extension. Who does not answer leaves when the day is over (М.13: an obligation exists only as its
/// bearer's own word).
struct Staying {
    static constexpr quint16 type = 390;
    static constexpr QLatin1StringView name{"association.stayed"};

    ChangeId association;
    ChangeId extension;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Staying> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Staying &, const Staying &) = default;
};

/// Yes to the extension that reaches farthest of those that are unanswered.
[[nodiscard]] Result<Deed> stay(const Outlook &outlook, const ChangeId &association);

} // namespace pochin::associations
