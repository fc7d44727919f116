// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/export/markup.h"

#include <QStringList>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr QStringView special = u"\\`*_[]{}<>#|~&!";

/// "1." and "-" begin a list only at the start of a line; escaped there and nowhere else, so that the text stays
/// legible.
qsizetype listMarkerIn(const QString &text)
{
    const auto digits = std::ranges::find_if_not(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) - text.begin();
    if (digits > 0 && digits < text.size() && (text.at(digits) == u'.' || text.at(digits) == u')'))
        return digits;
    return !text.isEmpty() && QStringView(u"-+=").contains(text.front()) ? 0 : -1;
}

QString quotedLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines += u"> "_s + markdownEscaped(line);
    return lines.join(u'\n');
}

struct MarkdownWriter {
    QString text;
    bool isInList = false;

    void operator()(const HeadingBlock &heading)
    {
        text += u'\n' + QString(heading.level + 1, u'#') + u' ' + markdownEscaped(heading.title) + u'\n';
        isInList = false;
    }

    void operator()(const LineBlock &line)
    {
        const bool isPoint = line.kind == Part::Kind::Point;
        const QString address = line.isFirst ? u"**"_s + line.address.text() + u"** "_s : QString();
        // The points of a list follow each other without an empty line.
        text += isPoint && isInList ? QString() : u"\n"_s;
        text += (isPoint ? u"- "_s : QString()) + address + markdownEscaped(line.text) + u'\n';
        isInList = isPoint;
    }

    void operator()(const NoteBlock &note)
    {
        const QString quoted = note.quoted.isEmpty() ? QString() : u" «"_s + note.quoted + u'»';
        text += u"\n> **"_s + markdownEscaped(note.label) + u"**"_s + markdownEscaped(quoted).replace(u'\n', u' ')
            + u"\n>\n"_s + quotedLines(note.text) + u'\n';
        isInList = false;
    }
};

} // namespace

QString markdownEscaped(const QString &text)
{
    const qsizetype marker = listMarkerIn(text);
    QString escaped;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (special.contains(text.at(at)) || at == marker)
            escaped += u'\\';
        escaped += text.at(at);
    }
    return escaped;
}

QByteArray markdownOf(const ExportDocument &document)
{
    MarkdownWriter writer{u"# "_s + markdownEscaped(document.words.title) + u'\n', false};
    for (const auto &block : document.blocks)
        std::visit(std::ref(writer), block);
    writer.text += u"\n---\n\n"_s + markdownEscaped(document.words.edition) + u'\n';
    return writer.text.toUtf8();
}

QByteArray exportedBookmarks(const std::vector<Bookmark> &bookmarks, const ExportWords &words)
{
    std::vector<Bookmark> sorted = bookmarks;
    std::ranges::stable_sort(sorted, {}, &Bookmark::folder);
    QString text = u"# "_s + markdownEscaped(words.title) + u'\n';
    QString folder;
    for (const Bookmark &bookmark : sorted) {
        if (bookmark.folder != folder || text.count(u'\n') == 1)
            text += bookmark.folder.isEmpty() ? u"\n"_s : u"\n## "_s + markdownEscaped(bookmark.folder) + u"\n\n"_s;
        folder = bookmark.folder;
        text += u"- [%1](<%2>) %3\n"_s.arg(
            bookmark.place.text(), bookmark.place.link(), markdownEscaped(bookmark.title).replace(u'\n', u' '));
    }
    return text.toUtf8();
}

} // namespace pochin::reference
