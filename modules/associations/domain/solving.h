// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// "Solved." П.I.3.8.В: «Как только та или иная проблема, задача или потребность будет разрешена … эти
/// организации-товарищества прекратят своё существование»; so whoever takes part and sees that the test is met starts
/// the hand-over, and whoever sees that it is not met says so (Resuming).
struct Solving {
    static constexpr quint16 type = 391;
    static constexpr QLatin1StringView name{"association.solved"};

    ChangeId association;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Solving> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Solving &, const Solving &) = default;
};

[[nodiscard]] Result<Deed> solve(const Outlook &outlook, const ChangeId &association, const QString &word = {});

} // namespace pochin::associations
