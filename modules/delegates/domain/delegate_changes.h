// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_types.h"

namespace pochin::delegates {

/// All acts of this room. A new one is a word in the .cpp.
void addChangeTypes(ledger::ChangeTypes &types);

} // namespace pochin::delegates
