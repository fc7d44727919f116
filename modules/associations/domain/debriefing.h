// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// What one person thinks of it afterwards. П.II.1.4.В asks for analysis of what was done. Each writes their own; what
/// is written later stands in place of one's earlier words.
struct Debriefing {
    static constexpr quint16 type = 418;
    static constexpr QLatin1StringView name{"association.debriefed"};

    ChangeId association;
    QString well = {};
    QString badly = {};
    QString otherwise = {};
    QString forOthers = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Debriefing> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Debriefing &, const Debriefing &) = default;
};

/// For everybody who took part, also when it has ended.
[[nodiscard]] Result<Deed> debrief(const Outlook &outlook, const Debriefing &wanted);

} // namespace pochin::associations
