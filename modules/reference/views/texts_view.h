// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/lent_notebook.h"
#include "reference/views/place_trail.h"
#include "reference/views/reader_actions.h"

#include <QWidget>

class QSplitter;
class QToolButton;

namespace pochin::workbench {
class NoticeBar;
class ProgressRow;
} // namespace pochin::workbench

namespace pochin::reference {

class BesideSheet;
class BookmarksPanel;
class CitedByPanel;
class CopyDeeds;
class ExportTexts;
class HighlightsPanel;
class HistoryPanel;
class MarkingDeeds;
class NotesPanel;
class Outline;
class ParallelsPanel;
class PrivatePanel;
class ReaderSheet;
class ReferenceLibrary;
class ResultsPanel;
class SearchBar;
class SearchSession;
class SidePanel;
struct Parallel;

/// The texts page as people see it: outline, sheet, and a panel beside it; the search above.
///
/// It puts the parts together and keeps the way back. What the parts do is theirs.
class TextsView final : public QWidget
{
    Q_OBJECT

public:
    TextsView(LentNotebook &notebook, QWidget *parent);
    ~TextsView() override;

    /// `library` must outlive the view.
    void setLibrary(const ReferenceLibrary &library);
    /// Goes there and remembers the way back.
    void goTo(const Address &place);
    void searchFor(const QString &typed);
    /// «П.I.3.8.В · Формы самоуправления»; empty before there is a text.
    [[nodiscard]] QString placeWords() const;
    [[nodiscard]] QByteArray draft() const;
    void restoreDraft(const QByteArray &draft);

    [[nodiscard]] const ReaderActions &actions() const { return m_deeds; }
    [[nodiscard]] ReaderSheet &sheet() const { return *m_sheet; }
    [[nodiscard]] CitedByPanel &citedBy() const { return *m_citedBy; }
    /// Both passages beside each other, what they share lit in both.
    void compare(const Parallel &parallel);

Q_SIGNALS:
    void placeChanged();
    void vaultWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QWidget *toolBar();
    [[nodiscard]] QWidget *panelStrip();
    void addPanels();
    void connectPlaces();
    void connectDeeds();
    void connectMarks();
    void connectPrivate(PrivatePanel &panel);

    void back();
    void forward();
    void stepTo(const std::optional<Address> &place);
    void tellWays();
    void showOutline();
    void showMenu(const Address &place, const QPoint &where);
    void fillMenu(QMenu &menu);
    void showAbout();
    void closeBeside();
    /// The way one came, and what one looked for.
    void forgetPrivate();
    void sayForgotten(LentNotebook::Kind kind);

    LentNotebook &m_notebook;
    const ReferenceLibrary *m_library = nullptr;
    ReaderActions m_deeds;
    PlaceTrail m_trail;
    std::optional<bool> m_outlineWish; ///< what the reader chose; the width decides until then

    SearchBar *m_search;
    workbench::NoticeBar *m_notice;
    workbench::ProgressRow *m_progress;
    QToolButton *m_menu;
    QSplitter *m_columns;
    QSplitter *m_sheets;
    Outline *m_outline;
    ReaderSheet *m_sheet;
    BesideSheet *m_beside;
    SidePanel *m_side;
    ResultsPanel *m_results;
    NotesPanel *m_notes;
    BookmarksPanel *m_bookmarks;
    HighlightsPanel *m_highlights;
    ParallelsPanel *m_parallels;
    HistoryPanel *m_history;
    CitedByPanel *m_citedBy;
    SearchSession *m_session;
    MarkingDeeds *m_marking;
    CopyDeeds *m_copying;
    ExportTexts *m_export;
};

} // namespace pochin::reference
