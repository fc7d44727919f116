// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form as one page of a PDF. Text is laid out by Qt and never taken for markup.
#include "delegates/print/paper_form.h"

#include <Prison/Barcode>

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace pochin::delegates {

namespace {

constexpr int dotsPerInch = 144;
constexpr double codeSide = 170; // about 3 cm
constexpr double boxSide = 14;

/// Writes downwards and remembers how far it is.
class Pen
{
public:
    explicit Pen(QPainter &painter, QRectF page) : m_painter(painter), m_page(page) { }

    void write(const QString &text, double points, QFont::Weight weight, double right = 0)
    {
        if (text.isEmpty())
            return;
        QFont font = m_painter.font();
        font.setPointSizeF(points);
        font.setWeight(weight);
        m_painter.setFont(font);
        const QRectF room(m_page.left(), m_y, m_page.width() - right, m_page.bottom() - m_y);
        QRectF used;
        m_painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeading, text, &used);
        m_y = used.bottom() + points;
    }
    void tick(const QString &text, double points)
    {
        m_painter.drawRect(QRectF(m_page.left(), m_y + 2, boxSide, boxSide));
        const QRectF page = m_page;
        m_page.setLeft(page.left() + 2 * boxSide);
        write(text, points, QFont::Normal);
        m_page = page;
    }
    void blank()
    {
        m_y += 30;
        m_painter.drawLine(QPointF(m_page.left(), m_y), QPointF(m_page.right(), m_y));
        m_y += 6;
    }
    void skip(double dots) { m_y += dots; }
    void skipTo(double y) { m_y = std::max(m_y, y); }
    [[nodiscard]] double y() const { return m_y; }

private:
    QPainter &m_painter;
    QRectF m_page;
    double m_y = m_page.top();
};

void drawCode(QPainter &painter, const QString &code, const QRectF &page)
{
    auto barcode = Prison::Barcode::create(Prison::QRCode);
    if (!barcode)
        return;
    barcode->setData(code);
    const QImage image = barcode->toImage(QSizeF(4 * codeSide, 4 * codeSide));
    painter.drawImage(QRectF(page.right() - codeSide, page.top(), codeSide, codeSide), image);
}

void draw(QPainter &painter, const PaperForm &form, const QRectF &page)
{
    drawCode(painter, form.code, page);
    Pen pen(painter, page);
    const double besideCode = codeSide + 20;
    pen.write(form.title, 15, QFont::Bold, besideCode);
    pen.write(form.under, 10, QFont::Normal, besideCode);
    pen.skipTo(page.top() + codeSide + 10);
    for (const PaperForm::Block &block : form.blocks) {
        pen.write(block.heading, 10, QFont::Bold);
        for (const QString &line : block.lines)
            pen.write(line, 10, QFont::Normal);
        for (const QString &box : block.boxes)
            pen.tick(box, 10);
        for (int i = 0; i < block.blanks; ++i)
            pen.blank();
        pen.skip(8);
    }
    pen.write(form.foot, 8, QFont::Normal);
}

} // namespace

Result<QByteArray> pdfOf(const PaperForm &form)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    writer.setTitle(form.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Failure::Kind::StorageBroken, QStringLiteral("the PDF cannot be begun"));
    draw(painter, form, QRectF(0, 0, writer.width(), writer.height()));
    painter.end();
    return bytes;
}

} // namespace pochin::delegates
