// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

namespace pochin::vault {

/// Core files off, and no other program of the same user may read this one's memory. The first statement of main in
/// release builds: what was dumped before cannot be taken back. A debugger cannot attach afterwards, so development
/// builds leave it out.
///
/// A failure is worth a warning and no reason to stop: the passphrase protects the disk either way.
[[nodiscard]] Result<> guardProcess();

} // namespace pochin::vault
