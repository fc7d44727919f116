// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/snippet.h"

#include <algorithm>

namespace pochin::reference {

namespace {

constexpr QChar ellipsis = QChar(0x2026);

/// The stretch of at most `width` that starts at a hit and holds most hits, moved so that they stand in its middle.
TextRange bestStretch(qsizetype length, std::span<const TextRange> hits)
{
    TextRange best{0, 0};
    std::ptrdiff_t most = 0;
    for (auto first = hits.begin(); first != hits.end(); ++first) {
        const auto beyond = std::find_if(
            first, hits.end(), [&](const TextRange &hit) { return hit.end > first->start + Snippet::width; });
        if (beyond - first > most) {
            most = beyond - first;
            best = {first->start, std::prev(beyond)->end};
        }
    }
    const qsizetype room = std::max<qsizetype>(Snippet::width - (best.end - best.start), 0);
    const qsizetype latest = std::max<qsizetype>(length - Snippet::width, 0);
    const qsizetype start = std::clamp<qsizetype>(best.start - room / 2, 0, latest);
    return {start, std::min(std::max(start + Snippet::width, best.end), length)};
}

/// Grows or shrinks a stretch to the next blank, so that no word is cut.
TextRange betweenWords(QStringView text, TextRange stretch)
{
    while (stretch.start > 0 && !text.at(stretch.start - 1).isSpace())
        --stretch.start;
    while (stretch.end < text.size() && !text.at(stretch.end).isSpace())
        ++stretch.end;
    return stretch;
}

} // namespace

Snippet snippetOf(QStringView text, const PartHits &hits)
{
    const TextRange stretch = betweenWords(text, bestStretch(text.size(), hits.ranges));
    Snippet snippet{text.sliced(stretch.start, stretch.end - stretch.start).toString(), {}, hits.part};
    if (stretch.end < text.size())
        snippet.text += ellipsis;
    const qsizetype shift = stretch.start > 0 ? 1 : 0;
    if (shift > 0)
        snippet.text.prepend(ellipsis);
    for (const TextRange &hit : hits.ranges) {
        if (hit.start >= stretch.start && hit.end <= stretch.end)
            snippet.hits.push_back({hit.start - stretch.start + shift, hit.end - stretch.start + shift});
    }
    return snippet;
}

} // namespace pochin::reference
