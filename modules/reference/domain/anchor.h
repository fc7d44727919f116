// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/text_range.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace pochin::reference {

/// What a note or a highlight holds on to: a place, what its letters were, and the words themselves.
struct Anchor {
    Address paragraph;
    QByteArray lettersHash; ///< of the paragraph when the anchor was made
    QString quoted; ///< the selected words; empty for the whole paragraph
    QString before; ///< up to 40 UTF-16 units of the paragraph's text before them
    QString after; ///< and after them

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// Where an anchor holds in the edition at hand.
struct Placement {
    enum class Kind {
        Unchanged, ///< the paragraph has the letters it had
        Moved, ///< the quoted words with what stands around them were found exactly, once, elsewhere
        PlaceChanged, ///< neither; shown as «место изменилось», and kept
    };
    Kind kind = Kind::PlaceChanged;
    std::optional<Address> paragraph; ///< nothing if the address is gone
    std::optional<TextRange> range; ///< in `Paragraph::text()`; nothing for a whole paragraph or a changed place
};

/// An anchor for a whole paragraph, or for `selection` (a range of `Paragraph::text()`).
[[nodiscard]] Anchor anchored(const Paragraph &paragraph, std::optional<TextRange> selection = {});
/// Never guesses: a look-alike sentence is not a match.
[[nodiscard]] Placement placed(const Anchor &anchor, const Edition &edition);

} // namespace pochin::reference
