// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"
#include "ctl/line/session.h"
#include "ctl/reference/reference_json.h"
#include "ctl/room_verbs.h"
#include "reference/domain/note_search.h"
#include "reference/language/russian_words.h"
#include "reference/library/reference_library.h"
#include "reference/store/notebook.h"

namespace pochin::ctl {

using namespace reference;
using namespace Qt::StringLiterals;

namespace {

/// The texts and the reader's own pages together: what every verb here needs.
struct Desk {
    const Edition *edition;
    Notebook *notebook;
};

Result<Desk> deskOf(Session &session)
{
    const auto library = session.library();
    if (!library)
        return std::unexpected(library.error());
    const auto notebook = session.notebook();
    if (!notebook)
        return std::unexpected(notebook.error());
    return Desk{.edition = &(*library)->edition(), .notebook = *notebook};
}

MarkId newMarkId()
{
    return *MarkId::fromBytes(crypto::randomBytes(static_cast<qsizetype>(MarkId::size)));
}

/// The mark whose id begins with what was typed; AlreadyExists never, NotFound for none, InvalidInput for several.
Result<MarkId> markOf(const NotebookPages &pages, const QString &prefix)
{
    std::vector<MarkId> matching;
    const auto look = [&](const auto &marks) {
        for (const auto &mark : marks) {
            if (!prefix.isEmpty() && mark.id.hex().startsWith(prefix, Qt::CaseInsensitive))
                matching.push_back(mark.id);
        }
    };
    look(pages.notes);
    look(pages.highlights);
    look(pages.bookmarks);
    if (matching.empty())
        return failure(Failure::Kind::NotFound, prefix);
    if (matching.size() > 1)
        return failure(
            Failure::Kind::InvalidInput, u"'%1' is the beginning of %2 ids"_s.arg(prefix).arg(matching.size()));
    return matching.front();
}

Result<Anchor> anchorAt(const Edition &edition, const QString &typed, const QString &quoted)
{
    const auto place = edition.placeTyped(typed);
    const Paragraph *paragraph = place ? edition.paragraph(*place) : nullptr;
    if (!paragraph)
        return failure(Failure::Kind::NotFound, typed);
    if (quoted.isEmpty())
        return anchored(*paragraph);
    const qsizetype start = paragraph->text().indexOf(quoted);
    if (start < 0)
        return failure(Failure::Kind::NotFound, u"%1: «%2»"_s.arg(place->text(), quoted));
    return anchored(*paragraph, TextRange{.start = start, .end = start + quoted.size()});
}

QString shortId(const MarkId &id)
{
    return id.hex().first(8);
}

Outcome listOf(const QJsonArray &json, const QStringList &lines, const KLocalizedString &whenEmpty)
{
    return {.text = lines.isEmpty() ? whenEmpty.toString() : lines.join(u'\n'), .json = json, .found = {}};
}

// --- notes

Result<Outcome> noteAdded(Session &session, const Arguments &arguments)
{
    const auto desk = deskOf(session);
    if (!desk)
        return std::unexpected(desk.error());
    const QString text = arguments.last(u"text"_s, arguments.words.sliced(1).join(u' ')).trimmed();
    if (text.isEmpty())
        return failure(Failure::Kind::InvalidInput, u"a note needs words: note add ADDRESS --text …"_s);
    auto anchor = anchorAt(*desk->edition, arguments.words[0], arguments.last(u"quote"_s));
    if (!anchor)
        return std::unexpected(anchor.error());
    const Note note{.id = newMarkId(), .anchor = *std::move(anchor), .text = text, .written = session.clock().now()};
    if (const auto kept = desk->notebook->keep(note); !kept)
        return std::unexpected(kept.error());
    return Outcome{.text = i18nc("@info:shell %1 is an address, %2 a short id", "Noted at %1 (%2).",
                       note.anchor.paragraph.text(), shortId(note.id)),
        .json = jsonOf(note, *desk->edition),
        .found = {}};
}

Result<Outcome> notesListed(Session &session, const Arguments &arguments)
{
    const auto desk = deskOf(session);
    if (!desk)
        return std::unexpected(desk.error());
    std::vector<Note> notes = desk->notebook->pages().notes;
    if (arguments.has(u"search"_s)) {
        const auto found = searchedNotes(notes, arguments.last(u"search"_s), *desk->edition,
            (*session.library())->lexicon(), &session.russianWords());
        std::erase_if(notes,
            [&found](const Note &note) { return std::ranges::find(found, note.id, &NoteFound::id) == found.end(); });
    }
    QJsonArray json;
    QStringList lines;
    for (const Note &note : notes) {
        const QJsonObject entry = jsonOf(note, *desk->edition);
        json.append(entry);
        lines.append(shortId(note.id) + u"  "_s + entry[u"address"_s].toString().leftJustified(14)
            + note.text.section(u'\n', 0, 0));
    }
    return listOf(json, lines, ki18nc("@info:shell", "No notes yet. Write one: pochinctl note add М.7 --text …"));
}

// --- bookmarks

Result<Outcome> bookmarkAdded(Session &session, const Arguments &arguments)
{
    const auto desk = deskOf(session);
    if (!desk)
        return std::unexpected(desk.error());
    const auto place = desk->edition->placeTyped(arguments.words.join(u' '));
    if (!place)
        return failure(Failure::Kind::NotFound, arguments.words.join(u' '));
    const Bookmark bookmark{.id = newMarkId(),
        .place = *place,
        .folder = arguments.last(u"folder"_s),
        .title = arguments.last(u"title"_s, place->text()),
        .made = session.clock().now()};
    if (const auto kept = desk->notebook->keep(bookmark); !kept)
        return std::unexpected(kept.error());
    return Outcome{.text = i18nc("@info:shell %1 is an address", "Bookmarked %1.", place->text()),
        .json = jsonOf(bookmark),
        .found = {}};
}

Result<Outcome> bookmarksListed(Session &session, const Arguments &)
{
    const auto notebook = session.notebook();
    if (!notebook)
        return std::unexpected(notebook.error());
    QJsonArray json;
    QStringList lines;
    for (const Bookmark &bookmark : (*notebook)->pages().bookmarks) {
        json.append(jsonOf(bookmark));
        const QString where = bookmark.folder.isEmpty() ? bookmark.title : bookmark.folder + u'/' + bookmark.title;
        lines.append(shortId(bookmark.id) + u"  "_s + bookmark.place.text().leftJustified(14) + where);
    }
    return listOf(json, lines, ki18nc("@info:shell", "No bookmarks yet. Set one: pochinctl bookmark add М.7"));
}

// --- highlights

const std::vector<std::pair<QString, Highlighter>> &highlighters()
{
    static const std::vector<std::pair<QString, Highlighter>> all{{u"yellow"_s, Highlighter::Yellow},
        {u"green"_s, Highlighter::Green}, {u"blue"_s, Highlighter::Blue}, {u"pink"_s, Highlighter::Pink}};
    return all;
}

QJsonObject jsonOf(const Highlight &highlight)
{
    const auto &all = highlighters();
    return {{u"id"_s, highlight.id.hex()}, {u"address"_s, highlight.anchor.paragraph.text()},
        {u"quoted"_s, highlight.anchor.quoted},
        {u"colour"_s, std::ranges::find(all, highlight.highlighter, &std::pair<QString, Highlighter>::second)->first},
        {u"made"_s, isoOf(highlight.made)}};
}

Result<Outcome> highlightAdded(Session &session, const Arguments &arguments)
{
    const auto desk = deskOf(session);
    if (!desk)
        return std::unexpected(desk.error());
    const auto &all = highlighters();
    const QString colour = arguments.last(u"colour"_s, u"yellow"_s);
    const auto chosen = std::ranges::find(all, colour, &std::pair<QString, Highlighter>::first);
    if (chosen == all.end())
        return failure(
            Failure::Kind::InvalidInput, u"--colour takes yellow, green, blue or pink, not '%1'"_s.arg(colour));
    auto anchor = anchorAt(*desk->edition, arguments.words[0], arguments.last(u"quote"_s));
    if (!anchor)
        return std::unexpected(anchor.error());
    const Highlight highlight{
        .id = newMarkId(), .anchor = *std::move(anchor), .highlighter = chosen->second, .made = session.clock().now()};
    if (const auto kept = desk->notebook->keep(highlight); !kept)
        return std::unexpected(kept.error());
    return Outcome{
        .text = i18nc("@info:shell %1 is an address", "Highlighted at %1.", highlight.anchor.paragraph.text()),
        .json = jsonOf(highlight),
        .found = {}};
}

Result<Outcome> highlightsListed(Session &session, const Arguments &)
{
    const auto notebook = session.notebook();
    if (!notebook)
        return std::unexpected(notebook.error());
    QJsonArray json;
    QStringList lines;
    for (const Highlight &highlight : (*notebook)->pages().highlights) {
        json.append(jsonOf(highlight));
        lines.append(shortId(highlight.id) + u"  "_s + reference::markOf(highlight.highlighter) + u' '
            + highlight.anchor.paragraph.text().leftJustified(14) + highlight.anchor.quoted);
    }
    return listOf(
        json, lines, ki18nc("@info:shell", "No highlights yet. Make one: pochinctl highlight add М.7 --quote …"));
}

// --- all marks, and history

Result<Outcome> removed(Session &session, const Arguments &arguments)
{
    const auto notebook = session.notebook();
    if (!notebook)
        return std::unexpected(notebook.error());
    const auto id = markOf((*notebook)->pages(), arguments.words[0]);
    if (!id)
        return std::unexpected(id.error());
    if (const auto forgotten = (*notebook)->forget(*id); !forgotten)
        return std::unexpected(forgotten.error());
    return Outcome{.text = i18nc("@info:shell %1 is a short id", "Removed %1.", shortId(*id)),
        .json = QJsonObject{{u"removed"_s, id->hex()}},
        .found = {}};
}

Result<Outcome> historyListed(Session &session, const Arguments &)
{
    const auto notebook = session.notebook();
    if (!notebook)
        return std::unexpected(notebook.error());
    QJsonArray places;
    QJsonArray searches;
    QStringList lines;
    for (const PastPlace &past : (*notebook)->pages().places) {
        places.append(QJsonObject{{u"address"_s, past.place.text()}, {u"at"_s, isoOf(past.at)}});
        lines.append(isoOf(past.at) + u"  "_s + past.place.text());
    }
    for (const PastSearch &past : (*notebook)->pages().searches) {
        searches.append(QJsonObject{{u"query"_s, past.query}, {u"at"_s, isoOf(past.at)}});
        lines.append(isoOf(past.at) + u"  ⌕ "_s + past.query);
    }
    Outcome outcome = listOf({}, lines, ki18nc("@info:shell", "No places and searches are remembered."));
    outcome.json = QJsonObject{{u"places"_s, places}, {u"searches"_s, searches}};
    return outcome;
}

Result<Outcome> historyWiped(Session &session, const Arguments &)
{
    const auto notebook = session.notebook();
    if (!notebook)
        return std::unexpected(notebook.error());
    if (const auto wiped = (*notebook)->wipeHistory(); !wiped)
        return std::unexpected(wiped.error());
    return Outcome{.text = i18nc("@info:shell", "The history of places and searches is gone from this vault."),
        .json = QJsonObject{{u"wiped"_s, true}},
        .found = {}};
}

} // namespace

std::vector<Verb> notebookVerbs()
{
    constexpr int anyNumber = 1'000;
    const OptionSyntax quote{
        u"quote"_s, u"WORDS"_s, ki18nc("@info:shell", "On these words of the paragraph, not on the whole of it")};
    return {
        {u"note add"_s, u"ADDRESS"_s, ki18nc("@info:shell", "Write a private note on a place"),
            {{u"text"_s, u"TEXT"_s, ki18nc("@info:shell", "The note")}, quote}, 1, anyNumber, noteAdded},
        {u"note list"_s, {}, ki18nc("@info:shell", "List your notes"),
            {{u"search"_s, u"TEXT"_s, ki18nc("@info:shell", "Only notes with this text")}}, 0, 0, notesListed},
        {u"note remove"_s, u"ID"_s, ki18nc("@info:shell", "Remove a note"), {}, 1, 1, removed},
        {u"bookmark add"_s, u"ADDRESS"_s, ki18nc("@info:shell", "Bookmark a place"),
            {{u"folder"_s, u"NAME"_s, ki18nc("@info:shell", "In this folder; / parts folders")},
                {u"title"_s, u"TEXT"_s, ki18nc("@info:shell", "Under this title")}},
            1, anyNumber, bookmarkAdded},
        {u"bookmark list"_s, {}, ki18nc("@info:shell", "List your bookmarks"), {}, 0, 0, bookmarksListed},
        {u"bookmark remove"_s, u"ID"_s, ki18nc("@info:shell", "Remove a bookmark"), {}, 1, 1, removed},
        {u"highlight add"_s, u"ADDRESS"_s, ki18nc("@info:shell", "Highlight a place"),
            {{u"colour"_s, u"COLOUR"_s, ki18nc("@info:shell", "yellow, green, blue or pink")}, quote}, 1, 1,
            highlightAdded},
        {u"highlight list"_s, {}, ki18nc("@info:shell", "List your highlights"), {}, 0, 0, highlightsListed},
        {u"highlight remove"_s, u"ID"_s, ki18nc("@info:shell", "Remove a highlight"), {}, 1, 1, removed},
        {u"history list"_s, {}, ki18nc("@info:shell", "List the places and searches remembered"), {}, 0, 0,
            historyListed},
        {u"history wipe"_s, {}, ki18nc("@info:shell", "Forget them"), {}, 0, 0, historyWiped},
    };
}

} // namespace pochin::ctl
