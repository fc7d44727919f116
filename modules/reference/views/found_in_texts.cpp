// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/found_in_texts.h"

#include "reference/library/reference_library.h"
#include "reference/views/heading_words.h"
#include "workbench/tinted_icon.h"

using namespace Qt::StringLiterals;

namespace pochin::reference {

QList<workbench::Found> FoundInTexts::found(const QString &typed, int atMost) const
{
    QList<workbench::Found> lines;
    if (!m_library)
        return lines;
    SearchOptions options;
    options.limit = atMost;
    const SearchAnswer answer = m_library->search(typed, options);
    if (answer.address)
        lines += lineFor(*answer.address, {});
    for (const std::vector<Found> *found : {&answer.headings, &answer.results}) {
        for (const Found &each : *found) {
            if (lines.size() < atMost && each.address != answer.address)
                lines += lineFor(each.address, each.snippet.text);
        }
    }
    return lines;
}

workbench::Found FoundInTexts::lineFor(const Address &place, const QString &excerpt) const
{
    const QString title = titleAbove(m_library->edition(), place);
    const bool isHeading = m_library->edition().heading(place) != nullptr;
    return {isHeading || excerpt.isEmpty() ? title : excerpt, placeInWords(m_library->edition(), place),
        workbench::tintedIcon(isHeading ? u"view-list-tree"_s : u"format-justify-left"_s),
        [open = m_open, place] { open(place); }};
}

} // namespace pochin::reference
