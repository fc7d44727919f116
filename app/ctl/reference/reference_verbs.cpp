// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/session.h"
#include "ctl/reference/reference_json.h"
#include "ctl/room_verbs.h"
#include "reference/export/export.h"
#include "reference/language/russian_words.h"
#include "reference/library/reference_library.h"
#include "reference/store/notebook.h"
#include "reference/words/export_words.h"

#include <QSaveFile>

namespace pochin::ctl {

using namespace reference;
using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const Edition::Entry &entry)
{
    if (const auto *heading = std::get_if<Heading>(&entry))
        return heading->address.text().leftJustified(14) + heading->title;
    const auto &paragraph = std::get<Paragraph>(entry);
    return paragraph.address.text().leftJustified(14) + paragraph.parts.front().text.left(60) + u'…';
}

/// What a person typed as a place that exists, or NotFound that repeats it.
Result<Address> placeOf(const Edition &edition, const QString &typed)
{
    if (const auto place = edition.placeTyped(typed))
        return *place;
    return failure(Failure::Kind::NotFound, typed);
}

Result<Outcome> listed(Session &session, const Arguments &)
{
    const auto library = session.library();
    if (!library)
        return std::unexpected(library.error());
    const Edition &edition = (*library)->edition();
    Outcome outcome;
    QJsonArray entries;
    QStringList lines;
    for (const Edition::Entry &entry : edition.outline()) {
        entries.append(jsonOf(entry, edition));
        lines.append(sentenceOf(entry));
    }
    return Outcome{.text = lines.join(u'\n'), .json = entries, .found = {}};
}

QString textOf(const Edition &edition, const Address &place)
{
    if (const Part *part = edition.part(place))
        return part->text;
    QStringList paragraphs;
    for (const Address &address : edition.paragraphsWithin(place))
        paragraphs.append(address.text() + u'\n' + edition.paragraph(address)->text());
    const Heading *heading = edition.heading(place);
    return (heading ? heading->title + u"\n\n"_s : QString()) + paragraphs.join(u"\n\n"_s);
}

Result<Outcome> shown(Session &session, const Arguments &arguments)
{
    const auto library = session.library();
    if (!library)
        return std::unexpected(library.error());
    const Edition &edition = (*library)->edition();
    const auto place = placeOf(edition, arguments.words.join(u' '));
    if (!place)
        return std::unexpected(place.error());

    const qsizetype position = edition.positionOf(place->paragraph());
    QJsonObject json = jsonOf(edition.outline().at(static_cast<std::size_t>(position)), edition);
    if (const Part *part = edition.part(*place)) {
        json[u"id"_s] = place->text();
        json[u"text"_s] = part->text;
        json[u"parts"_s] = QJsonArray{part->text};
    }
    json[u"link"_s] = place->link();
    json[u"edition"_s] = edition.checksum();
    QJsonArray within;
    if (edition.heading(*place)) {
        for (const Address &address : edition.paragraphsWithin(*place))
            within.append(address.text());
        json[u"paragraphs"_s] = within;
    }
    return Outcome{.text = textOf(edition, *place), .json = json, .found = {}};
}

QString sentenceOf(const SearchAnswer &answer)
{
    QStringList lines;
    if (answer.address)
        lines.append(i18nc("@info:shell %1 is an address such as M.7",
            "%1 is a place in the texts: pochinctl reference show %1", answer.address->text()));
    for (const Found &found : answer.results)
        lines.append(found.address.text().leftJustified(14) + found.snippet.text);
    if (answer.results.empty() && !answer.address)
        lines.append(i18nc("@info:shell", "Nothing found."));
    for (const Suggestion &suggestion : answer.suggestions)
        lines.append(i18ncp("@info:shell %2 is another query", "  also: %2 (%1 paragraph)",
            "  also: %2 (%1 paragraphs)", suggestion.paragraphs, suggestion.query));
    return lines.join(u'\n');
}

Result<Outcome> searched(Session &session, const Arguments &arguments)
{
    const auto library = session.library();
    if (!library)
        return std::unexpected(library.error());
    SearchOptions options;
    const auto limit = arguments.number(u"limit"_s, -1, 1, 1'000'000);
    if (!limit)
        return std::unexpected(limit.error());
    options.limit = *limit;
    if (arguments.has(u"exact"_s))
        options.forms = WordForms::Exact;
    if (arguments.has(u"scope"_s)) {
        const auto scope = placeOf((*library)->edition(), arguments.last(u"scope"_s));
        if (!scope)
            return std::unexpected(scope.error());
        options.scope = *scope;
    }
    (void)session.russianWords(); // or the answer would depend on how quick the dictionary was
    const SearchAnswer answer = (*library)->search(arguments.words.join(u' '), options);
    return Outcome{.text = sentenceOf(answer), .json = jsonOf(answer), .found = {}};
}

Result<ExportSelection> selectionOf(Session &session, const Arguments &arguments, const Edition &edition)
{
    ExportSelection selection;
    for (const QString &typed : arguments.words) {
        const auto place = placeOf(edition, typed);
        if (!place)
            return std::unexpected(place.error());
        selection.places.push_back(*place);
    }
    if (arguments.has(u"with-notes"_s)) {
        const auto notebook = session.notebook();
        if (!notebook)
            return std::unexpected(notebook.error());
        selection.notes = (*notebook)->pages().notes;
    }
    return selection;
}

Result<> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Failure::Kind::StorageBroken, path + u": "_s + file.errorString());
    return {};
}

Result<Outcome> exportedTo(Session &session, const Arguments &arguments)
{
    const auto library = session.library();
    if (!library)
        return std::unexpected(library.error());
    const Edition &edition = (*library)->edition();
    const auto format = exportFormatNamed(arguments.last(u"format"_s, u"md"_s));
    if (!format)
        return failure(Failure::Kind::InvalidInput,
            u"--format takes md, html, pdf or odt, not '%1'"_s.arg(arguments.last(u"format"_s)));
    const auto selection = selectionOf(session, arguments, edition);
    if (!selection)
        return std::unexpected(selection.error());
    const auto document = exported(edition, *selection, *format, exportWords(edition));
    if (!document)
        return std::unexpected(document.error());

    const QString out = arguments.last(u"out"_s);
    if (out.isEmpty()) {
        if (*format == ExportFormat::Pdf || *format == ExportFormat::Odt)
            return failure(Failure::Kind::InvalidInput, u"pdf and odt need --out FILE"_s);
        return Outcome{.text = QString::fromUtf8(*document),
            .json = QJsonObject{{u"text"_s, QString::fromUtf8(*document)}},
            .found = {}};
    }
    if (const auto done = written(out, *document); !done)
        return std::unexpected(done.error());
    return Outcome{.text = i18nc("@info:shell %1 is a file name", "Written to %1.", out),
        .json = QJsonObject{{u"file"_s, out}, {u"bytes"_s, document->size()}},
        .found = {}};
}

} // namespace

std::vector<Verb> referenceVerbs()
{
    constexpr int anyNumber = 1'000;
    return {
        {u"reference list"_s, {}, ki18nc("@info:shell", "List every heading and paragraph of the texts"), {}, 0, 0,
            listed},
        {u"reference show"_s, u"ADDRESS"_s,
            ki18nc("@info:shell", "Show a place of the texts: М.7, П.I.3.8.В, «п 1 3 8 в», П.I.3"), {}, 1, anyNumber,
            shown},
        {u"reference search"_s, u"QUERY"_s,
            ki18nc("@info:shell", "Search the texts in all word forms; \"phrase\", begin*, =exact, -without"),
            {{u"exact"_s, {}, ki18nc("@info:shell", "Only the forms as typed")},
                {u"scope"_s, u"ADDRESS"_s, ki18nc("@info:shell", "Only under this heading: Л, М, П, П.I, П.I.3 …")},
                {u"limit"_s, u"N"_s, ki18nc("@info:shell", "At most N results")}},
            0, anyNumber, searched},
        {u"reference export"_s, u"[ADDRESS…]"_s, ki18nc("@info:shell", "Export all, or the places named"),
            {{u"format"_s, u"md|html|pdf|odt"_s, ki18nc("@info:shell", "The format; md if none is named")},
                {u"out"_s, u"FILE"_s, ki18nc("@info:shell", "Write to FILE instead of standard output")},
                {u"with-notes"_s, {}, ki18nc("@info:shell", "With your notes; needs the vault")}},
            0, anyNumber, exportedTo},
    };
}

} // namespace pochin::ctl
