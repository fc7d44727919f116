// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reference/reference_json.h"

#include "ctl/line/json_array.h"

#include <QDateTime>
#include <QTimeZone>

namespace pochin::ctl {

using namespace reference;
using namespace Qt::StringLiterals;

namespace {

QString kindOf(const Address &address)
{
    switch (address.work()) {
    case Address::Work::Leaflet:
        return u"leaflet"_s;
    case Address::Work::Manifesto:
        return u"manifesto"_s;
    case Address::Work::Programme:
        return u"programme"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString titleOver(const std::vector<Address> &headings, const Edition &edition)
{
    return headings.empty() ? QString() : edition.heading(headings.back())->title;
}

QJsonArray jsonOf(const std::vector<TextRange> &ranges)
{
    QJsonArray array;
    for (const TextRange &range : ranges)
        array.append(QJsonArray{range.start, range.end});
    return array;
}

QJsonObject jsonOf(const Found &found)
{
    return {{u"id"_s, found.address.text()}, {u"score"_s, found.score}, {u"part"_s, found.snippet.part.text()},
        {u"snippet"_s, found.snippet.text}, {u"hits"_s, jsonOf(found.snippet.hits)}};
}

QString nameOf(Suggestion::Kind kind)
{
    switch (kind) {
    case Suggestion::Kind::Spelling:
        return u"spelling"_s;
    case Suggestion::Kind::KeyboardLayout:
        return u"keyboard-layout"_s;
    case Suggestion::Kind::FewerWords:
        return u"fewer-words"_s;
    case Suggestion::Kind::Relative:
        return u"relative"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString isoOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonObject jsonOf(const Edition::Entry &entry, const Edition &edition)
{
    if (const auto *heading = std::get_if<Heading>(&entry)) {
        return {{u"id"_s, heading->address.text()}, {u"kind"_s, u"heading"_s},
            {u"heading"_s, titleOver(heading->parents, edition)}, {u"text"_s, heading->title},
            {u"parts"_s, QJsonArray()}};
    }
    const auto &paragraph = std::get<Paragraph>(entry);
    return {{u"id"_s, paragraph.address.text()}, {u"kind"_s, kindOf(paragraph.address)},
        {u"heading"_s, titleOver(paragraph.headings, edition)}, {u"text"_s, paragraph.text()},
        {u"parts"_s, arrayOf(paragraph.parts, [](const Part &part) { return part.text; })}};
}

QJsonObject jsonOf(const SearchAnswer &answer)
{
    const auto found = [](const Found &one) { return jsonOf(one); };
    return {{u"query"_s, answer.query},
        {u"address"_s, answer.address ? QJsonValue(answer.address->text()) : QJsonValue()},
        {u"results"_s, arrayOf(answer.results, found)}, {u"headings"_s, arrayOf(answer.headings, found)},
        {u"total"_s, answer.total},
        {u"counts"_s,
            arrayOf(answer.counts,
                [](const CountUnder &count) {
                    return QJsonObject{
                        {u"id"_s, count.heading.text()}, {u"paragraphs"_s, count.paragraphs}, {u"hits"_s, count.hits}};
                })},
        {u"suggestions"_s, arrayOf(answer.suggestions, [](const Suggestion &suggestion) {
             return QJsonObject{{u"kind"_s, nameOf(suggestion.kind)}, {u"query"_s, suggestion.query},
                 {u"paragraphs"_s, suggestion.paragraphs}};
         })}};
}

QJsonObject jsonOf(const Note &note, const Edition &edition)
{
    const Placement placement = placed(note.anchor, edition);
    const QString place = placement.kind == Placement::Kind::Unchanged ? u"unchanged"_s
        : placement.kind == Placement::Kind::Moved                     ? u"moved"_s
                                                                       : u"changed"_s;
    return {{u"id"_s, note.id.hex()},
        {u"address"_s, (placement.paragraph ? *placement.paragraph : note.anchor.paragraph).text()},
        {u"place"_s, place}, {u"quoted"_s, note.anchor.quoted}, {u"text"_s, note.text},
        {u"written"_s, isoOf(note.written)}};
}

QJsonObject jsonOf(const Bookmark &bookmark)
{
    return {{u"id"_s, bookmark.id.hex()}, {u"address"_s, bookmark.place.text()}, {u"folder"_s, bookmark.folder},
        {u"title"_s, bookmark.title}, {u"made"_s, isoOf(bookmark.made)}};
}

} // namespace pochin::ctl
