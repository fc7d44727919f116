// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/hand_over.h"

namespace pochin::composition {

/// All that hangs on people in a group and is open, of all modules: what is handed over when somebody leaves or the
/// group dissolves. A module that lets people take something on adds its source in the .cpp.
[[nodiscard]] std::vector<groups::Liability> liabilities(const ledger::Outlook &outlook);

} // namespace pochin::composition
