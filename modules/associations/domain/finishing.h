// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// "Done." Said by one of those who took the task; if nobody had, by whoever did it all the same.
struct Finishing {
    static constexpr quint16 type = 404;
    static constexpr QLatin1StringView name{"task.done"};

    ChangeId task;
    QString word = {}; ///< how it was done: what the archive is searched for

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Finishing> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Finishing &, const Finishing &) = default;
};

[[nodiscard]] Result<Deed> finish(const Outlook &outlook, const ChangeId &task, const QString &word = {});

} // namespace pochin::associations
