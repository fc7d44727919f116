// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// The group ends an association itself, by the powers that its founders agreed on: each member, or only a decision
/// (then the decision's effect ends it, and this act is set aside). Participants end theirs by handing over.
struct Dissolving {
    static constexpr quint16 type = 394;
    static constexpr QLatin1StringView name{"association.dissolved"};

    ChangeId association;
    QString why;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Dissolving> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const { return ledger::Dissolution{association}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Dissolving &, const Dissolving &) = default;
};

[[nodiscard]] Result<Deed> dissolve(const Outlook &outlook, const ChangeId &association, const QString &why);

} // namespace pochin::associations
