// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "foundation/identifier.h"
#include "reference/domain/anchor.h"

#include <QString>

#include <vector>

namespace pochin::reference {

using MarkId = Identifier<struct MarkTag>; ///< names a note, a highlight or a bookmark

/// A private remark on a paragraph or a selection.
struct Note {
    MarkId id;
    Anchor anchor;
    QString text;
    Instant written;
    friend bool operator==(const Note &, const Note &) = default;
};

/// Four colours, each also told by a mark so that colour alone carries nothing.
enum class Highlighter { Yellow, Green, Blue, Pink };
[[nodiscard]] QChar markOf(Highlighter highlighter); ///< ● ▲ ■ ◆

struct Highlight {
    MarkId id;
    Anchor anchor;
    Highlighter highlighter = Highlighter::Yellow;
    Instant made;
    friend bool operator==(const Highlight &, const Highlight &) = default;
};

struct Bookmark {
    MarkId id;
    Address place;
    QString folder; ///< "/"-separated path; empty for the top
    QString title;
    Instant made;
    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

/// A place that was read or a query that was asked. Wipeable as a whole.
struct PastPlace {
    Address place;
    Instant at;
    friend bool operator==(const PastPlace &, const PastPlace &) = default;
};
struct PastSearch {
    QString query;
    Instant at;
    friend bool operator==(const PastSearch &, const PastSearch &) = default;
};

/// The history with one more step; at most 200 are kept.
[[nodiscard]] std::vector<PastPlace> lengthened(std::vector<PastPlace> history, const PastPlace &place);
/// A query that was asked before moves to the end.
[[nodiscard]] std::vector<PastSearch> lengthened(std::vector<PastSearch> history, const PastSearch &search);

/// Everything a reader wrote and left behind in the texts.
struct NotebookPages {
    std::vector<Note> notes; ///< each list by time, then by id
    std::vector<Highlight> highlights;
    std::vector<Bookmark> bookmarks;
    std::vector<PastPlace> places; ///< newest last
    std::vector<PastSearch> searches; ///< newest last, a query once
};

} // namespace pochin::reference
