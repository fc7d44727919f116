// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/associations_part.h"
#include "ledger/domain/outlook.h"

namespace pochin::associations {

// П.I.3.8.В: such companies knit, fall apart and regroup. Where something came from its own fields say (`from`,
// `formerHomes`); here is the way on, for those who come back to where it was.

/// Associations that go on from this one: split off from it, merged with others, or named as its successor.
[[nodiscard]] std::vector<ChangeId> goesOnIn(const Association &association, const ledger::Outlook &outlook);

/// Tasks that were at home here and went on elsewhere with those who took them.
[[nodiscard]] std::vector<const Task *> tasksGoneOn(const ChangeId &association, const ledger::Outlook &outlook);

} // namespace pochin::associations
