// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Asks whether the association goes on beyond its last day, and says yes for its author. П.I.3.8.В: associations
/// cease, so that they cannot ossify; one goes on only for those who want it anew, each by their own word.
struct Extending {
    static constexpr quint16 type = 389;
    static constexpr QLatin1StringView name{"association.extended"};

    ChangeId association;
    Day until;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Extending> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Extending &, const Extending &) = default;
};

[[nodiscard]] Result<Deed> extend(const Outlook &outlook, const ChangeId &association, Day until);

} // namespace pochin::associations
