// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/search_rows.h"

namespace pochin::vault {

/// A question cut into words, as the index is asked for it and as its answers are marked.
class SearchTerms
{
public:
    SearchTerms(const SearchQuestion &question, const Analyzer &analyzer);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// In the index's own grammar, with every form quoted: ("сады" OR "сад") AND ("яблок"*)
    [[nodiscard]] QString expression() const;
    /// The words of `text` that answer one of ours.
    [[nodiscard]] std::vector<Stretch> stretchesIn(const QString &text, const Analyzer &analyzer) const;

private:
    [[nodiscard]] bool isAnsweredBy(const Term &word) const;

    std::vector<Term> m_terms;
    SearchQuestion::LastWord m_lastWord;
};

} // namespace pochin::vault
