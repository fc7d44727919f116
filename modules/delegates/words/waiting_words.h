// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/words/waiting_line.h"

#include <vector>

namespace pochin::delegates {

/// What waits for the person of the outlook: a mandate to answer, a report that is due, a committee of theirs that ends
/// within a week, and for every member a mandate that does.
[[nodiscard]] std::vector<ledger::WaitingLine> waitingFor(const ledger::Outlook &outlook);
/// The mandates of the group, by their matter.
[[nodiscard]] std::vector<ledger::FoundLine> foundIn(const ledger::Outlook &outlook);

} // namespace pochin::delegates
