// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/edition_reader.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

Paragraph::Kind kindOf(const Address &address, QStringView text)
{
    if (address.text().endsWith(u".призыв"_s))
        return Paragraph::Kind::Call;
    const bool isShouted = std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
    return isShouted ? Paragraph::Kind::Slogan : Paragraph::Kind::Numbered;
}

/// How deep in the outline a heading stands: П.I.3 is the third level, М/3 the second.
int depthOf(const Address &heading)
{
    const QString id = heading.text();
    return 1 + static_cast<int>(std::ranges::count_if(id, [](QChar c) { return c == u'.' || c == u'/'; }));
}

} // namespace

Result<Edition> Edition::parse(QByteArrayView bytes)
{
    return EditionReader().read(bytes);
}

Result<Edition> EditionReader::read(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes.chopped(bytes.endsWith('\n') ? 1 : 0));
    if (decoder.hasError() || !bytes.endsWith('\n') || bytes.endsWith("\n\n"))
        return broken(1);
    for (const QStringView line : QStringTokenizer(QStringView(text), u'\n')) {
        ++m_line;
        if (auto done = readLine(line); !done)
            return std::unexpected(done.error());
    }
    m_edition.m_bytes = bytes.toByteArray();
    return std::move(m_edition);
}

Result<> EditionReader::readLine(QStringView line)
{
    if (line.isEmpty()) {
        if (m_after == After::Blank || m_after == After::Nothing)
            return broken(5);
        m_after = After::Blank;
        return {};
    }
    return line.startsWith(u'#') ? readHeading(line) : readText(line);
}

/// "### title {#П.I.3}"
Result<> EditionReader::readHeading(QStringView line)
{
    const qsizetype level = std::ranges::find_if(line, [](QChar c) { return c != u'#'; }) - line.begin();
    const qsizetype anchor = line.lastIndexOf(u" {#");
    if (level > 4 || anchor <= level + 1 || line.at(level) != u' ' || !line.endsWith(u'}'))
        return broken(2);
    const auto address = Address::fromCanonical(line.sliced(anchor + 3).chopped(1));
    if (!address || address->kind() != Address::Kind::Heading || depthOf(*address) != level)
        return broken(3);
    if (m_after == After::Heading || m_after == After::Text)
        return broken(5);
    m_after = After::Heading;
    while (!m_open.empty() && depthOf(m_open.back()) >= level)
        m_open.pop_back();
    if (std::cmp_not_equal(m_open.size() + 1, level))
        return broken(4);
    const QString title = line.sliced(level + 1, anchor - level - 1).toString();
    if (auto added = add(*address, Heading{*address, static_cast<int>(level), title, m_open}); !added)
        return added;
    m_open.push_back(*address);
    m_edition.m_headings.push_back(*address);
    return {};
}

/// "{#М.9.4} - text"
Result<> EditionReader::readText(QStringView line)
{
    const qsizetype end = line.indexOf(u"} ");
    if (!line.startsWith(u"{#") || end < 0)
        return broken(2);
    const auto address = Address::fromCanonical(line.sliced(2, end - 2));
    if (!address || address->kind() == Address::Kind::Heading || address->kind() == Address::Kind::Point)
        return broken(7);
    QStringView text = line.sliced(end + 2);
    const bool isPoint = text.startsWith(u"- ");
    if (isPoint)
        text = text.sliced(2);
    if (text.trimmed().size() != text.size() || text.isEmpty())
        return broken(9);
    Part part{address->paragraph().part(std::max(address->partNumber(), 1)),
        isPoint ? Part::Kind::Point : Part::Kind::Prose, text.toString()};
    return address->partNumber() == 0 ? beginParagraph(*address, std::move(part)) : addPart(*address, std::move(part));
}

Result<> EditionReader::beginParagraph(const Address &address, Part part)
{
    if (m_after != After::Blank)
        return broken(5);
    m_after = After::Text;
    // М.7 under М/2 and М; П.I.3.8.В under П.I.3.8.
    const bool belongs = !m_open.empty()
        && (address.work() == Address::Work::Programme ? address.text().startsWith(m_open.back().text() + u'.')
                                                       : address.work() == m_open.back().work());
    if (!belongs)
        return broken(8);
    const Paragraph::Kind kind = kindOf(address, part.text);
    m_edition.m_paragraphs.push_back(address);
    return add(address, Paragraph{address, kind, m_open, {std::move(part)}});
}

Result<> EditionReader::addPart(const Address &address, Part part)
{
    if (m_after != After::Text)
        return broken(5);
    auto &paragraph = std::get<Paragraph>(m_edition.m_outline.back());
    if (paragraph.address != address.paragraph()
        || std::cmp_not_equal(paragraph.parts.size() + 1, address.partNumber()))
        return broken(6);
    paragraph.parts.push_back(std::move(part));
    return {};
}

Result<> EditionReader::add(const Address &address, Edition::Entry entry)
{
    if (!m_edition.m_positions.emplace(address, static_cast<qsizetype>(m_edition.m_outline.size())).second)
        return broken(6);
    m_edition.m_outline.push_back(std::move(entry));
    return {};
}

std::unexpected<Failure> EditionReader::broken(int invariant) const
{
    return failure(
        Failure::Kind::Malformed, u"line %1 breaks invariant %2 of the edition"_s.arg(m_line).arg(invariant));
}

} // namespace pochin::reference
