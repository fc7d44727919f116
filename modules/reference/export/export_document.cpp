// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/export/export_document.h"

#include <algorithm>
#include <ranges>

namespace pochin::reference {

namespace {

/// Goes through the outline once and takes what was selected, with the headings above it.
class DocumentBuilder
{
public:
    DocumentBuilder(const Edition &edition, const ExportSelection &selection, ExportDocument &document)
        : m_edition(edition), m_selection(selection), m_document(document)
    {
        for (const Note &note : selection.notes)
            m_notes.emplace_back(&note, placed(note.anchor, edition));
    }

    void run()
    {
        for (const Edition::Entry &entry : m_edition.outline()) {
            if (const auto *heading = std::get_if<Heading>(&entry))
                add(*heading);
            else
                add(std::get<Paragraph>(entry));
        }
        for (const auto &[note, placement] : m_notes) {
            if (m_selection.places.empty() && !placement.paragraph)
                m_document.blocks.emplace_back(blockOf(*note, m_document.words.placeChanged));
        }
    }

private:
    [[nodiscard]] bool isSelected(const Address &part) const
    {
        const auto holds = [&](const Address &place) {
            switch (place.kind()) {
            case Address::Kind::Heading:
            case Address::Kind::Paragraph:
                return m_edition.isWithin(part, place);
            case Address::Kind::Part:
            case Address::Kind::Point:
                return m_edition.part(place)->address == part;
            }
            return false;
        };
        return m_selection.places.empty() || std::ranges::any_of(m_selection.places, holds);
    }

    /// A heading comes along when something under it does, so that what is read stands in its place.
    void add(const Heading &heading)
    {
        const auto paragraphs = m_edition.paragraphsWithin(heading.address);
        const bool isNeeded = std::ranges::any_of(paragraphs, [&](const Address &address) {
            const auto &parts = m_edition.paragraph(address)->parts;
            return std::ranges::any_of(parts, [&](const Part &part) { return isSelected(part.address); });
        });
        if (isNeeded)
            m_document.blocks.emplace_back(HeadingBlock{heading.address, heading.level, heading.title});
    }

    void add(const Paragraph &paragraph)
    {
        bool isFirst = true;
        for (const Part &part : paragraph.parts) {
            if (!isSelected(part.address))
                continue;
            const bool isWhole = part.address.partNumber() == 1;
            const Address &shown = isWhole ? paragraph.address : part.address;
            m_document.blocks.emplace_back(LineBlock{shown, part.kind, part.text, isFirst});
            isFirst = false;
        }
        if (!isFirst)
            addNotes(paragraph.address);
    }

    void addNotes(const Address &paragraph)
    {
        for (const auto &[note, placement] : m_notes) {
            if (placement.paragraph != paragraph)
                continue;
            const bool isLost = placement.kind == Placement::Kind::PlaceChanged;
            m_document.blocks.emplace_back(
                blockOf(*note, isLost ? m_document.words.placeChanged : m_document.words.note));
        }
    }

    static NoteBlock blockOf(const Note &note, const QString &label) { return {label, note.anchor.quoted, note.text}; }

    const Edition &m_edition;
    const ExportSelection &m_selection;
    ExportDocument &m_document;
    std::vector<std::pair<const Note *, Placement>> m_notes;
};

} // namespace

Result<ExportDocument> documentOf(const Edition &edition, const ExportSelection &selection, const ExportWords &words)
{
    for (const Address &place : selection.places) {
        if (!edition.contains(place))
            return failure(Failure::Kind::NotFound, place.text());
    }
    ExportDocument document{words, {}};
    DocumentBuilder(edition, selection, document).run();
    return document;
}

} // namespace pochin::reference
