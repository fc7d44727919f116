// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/ledger/measuring.h"
#include "ledger/domain/change.h"

#include <vector>

namespace pochin::ledger::bench {

/// Inserts with nothing around them: the anchor of keeping. Same key, page and cache sizes, same durability and same
/// rows as in a vault.
[[nodiscard]] Taken bareInserts(const std::vector<Change> &changes, const QString &file);

} // namespace pochin::ledger::bench
