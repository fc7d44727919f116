// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/lexicon.h"
#include "reference/domain/notebook.h"
#include "reference/domain/word_knowledge.h"

#include <span>
#include <vector>

namespace pochin::reference {

struct NoteFound {
    MarkId id;
    std::vector<TextRange> hits; ///< in the note's text
};

/// Notes that answer a query, understood as in the texts; in the order given. Words that the lexicon lacks are compared
/// by stem if there is `knowledge`. Notes are few, so nothing is indexed.
[[nodiscard]] std::vector<NoteFound> searchedNotes(std::span<const Note> notes, const QString &typed,
    const Edition &edition, const Lexicon &lexicon, const WordKnowledge *knowledge = nullptr);

} // namespace pochin::reference
