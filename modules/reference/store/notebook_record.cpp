// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/store/notebook_record.h"

#include "foundation/cbor.h"

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr quint64 version = 1;

// The keys of the maps, from 0; a new one goes to the end, and none is ever given another meaning.
namespace key {
enum : quint64 { Version, Paragraph, LettersHash, Quoted, Before, After, Moment, Text, Colour, Folder, Entries };
}

qint64 milliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

void writeAnchor(CborWriter &out, const Anchor &anchor)
{
    out.writeUint(key::Paragraph);
    out.writeText(anchor.paragraph.text());
    out.writeUint(key::LettersHash);
    out.writeBytes(anchor.lettersHash);
    for (const auto &[key, text] :
        {std::pair(key::Quoted, &anchor.quoted), {key::Before, &anchor.before}, {key::After, &anchor.after}}) {
        out.writeUint(key);
        out.writeText(*text);
    }
}

void writeHead(CborWriter &out, quint64 pairs)
{
    out.writeMapHeader(pairs + 1);
    out.writeUint(key::Version);
    out.writeUint(version);
}

void writeMoment(CborWriter &out, Instant instant)
{
    out.writeUint(key::Moment);
    out.writeInt(milliseconds(instant));
}

/// Everything that any record may hold; each kind takes out what it needs.
struct Fields {
    std::optional<Address> place;
    QByteArray lettersHash;
    QString quoted, before, after, text, folder;
    Instant moment;
    quint64 colour = 0;
    std::vector<std::pair<QString, Instant>> entries;

    [[nodiscard]] Anchor anchor() const { return {*place, lettersHash, quoted, before, after}; }
};

Instant readMoment(CborReader &in)
{
    return Instant(std::chrono::milliseconds(in.readInt()));
}

std::vector<std::pair<QString, Instant>> readEntries(CborReader &in)
{
    std::vector<std::pair<QString, Instant>> entries;
    for (quint64 left = in.readArrayHeader(); left > 0; --left) {
        if (in.readArrayHeader() != 2)
            in.fail(Failure::Kind::Malformed, u"an entry of a history has two items"_s);
        const QString text = in.readText();
        entries.emplace_back(text, readMoment(in));
    }
    return entries;
}

void readPair(CborReader &in, Fields &fields)
{
    switch (in.readUint()) {
    case key::Version:
        if (in.readUint() > version)
            in.fail(Failure::Kind::Unsupported, u"a newer program wrote this"_s);
        break;
    case key::Paragraph:
        fields.place = Address::fromCanonical(in.readText());
        break;
    case key::LettersHash:
        fields.lettersHash = in.readBytes().toByteArray();
        break;
    case key::Quoted:
        fields.quoted = in.readText();
        break;
    case key::Before:
        fields.before = in.readText();
        break;
    case key::After:
        fields.after = in.readText();
        break;
    case key::Moment:
        fields.moment = readMoment(in);
        break;
    case key::Text:
        fields.text = in.readText();
        break;
    case key::Colour:
        fields.colour = in.readUint();
        break;
    case key::Folder:
        fields.folder = in.readText();
        break;
    case key::Entries:
        fields.entries = readEntries(in);
        break;
    default:
        in.skip();
    }
}

enum class Place { Needed, None };

Result<Fields> fieldsFrom(QByteArrayView record, Place place)
{
    CborReader in(record);
    Fields fields;
    for (quint64 pairs = in.readMapHeader(); pairs > 0 && !in.hasFailed(); --pairs)
        readPair(in, fields);
    if (auto end = in.finished(); !end)
        return std::unexpected(end.error());
    if (place == Place::Needed && !fields.place)
        return failure(Failure::Kind::Malformed, u"no address"_s);
    return fields;
}

template <typename Past>
QByteArray historyRecord(const std::vector<Past> &history, const std::function<QString(const Past &)> &textOf)
{
    CborWriter out;
    writeHead(out, 1);
    out.writeUint(key::Entries);
    out.writeArrayHeader(history.size());
    for (const Past &past : history) {
        out.writeArrayHeader(2);
        out.writeText(textOf(past));
        out.writeInt(milliseconds(past.at));
    }
    return out.bytes();
}

} // namespace

QByteArray recordOf(const Note &note)
{
    CborWriter out;
    writeHead(out, 7);
    writeAnchor(out, note.anchor);
    writeMoment(out, note.written);
    out.writeUint(key::Text);
    out.writeText(note.text);
    return out.bytes();
}

QByteArray recordOf(const Highlight &highlight)
{
    CborWriter out;
    writeHead(out, 7);
    writeAnchor(out, highlight.anchor);
    writeMoment(out, highlight.made);
    out.writeUint(key::Colour);
    out.writeUint(static_cast<quint64>(highlight.highlighter));
    return out.bytes();
}

QByteArray recordOf(const Bookmark &bookmark)
{
    CborWriter out;
    writeHead(out, 4);
    out.writeUint(key::Paragraph);
    out.writeText(bookmark.place.text());
    writeMoment(out, bookmark.made);
    out.writeUint(key::Text);
    out.writeText(bookmark.title);
    out.writeUint(key::Folder);
    out.writeText(bookmark.folder);
    return out.bytes();
}

QByteArray recordOf(const std::vector<PastPlace> &places)
{
    return historyRecord<PastPlace>(places, [](const PastPlace &past) { return past.place.text(); });
}

QByteArray recordOf(const std::vector<PastSearch> &searches)
{
    return historyRecord<PastSearch>(searches, &PastSearch::query);
}

Result<Note> noteFrom(const MarkId &id, QByteArrayView record)
{
    return fieldsFrom(record, Place::Needed).transform([&](const Fields &fields) {
        return Note{id, fields.anchor(), fields.text, fields.moment};
    });
}

Result<Highlight> highlightFrom(const MarkId &id, QByteArrayView record)
{
    const auto fields = fieldsFrom(record, Place::Needed);
    if (!fields)
        return std::unexpected(fields.error());
    if (fields->colour > static_cast<quint64>(Highlighter::Pink))
        return failure(Failure::Kind::Unsupported, u"a colour of a newer program"_s);
    return Highlight{id, fields->anchor(), static_cast<Highlighter>(fields->colour), fields->moment};
}

Result<Bookmark> bookmarkFrom(const MarkId &id, QByteArrayView record)
{
    return fieldsFrom(record, Place::Needed).transform([&](const Fields &fields) {
        return Bookmark{id, *fields.place, fields.folder, fields.text, fields.moment};
    });
}

Result<std::vector<PastPlace>> placesFrom(QByteArrayView record)
{
    return fieldsFrom(record, Place::None).transform([](const Fields &fields) {
        std::vector<PastPlace> places;
        for (const auto &[text, moment] : fields.entries) {
            if (const auto place = Address::fromCanonical(text))
                places.push_back({*place, moment});
        }
        return places;
    });
}

Result<std::vector<PastSearch>> searchesFrom(QByteArrayView record)
{
    return fieldsFrom(record, Place::None).transform([](const Fields &fields) {
        std::vector<PastSearch> searches;
        searches.reserve(fields.entries.size());
        for (const auto &[text, moment] : fields.entries)
            searches.push_back({text, moment});
        return searches;
    });
}

} // namespace pochin::reference
