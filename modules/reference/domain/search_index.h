// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/errata.h"
#include "reference/domain/lexicon.h"

#include <memory>

namespace pochin::reference {

/// Every word of an edition with its place, in memory. Immutable; may be read from any thread.
///
/// The edition, the lexicon and whatever the lexicon refers to must outlive the index.
class SearchIndex
{
public:
    SearchIndex(const Edition &edition, const Lexicon &lexicon, const std::vector<Erratum> &errata = {});
    ~SearchIndex();
    SearchIndex(SearchIndex &&) noexcept;
    SearchIndex &operator=(SearchIndex &&) noexcept;

    [[nodiscard]] const Edition &edition() const;
    [[nodiscard]] const Lexicon &lexicon() const;

    struct Postings;
    [[nodiscard]] const Postings &postings() const;

private:
    std::unique_ptr<const Postings> m_postings;
};

} // namespace pochin::reference
