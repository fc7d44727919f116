// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Opens an association. П.I.3.8.В: it is for «осуществления некоторых немедленных и конкретных задач», so there is
/// no call without a task, a test of its completion and a last day. Who calls takes part; nobody else does by this.
struct Call {
    static constexpr quint16 type = 384;
    static constexpr QLatin1StringView name{"association.called"};

    QString task;
    QString doneTest;
    Day sunset;
    std::vector<QString> needed = {};
    QString canDo = {}; ///< what the caller will do
    std::vector<ChangeId> from = {}; ///< associations that it goes on from
    std::vector<ChangeId> carried = {}; ///< tasks that the caller had taken there, and takes along
    std::optional<ChangeId> like = {}; ///< the archive card that is its template

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Call> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Call &, const Call &) = default;
};

[[nodiscard]] Result<Deed> call(const Outlook &outlook, const Call &wanted);

} // namespace pochin::associations
