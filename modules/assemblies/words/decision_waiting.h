// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decision_lookup.h"
#include "ledger/words/waiting_line.h"

namespace pochin::assemblies {

/// What waits for one person in proposals and decisions: a position, a text that changed under their "yes, if", consent
/// that is asked of them, a seed for a draw, a decision that was to be looked at again.
[[nodiscard]] std::vector<ledger::WaitingLine> decisionsWaitingFor(const ledger::Outlook &outlook);

/// Proposals and decisions for the search field.
[[nodiscard]] std::vector<ledger::FoundLine> decisionsFoundIn(const ledger::Outlook &outlook);

} // namespace pochin::assemblies
