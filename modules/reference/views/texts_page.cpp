// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/texts_page.h"

#include "reference/library/reference_library.h"
#include "reference/views/cited_by_panel.h"
#include "reference/views/found_in_texts.h"
#include "reference/views/lent_notebook.h"
#include "reference/views/reader_sheet.h"
#include "reference/views/texts_view.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

namespace pochin::reference {

TextsPage::TextsPage(TextsSurroundings surroundings, QObject *parent)
    : WorkbenchPage(parent), m_notebook(std::make_unique<LentNotebook>(std::move(surroundings))),
      m_findSource(std::make_unique<FoundInTexts>([this](const Address &place) { open(place); }))
{
}

TextsPage::~TextsPage() = default;

QString TextsPage::name() const
{
    return QStringLiteral("texts");
}

QString TextsPage::title() const
{
    return i18nc("@title the page with leaflet, manifesto and programme", "Texts");
}

QIcon TextsPage::icon() const
{
    return workbench::tintedIcon(QStringLiteral("view-readermode"));
}

QWidget *TextsPage::createWidget(QWidget *parent)
{
    m_view = new TextsView(*m_notebook, parent);
    connect(m_view, &TextsView::placeChanged, this, &TextsPage::subtitleChanged);
    connect(m_view, &TextsView::vaultWanted, this, &TextsPage::vaultWanted);
    connect(&m_view->sheet(), &ReaderSheet::zoomChanged, this, [this](int percent) {
        m_readingSize = percent;
        Q_EMIT readingSizeChanged(percent);
    });
    connect(&m_view->citedBy(), &CitedByPanel::chosen, this, &TextsPage::backLinkChosen);
    m_view->citedBy().setBackLinks(m_backLinks);
    setReadingSize(m_readingSize);
    showWhatIsThere();
    return m_view;
}

void TextsPage::setLibrary(const ReferenceLibrary &library)
{
    m_library = &library;
    m_findSource->setLibrary(library);
    showWhatIsThere();
}

void TextsPage::showWhatIsThere()
{
    if (!m_view || !m_library)
        return;
    m_view->setLibrary(*m_library);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        m_view->goTo(*wanted);
}

QString TextsPage::subtitle() const
{
    return m_view ? m_view->placeWords() : QString();
}

const workbench::FindSource &TextsPage::findSource() const
{
    return *m_findSource;
}

void TextsPage::lendNotebook(Notebook &notebook)
{
    m_notebook->lend(notebook);
}

void TextsPage::takeNotebookBack(NoNotebook why)
{
    m_notebook->takeBack(why);
}

void TextsPage::setBackLinks(BackLinks links)
{
    m_backLinks = std::move(links);
    if (m_view)
        m_view->citedBy().setBackLinks(m_backLinks);
}

QByteArray TextsPage::draft() const
{
    return m_view ? m_view->draft() : QByteArray();
}

void TextsPage::restoreDraft(const QByteArray &draft)
{
    if (m_view)
        m_view->restoreDraft(draft);
}

void TextsPage::setReadingSize(int percent)
{
    m_readingSize = percent;
    if (m_view)
        m_view->sheet().setZoom(percent);
}

void TextsPage::open(const Address &place)
{
    if (m_view && m_library)
        m_view->goTo(place);
    else
        m_wanted = place;
    Q_EMIT shown();
}

void TextsPage::openTyped(const QString &typed)
{
    const auto place = m_library ? m_library->edition().placeTyped(typed) : Address::fromTyped(typed);
    if (place)
        open(*place);
    else if (m_view)
        m_view->searchFor(typed);
    Q_EMIT shown();
}

} // namespace pochin::reference
