// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_types.h"

namespace pochin::assemblies {

void addChangeTypes(ledger::ChangeTypes &types);

} // namespace pochin::assemblies
