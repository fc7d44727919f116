// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

// П.I.3.8.В: associations knit, fall apart and regroup. Nobody is moved by another, and neither is what they promised:
// whoever goes over to another association takes along what they had taken, and the tasks say where they came from.

/// Makes `to` the home of those of `tasks` that the change's author has taken. The others are left where they are.
void carry(
    ledger::SpaceState &state, const ledger::FoldedChange &change, const ChangeId &to, std::span<const ChangeId> tasks);

/// Success if `self` has taken each of `tasks` and each is at home in one of `from`.
[[nodiscard]] Result<> checkedCarried(
    const Outlook &outlook, std::span<const ChangeId> from, std::span<const ChangeId> tasks);

/// What `self` has taken in `from` and not finished; ascending.
[[nodiscard]] std::vector<ChangeId> mineIn(const Outlook &outlook, std::span<const ChangeId> from);

} // namespace pochin::associations
