// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/plain_text_label.h"

#include <QEvent>
#include <QGuiApplication>

namespace pochin::workbench {

namespace {

QColor between(const QColor &from, const QColor &to, float share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(
        part(from.redF(), to.redF()), part(from.greenF(), to.greenF()), part(from.blueF(), to.blueF()));
}

} // namespace

PlainTextLabel::PlainTextLabel(QWidget *parent, Tone tone, Selectable selectable) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (selectable == Selectable::Yes)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    takeColour();
}

void PlainTextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColour();
}

void PlainTextLabel::takeColour()
{
    if (m_tone == Tone::Normal)
        return;
    const QPalette shared = QGuiApplication::palette();
    const QColor ink = between(shared.color(QPalette::WindowText), shared.color(QPalette::Window), 0.28F);
    if (palette().color(QPalette::WindowText) == ink)
        return; // the change was our own
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink); // the ink where a parent chose the paper of texts
    setPalette(own);
}

} // namespace pochin::workbench
