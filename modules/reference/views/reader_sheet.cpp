// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/reader_sheet.h"

#include "reference/views/sheet_margin.h"
#include "workbench/in_every_language.h"

#include <KLocalizedString>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr double readingSize = 1.15; // of the platform's font
constexpr int lettersInLine = 66;
constexpr int smallestZoom = 60;
constexpr int largestZoom = 300;
constexpr double topOfGaze = 0.12; // of the height: where a place comes to stand

/// How wide a line of `lettersInLine` Russian letters is.
double measureOf(const QFont &font)
{
    static const QString sample = u"Формой нашей альтернативы является система всеобщего самоуправления "_s;
    return QFontMetricsF(font).horizontalAdvance(sample) / static_cast<double>(sample.size()) * lettersInLine;
}

QTextEdit::ExtraSelection selection(QTextDocument *document, int start, int end, const QTextCharFormat &format)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(start);
    selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
    selection.format = format;
    return selection;
}

} // namespace

ReaderSheet::ReaderSheet(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(0);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderSheet::tellPlace);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReaderSheet::tellPlace);
    workbench::inEveryLanguage(this, [this] { setAccessibleName(i18nc("@info the sheet with the texts", "Text")); });
}

void ReaderSheet::show(const Edition &edition)
{
    m_edition = &edition;
    set();
    tellPlace();
}

QFont ReaderSheet::readingFont() const
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * readingSize * m_zoom / 100);
    return font;
}

void ReaderSheet::set()
{
    if (!m_edition)
        return;
    const int cursor = textCursor().position();
    m_text.emplace(*m_edition, *document(), readingFont());
    fitColumn();
    QTextCursor restored(document());
    restored.setPosition(cursor);
    setTextCursor(restored);
    colour();
}

void ReaderSheet::fitColumn()
{
    const int left = SheetMargin::leftWidth(readingFont());
    const int right = SheetMargin::rightWidth(readingFont());
    const double spare = viewport()->width() - measureOf(readingFont()) - left - right;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(left + std::max(0.0, spare / 2));
    format.setRightMargin(right + std::max(0.0, spare / 2));
    format.setTopMargin(QFontMetricsF(readingFont()).height() * 1.5);
    format.setBottomMargin(viewport()->height() * 0.6); // so that the last place, too, can stand on top
    document()->rootFrame()->setFrameFormat(format);
}

void ReaderSheet::keepingTop(const std::function<void()> &deed)
{
    const int top = m_text ? firstSeen() : 0;
    const double offset = m_text ? caretAt(top).top() : 0;
    deed();
    if (m_text && verticalScrollBar()->value() + top > 0)
        scrollTo(top, offset / std::max(1, viewport()->height()));
}

QRectF ReaderSheet::caretAt(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    return cursorRect(cursor);
}

int ReaderSheet::firstSeen() const
{
    const int left = static_cast<int>(document()->rootFrame()->frameFormat().leftMargin());
    return cursorForPosition(QPoint(left + 1, 8)).position();
}

std::optional<Address> ReaderSheet::place() const
{
    if (!m_text)
        return std::nullopt;
    const QRect caret = cursorRect();
    const bool isSeen = caret.bottom() > 0 && caret.top() < viewport()->height();
    return m_text->lineAt(isSeen ? textCursor().selectionStart() : firstSeen()).place;
}

void ReaderSheet::tellPlace()
{
    const auto now = place();
    if (!now || now == m_toldPlace)
        return;
    m_toldPlace = now;
    setAccessibleDescription(now->text()); // the margin is painted, and cannot be heard
    viewport()->update();
    Q_EMIT placeChanged(*now);
}

void ReaderSheet::goTo(const Address &place)
{
    if (const SheetText::Line *line = m_text ? m_text->lineOf(place) : nullptr) {
        QTextCursor cursor(document());
        cursor.setPosition(line->start);
        scrollTo(line->start, topOfGaze);
        setTextCursor(cursor);
    }
}

void ReaderSheet::goTo(const SheetText::Passage &passage)
{
    if (!m_text || !m_text->lineOf(passage.paragraph))
        return;
    QTextCursor cursor(document());
    cursor.setPosition(stretchOf(passage).start);
    scrollTo(cursor.position(), topOfGaze * 2);
    setTextCursor(cursor);
}

ReaderSheet::Stretch ReaderSheet::stretchOf(const SheetText::Passage &passage) const
{
    const int first = m_text->lineOf(passage.paragraph)->start;
    return {first + static_cast<int>(passage.range.start), first + static_cast<int>(passage.range.end)};
}

void ReaderSheet::scrollTo(int position, double share)
{
    // The text is laid out as it is read; its whole height must be known before the bar can go that far.
    QAbstractTextDocumentLayout *layout = document()->documentLayout();
    layout->documentSize();
    const double y = caretAt(position).top() + verticalScrollBar()->value();
    verticalScrollBar()->setValue(static_cast<int>(y - viewport()->height() * share));
}

void ReaderSheet::light(const std::vector<Hit> &hits)
{
    m_hits.clear();
    for (const Hit &hit : hits) {
        if (const SheetText::Line *line = m_text ? m_text->lineOf(hit.part) : nullptr)
            m_hits.push_back(
                {line->start + static_cast<int>(hit.range.start), line->start + static_cast<int>(hit.range.end)});
    }
    std::ranges::sort(m_hits, {}, &Stretch::start);
    m_currentHit = 0;
    colour();
    Q_EMIT hitsChanged();
}

void ReaderSheet::stepToHit(Step step)
{
    if (m_hits.empty())
        return;
    qsizetype next = m_currentHit + (step == Step::Next ? 1 : -1);
    if (m_currentHit == 0) {
        const auto ahead = std::ranges::lower_bound(m_hits, firstSeen(), {}, &Stretch::start) - m_hits.begin();
        next = ahead + (step == Step::Next ? 1 : 0);
    }
    if (next > hitCount())
        next = 1;
    setCurrentHit(next < 1 ? hitCount() : next);
}

void ReaderSheet::standAtHitOf(const Address &place)
{
    const SheetText::Line *line = m_text ? m_text->lineOf(place) : nullptr;
    if (!line || m_hits.empty())
        return;
    const auto hit = std::ranges::lower_bound(m_hits, line->start, {}, &Stretch::start);
    if (hit != m_hits.end() && m_text->lineAt(hit->start).place == line->place)
        setCurrentHit(hit - m_hits.begin() + 1);
}

void ReaderSheet::setCurrentHit(qsizetype hit)
{
    m_currentHit = hit;
    const int start = m_hits[static_cast<std::size_t>(hit - 1)].start;
    QTextCursor cursor(document());
    cursor.setPosition(start);
    const QRectF caret = caretAt(start);
    if (caret.top() < 0 || caret.bottom() > viewport()->height() * 0.8)
        scrollTo(start, 0.3);
    setTextCursor(cursor);
    colour();
    Q_EMIT hitsChanged();
}

void ReaderSheet::setMarks(SheetMarks marks)
{
    m_marks = std::move(marks);
    colour();
    viewport()->update();
}

void ReaderSheet::colour()
{
    if (!m_text)
        return;
    QList<ExtraSelection> lit;
    for (const SheetMarks::Lit &highlight : m_marks.highlights) {
        const TextRange whole{0, m_edition->paragraph(highlight.paragraph)->text().size()};
        const Stretch stretch = stretchOf({highlight.paragraph, highlight.range.value_or(whole)});
        lit += selection(document(), stretch.start, stretch.end, formatOf(highlight.highlighter, palette()));
    }
    const QTextCharFormat found = formatOf(HitTone::Found, palette());
    for (qsizetype i = 1; i <= hitCount(); ++i) {
        const Stretch &hit = m_hits[static_cast<std::size_t>(i - 1)];
        lit += selection(
            document(), hit.start, hit.end, i == m_currentHit ? formatOf(HitTone::Current, palette()) : found);
    }
    setExtraSelections(lit);
}

std::vector<SheetText::Passage> ReaderSheet::selectedPassages() const
{
    const QTextCursor cursor = textCursor();
    return m_text && cursor.hasSelection() ? m_text->passagesIn(cursor.selectionStart(), cursor.selectionEnd())
                                           : std::vector<SheetText::Passage>();
}

void ReaderSheet::setZoom(int percent)
{
    const int zoom = std::clamp(percent, smallestZoom, largestZoom);
    if (zoom == m_zoom)
        return;
    keepingTop([this, zoom] {
        m_zoom = zoom;
        set();
    });
    Q_EMIT zoomChanged(m_zoom);
}

} // namespace pochin::reference
