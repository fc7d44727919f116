// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// "I can do that." П.I.3.8.В: associations consist of volunteers; П.I.3.5.Б-1: entry is free. Any member of the group
/// joins by this one act, up to the last day that the author knows of, and brings along what they had taken where the
/// association comes from.
struct Joining {
    static constexpr quint16 type = 386;
    static constexpr QLatin1StringView name{"association.joined"};

    ChangeId association;
    Day until;
    QString canDo = {};
    std::vector<ChangeId> carried = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Joining> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Joining &, const Joining &) = default;
};

[[nodiscard]] Result<Deed> join(const Outlook &outlook, const ChangeId &association, const QString &canDo,
    const std::vector<ChangeId> &carried = {});

} // namespace pochin::associations
