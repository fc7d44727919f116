// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Words the call anew. Two who do so at once leave two versions, until somebody writes one for both.
struct Rewording {
    static constexpr quint16 type = 388;
    static constexpr QLatin1StringView name{"association.reworded"};

    ChangeId association;
    QString task = {}; ///< empty: as it was
    QString doneTest = {};
    std::vector<QString> needed = {};
    std::vector<ChangeId> replaced = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Rewording> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Rewording &, const Rewording &) = default;
};

/// `wanted` names the association and what shall be different; the versions that it replaces are looked up.
[[nodiscard]] Result<Deed> reword(const Outlook &outlook, const Rewording &wanted);

} // namespace pochin::associations
