// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// "Not solved yet." Takes back the sayings of "solved" that the author had seen, with a reason. It needs no approval,
/// as "solved" needed none.
struct Resuming {
    static constexpr quint16 type = 392;
    static constexpr QLatin1StringView name{"association.resumed"};

    ChangeId association;
    std::vector<ChangeId> seen; ///< what the author takes back by this
    QString why;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Resuming> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Resuming &, const Resuming &) = default;
};

[[nodiscard]] Result<Deed> resume(const Outlook &outlook, const ChangeId &association, const QString &why);

} // namespace pochin::associations
