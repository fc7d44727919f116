// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/address.h"

#include <QObject>
#include <QString>

#include <optional>

namespace pochin::reference {

class LentNotebook;
class ReaderSheet;
class ReferenceLibrary;
class ResultsPanel;
class SearchBar;

/// Searching, from the first key to the way back: holds the field, the list of results and the sheet together.
///
/// Searching is fast enough for every key press on the GUI thread (some milliseconds at most).
class SearchSession final : public QObject
{
    Q_OBJECT

public:
    SearchSession(SearchBar &bar, ResultsPanel &panel, ReaderSheet &sheet, LentNotebook &notebook, QObject *parent);

    /// `library` must outlive the session.
    void setLibrary(const ReferenceLibrary &library);
    [[nodiscard]] bool isSearching() const { return m_begun.has_value(); }

public Q_SLOTS:
    /// Puts the keyboard into the field.
    void begin();
    void searchFor(const QString &typed);
    void nextHit();
    void previousHit();
    /// Ends the search, nothing lit any more, and returns to the sheet where it is.
    void end();

Q_SIGNALS:
    void resultsWanted();
    void resultsEnded();
    /// The reader chose a place among the results, or typed its address.
    void placeWanted(const pochin::reference::Address &place);

private:
    void search();
    void enter();
    void choose(const Address &place);
    void showHits();

    SearchBar &m_bar;
    ResultsPanel &m_panel;
    ReaderSheet &m_sheet;
    LentNotebook &m_notebook;
    const ReferenceLibrary *m_library = nullptr;
    std::optional<QString> m_begun; ///< what was searched last
    std::optional<Address> m_best; ///< where Enter leads
};

} // namespace pochin::reference
