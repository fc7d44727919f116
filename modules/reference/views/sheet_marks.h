// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/notebook.h"
#include "reference/domain/search.h"

#include <QTextCharFormat>

#include <optional>
#include <set>
#include <vector>

class QPalette;

namespace pochin::reference {

/// What the reader left on the sheet, where it holds in the edition shown.
struct SheetMarks {
    struct Lit {
        Address paragraph;
        std::optional<TextRange> range; ///< in `Paragraph::text()`; nothing for the whole paragraph
        Highlighter highlighter;
    };
    std::vector<Lit> highlights;
    std::set<Address> noted; ///< paragraphs with a note
    std::set<Address> bookmarked; ///< paragraphs and headings
};

/// Everything of `pages` that has its place in `edition`.
[[nodiscard]] SheetMarks sheetMarks(const NotebookPages &pages, const Edition &edition);

/// A tint of the ground and a line beneath, each highlighter with a line of its own.
[[nodiscard]] QTextCharFormat formatOf(Highlighter highlighter, const QPalette &palette);
[[nodiscard]] QColor inkOf(Highlighter highlighter, const QPalette &palette);
/// A word that the search found; the one the reader stands at is inverted and underlined.
enum class HitTone { Found, Current };
[[nodiscard]] QTextCharFormat formatOf(HitTone tone, const QPalette &palette);
/// `share` of the way from one colour to the other.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, float share);
/// For what accompanies the text; still has a contrast of 4.5 to 1.
[[nodiscard]] QColor quietInk(const QPalette &palette);

} // namespace pochin::reference
