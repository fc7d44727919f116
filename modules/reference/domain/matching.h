// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/postings.h"
#include "reference/domain/query.h"

#include <vector>

namespace pochin::reference {

/// One place where a clause is met: a word, or words side by side.
struct Match {
    int unit = 0;
    int part = 0;
    int from = 0;
    int to = 0;
    std::vector<TextRange> ranges; ///< a word each
    bool isAsTyped = false; ///< every word in the very form typed
};

/// Forms of the texts that a query word stands for, ascending.
[[nodiscard]] std::vector<FormId> formsOf(const QueryWord &word, const SearchIndex::Postings &postings);

/// Every place where a clause is met, in the order of the print.
[[nodiscard]] std::vector<Match> matchesOf(const QueryClause &clause, const SearchIndex::Postings &postings);

} // namespace pochin::reference
