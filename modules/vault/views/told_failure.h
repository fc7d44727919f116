// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

namespace pochin::vault {

/// A failure in three sentences for a notice: what happened, what is safe, what to do.
[[nodiscard]] QString told(const Failure &failure);

} // namespace pochin::vault
