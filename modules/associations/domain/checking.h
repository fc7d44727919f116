// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Another looked at what was done, and it is so. Nobody has to be looked at: a task is done without.
struct Checking {
    static constexpr quint16 type = 405;
    static constexpr QLatin1StringView name{"task.checked"};

    ChangeId task;
    std::vector<ChangeId> done; ///< the sayings of "done" that were looked at
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Checking> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Checking &, const Checking &) = default;
};

[[nodiscard]] Result<Deed> check(const Outlook &outlook, const ChangeId &task, const QString &word = {});

} // namespace pochin::associations
