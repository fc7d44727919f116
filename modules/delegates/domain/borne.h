// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/hand_over.h"

namespace pochin::delegates {

/// Mandates that hang on people: those that run, and those that ended because the delegate is gone and whose last day
/// is not over, for somebody else may want to go.
[[nodiscard]] std::vector<groups::Liability> liabilities(const ledger::Outlook &outlook);

} // namespace pochin::delegates
