// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_types.h"

namespace pochin::ledger {

/// The acts that belong to no module, because they are about the ledger itself: devices of a person.
void addChangeTypes(ChangeTypes &types);

} // namespace pochin::ledger
