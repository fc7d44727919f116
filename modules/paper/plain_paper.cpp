// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/plain_paper.h"

#include "paper/pages.h"

#include <QFont>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace pochin::paper {

namespace {

constexpr qreal titlePoints = 16;
constexpr qreal textPoints = 11;

QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

QString htmlOf(const QString &text)
{
    return uR"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>%1</title></head>
<body><h1>%1</h1>
<div style="white-space: pre-wrap">%2</div></body></html>
)"_s.arg(titleOf(text).toHtmlEscaped(), text.section(u'\n', 1).toHtmlEscaped());
}

Result<QByteArray> pdfOfText(const QString &text)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(textPoints);
    document.setDefaultFont(font);
    document.setPlainText(text);
    QTextCursor title(&document);
    title.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat large;
    large.setFontPointSize(titlePoints);
    large.setFontWeight(QFont::Bold);
    title.mergeCharFormat(large);
    return pdfOf(document, titleOf(text));
}

} // namespace

Format formatOf(const QString &fileName)
{
    if (fileName.endsWith(u".pdf", Qt::CaseInsensitive))
        return Format::Pdf;
    const bool isHtml
        = fileName.endsWith(u".html", Qt::CaseInsensitive) || fileName.endsWith(u".htm", Qt::CaseInsensitive);
    return isHtml ? Format::Html : Format::Text;
}

Result<QByteArray> fileOf(const QString &text, Format format)
{
    switch (format) {
    case Format::Text:
        return text.toUtf8();
    case Format::Html:
        return htmlOf(text).toUtf8();
    case Format::Pdf:
        return pdfOfText(text);
    }
    Q_UNREACHABLE();
}

} // namespace pochin::paper
