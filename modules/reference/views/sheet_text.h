// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/search.h"

#include <QFont>

#include <map>
#include <optional>
#include <vector>

class QTextDocument;

namespace pochin::reference {

/// The complete text as one typographic document, and which place each of its lines is.
///
/// The document holds the letters of the edition and nothing else: numbers, dashes of lists and addresses are painted
/// beside it, so that whatever is selected is copied clean, and offsets of the edition count here too.
class SheetText
{
public:
    /// A heading, or one line of a paragraph.
    struct Line {
        Address address; ///< a heading's, or a part's: М.9.2
        Address place; ///< what people cite: the heading, or the paragraph
        Part::Kind kind = Part::Kind::Prose;
        int start = 0; ///< position in the document
        int length = 0;
    };
    /// A stretch of one paragraph.
    struct Passage {
        Address paragraph;
        TextRange range; ///< in `Paragraph::text()`
    };

    /// Writes `edition` into `document`, set in `font`. Headings get heading levels, for screen readers.
    SheetText(const Edition &edition, QTextDocument &document, const QFont &font);

    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// The line that holds a position of the document; the last one for any position behind it.
    [[nodiscard]] const Line &lineAt(int position) const;
    /// The line where a place begins: a heading, a paragraph, a part or a point. Null if it is not in the edition.
    [[nodiscard]] const Line *lineOf(const Address &place) const;
    /// What `from` to `to` covers, paragraph by paragraph; headings are left out.
    [[nodiscard]] std::vector<Passage> passagesIn(int from, int to) const;

private:
    class Setter;

    const Edition *m_edition;
    std::vector<Line> m_lines; ///< ascending by start
    std::map<Address, std::size_t> m_byAddress;
};

} // namespace pochin::reference
