// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/export/export.h"

#include <variant>
#include <vector>

namespace pochin::reference {

struct HeadingBlock {
    Address address;
    int level;
    QString title;
};
struct LineBlock {
    Address address; ///< the first line of a paragraph bears the paragraph's address
    Part::Kind kind;
    QString text;
    bool isFirst; ///< the address is shown before it
};
struct NoteBlock {
    QString label;
    QString quoted; ///< the words the note holds on to; empty for a whole paragraph
    QString text;
};

/// What every format writes, in order.
struct ExportDocument {
    ExportWords words;
    std::vector<std::variant<HeadingBlock, LineBlock, NoteBlock>> blocks;
};

/// NotFound if a place is not in the edition.
[[nodiscard]] Result<ExportDocument> documentOf(
    const Edition &edition, const ExportSelection &selection, const ExportWords &words);

} // namespace pochin::reference
