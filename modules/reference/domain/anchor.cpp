// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/anchor.h"

#include <algorithm>

namespace pochin::reference {

namespace {

constexpr qsizetype contextLength = 40;

/// The letters of a text, and where in it each of them stands.
struct Letters {
    explicit Letters(QStringView text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text.at(at).isLetter()) {
                letters += text.at(at).toLower();
                places.push_back(at);
            }
        }
    }

    QString letters;
    std::vector<qsizetype> places;
};

/// Where the quoted words stand in `text` with the letters that stood around them; nothing unless that is exactly once.
/// Blanks, hyphens and quotation marks do not count: an edition may mend them.
std::optional<TextRange> rangeIn(const QString &text, const Anchor &anchor)
{
    const QString before = lettersOf(anchor.before);
    const QString quoted = lettersOf(anchor.quoted);
    const QString wanted = before + quoted + lettersOf(anchor.after);
    const Letters letters(text);
    const qsizetype at = letters.letters.indexOf(wanted);
    if (quoted.isEmpty() || at < 0 || letters.letters.indexOf(wanted, at + 1) >= 0)
        return {};
    const auto first = static_cast<std::size_t>(at + before.size());
    const auto last = first + static_cast<std::size_t>(quoted.size()) - 1;
    return TextRange{letters.places[first], letters.places[last] + 1};
}

/// The quoted words where they stand to the letter, with what stood around them.
std::optional<TextRange> exactRangeIn(const QString &text, const Anchor &anchor)
{
    const QString wanted = anchor.before + anchor.quoted + anchor.after;
    const qsizetype at = text.indexOf(wanted);
    if (at < 0 || text.indexOf(wanted, at + 1) >= 0)
        return {};
    const qsizetype start = at + anchor.before.size();
    return TextRange{start, start + anchor.quoted.size()};
}

Placement unchanged(const Anchor &anchor, const Paragraph &paragraph)
{
    if (anchor.quoted.isEmpty())
        return {Placement::Kind::Unchanged, paragraph.address, {}};
    auto range = exactRangeIn(paragraph.text(), anchor);
    range = range ? range : rangeIn(paragraph.text(), anchor);
    const auto kind = range ? Placement::Kind::Unchanged : Placement::Kind::PlaceChanged;
    return {kind, paragraph.address, range};
}

/// Does this paragraph hold what the anchor held on to, to the letter?
std::optional<Placement> heldBy(const Paragraph &paragraph, const Anchor &anchor)
{
    if (anchor.quoted.isEmpty() && lettersHash(paragraph) == anchor.lettersHash)
        return Placement{Placement::Kind::Moved, paragraph.address, {}};
    const auto range = anchor.quoted.isEmpty() ? std::nullopt : exactRangeIn(paragraph.text(), anchor);
    return range ? std::optional(Placement{Placement::Kind::Moved, paragraph.address, range}) : std::nullopt;
}

} // namespace

Anchor anchored(const Paragraph &paragraph, std::optional<TextRange> selection)
{
    Anchor anchor{paragraph.address, lettersHash(paragraph), {}, {}, {}};
    const QString text = paragraph.text();
    if (!selection || selection->start < 0 || selection->end > text.size() || selection->start >= selection->end)
        return anchor;
    anchor.quoted = text.sliced(selection->start, selection->end - selection->start);
    const qsizetype from = std::max<qsizetype>(selection->start - contextLength, 0);
    anchor.before = text.sliced(from, selection->start - from);
    anchor.after = text.sliced(selection->end, std::min(contextLength, text.size() - selection->end));
    return anchor;
}

Placement placed(const Anchor &anchor, const Edition &edition)
{
    const Paragraph *own = edition.paragraph(anchor.paragraph);
    if (own && lettersHash(*own) == anchor.lettersHash)
        return unchanged(anchor, *own);
    std::vector<Placement> found;
    for (const Address &address : edition.paragraphs()) {
        if (auto placement = heldBy(*edition.paragraph(address), anchor))
            found.push_back(*std::move(placement));
    }
    if (found.size() == 1)
        return found.front();
    return {Placement::Kind::PlaceChanged, own ? std::optional(own->address) : std::nullopt, {}};
}

} // namespace pochin::reference
