// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/sheet_marks.h"
#include "reference/views/sheet_text.h"

#include <QTextEdit>

#include <functional>
#include <optional>
#include <vector>

namespace pochin::reference {

/// The texts as one sheet to read, with the addresses in its margin.
///
/// It has a current place: the paragraph or heading that holds the text cursor while that can be seen, and else the
/// first one on the screen. Deeds without a selection are about that place.
class ReaderSheet final : public QTextEdit
{
    Q_OBJECT

public:
    /// A stretch of the document that a search found.
    struct Hit {
        Address part;
        TextRange range; ///< in the part's text
    };
    enum class Step { Next, Previous };

    explicit ReaderSheet(QWidget *parent);

    /// `edition` must outlive the sheet.
    void show(const Edition &edition);
    [[nodiscard]] bool isShowing() const { return m_text.has_value(); }

    [[nodiscard]] std::optional<Address> place() const;
    /// Puts a place near the top, and the cursor at its beginning. Places that do not exist change nothing.
    void goTo(const Address &place);
    /// The same for a stretch of a paragraph, which is not selected.
    void goTo(const SheetText::Passage &passage);

    /// Lights them all; in printed order. The current hit is none until stepToHit().
    void light(const std::vector<Hit> &hits);
    [[nodiscard]] qsizetype hitCount() const { return static_cast<qsizetype>(m_hits.size()); }
    /// Counted from 1; 0 while the reader stands at none.
    [[nodiscard]] qsizetype currentHit() const { return m_currentHit; }
    /// From the current hit, or else from what can be seen; around the ends.
    void stepToHit(Step step);
    /// Makes the first hit in `place` the current one, if there is any.
    void standAtHitOf(const Address &place);

    void setMarks(SheetMarks marks);
    [[nodiscard]] const SheetMarks &marks() const { return m_marks; }
    /// What is selected, paragraph by paragraph; empty without a selection.
    [[nodiscard]] std::vector<SheetText::Passage> selectedPassages() const;

    /// Size of the letters in per cent of the reading size.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);

Q_SIGNALS:
    void placeChanged(const pochin::reference::Address &place);
    /// A menu for `place` is wanted at `where` on the screen.
    void menuWanted(const pochin::reference::Address &place, const QPoint &where);
    void zoomChanged(int percent);
    void hitsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Stretch {
        int start;
        int end;
    };

    void set();
    void fitColumn();
    /// Runs something that lays the text out anew and brings back the line that stood on top.
    void keepingTop(const std::function<void()> &deed);
    void scrollTo(int position, double share);
    void tellPlace();
    void colour();
    void setCurrentHit(qsizetype hit);
    [[nodiscard]] bool isInMargin(const QPoint &point) const;
    [[nodiscard]] int firstSeen() const;
    [[nodiscard]] QRectF caretAt(int position) const;
    [[nodiscard]] QFont readingFont() const;
    [[nodiscard]] Stretch stretchOf(const SheetText::Passage &passage) const;

    const Edition *m_edition = nullptr;
    std::optional<SheetText> m_text;
    std::vector<Stretch> m_hits;
    qsizetype m_currentHit = 0;
    SheetMarks m_marks;
    std::optional<Address> m_toldPlace;
    int m_zoom = 100;
};

} // namespace pochin::reference
