// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/verdict.h"

namespace pochin::ledger {

/// Why a change waits or is set aside, as the end of a sentence: "set aside: the author had left …". Empty for what
/// simply counts.
[[nodiscard]] QString inWords(Reason reason);

} // namespace pochin::ledger
