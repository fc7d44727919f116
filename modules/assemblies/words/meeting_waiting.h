// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/words/waiting_line.h"

namespace pochin::assemblies {

/// What waits for one person in assemblies: one that is near or under way, minutes to confirm, and what another wrote
/// down of them.
[[nodiscard]] std::vector<ledger::WaitingLine> assembliesWaitingFor(const ledger::Outlook &outlook);
/// Assemblies and their items for the search field.
[[nodiscard]] std::vector<ledger::FoundLine> assembliesFoundIn(const ledger::Outlook &outlook);

} // namespace pochin::assemblies
