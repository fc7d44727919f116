// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// "Not I." Answers the requests that the author had seen. A request may just as well stay without an answer.
struct Declining {
    static constexpr quint16 type = 409;
    static constexpr QLatin1StringView name{"task.declined"};

    ChangeId task;
    std::vector<ChangeId> requests; ///< to the author

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Declining> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Declining &, const Declining &) = default;
};

[[nodiscard]] Result<Deed> decline(const Outlook &outlook, const ChangeId &task);

} // namespace pochin::associations
