// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// The task fell away: nobody needs it any more. What others have taken is theirs to drop.
struct Dropping {
    static constexpr quint16 type = 407;
    static constexpr QLatin1StringView name{"task.dropped"};

    ChangeId task;
    QString why;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Dropping> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Dropping &, const Dropping &) = default;
};

[[nodiscard]] Result<Deed> drop(const Outlook &outlook, const ChangeId &task, const QString &why);

} // namespace pochin::associations
