// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/reader_sheet.h"

#include "reference/views/sheet_margin.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>

namespace pochin::reference {

void ReaderSheet::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!m_text)
        return;
    QPainter painter(viewport());
    SheetMargin margin(painter, palette(), readingFont());
    const QTextFrameFormat column = document()->rootFrame()->frameFormat();
    const double textEnd = viewport()->width() - column.rightMargin();
    for (const SheetText::Line *line = &m_text->lineAt(firstSeen()); line <= &m_text->lines().back(); ++line) {
        const QRectF caret = caretAt(line->start);
        if (caret.top() > viewport()->height())
            break;
        if (line->kind == Part::Kind::Point)
            margin.paintDash({0, caret.top(), caret.left(), caret.height()});
        if (m_text->lineOf(line->place) != line)
            continue;
        const auto tone = line->place == m_toldPlace ? SheetMargin::Tone::Current : SheetMargin::Tone::Quiet;
        margin.paintAddress(line->place, {0, caret.top(), column.leftMargin(), caret.height()}, tone);
        margin.paintSigns(
            m_marks, line->place, {textEnd, caret.top(), SheetMargin::rightWidth(readingFont()) + 0.0, caret.height()});
    }
    for (const SheetMarks::Lit &highlight : m_marks.highlights) {
        const QRectF caret = caretAt(stretchOf({highlight.paragraph, highlight.range.value_or(TextRange())}).start);
        margin.paintHighlightSign(highlight.highlighter, {textEnd, caret.top(), column.rightMargin(), caret.height()});
    }
}

} // namespace pochin::reference
