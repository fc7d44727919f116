// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "reference/domain/notebook.h"
#include "reference/store/notebook_storage.h"

#include <QString>

namespace pochin::reference {

/// A reader's private notes, highlights, bookmarks and history, kept in a NotebookStorage and mirrored in memory.
///
/// Every deed is stored before it is seen: after a failure both are as before.
class Notebook
{
public:
    /// Reads everything. A record that cannot be read is left where it is, untouched, and counted in `unreadable()`.
    [[nodiscard]] static Result<Notebook> open(NotebookStorage &storage);

    [[nodiscard]] const NotebookPages &pages() const { return m_pages; }
    /// Records of a newer program or damaged ones: kept, not shown.
    [[nodiscard]] qsizetype unreadable() const { return m_unreadable; }

    /// Adds, or replaces the one with the same id.
    [[nodiscard]] Result<> keep(const Note &note);
    [[nodiscard]] Result<> keep(const Highlight &highlight);
    [[nodiscard]] Result<> keep(const Bookmark &bookmark);
    /// NotFound if there is no such mark.
    [[nodiscard]] Result<> forget(const MarkId &id);

    [[nodiscard]] Result<> visited(const PastPlace &place);
    [[nodiscard]] Result<> asked(const PastSearch &search);
    /// Places and searches, all of them.
    [[nodiscard]] Result<> wipeHistory();

private:
    explicit Notebook(NotebookStorage &storage) : m_storage(&storage) { }
    [[nodiscard]] Result<> readHistory();

    NotebookStorage *m_storage;
    NotebookPages m_pages;
    qsizetype m_unreadable = 0;
};

} // namespace pochin::reference
