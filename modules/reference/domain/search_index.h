// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/errata.h"
#include "reference/domain/lexicon.h"
#include "reference/domain/word_knowledge.h"

#include <memory>

namespace pochin::reference {

/// Every word of an edition with its place, in memory. Immutable; may be read from any thread.
///
/// The edition, the lexicon and the knowledge must outlive the index, and must not move.
class SearchIndex
{
public:
    /// Without `knowledge` a query word that the lexicon lacks is found in exactly the form typed.
    SearchIndex(const Edition &edition, const Lexicon &lexicon, const std::vector<Erratum> &errata = {},
        const WordKnowledge *knowledge = nullptr);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;
    SearchIndex(SearchIndex &&) noexcept;
    SearchIndex &operator=(SearchIndex &&) noexcept;

    [[nodiscard]] const Edition &edition() const;

    struct Postings;
    /// For the functions of this room.
    [[nodiscard]] const Postings &postings() const { return *m_postings; }

private:
    std::unique_ptr<const Postings> m_postings;
};

} // namespace pochin::reference
