// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/reader_sheet.h"

#include <QContextMenuEvent>
#include <QTextDocument>
#include <QTextFrame>

namespace pochin::reference {

bool ReaderSheet::isInMargin(const QPoint &point) const
{
    return m_text && point.x() < document()->rootFrame()->frameFormat().leftMargin();
}

void ReaderSheet::resizeEvent(QResizeEvent *event)
{
    keepingTop([this, event] {
        QTextEdit::resizeEvent(event);
        fitColumn();
    });
}

void ReaderSheet::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::ApplicationFontChange)
        keepingTop([this] { set(); });
}

void ReaderSheet::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_text)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint where = byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    const int position = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    Q_EMIT menuWanted(m_text->lineAt(position).place, where);
}

void ReaderSheet::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isInMargin(event->position().toPoint())) {
        QTextEdit::mousePressEvent(event);
        return;
    }
    QTextCursor cursor = cursorForPosition(event->position().toPoint());
    cursor.movePosition(QTextCursor::StartOfBlock);
    setTextCursor(cursor);
    Q_EMIT menuWanted(m_text->lineAt(cursor.position()).place, event->globalPosition().toPoint());
}

void ReaderSheet::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(isInMargin(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ReaderSheet::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
    else
        QTextEdit::wheelEvent(event);
}

} // namespace pochin::reference
