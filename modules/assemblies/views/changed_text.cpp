// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/changed_text.h"

#include <KLocalizedString>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>

namespace pochin::assemblies {

namespace {

constexpr int comfortable = 400;
constexpr int narrowest = 120;

QTextCharFormat formatOf(TextStretch::Kind kind)
{
    QTextCharFormat format;
    format.setFontStrikeOut(kind == TextStretch::Kind::Dropped);
    if (kind == TextStretch::Kind::Added) {
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

QString readAloud(const std::vector<TextStretch> &stretches)
{
    QStringList parts;
    for (const TextStretch &stretch : stretches) {
        switch (stretch.kind) {
        case TextStretch::Kind::Kept:
            parts << stretch.text;
            break;
        case TextStretch::Kind::Dropped:
            parts << i18nc("@info a changed text read aloud, %1 are words", "dropped: %1;", stretch.text);
            break;
        case TextStretch::Kind::Added:
            parts << i18nc("@info a changed text read aloud, %1 are words", "added: %1;", stretch.text);
            break;
        }
    }
    return parts.join(u' ');
}

} // namespace

ChangedText::ChangedText(const std::vector<TextStretch> &stretches, QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
    write(stretches);
    setAccessibleName(readAloud(stretches));
}

void ChangedText::write(const std::vector<TextStretch> &stretches)
{
    m_document.setDefaultFont(font());
    QTextCursor cursor(&m_document);
    for (const TextStretch &stretch : stretches)
        cursor.insertText(stretch.text, formatOf(stretch.kind));
}

int ChangedText::heightForWidth(int width) const
{
    // A document lays itself out when it is asked; a copy would cost more than laying out twice.
    auto &document = const_cast<QTextDocument &>(m_document);
    const qreal before = document.textWidth();
    document.setTextWidth(width);
    const int height = static_cast<int>(std::ceil(document.size().height()));
    document.setTextWidth(before);
    return height;
}

QSize ChangedText::sizeHint() const
{
    return {comfortable, heightForWidth(comfortable)};
}

QSize ChangedText::minimumSizeHint() const
{
    return {narrowest, fontMetrics().lineSpacing()};
}

void ChangedText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_document.setTextWidth(width());
}

void ChangedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(QPalette::WindowText));
    m_document.documentLayout()->draw(&painter, context);
}

} // namespace pochin::assemblies
