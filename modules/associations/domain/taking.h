// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Takes a task on oneself. М.13 and П.I.3.5.Б-4: an obligation exists only as its bearer's own record.
struct Taking {
    static constexpr quint16 type = 402;
    static constexpr QLatin1StringView name{"task.taken"};

    ChangeId task;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Taking> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Taking &, const Taking &) = default;
};

[[nodiscard]] Result<Deed> take(const Outlook &outlook, const ChangeId &task);

} // namespace pochin::associations
