// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/words/waiting_line.h"

#include <vector>

namespace pochin::associations {

/// What waits in associations for the person of the outlook, as lines of "Today".
[[nodiscard]] std::vector<ledger::WaitingLine> waitingLines(const ledger::Outlook &outlook);

} // namespace pochin::associations
