// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_types.h"

namespace pochin::composition {

/// Every type of change that this program knows, of all modules: the one place that knows them all.
[[nodiscard]] const ledger::ChangeTypes &allChangeTypes();

} // namespace pochin::composition
