// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "vault/analyzer.h"

#include <memory>

struct sqlite3;

namespace pochin::vault {

/// Makes `analyzer` known to the index of this connection under the name that the schema uses, "pochin". The connection
/// keeps it alive.
///
/// Documents are cut by the analyzer. What is asked of the index has been cut already (SearchTerms), so every quoted
/// string of a query is taken as one word.
[[nodiscard]] Result<> registerTokenizer(sqlite3 *connection, std::shared_ptr<const Analyzer> analyzer);

} // namespace pochin::vault
