// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/chip_button.h"

#include <KLocalizedString>

#include <QPainter>

#include <algorithm>
#include <utility>

namespace pochin::workbench {

namespace {

constexpr int beside = 10;
constexpr int above = 3;
constexpr int gap = 6;
constexpr int spare = 2; ///< widths of letters are fractions

QColor veil(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

} // namespace

ChipButton::ChipButton(const QString &name, QString note, QWidget *parent)
    : QAbstractButton(parent), m_note(std::move(note))
{
    setText(name); // painted as it is: an ampersand in a name is no shortcut
    setAccessibleName(
        m_note.isEmpty() ? name : i18nc("@action:button a person read aloud: name, note", "%1, %2", name, m_note));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize ChipButton::sizeHint() const
{
    const int note = m_note.isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(m_note);
    return {
        2 * beside + fontMetrics().horizontalAdvance(text()) + note + spare, fontMetrics().height() + 2 * above + 2};
}

QSize ChipButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 12 * fontMetrics().averageCharWidth()), sizeHint().height()};
}

void ChipButton::resizeEvent(QResizeEvent *)
{
    setToolTip(width() < sizeHint().width() ? accessibleName() : QString()); // all of it where it had to be shortened
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor accent = palette().color(QPalette::Highlight);
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(veil(ink, 0.35F), 1));
    painter.setBrush(underMouse() || isDown() ? veil(accent, 0.15F) : veil(ink, 0.04F));
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    constexpr auto oneLine = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);
    const QRect line = rect().adjusted(beside, 0, -beside, 0);
    const QString name = fontMetrics().elidedText(text(), Qt::ElideRight, line.width());
    painter.setPen(ink);
    painter.drawText(line, oneLine, name);
    const int nameWidth = fontMetrics().horizontalAdvance(name) + gap;
    painter.setPen(veil(ink, 0.72F));
    painter.drawText(line.adjusted(nameWidth, 0, 0, 0), oneLine,
        fontMetrics().elidedText(m_note, Qt::ElideRight, line.width() - nameWidth));
}

} // namespace pochin::workbench
