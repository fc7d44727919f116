// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/texts_view.h"

#include "reference/views/beside_sheet.h"
#include "reference/views/bookmarks_panel.h"
#include "reference/views/cited_by_panel.h"
#include "reference/views/copy_deeds.h"
#include "reference/views/export_texts.h"
#include "reference/views/highlights_panel.h"
#include "reference/views/history_panel.h"
#include "reference/views/marking_deeds.h"
#include "reference/views/notes_panel.h"
#include "reference/views/outline.h"
#include "reference/views/parallels_panel.h"
#include "reference/views/reader_sheet.h"
#include "reference/views/results_panel.h"
#include "reference/views/search_session.h"
#include "reference/views/side_panel.h"
#include "workbench/notice_bar.h"

#include <KLocalizedString>

#include <QAction>

using pochin::workbench::NoticeBar;

namespace pochin::reference {

void TextsView::connectPlaces()
{
    connect(m_sheet, &ReaderSheet::placeChanged, m_outline, &Outline::follow);
    connect(m_sheet, &ReaderSheet::placeChanged, m_notes, &NotesPanel::follow);
    connect(m_sheet, &ReaderSheet::placeChanged, this, &TextsView::placeChanged);
    connect(m_sheet, &ReaderSheet::placeChanged, m_citedBy, [this] {
        if (const auto place = m_sheet->place())
            m_citedBy->follow(*place);
    });
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

} // namespace pochin::reference
