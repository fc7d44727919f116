// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/address.h"
#include "reference/domain/query.h"
#include "reference/domain/search_index.h"
#include "reference/domain/snippet.h"
#include "reference/domain/suggestions.h"

#include <QString>

#include <optional>
#include <vector>

namespace pochin::reference {

struct SearchOptions {
    WordForms forms = WordForms::All;
    std::optional<Address> scope; ///< a heading: only what stands under it (Л, М, М/3, П, П.I, П.I.3 …)
    qsizetype limit = -1; ///< most results to return; -1 for all
};

struct Found {
    Address address; ///< a paragraph in `SearchAnswer::results`, a heading in `SearchAnswer::headings`
    double score = 0; ///< greater is better; comparable within one answer only
    std::vector<PartHits> hits;
    Snippet snippet;
};

/// How many results stand under a heading.
struct CountUnder {
    Address heading;
    qsizetype paragraphs = 0;
    qsizetype hits = 0;
};

struct SearchAnswer {
    QString query; ///< as typed
    std::optional<Address> address; ///< if what was typed names a place of the edition
    std::vector<Found> results; ///< best first; equal scores in printed order
    std::vector<Found> headings; ///< titles that match, likewise
    qsizetype total = 0; ///< paragraphs found, whatever the limit
    std::vector<CountUnder> counts; ///< every heading, at any level, with a result under it; in printed order
    std::vector<Suggestion> suggestions;
};

/// Finds what was typed. Total: any input gives an answer, and never an error.
///
/// All words must stand in a paragraph, each in any of its forms; `"…"` and «…» ask for words side by side, `слово*`
/// for a beginning, `=слово` for exactly this form, `-слово` for paragraphs without it, `в:П.I` limits to a scope.
[[nodiscard]] SearchAnswer search(const SearchIndex &index, const QString &typed, const SearchOptions &options = {});

} // namespace pochin::reference
