// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Brings a task home to another association: what one has taken oneself, what nobody has taken, or what was left where
/// an association ended. The task stays the same, with everything that was said on it.
struct Moving {
    static constexpr quint16 type = 410;
    static constexpr QLatin1StringView name{"task.moved"};

    ChangeId task;
    ChangeId to;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Moving> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Moving &, const Moving &) = default;
};

[[nodiscard]] Result<Deed> move(const Outlook &outlook, const ChangeId &task, const ChangeId &to);

} // namespace pochin::associations
