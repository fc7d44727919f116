// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/notebook.h"

#include <QObject>

#include <optional>

namespace pochin::reference {

class Edition;
class LentNotebook;
class NotesPanel;
class ReaderSheet;

/// Bookmarks, notes and highlights on what is selected, or else on the place being read.
///
/// Without a notebook a deed does nothing but ask for the panel that says why.
class MarkingDeeds final : public QObject
{
    Q_OBJECT

public:
    MarkingDeeds(ReaderSheet &sheet, LentNotebook &notebook, NotesPanel &notes, QObject *parent);

    /// `edition` must outlive the deeds.
    void setEdition(const Edition &edition) { m_edition = &edition; }

public Q_SLOTS:
    void toggleBookmark();
    void writeNote();
    void light(pochin::reference::Highlighter highlighter);
    /// Those that touch the selection, or stand in the paragraph being read.
    void removeHighlights();
    void showMarks();

Q_SIGNALS:
    void notesWanted();
    void bookmarksWanted();
    void highlightsWanted();
    /// Words are needed for this deed, and none are selected.
    void selectionWanted();

private:
    ReaderSheet &m_sheet;
    LentNotebook &m_notebook;
    NotesPanel &m_notes;
    const Edition *m_edition = nullptr;
};

} // namespace pochin::reference
