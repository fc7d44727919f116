// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QString>

#include <vector>

namespace pochin::vault {

class Database;

/// One thing that "check vault" found wrong.
struct Finding {
    enum class Source {
        Seal, ///< a page does not carry the seal of the key: damaged, or not written by us
        Structure, ///< pages are genuine and contradict each other
        Reference, ///< a row names another that is not there
        SearchIndex, ///< the index is not made of its rows; it can be rebuilt
    };

    Source source;
    QString detail;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Every row of every check, however many. Empty means that all is well.
[[nodiscard]] Result<std::vector<Finding>> findingsIn(Database &database);

} // namespace pochin::vault
