// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_types.h"

namespace pochin::associations {

/// Registers every act of this room (types 384 to 418; docs/FORMAT.md has their fields).
void addChangeTypes(ledger::ChangeTypes &types);

} // namespace pochin::associations
