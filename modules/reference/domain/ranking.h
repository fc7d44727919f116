// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/matching.h"

#include <span>
#include <vector>

namespace pochin::reference {

/// What a unit has of one clause of a query.
struct ClauseMatches {
    std::span<const Match> matches; ///< within the unit, in order; not empty
    int unitsWithAny = 0; ///< how many units of the texts meet the clause at all
    bool isInTitles = false; ///< a title above the unit meets it too
};

/// How well a unit answers: the sum over the clauses of how often and how rarely they are met (BM25), more for the very
/// form typed and for a title that says it, and more when different clauses stand close together.
[[nodiscard]] double score(
    std::span<const ClauseMatches> clauses, const Unit &unit, const SearchIndex::Postings &postings);

} // namespace pochin::reference
