// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/address.h"
#include "reference/domain/search_index.h"

#include <QString>

#include <optional>
#include <vector>

namespace pochin::reference {

/// How many words a query word stands for, unless the reader marks it otherwise.
enum class WordForms { All, Exact };

struct SearchOptions {
    WordForms forms = WordForms::All;
    std::optional<Address> scope; ///< a heading: only what stands under it (Л, М, М/3, П, П.I, П.I.3 …)
    qsizetype limit = -1; ///< most results to build snippets for; -1 for all
};

/// A stretch of text in UTF-16 units, the end not included.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// What was found in one part of a paragraph (or in a heading's title), ready to be lit.
struct PartHits {
    Address part;
    std::vector<TextRange> ranges; ///< in the part's text; ascending, not overlapping
};

struct Snippet {
    QString text; ///< one line; «…» where the part goes on
    std::vector<TextRange> hits; ///< in `text`
    Address part; ///< where it was cut from
};

struct Found {
    Address address; ///< a paragraph in `SearchAnswer::results`, a heading in `SearchAnswer::headings`
    double score = 0; ///< greater is better; comparable within one answer only
    std::vector<PartHits> hits;
    Snippet snippet;
};

/// How many results stand under a heading; every level that has any, in printed order.
struct CountUnder {
    Address heading;
    qsizetype paragraphs = 0;
    qsizetype hits = 0;
};

/// Something else the reader may have meant; `query` can be searched as it is.
struct Suggestion {
    enum class Kind {
        Spelling, ///< nothing found, this is spelt nearly so
        KeyboardLayout, ///< nothing found, typed with the other layout: ghbdtn → привет
        FewerWords, ///< nothing holds all the words; these alone are found
        Relative, ///< another word of the family: отозвать beside отзыв; never mixed into the results
    };
    Kind kind;
    QString query;
    qsizetype paragraphs = 0; ///< that it would find
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

struct SearchAnswer {
    QString query; ///< as typed
    std::optional<Address> address; ///< if what was typed names a place of the edition
    std::vector<Found> results; ///< best first; equal scores in printed order
    std::vector<Found> headings; ///< titles that match, likewise
    qsizetype total = 0; ///< paragraphs found, whatever the limit
    std::vector<CountUnder> counts;
    std::vector<Suggestion> suggestions;
};

/// Finds what was typed. Total: any input gives an answer, and never an error.
///
/// All words must stand in a paragraph, each in any of its forms; `"…"` and «…» ask for words side by side, `слово*`
/// for a beginning, `=слово` for exactly this form, `-слово` for paragraphs without it, `в:П.I` limits to a scope. An
/// address is recognised first.
[[nodiscard]] SearchAnswer search(const SearchIndex &index, const QString &typed, const SearchOptions &options = {});

} // namespace pochin::reference
