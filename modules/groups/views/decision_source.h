// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"

#include <QString>

#include <functional>

namespace pochin::groups {

/// What a group has adopted, and what it says, latest first; from a room that this one does not know.
using DecisionSource = std::function<std::vector<std::pair<ledger::ChangeId, QString>>(const ledger::Outlook &outlook)>;

} // namespace pochin::groups
