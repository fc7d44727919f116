// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was written and taken, as rows.
#include "exchange/store/content_name.h"
#include "exchange/views/traffic.h"

#include <KLocalizedString>

#include <QLocale>

#include <algorithm>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using workbench::Mark;
using workbench::SheetRow;

namespace {

constexpr std::size_t mostRows = 30;

bool broughtNothing(const PastBundle &past)
{
    return past.way == PastBundle::Way::Taken && past.changes == 0;
}

QString peopleOf(const PastBundle &past, const Traffic &traffic, const Naming &naming)
{
    QStringList names;
    for (const ledger::FeedKey &device : past.devices)
        names.append(naming.device(*traffic.space, device));
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString wroteWords(const PastBundle &past, const QString &people)
{
    if (past.kind == PastBundle::Kind::Invitation)
        return i18nc("@info of a history", "Wrote an invitation");
    if (past.kind == PastBundle::Kind::Request)
        return i18nc("@info of a history, %1 are names", "Said what is here, to %1", people);
    return i18ncp(
        "@info of a history, %2 are names", "Wrote %1 change for %2", "Wrote %1 changes for %2", past.changes, people);
}

QString tookWords(const PastBundle &past, const QString &person)
{
    if (past.kind == PastBundle::Kind::Request)
        return i18nc("@info of a history, %1 is a person", "Heard from %1 what is there", person);
    return i18ncp("@info of a history, %2 is a person", "Took %1 new change from %2", "Took %1 new changes from %2",
        past.changes, person);
}

/// Names made of digits tell nobody anything: such files came and went through a shared folder.
QString wayWords(const PastBundle &past)
{
    // Earlier versions noted the name that a file of a lane has while it is written.
    const bool isInLane = !claimedHash(past.file).isEmpty() || past.file == ".new"_L1;
    const QString way = isInLane ? i18nc("@info of a history", "through a shared folder") : past.file;
    const QString size = QLocale().formattedDataSize(past.bytes, 0);
    return way.isEmpty() ? size : i18nc("@info of a history, %1 is a file or a way, %2 a size", "%1 · %2", way, size);
}

SheetRow rowOf(const PastBundle &past, std::size_t at, const Traffic &traffic, const Naming &naming)
{
    const QString people = peopleOf(past, traffic, naming);
    const bool isWritten = past.way == PastBundle::Way::Written;
    return {.key = QString::number(at),
        .lead = shownMoment(past.when),
        .text = isWritten ? wroteWords(past, people) : tookWords(past, people),
        .note = wayWords(past)};
}

SheetRow rowOfRun(std::span<const PastBundle> run, std::size_t at)
{
    return {.key = QString::number(at),
        .lead = shownMoment(run.front().when),
        .text = i18ncp("@info of a history", "%1 bundle that brought nothing new",
            "%1 bundles that brought nothing new", run.size()),
        .note = i18nc("@info of a history, %1 is a moment", "since %1", shownMoment(run.back().when))};
}

} // namespace

QList<SheetRow> historyRows(const Traffic &traffic, const Naming &naming)
{
    QList<SheetRow> rows;
    const std::span<const PastBundle> past = traffic.past;
    for (std::size_t at = 0; at < past.size() && std::size_t(rows.size()) < mostRows;) {
        const auto rest = past.subspan(at);
        const std::size_t run = std::size_t(std::ranges::find_if_not(rest, broughtNothing) - rest.begin());
        rows.append(run > 1 ? rowOfRun(rest.first(run), at) : rowOf(rest.front(), at, traffic, naming));
        at += std::max<std::size_t>(run, 1);
    }
    return rows;
}

} // namespace pochin::exchange
