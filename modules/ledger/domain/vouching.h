// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change.h"

#include <span>

namespace pochin::ledger {

/// Which of `changes` nobody answers for, by their places, ascending: those without a signature that no signed change
/// of `changes` has behind it along its own feed (docs/FORMAT.md, "A change record", 1). A body names the hash of the
/// one before it, so whoever signs the last of a feed has signed them all. Requires: the signatures that there are were
/// verified.
[[nodiscard]] std::vector<std::size_t> unvouched(std::span<const Change> changes);

} // namespace pochin::ledger
