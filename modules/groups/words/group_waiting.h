// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/words/waiting_line.h"

namespace pochin::groups {

/// What waits in a group for the person of the outlook: what they promised and hold, what they are asked for, who asks
/// to come in, what wants their signature; and at last what is open for anybody to take, which waits for nobody in
/// particular (П.I.1.2.Г: tasks are offered and taken).
[[nodiscard]] std::vector<ledger::WaitingLine> groupsWaitingFor(const ledger::Outlook &outlook);

} // namespace pochin::groups
