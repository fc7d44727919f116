// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "reference/domain/edition.h"
#include "reference/domain/errata.h"
#include "reference/domain/lexicon.h"
#include "reference/domain/passages.h"
#include "reference/domain/search.h"

#include <memory>
#include <vector>

namespace pochin::reference {

/// The texts that ship with the program, ready to read and search. Immutable; may be read from any thread.
class ReferenceLibrary
{
public:
    /// Reads the resources and builds the index, in some tens of milliseconds: call it off the GUI thread where a
    /// window is waiting. It fails only if the program was built from damaged resources. `knowledge` must outlive the
    /// library.
    [[nodiscard]] static Result<std::unique_ptr<const ReferenceLibrary>> open(const WordKnowledge *knowledge = nullptr);

    [[nodiscard]] const Edition &edition() const { return m_edition; }
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] const SearchIndex &index() const { return *m_index; }
    [[nodiscard]] const std::vector<Parallel> &parallels() const { return m_parallels; }
    [[nodiscard]] const std::vector<TextReference> &textReferences() const { return m_textReferences; }
    [[nodiscard]] const std::vector<Erratum> &errata() const { return m_errata; }

    [[nodiscard]] SearchAnswer search(const QString &typed, const SearchOptions &options = {}) const
    {
        return reference::search(*m_index, typed, options);
    }

private:
    ReferenceLibrary(Edition edition, Lexicon lexicon)
        : m_edition(std::move(edition)), m_lexicon(std::move(lexicon)) { }

    Edition m_edition;
    Lexicon m_lexicon;
    std::vector<Parallel> m_parallels;
    std::vector<TextReference> m_textReferences;
    std::vector<Erratum> m_errata;
    std::unique_ptr<const SearchIndex> m_index;
};

} // namespace pochin::reference
