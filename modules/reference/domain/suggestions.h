// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/query.h"
#include "reference/domain/search_index.h"

#include <QString>

#include <vector>

namespace pochin::reference {

/// Something else the reader may have meant; `query` can be searched as it is.
struct Suggestion {
    enum class Kind {
        Spelling, ///< nothing found, this is spelt most nearly so
        KeyboardLayout, ///< nothing found, typed with the other layout: ghbdtn → привет
        FewerWords, ///< nothing holds all the words; these alone are found
        Relative, ///< another word of the family: отозвать beside отзыв; never mixed into the results
    };
    Kind kind;
    QString query;
    qsizetype paragraphs = 0; ///< that it would find
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// How many paragraphs a query finds.
[[nodiscard]] qsizetype paragraphsFound(const SearchIndex &index, const Query &query);

/// Relatives of the words asked for, the most frequent first.
[[nodiscard]] std::vector<Suggestion> relatives(const SearchIndex &index, const Query &query);
/// For a query that finds nothing. Not empty if `typed` has a letter or a digit and the texts have a word.
[[nodiscard]] std::vector<Suggestion> insteadOf(const SearchIndex &index, const QString &typed, const Query &query);

} // namespace pochin::reference
