// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Hands over and so ends the association: results, things, debts, lessons; one line is enough. What several hand over
/// makes one archive card; whoever comes later adds to it (М.9, М.29: exchange of experience). It claims nothing in the
/// ledger, because it ends nobody's undertaking but the author's own company; see the room's README, "Who may end it".
struct HandingOver {
    static constexpr quint16 type = 393;
    static constexpr QLatin1StringView name{"association.handed-over"};

    ChangeId association;
    QString results = {};
    std::vector<QString> things = {};
    std::vector<QString> debts = {};
    QString lessons = {};
    std::optional<ChangeId> successor = {}; ///< where it goes on

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<HandingOver> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const HandingOver &, const HandingOver &) = default;
};

/// For those who take part, once it is solved; for every member, once nobody does.
[[nodiscard]] Result<Deed> handOver(const Outlook &outlook, const HandingOver &wanted);

} // namespace pochin::associations
