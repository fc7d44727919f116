// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/lent_notebook.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::reference {

namespace {

constexpr std::size_t longestHistory = 200;

template <typename Entry>
void append(std::vector<Entry> &history, Entry entry)
{
    history.push_back(std::move(entry));
    if (history.size() > longestHistory)
        history.erase(history.begin());
}

template <typename Mark>
const Mark *findIn(const std::vector<Mark> &marks, const MarkId &id)
{
    const auto found = std::ranges::find(marks, id, &Mark::id);
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

LentNotebook::LentNotebook(TextsSurroundings surroundings, QObject *parent)
    : QObject(parent), m_surroundings(std::move(surroundings))
{
}

void LentNotebook::lend(Notebook &notebook)
{
    m_notebook = &notebook;
    Q_EMIT changed();
}

void LentNotebook::takeBack(NoNotebook why)
{
    m_notebook = nullptr;
    m_lastForgotten.reset();
    m_whyNot = why;
    Q_EMIT changed();
    Q_EMIT takenBack();
}

const NotebookPages &LentNotebook::pages() const
{
    return m_notebook ? m_notebook->pages() : m_withoutNotebook;
}

const Note *LentNotebook::note(const MarkId &id) const
{
    return findIn(pages().notes, id);
}

const Bookmark *LentNotebook::bookmarkOn(const Address &place) const
{
    const auto &bookmarks = pages().bookmarks;
    const auto found = std::ranges::find(bookmarks, place, &Bookmark::place);
    return found == bookmarks.end() ? nullptr : &*found;
}

bool LentNotebook::write(const Anchor &anchor, const QString &text)
{
    return m_notebook
        && doneToMarks(m_notebook->keep(Note{m_surroundings.newMark(), anchor, text, m_surroundings.clock.now()}));
}

bool LentNotebook::rewrite(const MarkId &id, const QString &text)
{
    const Note *old = note(id);
    return old && doneToMarks(m_notebook->keep(Note{id, old->anchor, text, m_surroundings.clock.now()}));
}

bool LentNotebook::light(const Anchor &anchor, Highlighter highlighter)
{
    return m_notebook
        && doneToMarks(
            m_notebook->keep(Highlight{m_surroundings.newMark(), anchor, highlighter, m_surroundings.clock.now()}));
}

bool LentNotebook::bookmark(const Address &place, const QString &title)
{
    return m_notebook
        && doneToMarks(
            m_notebook->keep(Bookmark{m_surroundings.newMark(), place, {}, title, m_surroundings.clock.now()}));
}

bool LentNotebook::keep(const Bookmark &bookmark)
{
    return m_notebook && doneToMarks(m_notebook->keep(bookmark));
}

std::optional<LentNotebook::Mark> LentNotebook::markOf(const MarkId &id) const
{
    if (const Note *note = findIn(pages().notes, id))
        return *note;
    if (const Highlight *highlight = findIn(pages().highlights, id))
        return *highlight;
    if (const Bookmark *bookmark = findIn(pages().bookmarks, id))
        return *bookmark;
    return std::nullopt;
}

bool LentNotebook::forget(const MarkId &id)
{
    auto mark = m_notebook ? markOf(id) : std::nullopt;
    if (!mark || !doneToMarks(m_notebook->forget(MarkId(id))))
        return false;
    const auto kind = static_cast<Kind>(mark->index());
    m_lastForgotten = std::move(mark);
    Q_EMIT forgotten(kind);
    return true;
}

bool LentNotebook::bringBack()
{
    if (!m_notebook || !m_lastForgotten)
        return false;
    const Mark mark = *std::exchange(m_lastForgotten, std::nullopt);
    return doneToMarks(std::visit([this](const auto &each) { return m_notebook->keep(each); }, mark));
}

void LentNotebook::visited(const Address &place)
{
    const PastPlace past{place, m_surroundings.clock.now()};
    if (m_notebook)
        done(m_notebook->visited(past));
    else
        append(m_withoutNotebook.places, past);
    Q_EMIT historyChanged();
}

void LentNotebook::asked(const QString &query)
{
    const PastSearch past{query, m_surroundings.clock.now()};
    std::erase_if(m_withoutNotebook.searches, [&query](const PastSearch &search) { return search.query == query; });
    if (m_notebook)
        done(m_notebook->asked(past));
    else
        append(m_withoutNotebook.searches, past);
    Q_EMIT historyChanged();
}

bool LentNotebook::wipeHistory()
{
    m_withoutNotebook = {};
    const bool isWiped = !m_notebook || done(m_notebook->wipeHistory());
    Q_EMIT historyChanged();
    return isWiped;
}

bool LentNotebook::done(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

bool LentNotebook::doneToMarks(const Result<> &result)
{
    if (!done(result))
        return false;
    Q_EMIT changed();
    return true;
}

QString sentenceFor(NoNotebook why)
{
    return why == NoNotebook::Locked
        ? i18nc(
              "@info", "Notes, highlights and bookmarks are yours alone: they are kept in the vault, which is locked.")
        : i18nc("@info",
              "Notes, highlights and bookmarks are yours alone: they are kept in an encrypted vault, and "
              "there is none yet.");
}

QString deedFor(NoNotebook why)
{
    return why == NoNotebook::Locked ? i18nc("@action:button opens the vault", "Unlock…")
                                     : i18nc("@action:button makes a new vault", "Set up a vault…");
}

QString sentenceFor(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::NoSpace:
        return i18nc("@info", "The disk is full. Nothing was changed; make room and try again.");
    case Failure::Kind::Locked:
        return i18nc("@info", "The vault has been locked. Nothing was changed; unlock it and try again.");
    case Failure::Kind::NotFound:
        return i18nc("@info", "It is not there any more. Nothing was changed.");
    default:
        return i18nc("@info", "It could not be stored. Nothing was changed; what you wrote is still here, try again.");
    }
}

} // namespace pochin::reference
