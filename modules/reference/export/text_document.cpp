// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/export/printed.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextListFormat>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr double textSize = 11;
constexpr std::array headingSizes{18.0, 16.0, 14.0, 12.5, 11.5};

struct TextDocumentWriter {
    QTextCursor cursor;
    bool isEmpty = true;

    void operator()(const HeadingBlock &heading) { addHeading(heading.level, heading.title, heading.address.text()); }

    void operator()(const LineBlock &line)
    {
        const bool isPoint = line.kind == Part::Kind::Point;
        QTextBlockFormat format;
        format.setTopMargin(line.isFirst ? 8 : 3);
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        format.setLeftMargin(isPoint ? 18 : 0);
        begin(format);
        if (line.isFirst)
            cursor.insertText(line.address.text() + u"  "_s, anchorFormat(line.address.text(), textSize, QFont::Bold));
        cursor.insertText((isPoint ? u"– "_s : QString()) + line.text, plainFormat());
    }

    void operator()(const NoteBlock &note)
    {
        QTextBlockFormat format;
        format.setTopMargin(6);
        format.setLeftMargin(36);
        begin(format);
        QTextCharFormat label = plainFormat();
        label.setFontWeight(QFont::Bold);
        cursor.insertText(note.label + u' ', label);
        QTextCharFormat italic = plainFormat();
        italic.setFontItalic(true);
        if (!note.quoted.isEmpty())
            cursor.insertText(u'«' + note.quoted + u"» "_s, italic);
        // A line separator keeps the lines of a note in its block.
        cursor.insertText(QString(note.text).replace(u'\n', QChar(QChar::LineSeparator)), plainFormat());
    }

    void addHeading(int level, const QString &title, const QString &anchor)
    {
        QTextBlockFormat format;
        format.setHeadingLevel(level + 1);
        format.setTopMargin(18);
        format.setBottomMargin(6);
        begin(format);
        cursor.insertText(title, anchorFormat(anchor, headingSizes.at(static_cast<std::size_t>(level)), QFont::Bold));
    }

    void addSmall(const QString &text)
    {
        QTextBlockFormat format;
        format.setTopMargin(24);
        begin(format);
        QTextCharFormat small;
        small.setFontPointSize(textSize - 3);
        cursor.insertText(text, small);
    }

private:
    void begin(const QTextBlockFormat &format)
    {
        if (isEmpty)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        isEmpty = false;
    }

    static QTextCharFormat plainFormat()
    {
        QTextCharFormat format;
        format.setFontPointSize(textSize);
        return format;
    }

    static QTextCharFormat anchorFormat(const QString &anchor, double size, QFont::Weight weight)
    {
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(weight);
        format.setAnchor(true);
        format.setAnchorNames({anchor});
        return format;
    }
};

} // namespace

std::unique_ptr<QTextDocument> textDocumentOf(const ExportDocument &document)
{
    auto text = std::make_unique<QTextDocument>();
    text->setMetaInformation(QTextDocument::DocumentTitle, document.words.title);
    TextDocumentWriter writer{QTextCursor(text.get())};
    writer.addHeading(0, document.words.title, u"title"_s);
    for (const auto &block : document.blocks)
        std::visit(std::ref(writer), block);
    writer.addSmall(document.words.edition);
    return text;
}

} // namespace pochin::reference
