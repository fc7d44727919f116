// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"

#include <functional>

namespace pochin::groups {

/// Something that hangs on one person, and on nobody else once that person goes.
struct Liability {
    enum class Kind { Promise, Errand, Booking, Task, Mandate };

    Kind kind = Kind::Promise;
    ledger::ChangeId id;
    ledger::PersonId bearer;
    QString what;
    std::optional<qint64> until = {}; ///< milliseconds since 1970
};

/// Where a room tells what hangs on people in a group. This room tells of promises, errands and bookings; composition
/// (app/composition/liabilities.h) asks all rooms.
using LiabilitySource = std::function<std::vector<Liability>(const ledger::Outlook &)>;

/// All that hangs on anybody, members or not, and is open.
[[nodiscard]] std::vector<Liability> liabilities(const ledger::Outlook &outlook);

/// What \a person would leave behind now.
[[nodiscard]] std::vector<Liability> borneBy(const std::vector<Liability> &all, const ledger::PersonId &person);
/// What is free to take over: left behind by those who are gone, or laid down.
[[nodiscard]] std::vector<Liability> toTakeOver(const std::vector<Liability> &all, const ledger::Outlook &outlook);

} // namespace pochin::groups
