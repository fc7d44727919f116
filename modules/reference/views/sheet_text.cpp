// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/sheet_text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace pochin::reference {

namespace {

constexpr double lineHeight = 1.55; // of the letters' size, whatever air the font itself brings along
constexpr double afterParagraph = 0.7; // of a line
constexpr double afterPart = 0.3;
constexpr double pointIndent = 1.4;

struct HeadingLook {
    double size;
    QFont::Weight weight;
    double before; ///< of a line
    double after;
};
constexpr std::array headingLooks{HeadingLook{1.8, QFont::Light, 4.0, 1.2}, HeadingLook{1.3, QFont::DemiBold, 2.6, 0.8},
    HeadingLook{1.15, QFont::DemiBold, 2.0, 0.7}, HeadingLook{1.0, QFont::DemiBold, 1.5, 0.5}};

} // namespace

/// Sets one entry of the edition after the other.
class SheetText::Setter
{
public:
    Setter(QTextDocument &document, const QFont &font, std::vector<Line> &lines)
        : m_cursor(&document), m_font(font), m_unit(QFontMetricsF(font).height()), m_lines(lines)
    {
        // Qt counts in per cent of what the font brings along.
        m_leading = 100 * lineHeight * QFontInfo(font).pixelSize() / m_unit;
        m_cursor.beginEditBlock();
    }
    ~Setter() { m_cursor.endEditBlock(); }
    Setter(const Setter &) = delete;
    Setter &operator=(const Setter &) = delete;

    void set(const Heading &heading)
    {
        const HeadingLook &look = headingLooks.at(static_cast<std::size_t>(heading.level - 1));
        QTextBlockFormat block;
        block.setHeadingLevel(heading.level);
        block.setTopMargin(look.before * m_unit);
        block.setBottomMargin(look.after * m_unit);
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * look.size);
        font.setWeight(look.weight);
        write(block, font, {heading.address, heading.address, Part::Kind::Prose, 0, 0}, heading.title);
    }

    void set(const Paragraph &paragraph)
    {
        QFont font = m_font;
        if (paragraph.kind == Paragraph::Kind::Slogan)
            font.setWeight(QFont::DemiBold);
        for (const Part &part : paragraph.parts) {
            const bool isLast = &part == &paragraph.parts.back();
            QTextBlockFormat block;
            block.setLineHeight(m_leading, QTextBlockFormat::ProportionalHeight);
            block.setBottomMargin((isLast ? afterParagraph : afterPart) * m_unit);
            if (part.kind == Part::Kind::Point)
                block.setLeftMargin(pointIndent * m_unit);
            write(block, font, {part.address, paragraph.address, part.kind, 0, 0}, part.text);
        }
    }

private:
    void write(const QTextBlockFormat &block, const QFont &font, Line line, const QString &text)
    {
        QTextCharFormat letters;
        letters.setFont(font);
        if (m_lines.empty()) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        line.start = m_cursor.position();
        line.length = static_cast<int>(text.size());
        m_cursor.insertText(text, letters);
        m_lines.push_back(line);
    }

    QTextCursor m_cursor;
    QFont m_font;
    double m_unit; ///< the height of a line
    double m_leading = 100; ///< per cent
    std::vector<Line> &m_lines;
};

SheetText::SheetText(const Edition &edition, QTextDocument &document, const QFont &font) : m_edition(&edition)
{
    document.clear();
    document.setDefaultFont(font);
    {
        Setter setter(document, font, m_lines);
        for (const Edition::Entry &entry : edition.outline())
            std::visit([&setter](const auto &each) { setter.set(each); }, entry);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_byAddress.emplace(m_lines[i].address, i);
        m_byAddress.emplace(m_lines[i].place, i); // the first line of a place stays its own
    }
}

const SheetText::Line &SheetText::lineAt(int position) const
{
    const auto next = std::ranges::upper_bound(m_lines, position, {}, &Line::start);
    return next == m_lines.begin() ? m_lines.front() : *std::prev(next);
}

const SheetText::Line *SheetText::lineOf(const Address &place) const
{
    const Part *part = place.kind() == Address::Kind::Point ? m_edition->part(place) : nullptr;
    const auto found = m_byAddress.find(part ? part->address : place);
    return found == m_byAddress.end() ? nullptr : &m_lines[found->second];
}

std::vector<SheetText::Passage> SheetText::passagesIn(int from, int to) const
{
    std::vector<Passage> passages;
    for (const Line &line : m_lines) {
        const int start = std::max(from, line.start);
        const int end = std::min(to, line.start + line.length);
        if (start >= end || line.place.kind() == Address::Kind::Heading)
            continue;
        const int first = lineOf(line.place)->start;
        if (passages.empty() || passages.back().paragraph != line.place)
            passages.push_back({line.place, {start - first, end - first}});
        else
            passages.back().range.end = end - first;
    }
    return passages;
}

} // namespace pochin::reference
