// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/address.h"
#include "reference/domain/text_range.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace pochin::reference {

struct Snippet {
    QString text; ///< one line; «…» where the part goes on
    std::vector<TextRange> hits; ///< in `text`
    Address part; ///< where it was cut from

    /// As many UTF-16 units of the part as a snippet shows, about.
    static constexpr qsizetype width = 200;
};

/// What was found in one part of a paragraph (or in a heading's title), ready to be lit.
struct PartHits {
    Address part;
    std::vector<TextRange> ranges; ///< in the part's text; ascending, not overlapping
};

/// The stretch of a part that shows most of its hits, cut between words.
[[nodiscard]] Snippet snippetOf(QStringView text, const PartHits &hits);

} // namespace pochin::reference
