// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/traffic.h"

#include "exchange/words/exchange_words.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using workbench::Mark;
using workbench::SheetRow;

namespace {

quint64 lackingAt(const Frontier &frontier, const ledger::Space &space)
{
    const std::array said{frontier};
    quint64 lacking = 0;
    for (const Stretch &stretch : missingAt(space.graph(), said))
        lacking += stretch.nodes.size();
    return lacking;
}

/// Nothing: the device has not said yet what it has.
std::optional<quint64> lackingAt(const ledger::FeedKey &device, const Traffic &traffic)
{
    const auto word = traffic.words.find(device);
    return word == traffic.words.end() ? std::nullopt : std::optional(lackingAt(word->second.frontier, *traffic.space));
}

/// "Олег"; "Олег, device 2" where he has several.
QString nameAmong(const std::vector<Reader> &readers, std::size_t at, const Traffic &traffic, const Naming &naming)
{
    const ledger::PersonId &person = readers[at].person;
    const QString name = naming.person(*traffic.space, person);
    const auto all = std::ranges::count(readers, person, &Reader::person);
    const auto before
        = std::ranges::count(readers.begin(), readers.begin() + std::ptrdiff_t(at), person, &Reader::person);
    return all == 1
        ? name
        : i18nc("@item %1 is a person, %2 the number of one of their devices", "%1, device %2", name, before + 1);
}

SheetRow peerRow(const Reader &reader, const QString &name, const Traffic &traffic)
{
    SheetRow row{.key = reader.device.feed.hex(), .text = name};
    const auto lacking = lackingAt(reader.device.feed, traffic);
    if (!lacking) {
        row.note = i18nc("@info of a device", "has not said yet what is there; gets the whole history");
        row.mark = Mark::Open;
        return row;
    }
    const QString when = shownMoment(traffic.words.at(reader.device.feed).heard);
    row.mark = *lacking == 0 ? Mark::Done : Mark::Waiting;
    row.note = *lacking == 0 ? i18nc("@info of a device, %1 is a moment", "has everything, as heard on %1", when)
                             : i18ncp("@info of a device, %2 is a moment", "lacks %1 change, as heard on %2",
                                   "lacks %1 changes, as heard on %2", *lacking, when);
    return row;
}

/// Whoever is not known to have everything, each once.
std::vector<ledger::PersonId> lackingPeople(const Traffic &traffic)
{
    std::vector<ledger::PersonId> people;
    for (const Reader &reader : traffic.planned->readers) {
        if (lackingAt(reader.device.feed, traffic) != 0U && std::ranges::find(people, reader.person) == people.end())
            people.push_back(reader.person);
    }
    return people;
}

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

} // namespace

QString shownMoment(Instant when)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count()), QLocale::ShortFormat);
}

Result<Traffic> trafficOf(Exchange &exchange, const ledger::Space &space)
{
    const ledger::SpaceId &id = space.graph().space();
    auto words = exchange.peers(id);
    auto past = exchange.history();
    const LaneBook book(exchange.vault());
    const auto lanes = book.lanesOf(id);
    if (!words || !past || !lanes)
        return std::unexpected(!words ? words.error() : !past ? past.error() : lanes.error());
    std::erase_if(*past, [&](const PastBundle &bundle) { return bundle.space != id; });
    Traffic traffic{&space, exchange.planned({.space = id}), *std::move(words), *std::move(past), {}};
    for (const LaneRecord &lane : *lanes) {
        auto sight = sightOf(book, lane);
        if (!sight)
            return std::unexpected(sight.error());
        traffic.lanes.push_back(*std::move(sight));
    }
    return traffic;
}

workbench::ListRow listRowOf(const Traffic &traffic, const Naming &naming)
{
    workbench::ListRow row{.key = traffic.space->graph().space().hex(),
        .title = naming.title(*traffic.space),
        .section = i18nc("@title a part of a list", "Groups")};
    if (!traffic.planned) {
        row.detail = i18nc("@info of a group", "nobody to write to");
        row.mark = Mark::Open;
        return row;
    }
    const bool isEverywhere = lackingPeople(traffic).empty();
    row.mark = isEverywhere ? Mark::Done : Mark::Waiting;
    row.detail = isEverywhere ? i18nc("@info of a group", "all have everything")
                              : i18nc("@info of a group", "not everywhere yet");
    return row;
}

QString stateWords(const Traffic &traffic)
{
    if (!traffic.planned)
        return i18nc("@info of a group", "nobody to write to");
    const auto people = lackingPeople(traffic);
    return people.empty()
        ? i18nc("@info of a group", "all have everything")
        : i18ncp("@info of a group", "%1 person lacks something", "%1 people lack something", people.size());
}

QList<SheetRow> peerRows(const Traffic &traffic, const Naming &naming)
{
    QList<SheetRow> rows;
    if (!traffic.planned)
        return rows;
    const std::vector<Reader> &readers = traffic.planned->readers;
    for (std::size_t at = 0; at < readers.size(); ++at)
        rows.append(peerRow(readers[at], nameAmong(readers, at, traffic, naming), traffic));
    return rows;
}

QList<SheetRow> outboxRows(const Traffic &traffic, const Naming &naming)
{
    QList<SheetRow> rows;
    if (traffic.planned && traffic.planned->changes > 0) {
        rows.append({.key = u"unwritten"_s,
            .text = i18ncp("@info", "%1 change that not everybody is known to have",
                "%1 changes that not everybody is known to have", traffic.planned->changes),
            .note
            = i18nc("@info %1 are names", "would go to %1", readerNames(*traffic.planned, *traffic.space, naming)),
            .mark = Mark::Waiting});
    }
    for (const LaneSight &lane : traffic.lanes) {
        if (lane.record.bundles.empty())
            continue;
        rows.append({.key = lane.record.folder,
            .text = i18ncp("@info %2 is a folder", "%1 bundle of yours lies in %2", "%1 bundles of yours lie in %2",
                lane.record.bundles.size(), lane.record.folder),
            .note
            = i18nc("@info %1 is a moment", "the latest of %1; earlier ones go once everybody has acknowledged them",
                shownMoment(lane.record.bundles.back().when)),
            .mark = Mark::Running});
    }
    return rows;
}

QList<SheetRow> inboxRows(const Traffic &traffic)
{
    QList<SheetRow> rows;
    for (const LaneSight &lane : traffic.lanes) {
        for (const IncomingFile &file : lane.incoming) {
            rows.append({.key = file.path,
                .text = i18nc("@info %1 is a folder, %2 a moment", "A bundle in %1, there since %2", lane.record.folder,
                    shownMoment(file.since)),
                .note = file.isWhole
                    ? shownSize(file.bytes)
                    : i18nc("@info %1 is a size", "%1 so far; it is still on its way", shownSize(file.bytes)),
                .deed = i18nc("@action:button", "Look…"),
                .refusal = file.isWhole ? QString() : i18nc("@info why not", "Not all of it is here yet."),
                .mark = Mark::Waiting});
        }
    }
    return rows;
}

QList<SheetRow> laneRows(const Traffic &traffic)
{
    QList<SheetRow> rows;
    for (const LaneSight &lane : traffic.lanes) {
        rows.append({.key = lane.record.folder,
            .text = lane.record.folder,
            .note = lane.isThere ? i18nc("@info", "A synchroniser carries it; you take and give when you go round.")
                                 : QString(),
            .deed = i18nc("@action:button a shared folder", "Go round"),
            .refusal = lane.isThere
                ? QString()
                : i18nc("@info why not", "The folder is not there: its disk may not be plugged in."),
            .mark = lane.isThere ? Mark::Running : Mark::Attention});
    }
    return rows;
}

QString readerNames(const Dispatched &planned, const ledger::Space &space, const Naming &naming)
{
    QStringList names;
    for (const Reader &reader : planned.readers)
        names.append(naming.person(space, reader.person));
    names.removeDuplicates();
    return names.join(u", "_s);
}

} // namespace pochin::exchange
