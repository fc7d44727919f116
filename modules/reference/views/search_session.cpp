// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/search_session.h"

#include "reference/library/reference_library.h"
#include "reference/views/lent_notebook.h"
#include "reference/views/reader_sheet.h"
#include "reference/views/results_panel.h"
#include "reference/views/search_bar.h"

namespace pochin::reference {

namespace {

std::vector<ReaderSheet::Hit> hitsOf(const SearchAnswer &answer)
{
    std::vector<ReaderSheet::Hit> hits;
    for (const std::vector<Found> *found : {&answer.headings, &answer.results}) {
        for (const Found &each : *found) {
            for (const PartHits &part : each.hits) {
                for (const TextRange &range : part.ranges)
                    hits.push_back({part.part, range});
            }
        }
    }
    return hits;
}

} // namespace

SearchSession::SearchSession(
    SearchBar &bar, ResultsPanel &panel, ReaderSheet &sheet, LentNotebook &notebook, QObject *parent)
    : QObject(parent), m_bar(bar), m_panel(panel), m_sheet(sheet), m_notebook(notebook)
{
    connect(&bar, &SearchBar::changed, this, &SearchSession::search);
    connect(&bar, &SearchBar::entered, this, &SearchSession::enter);
    connect(&bar, &SearchBar::nextWanted, this, &SearchSession::nextHit);
    connect(&bar, &SearchBar::previousWanted, this, &SearchSession::previousHit);
    connect(&bar, &SearchBar::listWanted, &panel, &ResultsPanel::enter);
    connect(&bar, &SearchBar::left, this, &SearchSession::end);
    connect(&panel, &ResultsPanel::left, this, &SearchSession::end);
    connect(&panel, &ResultsPanel::chosen, this, &SearchSession::choose);
    connect(&panel, &ResultsPanel::queryWanted, this, &SearchSession::searchFor);
    connect(&panel, &ResultsPanel::scopeWanted, &bar, [&bar](const Address &heading) { bar.setScope(heading); });
    connect(&sheet, &ReaderSheet::hitsChanged, this, &SearchSession::showHits);
}

void SearchSession::setLibrary(const ReferenceLibrary &library)
{
    m_library = &library;
    m_bar.show(library.edition());
    if (!m_bar.typed().isEmpty())
        search();
}

void SearchSession::begin()
{
    m_bar.focusField();
}

void SearchSession::searchFor(const QString &typed)
{
    m_bar.setTyped(typed);
    m_bar.focusField();
}

void SearchSession::search()
{
    const QString typed = m_bar.typed();
    if (!m_library)
        return;
    if (typed.trimmed().isEmpty()) {
        m_panel.clear();
        m_sheet.light({});
        return;
    }
    m_begun = typed;
    const SearchAnswer answer = m_library->search(typed, m_bar.options());
    m_best = answer.address;
    if (!m_best && !answer.results.empty())
        m_best = answer.results.front().address;
    if (!m_best && !answer.headings.empty())
        m_best = answer.headings.front().address;
    m_panel.show(m_library->edition(), answer);
    m_sheet.light(hitsOf(answer));
    Q_EMIT resultsWanted();
}

void SearchSession::enter()
{
    if (!m_begun || !m_best)
        return;
    choose(*m_best);
}

void SearchSession::choose(const Address &place)
{
    m_notebook.asked(m_bar.typed().trimmed());
    Q_EMIT placeWanted(place);
    m_sheet.standAtHitOf(place);
    m_sheet.setFocus(Qt::OtherFocusReason);
}

void SearchSession::nextHit()
{
    m_sheet.stepToHit(ReaderSheet::Step::Next);
}

void SearchSession::previousHit()
{
    m_sheet.stepToHit(ReaderSheet::Step::Previous);
}

void SearchSession::showHits()
{
    m_bar.setHits(m_sheet.currentHit(), m_sheet.hitCount());
    if (const auto place = m_sheet.currentHit() > 0 ? m_sheet.place() : std::nullopt)
        m_panel.mark(*place);
}

void SearchSession::end()
{
    m_begun.reset();
    m_best.reset();
    m_bar.setTyped({});
    m_bar.setScope(std::nullopt);
    m_sheet.light({});
    m_sheet.setFocus(Qt::OtherFocusReason);
    Q_EMIT resultsEnded();
}

} // namespace pochin::reference
