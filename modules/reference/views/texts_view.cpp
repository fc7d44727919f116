// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/texts_view.h"

#include "reference/library/reference_library.h"
#include "reference/views/about_text_dialog.h"
#include "reference/views/beside_sheet.h"
#include "reference/views/bookmarks_panel.h"
#include "reference/views/cited_by_panel.h"
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
      m_history(new HistoryPanel(notebook, this)), m_citedBy(new CitedByPanel(this)),
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
