// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/errata.h"
#include "reference/domain/lexicon.h"
#include "reference/domain/search_index.h"
#include "reference/domain/words.h"

#include <map>
#include <vector>

namespace pochin::reference {

using FormId = int; ///< a distinct folded form, by its place in the sorted list

/// One word of the texts where it stands.
struct Occurrence {
    int unit = 0; ///< a heading or a paragraph, by its place in the outline
    int part = 0; ///< counted from 0; a heading has one
    int from = 0; ///< as in Token
    int to = 0;
    TextRange range; ///< in the text of the part
    FormId form = 0;
};

/// A heading or a paragraph as the search sees it.
struct Unit {
    Address address;
    std::vector<Address> headings; ///< above it, outermost first
    std::vector<QStringView> texts; ///< of its parts, owned by the edition
    int words = 0;
    [[nodiscard]] bool isHeading() const { return address.kind() == Address::Kind::Heading; }
};

/// What SearchIndex holds. Vectors in a fixed order throughout, so that equal inputs give equal answers.
struct SearchIndex::Postings {
    const Edition *edition = nullptr;
    const Lexicon *lexicon = nullptr;
    const WordKnowledge *knowledge = nullptr;
    std::vector<Unit> units;
    std::vector<QString> forms; ///< ascending
    std::vector<std::vector<Occurrence>> occurrences; ///< by form; in the order of the print
    std::vector<std::vector<FormId>> formsOfLemma; ///< by lemma
    std::map<QString, std::vector<FormId>> formsOfStem;
    double averageWords = 1;
    int paragraphs = 0;

    /// -1 if the texts do not have it.
    [[nodiscard]] FormId formNamed(const QString &folded) const;
    /// Forms that begin so.
    [[nodiscard]] std::vector<FormId> formsWithPrefix(const QString &prefix) const;
};

/// Words that an erratum means in place of those printed, with positions and ranges of the printed ones. Words that are
/// the same in both are left out.
[[nodiscard]] std::vector<Token> meantTokens(const std::vector<Token> &part, QStringView text, const Erratum &erratum);

} // namespace pochin::reference
