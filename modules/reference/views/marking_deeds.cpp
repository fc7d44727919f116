// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/marking_deeds.h"

#include "reference/views/heading_words.h"
#include "reference/views/lent_notebook.h"
#include "reference/views/notes_panel.h"
#include "reference/views/reader_sheet.h"

namespace pochin::reference {

namespace {

constexpr qsizetype longestTitle = 60;

/// The heading, or for a paragraph its first words.
QString titleFor(const Edition &edition, const Address &place)
{
    const Paragraph *paragraph = edition.paragraph(place);
    if (!paragraph)
        return titleAbove(edition, place);
    QString text = paragraph->text().simplified();
    if (text.size() <= longestTitle)
        return text;
    return text.left(std::max(qsizetype(1), text.lastIndexOf(u' ', longestTitle))) + u'…';
}

/// A selection of the whole paragraph is a mark on the paragraph.
std::optional<TextRange> unlessWhole(const Paragraph &paragraph, const TextRange &range)
{
    if (range == TextRange{0, paragraph.text().size()})
        return std::nullopt;
    return range;
}

bool touch(const TextRange &one, const TextRange &other)
{
    return one.start < other.end && other.start < one.end;
}

} // namespace

MarkingDeeds::MarkingDeeds(ReaderSheet &sheet, LentNotebook &notebook, NotesPanel &notes, QObject *parent)
    : QObject(parent), m_sheet(sheet), m_notebook(notebook), m_notes(notes)
{
    connect(&notebook, &LentNotebook::changed, this, &MarkingDeeds::showMarks);
    connect(&notes, &NotesPanel::writingWanted, this, &MarkingDeeds::writeNote);
}

void MarkingDeeds::showMarks()
{
    if (m_edition)
        m_sheet.setMarks(m_notebook.isHere() ? sheetMarks(m_notebook.pages(), *m_edition) : SheetMarks());
}

void MarkingDeeds::toggleBookmark()
{
    const auto place = m_sheet.place();
    if (!m_notebook.isHere())
        Q_EMIT bookmarksWanted();
    if (!place || !m_notebook.isHere())
        return;
    if (const Bookmark *bookmark = m_notebook.bookmarkOn(*place))
        m_notebook.forget(MarkId(bookmark->id));
    else
        m_notebook.bookmark(*place, titleFor(*m_edition, *place));
}

void MarkingDeeds::writeNote()
{
    Q_EMIT notesWanted();
    const auto place = m_sheet.place();
    if (!place || !m_notebook.isHere())
        return;
    const auto passages = m_sheet.selectedPassages();
    if (!passages.empty()) {
        const Paragraph &paragraph = *m_edition->paragraph(passages.front().paragraph);
        m_notes.write(anchored(paragraph, unlessWhole(paragraph, passages.front().range)));
    } else if (const Paragraph *paragraph = m_edition->paragraph(*place)) {
        m_notes.write(anchored(*paragraph));
    } else if (const auto first = m_edition->paragraphsWithin(*place); !first.empty()) {
        m_notes.write(anchored(*m_edition->paragraph(first.front())));
    }
}

void MarkingDeeds::light(Highlighter highlighter)
{
    if (!m_notebook.isHere()) {
        Q_EMIT highlightsWanted();
        return;
    }
    const auto passages = m_sheet.selectedPassages();
    if (passages.empty())
        Q_EMIT selectionWanted();
    for (const SheetText::Passage &passage : passages) {
        const Paragraph &paragraph = *m_edition->paragraph(passage.paragraph);
        m_notebook.light(anchored(paragraph, unlessWhole(paragraph, passage.range)), highlighter);
    }
}

void MarkingDeeds::removeHighlights()
{
    const auto place = m_sheet.place();
    if (!m_notebook.isHere())
        Q_EMIT highlightsWanted();
    if (!place || !m_notebook.isHere())
        return;
    auto passages = m_sheet.selectedPassages();
    if (const Paragraph *paragraph = passages.empty() ? m_edition->paragraph(*place) : nullptr)
        passages.push_back({paragraph->address, {0, paragraph->text().size()}});
    std::vector<MarkId> gone;
    for (const Highlight &highlight : m_notebook.pages().highlights) {
        const Placement at = placed(highlight.anchor, *m_edition);
        for (const SheetText::Passage &passage : passages) {
            if (at.paragraph == passage.paragraph && touch(at.range.value_or(passage.range), passage.range))
                gone.push_back(highlight.id);
        }
    }
    for (const MarkId &id : gone)
        m_notebook.forget(id);
}

} // namespace pochin::reference
