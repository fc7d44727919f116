// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/sheet_marks.h"

#include <KColorScheme>

#include <QPalette>

#include <array>

namespace pochin::reference {

namespace {

struct HighlighterLook {
    QColor hue;
    QTextCharFormat::UnderlineStyle line;
};

const HighlighterLook &lookOf(Highlighter highlighter)
{
    static const std::array looks{
        HighlighterLook{QColor(0xe0, 0xb0, 0x00), QTextCharFormat::SingleUnderline},
        HighlighterLook{QColor(0x2e, 0xa0, 0x43), QTextCharFormat::DashUnderline},
        HighlighterLook{QColor(0x2f, 0x7d, 0xd1), QTextCharFormat::DotLine},
        HighlighterLook{QColor(0xd1, 0x3f, 0x8f), QTextCharFormat::WaveUnderline},
    };
    return looks.at(static_cast<std::size_t>(highlighter));
}

} // namespace

SheetMarks sheetMarks(const NotebookPages &pages, const Edition &edition)
{
    SheetMarks marks;
    for (const Highlight &highlight : pages.highlights) {
        const Placement placement = placed(highlight.anchor, edition);
        if (placement.kind != Placement::Kind::PlaceChanged && placement.paragraph)
            marks.highlights.push_back({*placement.paragraph, placement.range, highlight.highlighter});
    }
    for (const Note &note : pages.notes) {
        if (const auto paragraph = placed(note.anchor, edition).paragraph)
            marks.noted.insert(*paragraph);
    }
    for (const Bookmark &bookmark : pages.bookmarks)
        marks.bookmarked.insert(bookmark.place.paragraph());
    return marks;
}

QTextCharFormat formatOf(Highlighter highlighter, const QPalette &palette)
{
    QTextCharFormat format;
    format.setBackground(mixed(palette.color(QPalette::Base), lookOf(highlighter).hue, 0.28F));
    format.setUnderlineStyle(lookOf(highlighter).line);
    format.setUnderlineColor(inkOf(highlighter, palette));
    return format;
}

QColor inkOf(Highlighter highlighter, const QPalette &palette)
{
    return mixed(lookOf(highlighter).hue, palette.color(QPalette::Text), 0.35F);
}

QTextCharFormat formatOf(HitTone tone, const QPalette &palette)
{
    QTextCharFormat format;
    if (tone == HitTone::Current) {
        format.setBackground(palette.color(QPalette::Highlight));
        format.setForeground(palette.color(QPalette::HighlightedText));
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    } else {
        const KColorScheme scheme(QPalette::Active, KColorScheme::View);
        const QColor neutral = scheme.foreground(KColorScheme::NeutralText).color();
        format.setBackground(mixed(palette.color(QPalette::Base), neutral, 0.32F));
    }
    return format;
}

QColor mixed(const QColor &from, const QColor &to, float share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(
        part(from.redF(), to.redF()), part(from.greenF(), to.greenF()), part(from.blueF(), to.blueF()));
}

QColor quietInk(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.3F);
}

} // namespace pochin::reference
