// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/export/markup.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr QStringView style = u"body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.5;font-family:serif}"
                              u"a{color:inherit;text-decoration:none;font-weight:bold}"
                              u"aside{margin-left:2em;border-left:3px solid;padding-left:1em}"
                              u"footer{margin-top:3em;font-size:smaller;word-break:break-all}";

struct HtmlWriter {
    QString text;
    bool isInList = false;

    void operator()(const HeadingBlock &heading)
    {
        closeList();
        text += u"<h%1 id=\"%2\">%3</h%1>\n"_s.arg(
            QString::number(heading.level + 1), heading.address.text().toHtmlEscaped(), heading.title.toHtmlEscaped());
    }

    void operator()(const LineBlock &line)
    {
        const bool isPoint = line.kind == Part::Kind::Point;
        if (!isPoint)
            closeList();
        else if (!isInList)
            text += u"<ul>\n"_s;
        isInList = isPoint;
        const QString id = line.address.text().toHtmlEscaped();
        const QString address = line.isFirst ? u"<a href=\"#%1\">%1</a> "_s.arg(id) : QString();
        text += u"<%1 id=\"%2\">%3%4</%1>\n"_s.arg(isPoint ? u"li"_s : u"p"_s, id, address, line.text.toHtmlEscaped());
    }

    void operator()(const NoteBlock &note)
    {
        closeList();
        const QString quoted = note.quoted.isEmpty() ? QString() : u" <q>"_s + note.quoted.toHtmlEscaped() + u"</q>"_s;
        text += u"<aside><p><strong>%1</strong>%2</p><p>%3</p></aside>\n"_s.arg(
            note.label.toHtmlEscaped(), quoted, note.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }

    void closeList()
    {
        text += isInList ? u"</ul>\n"_s : QString();
        isInList = false;
    }
};

} // namespace

QByteArray htmlOf(const ExportDocument &document)
{
    const QString title = document.words.title.toHtmlEscaped();
    HtmlWriter writer{u"<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1</title>\n<style>%2</style>\n"
                      "</head>\n<body>\n<main>\n<h1>%1</h1>\n"_s.arg(title, style),
        false};
    for (const auto &block : document.blocks)
        std::visit(std::ref(writer), block);
    writer.closeList();
    writer.text += u"</main>\n<footer>%1</footer>\n</body>\n</html>\n"_s.arg(document.words.edition.toHtmlEscaped());
    return writer.text.toUtf8();
}

} // namespace pochin::reference
