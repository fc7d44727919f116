// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/associations/association_calendar.h"

#include "associations/calendar/calendar_file.h"
#include "associations/words/calendar_words.h"
#include "ctl/associations/association_named.h"
#include "ctl/line/session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace pochin::ctl {

using namespace associations;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

Result<Outcome> exported(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    if (!named)
        return std::unexpected(named.error());
    const auto outlook = outlookOf(session, named->space);
    if (!outlook)
        return std::unexpected(outlook.error());
    const QByteArray bytes = writtenCalendar(*outlook->part<AssociationsPart>().association(named->id), *outlook);
    const QString out = arguments.last(u"out"_s);
    if (out.isEmpty())
        return Outcome{.text = QString::fromUtf8(bytes).trimmed(),
            .json = QJsonObject{{u"text"_s, QString::fromUtf8(bytes)}},
            .found = {}};
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Failure::Kind::StorageBroken, u"%1: %2"_s.arg(out, file.errorString()));
    return Outcome{.text = out, .json = QJsonObject{{u"file"_s, out}, {u"bytes"_s, bytes.size()}}, .found = {}};
}

Result<CalendarFile> calendarIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, u"%1: %2"_s.arg(name, file.errorString()));
    return readCalendar(file.read(largestCalendarFile + 1));
}

/// How many entries are new, changed and the same; counted before anything is done.
QJsonObject countsOf(const CalendarFile &file, const Association &association, const Outlook &outlook)
{
    std::array<int, 3> counts{};
    for (const CalendarEntry &entry : file.entries)
        ++counts.at(static_cast<std::size_t>(effectOf(entry, association, outlook)));
    return {{u"new"_s, counts[0]}, {u"changed"_s, counts[1]}, {u"same"_s, counts[2]}};
}

Result<> taken(Session &session, const Named &named, const CalendarFile &file)
{
    for (const CalendarEntry &entry : file.entries) {
        const auto outlook = outlookOf(session, named.space);
        if (!outlook)
            return std::unexpected(outlook.error());
        const auto deed = importedEntry(*outlook, named.id, entry);
        if (!deed)
            return std::unexpected(deed.error());
        if (!*deed)
            continue;
        if (const auto done = (*session.spaces())->author(named.space, **deed); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<Outcome> imported(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    const auto file = calendarIn(arguments.words.value(1));
    if (const auto fault = firstFault(named, file))
        return std::unexpected(*fault);
    const auto outlook = outlookOf(session, named->space);
    if (!outlook)
        return std::unexpected(outlook.error());
    QJsonObject json = countsOf(*file, *outlook->part<AssociationsPart>().association(named->id), *outlook);
    QJsonArray remarks;
    QStringList lines{countSentence(json[u"new"_s].toInt(), json[u"changed"_s].toInt(), json[u"same"_s].toInt())};
    for (const CalendarRemark &remark : file->remarks) {
        remarks.append(QJsonObject{
            {u"what"_s, QString(nameOf(remark.what))}, {u"title"_s, remark.title}, {u"words"_s, remark.words}});
        lines << sentenceFor(remark);
    }
    json.insert(u"remarks"_s, remarks);
    if (!arguments.has(u"preview"_s)) {
        if (const auto done = taken(session, *named, *file); !done)
            return std::unexpected(done.error());
    }
    return Outcome{.text = lines.join(u'\n'), .json = json, .found = {}};
}

} // namespace

std::vector<Verb> calendarVerbs()
{
    return {
        {u"association export"_s, u"A"_s, ki18nc("@info:shell", "Write the tasks as a calendar file (.ics)"),
            {{u"out"_s, u"FILE"_s, ki18nc("@info:shell", "Where to")}}, 1, 1, exported},
        {u"association import"_s, u"A FILE"_s,
            ki18nc("@info:shell", "Offer the tasks of a calendar file (.ics), or write what differs"),
            {{u"preview"_s, {}, ki18nc("@info:shell", "Only say what would be done")}}, 2, 2, imported},
    };
}

} // namespace pochin::ctl
