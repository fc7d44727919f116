// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace pochin::paper {

namespace {

constexpr int dotsPerInch = 144;
constexpr double footerHeight = 40; // in the writer's dots

/// One page of a laid-out document, with its number at the foot. Line by line: QTextDocument would draw the last line
/// of the page before as well, as hidden ink that is copied and read aloud twice.
void paintPage(QPainter &painter, QTextDocument &text, int page, const QSizeF &body)
{
    const double top = page * body.height();
    painter.setPen(Qt::black);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QTextLayout &layout = *block.layout();
        for (int number = 0; number < layout.lineCount(); ++number) {
            const QTextLine line = layout.lineAt(number);
            const double y = layout.position().y() + line.y() - top;
            if (y >= 0 && y < body.height())
                line.draw(&painter, layout.position() - QPointF(0, top));
        }
    }
    const QRectF footer(0, body.height(), body.width(), footerHeight);
    painter.drawText(footer, Qt::AlignHCenter | Qt::AlignBottom, u"%1 / %2"_s.arg(page + 1).arg(text.pageCount()));
}

} // namespace

Result<QByteArray> pdfOf(QTextDocument &document, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(u"Pochin"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({20, 18, 20, 15}, QPageLayout::Millimeter);
    document.documentLayout()->setPaintDevice(&writer);
    const QSizeF body(writer.width(), writer.height() - footerHeight);
    document.setDocumentMargin(0);
    document.setPageSize(body);
    QPainter painter;
    if (!buffer.open(QIODevice::WriteOnly) || !painter.begin(&writer))
        return failure(Failure::Kind::StorageBroken, u"the PDF could not be begun"_s);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, document, page, body);
    }
    painter.end();
    return bytes;
}

} // namespace pochin::paper
