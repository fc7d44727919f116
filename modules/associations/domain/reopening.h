// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// "Not done after all", or wanted again after it was dropped: takes back what the author had seen said, with a reason.
struct Reopening {
    static constexpr quint16 type = 406;
    static constexpr QLatin1StringView name{"task.reopened"};

    ChangeId task;
    std::vector<ChangeId> seen; ///< what the author takes back by this
    QString why;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Reopening> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Reopening &, const Reopening &) = default;
};

[[nodiscard]] Result<Deed> reopen(const Outlook &outlook, const ChangeId &task, const QString &why);

} // namespace pochin::associations
