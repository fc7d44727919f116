// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Offers a task. П.I.1.2.Г: tasks are offered and taken, never assigned; there is no field for whose it shall be.
struct TaskOffer {
    static constexpr quint16 type = 400;
    static constexpr QLatin1StringView name{"task.offered"};

    ChangeId association;
    QString title;
    QString details = {};
    std::optional<Day> due = {};
    std::optional<ChangeId> parent = {}; ///< the task that this is a part of
    std::vector<ChangeId> blockedBy = {}; ///< what it waits for
    QString origin = {}; ///< the UID in a calendar file

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<TaskOffer> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const { return ledger::TaskOffered{association}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const TaskOffer &, const TaskOffer &) = default;
};

[[nodiscard]] Result<Deed> offer(const Outlook &outlook, const TaskOffer &wanted);

} // namespace pochin::associations
