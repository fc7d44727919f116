// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/sheet_marks.h"
#include "reference/views/sheet_text.h"

#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QRectF>

namespace pochin::reference {

/// What stands beside the column of text: addresses to the left, signs of the reader's own marks to the right.
class SheetMargin
{
public:
    /// In pixels, for letters of this size.
    [[nodiscard]] static int leftWidth(const QFont &reading);
    [[nodiscard]] static int rightWidth(const QFont &reading);

    SheetMargin(QPainter &painter, const QPalette &palette, const QFont &reading)
        : m_painter(painter), m_palette(palette), m_reading(reading)
    {
    }

    enum class Tone { Quiet, Current };
    /// `line` is the first line of the place, from the left edge of the sheet to that of the text.
    void paintAddress(const Address &place, const QRectF &line, Tone tone);
    /// The dash before a point of a list; `line` ends where the text begins.
    void paintDash(const QRectF &line);
    /// `line` is the first line of the place, to the right of the text.
    void paintSigns(const SheetMarks &marks, const Address &place, const QRectF &line);
    void paintHighlightSign(Highlighter highlighter, const QRectF &line);

private:
    QPainter &m_painter;
    const QPalette &m_palette;
    QFont m_reading;
};

} // namespace pochin::reference
