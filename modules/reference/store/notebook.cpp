// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/store/notebook.h"

#include "reference/store/notebook_record.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr QByteArrayView placesKey = "places";
constexpr QByteArrayView searchesKey = "searches";

Instant momentOf(const Note &note)
{
    return note.written;
}
Instant momentOf(const Highlight &highlight)
{
    return highlight.made;
}
Instant momentOf(const Bookmark &bookmark)
{
    return bookmark.made;
}

/// Puts a mark where time and id say, in place of one with the same id.
template <typename Mark>
void insertSorted(std::vector<Mark> &marks, const Mark &mark)
{
    std::erase_if(marks, [&](const Mark &other) { return other.id == mark.id; });
    const auto order = [](const Mark &one) { return std::tuple(momentOf(one), one.id); };
    marks.insert(std::ranges::lower_bound(marks, order(mark), {}, order), mark);
}

template <typename Mark>
bool has(const std::vector<Mark> &marks, const MarkId &id)
{
    return std::ranges::contains(marks, id, &Mark::id);
}

QByteArray bytesOf(QByteArrayView view)
{
    return view.toByteArray();
}

/// Reads every record of a kind; counts those that cannot be read.
template <typename Mark>
Result<> readAll(const NotebookStorage &storage, QByteArrayView kind,
    Result<Mark> (*from)(const MarkId &, QByteArrayView), std::vector<Mark> &marks, qsizetype &unreadable)
{
    const auto records = storage.all(bytesOf(kind));
    if (!records)
        return std::unexpected(records.error());
    for (const auto &[key, bytes] : *records) {
        const auto id = MarkId::fromBytes(key);
        const auto mark = id ? from(*id, bytes) : failure(Failure::Kind::Malformed, u"no id"_s);
        if (mark)
            insertSorted(marks, *mark);
        else
            ++unreadable;
    }
    return {};
}

/// Puts a record, then lets it be seen.
template <typename Mark>
Result<> keepMark(NotebookStorage &storage, QByteArrayView kind, const Mark &mark, std::vector<Mark> &marks)
{
    auto stored = storage.put(bytesOf(kind), bytesOf(mark.id.bytes()), recordOf(mark));
    if (stored)
        insertSorted(marks, mark);
    return stored;
}

template <typename Mark>
Result<> forgetMark(NotebookStorage &storage, QByteArrayView kind, const MarkId &id, std::vector<Mark> &marks)
{
    auto removed = storage.remove(bytesOf(kind), bytesOf(id.bytes()));
    if (removed)
        std::erase_if(marks, [&](const Mark &mark) { return mark.id == id; });
    return removed;
}

} // namespace

Result<Notebook> Notebook::open(NotebookStorage &storage)
{
    Notebook notebook(storage);
    NotebookPages &pages = notebook.m_pages;
    qsizetype &unreadable = notebook.m_unreadable;
    auto done
        = readAll(storage, noteKind, noteFrom, pages.notes, unreadable)
              .and_then([&] { return readAll(storage, highlightKind, highlightFrom, pages.highlights, unreadable); })
              .and_then([&] { return readAll(storage, bookmarkKind, bookmarkFrom, pages.bookmarks, unreadable); })
              .and_then([&] { return notebook.readHistory(); });
    if (!done)
        return std::unexpected(done.error());
    return notebook;
}

Result<> Notebook::readHistory()
{
    const auto records = m_storage->all(bytesOf(historyKind));
    if (!records)
        return std::unexpected(records.error());
    for (const auto &[key, bytes] : *records) {
        if (key == placesKey) {
            if (auto places = placesFrom(bytes))
                m_pages.places = *std::move(places);
            else
                ++m_unreadable;
        } else if (key == searchesKey) {
            if (auto searches = searchesFrom(bytes))
                m_pages.searches = *std::move(searches);
            else
                ++m_unreadable;
        }
    }
    return {};
}

Result<> Notebook::keep(const Note &note)
{
    return keepMark(*m_storage, noteKind, note, m_pages.notes);
}

Result<> Notebook::keep(const Highlight &highlight)
{
    return keepMark(*m_storage, highlightKind, highlight, m_pages.highlights);
}

Result<> Notebook::keep(const Bookmark &bookmark)
{
    return keepMark(*m_storage, bookmarkKind, bookmark, m_pages.bookmarks);
}

Result<> Notebook::forget(const MarkId &id)
{
    if (has(m_pages.notes, id))
        return forgetMark(*m_storage, noteKind, id, m_pages.notes);
    if (has(m_pages.highlights, id))
        return forgetMark(*m_storage, highlightKind, id, m_pages.highlights);
    if (has(m_pages.bookmarks, id))
        return forgetMark(*m_storage, bookmarkKind, id, m_pages.bookmarks);
    return failure(Failure::Kind::NotFound, id.hex());
}

Result<> Notebook::visited(const PastPlace &place)
{
    std::vector<PastPlace> places = lengthened(m_pages.places, place);
    auto stored = m_storage->put(bytesOf(historyKind), bytesOf(placesKey), recordOf(places));
    if (stored)
        m_pages.places = std::move(places);
    return stored;
}

Result<> Notebook::asked(const PastSearch &search)
{
    std::vector<PastSearch> searches = lengthened(m_pages.searches, search);
    auto stored = m_storage->put(bytesOf(historyKind), bytesOf(searchesKey), recordOf(searches));
    if (stored)
        m_pages.searches = std::move(searches);
    return stored;
}

Result<> Notebook::wipeHistory()
{
    if (auto removed = m_storage->remove(bytesOf(historyKind), bytesOf(placesKey)); !removed)
        return removed;
    m_pages.places.clear();
    if (auto removed = m_storage->remove(bytesOf(historyKind), bytesOf(searchesKey)); !removed)
        return removed;
    m_pages.searches.clear();
    return {};
}

} // namespace pochin::reference
