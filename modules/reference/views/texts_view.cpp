// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/texts_view.h"

#include "reference/library/reference_library.h"
#include "reference/views/about_text_dialog.h"
#include "reference/views/beside_sheet.h"
#include "reference/views/bookmarks_panel.h"
#include "reference/views/copy_deeds.h"
#include "reference/views/export_texts.h"
#include "reference/views/heading_words.h"
#include "reference/views/highlights_panel.h"
#include "reference/views/history_panel.h"
#include "reference/views/marking_deeds.h"
#include "reference/views/notes_panel.h"
#include "reference/views/outline.h"
#include "reference/views/parallels_panel.h"
#include "reference/views/reader_sheet.h"
#include "reference/views/results_panel.h"
#include "reference/views/search_bar.h"
#include "reference/views/search_session.h"
#include "reference/views/side_panel.h"
#include "workbench/notice_bar.h"
#include "workbench/progress_row.h"

#include <KLocalizedString>

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>

using pochin::workbench::NoticeBar;

namespace pochin::reference {

namespace {
constexpr int roomForOutline = 1000;
constexpr int roomForTwoSheets = 760;

QString deletedSentence(LentNotebook::Kind kind)
{
    switch (kind) {
    case LentNotebook::Kind::Note:
        return i18nc("@info", "The note is deleted.");
    case LentNotebook::Kind::Highlight:
        return i18nc("@info", "The highlight is removed.");
    case LentNotebook::Kind::Bookmark:
        return i18nc("@info", "The bookmark is deleted.");
    }
    Q_UNREACHABLE_RETURN({});
}
} // namespace

TextsView::TextsView(LentNotebook &notebook, QWidget *parent)
    : QWidget(parent), m_notebook(notebook), m_deeds(this), m_search(new SearchBar(this)),
      m_notice(new NoticeBar(this)), m_progress(new workbench::ProgressRow(this)), m_columns(new QSplitter(this)),
      m_sheets(new QSplitter(this)), m_outline(new Outline(this)), m_sheet(new ReaderSheet(this)),
      m_beside(new BesideSheet(this)), m_side(new SidePanel(this)), m_results(new ResultsPanel(this)),
      m_notes(new NotesPanel(notebook, this)), m_bookmarks(new BookmarksPanel(notebook, this)),
      m_highlights(new HighlightsPanel(notebook, this)), m_parallels(new ParallelsPanel(this)),
      m_history(new HistoryPanel(notebook, this)),
      m_session(new SearchSession(*m_search, *m_results, *m_sheet, notebook, this)),
      m_marking(new MarkingDeeds(*m_sheet, notebook, *m_notes, this)), m_copying(new CopyDeeds(*m_sheet, this)),
      m_export(new ExportTexts({*m_sheet, notebook, *m_notice, *m_progress, *this}, this))
{
    addPanels();
    arrange();
    connectPlaces();
    connectDeeds();
    connectMarks();
    tellWays();
}

TextsView::~TextsView() = default;

void TextsView::setLibrary(const ReferenceLibrary &library)
{
    m_library = &library;
    const Edition &edition = library.edition();
    m_outline->show(edition);
    m_marking->setEdition(edition);
    m_copying->setEdition(edition);
    m_export->setEdition(edition);
    m_sheet->show(edition);
    m_notes->show(edition);
    m_highlights->show(edition);
    m_history->show(edition);
    m_parallels->show(edition, library.parallels(), library.textReferences());
    m_session->setLibrary(library);
    m_marking->showMarks();
}

void TextsView::connectPlaces()
{
    connect(m_sheet, &ReaderSheet::placeChanged, m_outline, &Outline::follow);
    connect(m_sheet, &ReaderSheet::placeChanged, m_notes, &NotesPanel::follow);
    connect(m_sheet, &ReaderSheet::placeChanged, this, &TextsView::placeChanged);
    connect(m_sheet, &ReaderSheet::menuWanted, this, &TextsView::showMenu);
    connect(m_outline, &Outline::chosen, this, [this](const Address &heading) {
        goTo(heading);
        m_sheet->setFocus(Qt::OtherFocusReason);
    });
    connect(m_session, &SearchSession::placeWanted, this, &TextsView::goTo);
    connect(m_session, &SearchSession::resultsWanted, this, [this] { m_side->open(m_results); });
    connect(m_session, &SearchSession::resultsEnded, this, [this] {
        if (m_side->isShowing(m_results))
            m_side->close();
    });
    connect(m_parallels, &ParallelsPanel::placeWanted, this, &TextsView::goTo);
    connect(m_parallels, &ParallelsPanel::parallelWanted, this, &TextsView::compare);
    connect(m_beside, &BesideSheet::closeWanted, this, &TextsView::closeBeside);
    connect(m_history, &HistoryPanel::placeWanted, this, &TextsView::goTo);
    connect(m_history, &HistoryPanel::queryWanted, m_session, &SearchSession::searchFor);
    connect(m_history, &HistoryPanel::wiped, this, [this] {
        m_trail.clear();
        tellWays();
    });
}

void TextsView::connectDeeds()
{
    const auto on = [this](ReaderActions::Deed deed, auto *who, auto what) {
        connect(m_deeds[deed], &QAction::triggered, who, what);
    };
    on(ReaderActions::Back, this, [this] { back(); });
    on(ReaderActions::Forward, this, [this] { forward(); });
    on(ReaderActions::Find, m_session, [this] { m_session->begin(); });
    on(ReaderActions::NextHit, m_session, [this] { m_session->nextHit(); });
    on(ReaderActions::PreviousHit, m_session, [this] { m_session->previousHit(); });
    on(ReaderActions::ShowOutline, this, [this](bool isWanted) {
        m_outlineWish = isWanted;
        showOutline();
    });
    on(ReaderActions::CopyCitation, m_copying, [this] { m_copying->copy(CopyForm::Citation); });
    on(ReaderActions::CopyAddress, m_copying, [this] { m_copying->copy(CopyForm::Address); });
    on(ReaderActions::CopyPlain, m_copying, [this] { m_copying->copy(CopyForm::Plain); });
    on(ReaderActions::CopyLink, m_copying, [this] { m_copying->copyLink(); });
    on(ReaderActions::LargerLetters, m_sheet, [this] { m_sheet->setZoom(m_sheet->zoom() + 10); });
    on(ReaderActions::SmallerLetters, m_sheet, [this] { m_sheet->setZoom(m_sheet->zoom() - 10); });
    on(ReaderActions::ReadingSize, m_sheet, [this] { m_sheet->setZoom(100); });
    on(ReaderActions::Export, m_export, [this] { m_export->askAndWrite(); });
    on(ReaderActions::Print, m_export, [this] { m_export->askAndPrint(); });
    on(ReaderActions::AboutText, this, [this] { showAbout(); });
    connect(m_sheet, &ReaderSheet::zoomChanged, m_beside, [this](int zoom) { m_beside->sheet()->setZoom(zoom); });
}

void TextsView::connectMarks()
{
    using enum ReaderActions::Deed;
    connect(m_deeds[ToggleBookmark], &QAction::triggered, m_marking, &MarkingDeeds::toggleBookmark);
    connect(m_deeds[WriteNote], &QAction::triggered, m_marking, &MarkingDeeds::writeNote);
    connect(m_deeds[RemoveHighlight], &QAction::triggered, m_marking, &MarkingDeeds::removeHighlights);
    for (const auto highlighter : {Highlighter::Yellow, Highlighter::Green, Highlighter::Blue, Highlighter::Pink}) {
        const auto deed = static_cast<ReaderActions::Deed>(LightYellow + static_cast<int>(highlighter));
        connect(m_deeds[deed], &QAction::triggered, m_marking, [this, highlighter] { m_marking->light(highlighter); });
    }
    connect(m_marking, &MarkingDeeds::notesWanted, this, [this] { m_side->open(m_notes); });
    connect(m_marking, &MarkingDeeds::bookmarksWanted, this, [this] { m_side->open(m_bookmarks); });
    connect(m_marking, &MarkingDeeds::highlightsWanted, this, [this] { m_side->open(m_highlights); });
    connect(m_marking, &MarkingDeeds::selectionWanted, this, [this] {
        m_notice->say(NoticeBar::Kind::Information, i18nc("@info", "Select the words to highlight first."));
    });
    for (PrivatePanel *panel : {static_cast<PrivatePanel *>(m_notes), static_cast<PrivatePanel *>(m_bookmarks),
             static_cast<PrivatePanel *>(m_highlights)})
        connectPrivate(*panel);
    connect(m_notes, &NotesPanel::written, m_sheet, [this] { m_sheet->setFocus(Qt::OtherFocusReason); });
    connect(m_bookmarks, &BookmarksPanel::bookmarkWanted, m_marking, &MarkingDeeds::toggleBookmark);
    connect(m_bookmarks, &BookmarksPanel::exportWanted, m_export, &ExportTexts::writeBookmarks);
    connect(&m_notebook, &LentNotebook::forgotten, this, &TextsView::sayForgotten);
    connect(&m_notebook, &LentNotebook::takenBack, this, &TextsView::forgetPrivate);
    connect(&m_notebook, &LentNotebook::failed, this,
        [this](const Failure &failure) { m_notice->say(NoticeBar::Kind::Failure, sentenceFor(failure)); });
    connect(m_notice, &NoticeBar::actionChosen, this, [this] {
        m_notebook.bringBack();
        m_notice->fallSilent();
    });
}

void TextsView::connectPrivate(PrivatePanel &panel)
{
    connect(&panel, &PrivatePanel::vaultWanted, this, &TextsView::vaultWanted);
    connect(&panel, &PrivatePanel::placeWanted, this, &TextsView::goTo);
}

void TextsView::sayForgotten(LentNotebook::Kind kind)
{
    m_notice->say(NoticeBar::Kind::Information, deletedSentence(kind),
        i18nc("@action:button bring back what was deleted", "Undo"));
}

void TextsView::forgetPrivate()
{
    m_notice->fallSilent();
    m_session->end();
    m_trail.clear();
    tellWays();
}

void TextsView::goTo(const Address &place)
{
    if (!m_library || !m_library->edition().contains(place))
        return;
    if (const auto from = m_sheet->place(); from && *from != place.paragraph())
        m_trail.leave(*from);
    m_sheet->goTo(place);
    m_notebook.visited(place);
    tellWays();
}

void TextsView::back()
{
    if (const auto here = m_sheet->place())
        stepTo(m_trail.back(*here));
}

void TextsView::forward()
{
    if (const auto here = m_sheet->place())
        stepTo(m_trail.forward(*here));
}

void TextsView::stepTo(const std::optional<Address> &place)
{
    if (place)
        m_sheet->goTo(*place);
    tellWays();
}

void TextsView::tellWays()
{
    m_deeds[ReaderActions::Back]->setEnabled(m_trail.canGoBack());
    m_deeds[ReaderActions::Forward]->setEnabled(m_trail.canGoForward());
}

void TextsView::searchFor(const QString &typed)
{
    m_session->searchFor(typed);
}

QString TextsView::placeWords() const
{
    const auto place = m_library ? m_sheet->place() : std::nullopt;
    return place ? placeInWords(m_library->edition(), *place) : QString();
}

QByteArray TextsView::draft() const
{
    const auto draft = m_notes->draft();
    return draft && !draft->text.trimmed().isEmpty() ? draft->bytes() : QByteArray();
}

void TextsView::restoreDraft(const QByteArray &bytes)
{
    const auto draft = NoteDraft::fromBytes(bytes);
    if (!draft || !m_notebook.isHere())
        return;
    m_side->open(m_notes);
    m_notes->open(*draft);
}

void TextsView::compare(const Parallel &parallel)
{
    m_session->end();
    goTo(parallel.one);
    m_sheets->setOrientation(m_sheets->width() < roomForTwoSheets ? Qt::Vertical : Qt::Horizontal);
    m_beside->show(m_library->edition(), parallel);
    m_sheets->setSizes({1000, 1000});
    lightShared(*m_sheet, m_library->edition(), parallel, parallel.one);
    lightShared(*m_beside->sheet(), m_library->edition(), parallel, parallel.other);
}

void TextsView::closeBeside()
{
    m_beside->hide();
    m_sheet->light({});
    m_sheet->setFocus(Qt::OtherFocusReason);
}

void TextsView::showOutline()
{
    const bool isShown = m_outlineWish.value_or(width() >= roomForOutline);
    m_outline->parentWidget()->setVisible(isShown);
    m_deeds[ReaderActions::ShowOutline]->setChecked(isShown);
}

void TextsView::showMenu(const Address &place, const QPoint &where)
{
    QMenu menu(this);
    menu.addSection(placeInWords(m_library->edition(), place));
    if (!m_sheet->textCursor().hasSelection() && m_sheet->place() != place)
        m_sheet->goTo(place);
    fillMenu(menu);
    menu.exec(where);
}

void TextsView::fillMenu(QMenu &menu)
{
    using enum ReaderActions::Deed;
    m_deeds.addTo(menu, CopyCitation, CopyPlain);
    menu.addSeparator();
    if (m_notebook.isHere()) {
        m_deeds.addTo(menu, ToggleBookmark, RemoveHighlight);
        return;
    }
    for (const ReaderActions::Deed deed : {ToggleBookmark, WriteNote}) {
        auto *waiting = menu.addAction(m_deeds[deed]->icon(),
            i18nc("@action:inmenu %1 is a deed that is not possible now", "%1: needs an open vault",
                m_deeds[deed]->text()));
        waiting->setEnabled(false);
    }
    connect(menu.addAction(deedFor(m_notebook.whyNot())), &QAction::triggered, this, &TextsView::vaultWanted);
}

void TextsView::showAbout()
{
    if (!m_library)
        return;
    AboutTextDialog dialog(m_library->edition(), m_library->errata(), this);
    connect(&dialog, &AboutTextDialog::placeWanted, this, &TextsView::goTo);
    dialog.exec();
}

void TextsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showOutline();
}

void TextsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_beside->isHidden())
        closeBeside();
    else if (m_session->isSearching())
        m_session->end();
    else
        m_side->close();
    m_sheet->setFocus(Qt::OtherFocusReason);
}

} // namespace pochin::reference
