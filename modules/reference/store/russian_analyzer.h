// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/lexicon.h"
#include "reference/domain/word_knowledge.h"
#include "vault/analyzer.h"

#include <memory>

namespace pochin::reference {

/// The analysis of the texts, for the search in people's own records: a word is found under its folded form and under
/// its lemmas; one that the lexicon lacks, under its stem.
///
/// A dictionary on this machine plays no part: an index must not change its answers when one is installed.
class RussianAnalyzer final : public vault::Analyzer
{
public:
    /// `lexicon` and `knowledge` must outlive it; only the stemmer of `knowledge` is asked.
    RussianAnalyzer(const Lexicon &lexicon, const WordKnowledge &knowledge);

    /// Changes with the lexicon, so that an index made with another one is made anew.
    [[nodiscard]] QByteArray name() const override;
    [[nodiscard]] std::vector<vault::Term> terms(QByteArrayView utf8) const override;

private:
    const Lexicon &m_lexicon;
    const WordKnowledge &m_knowledge;
};

} // namespace pochin::reference
