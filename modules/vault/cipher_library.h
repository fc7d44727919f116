// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

namespace pochin::vault {

/// What the database library that is loaded now calls itself, such as "4.6.1 community"; empty if it is plain SQLite.
/// Asked in memory: no file is touched.
[[nodiscard]] QString loadedCipherVersion();

/// Unsupported unless `version` is SQLCipher 4.6 or newer. Plain SQLite would take the key in silence and write
/// everything in clear, so this is asked before any file is made.
[[nodiscard]] Result<> requireFitCipher(const QString &version);

} // namespace pochin::vault
