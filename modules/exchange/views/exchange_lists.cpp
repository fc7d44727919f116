// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/exchange_lists.h"

#include "exchange/words/exchange_words.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pochin::exchange {

namespace {

QString shownMoment(Instant when)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

QString peerLine(const QString &name, const PeerFrontier *word, const ledger::Space &space)
{
    if (!word)
        return i18nc("@item %1 is a person", "%1: has not said yet what is there; gets the whole history", name);
    quint64 lacking = 0;
    const std::array said{word->frontier};
    for (const Stretch &stretch : missingAt(space.graph(), said))
        lacking += stretch.nodes.size();
    const QString when = shownMoment(word->heard);
    return lacking == 0 ? i18nc("@item %1 is a person, %2 a moment", "%1: has everything, as heard on %2", name, when)
                        : i18ncp("@item %2 is a person, %3 a moment", "%2: lacks %1 change, as heard on %3",
                              "%2: lacks %1 changes, as heard on %3", lacking, name, when);
}

QString historyLine(const PastBundle &past, const QString &with)
{
    const QString when = shownMoment(past.when);
    if (past.kind == PastBundle::Kind::Invitation)
        return i18nc("@item %1 is a moment, %2 a file", "%1: wrote the invitation %2", when, past.file);
    if (past.kind == PastBundle::Kind::Request) {
        return past.way == PastBundle::Way::Written
            ? i18nc("@item %1 is a moment, %2 a file", "%1: said in %2 what is here", when, past.file)
            : i18nc("@item %1 is a moment, %2 a person", "%1: heard from %2 what is there", when, with);
    }
    return past.way == PastBundle::Way::Written
        ? i18ncp("@item %2 is a moment, %3 a file, %4 names", "%2: wrote %3 with %1 change for %4",
              "%2: wrote %3 with %1 changes for %4", past.changes, when, past.file, with)
        : i18ncp("@item %2 is a moment, %3 a file, %4 a person", "%2: took %1 new change from %4 (%3)",
              "%2: took %1 new changes from %4 (%3)", past.changes, when, past.file, with);
}

QStringList namesOf(const std::vector<ledger::FeedKey> &devices, const ledger::Space &space, const Naming &naming)
{
    QStringList names;
    for (const ledger::FeedKey &device : devices)
        names.append(naming.device(space, device));
    names.removeDuplicates();
    return names;
}

} // namespace

QStringList peerLines(const Exchange &exchange, const ledger::Space &space, const Naming &naming)
{
    const auto planned = exchange.planned({.space = space.graph().space()});
    const auto words = exchange.peers(space.graph().space());
    QStringList lines;
    if (!planned || !words)
        return lines;
    for (const Reader &reader : planned->readers) {
        const auto word = words->find(reader.device.feed);
        lines.append(
            peerLine(naming.device(space, reader.device.feed), word == words->end() ? nullptr : &word->second, space));
    }
    return lines;
}

QString readerNames(const Dispatched &planned, const ledger::Space &space, const Naming &naming)
{
    std::vector<ledger::FeedKey> devices;
    devices.reserve(planned.readers.size());
    for (const Reader &reader : planned.readers)
        devices.push_back(reader.device.feed);
    return namesOf(devices, space, naming).join(QStringLiteral(", "));
}

QStringList historyLines(const Exchange &exchange, const ledger::Space &space, const Naming &naming)
{
    QStringList lines;
    const auto history = exchange.history();
    if (!history)
        return lines;
    for (const PastBundle &past : *history) {
        if (past.space == space.graph().space())
            lines.append(historyLine(past, namesOf(past.devices, space, naming).join(QStringLiteral(", "))));
    }
    return lines;
}

QStringList previewLines(const Previewed &previewed, const OpenedBundle &bundle, const Naming &naming)
{
    const Preview &preview = previewed.preview;
    const ledger::Space &after = previewed.trial->space();
    const QString sender = naming.device(after, bundle.manifest.sender);
    QStringList lines{i18ncp("@item numbers", "%1 new change, %2 known before", "%1 new changes, %2 known before",
        preview.fresh.size(), preview.known)};
    for (const Gap &gap : preview.gaps)
        lines.append(
            sentenceFor(gap, gap.key ? naming.device(after, *gap.key) : i18nc("@item", "somebody new"), sender));
    for (const ledger::FeedKey &feed : preview.forked) {
        lines.append(i18nc("@item %1 is a person", "A copy of a laptop of %1 is at work; both branches are kept.",
            naming.device(after, feed)));
    }
    if (!preview.changed.empty()) {
        lines.append(i18ncp("@item", "%1 deed that is here already will stand otherwise.",
            "%1 deeds that are here already will stand otherwise.", preview.changed.size()));
    }
    if (preview.agreement == Agreement::Diverges)
        lines.append(sentenceFor(preview.agreement));
    for (const PreviewItem &item : preview.fresh) {
        const QString line = naming.deed(item.type, naming.person(after, item.author));
        lines.append(item.verdict.standing == ledger::Standing::SetAside
                ? i18nc("@item %1 says what somebody did", "%1 (set aside)", line)
                : line);
    }
    return lines;
}

} // namespace pochin::exchange
