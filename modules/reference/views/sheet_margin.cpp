// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/sheet_margin.h"

#include "workbench/tinted_icon.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr double smaller = 0.82;
constexpr double gap = 14; // between the address and the text

QFont marginFont(const QFont &reading)
{
    QFont font = reading;
    font.setPointSizeF(reading.pointSizeF() * smaller);
    return font;
}

/// Slogans carry a word for a number, which alone is as wide as a whole address.
QString marginText(const Address &place)
{
    const QString text = place.text();
    const QString last = text.section(u'.', -1);
    return last.size() > 3 ? last : text;
}

} // namespace

int SheetMargin::leftWidth(const QFont &reading)
{
    return static_cast<int>(QFontMetricsF(marginFont(reading)).horizontalAdvance(u"П.II.2.2.В"_s) + 2 * gap);
}

int SheetMargin::rightWidth(const QFont &reading)
{
    return static_cast<int>(QFontMetricsF(reading).height() * 2.2);
}

void SheetMargin::paintAddress(const Address &place, const QRectF &line, Tone tone)
{
    QFont font = marginFont(m_reading);
    if (tone == Tone::Current) {
        font.setWeight(QFont::DemiBold);
        m_painter.fillRect(QRectF(line.right() - gap * 0.55, line.top() + 2, 2, line.height() - 4),
            m_palette.color(QPalette::Highlight));
    }
    m_painter.setFont(font);
    m_painter.setPen(tone == Tone::Current ? m_palette.color(QPalette::Text) : quietInk(m_palette));
    m_painter.drawText(line.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, marginText(place));
}

void SheetMargin::paintDash(const QRectF &line)
{
    m_painter.setFont(m_reading);
    m_painter.setPen(quietInk(m_palette));
    const double space = QFontMetricsF(m_reading).horizontalAdvance(u'n');
    m_painter.drawText(line.adjusted(0, 0, -space, 0), Qt::AlignRight | Qt::AlignVCenter, u"–"_s);
}

void SheetMargin::paintSigns(const SheetMarks &marks, const Address &place, const QRectF &line)
{
    const int side = static_cast<int>(QFontMetricsF(m_reading).height() * 0.8);
    QRect sign(static_cast<int>(line.right()) - side - 4, static_cast<int>(line.center().y()) - side / 2, side, side);
    const auto paint = [this, &sign, side](const QString &icon) {
        workbench::tintedIcon(icon).paint(&m_painter, sign);
        sign.translate(0, side + 6);
    };
    if (marks.bookmarked.contains(place))
        paint(u"bookmarks"_s);
    if (marks.noted.contains(place))
        paint(u"note"_s);
}

void SheetMargin::paintHighlightSign(Highlighter highlighter, const QRectF &line)
{
    m_painter.setFont(marginFont(m_reading));
    m_painter.setPen(inkOf(highlighter, m_palette));
    m_painter.drawText(line.adjusted(gap / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QString(markOf(highlighter)));
}

} // namespace pochin::reference
