// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace pochin::reference {

/// How many words a query word stands for, unless the reader marks it otherwise.
enum class WordForms { All, Exact };

struct QueryWord {
    enum class Match { AllForms, ExactForm, Prefix };
    QString folded;
    Match match = Match::AllForms;
    friend bool operator==(const QueryWord &, const QueryWord &) = default;
};

/// Words side by side and in order: a phrase in quotes, a word with hyphens, or a single word.
struct QueryClause {
    enum class Wish { Wanted, Excluded };
    std::vector<QueryWord> words; ///< at least one
    Wish wish = Wish::Wanted;
    QString typed; ///< as the reader wrote it, so that a suggestion can replace it
    friend bool operator==(const QueryClause &, const QueryClause &) = default;
};

struct Query {
    std::vector<QueryClause> clauses;
    std::optional<Address> scope;
};

/// Reads whatever was typed; signs that mean nothing are passed over, a quotation mark left open reaches to the end.
/// If everything is excluded, nothing is: who types «-слово» alone looks for the word.
[[nodiscard]] Query parsedQuery(QStringView typed, const Edition &edition, WordForms forms = WordForms::All);

} // namespace pochin::reference
