// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"

#include <QString>

namespace pochin::composition {

/// What the group has adopted and nothing has replaced, by the wording that was adopted, and what it says; latest
/// first. For rooms whose deeds name a decision that stands behind them.
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> adoptedDecisions(const ledger::Outlook &outlook);

} // namespace pochin::composition
