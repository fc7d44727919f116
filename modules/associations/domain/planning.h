// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// The plan sheet: goal, limits, who, fallback. П.II.1.4.В asks for careful preparation. Its fields are written one by
/// one; an empty one is as it was.
struct Planning {
    static constexpr quint16 type = 417;
    static constexpr QLatin1StringView name{"association.planned"};

    ChangeId association;
    QString goal = {};
    QString limits = {};
    QString who = {};
    QString fallback = {};
    std::vector<ChangeId> replaced = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Planning> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Planning &, const Planning &) = default;
};

[[nodiscard]] Result<Deed> plan(const Outlook &outlook, const Planning &wanted);

} // namespace pochin::associations
