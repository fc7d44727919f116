// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Assemblies on paper and in calendar files.
#include "assemblies/calendar/event_file.h"
#include "assemblies/print/assembly_paper.h"
#include "assemblies/words/event_words.h"
#include "ctl/assemblies/assembly_json.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "ledger/store/spaces.h"

#include <QFile>
#include <QSaveFile>

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

Result<Outcome> writtenTo(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Failure::Kind::StorageBroken, u"%1: %2"_s.arg(name, file.errorString()));
    return Outcome{.text = i18nc("@info:shell %1 is a file", "Written to %1; it is readable by anyone.", name),
        .json = QJsonObject{{u"file"_s, name}, {u"bytes"_s, bytes.size()}},
        .found = {}};
}

Result<AssemblyPaper> paperOf(const Outlook &outlook, const Assembly &assembly, const QString &which)
{
    if (which == u"agenda")
        return agendaPaper(outlook, assembly);
    const Minutes *minutes = shownMinutes(outlook, assembly);
    if (which != u"minutes" || !minutes)
        return failure(which == u"minutes" ? Failure::Kind::NotFound : Failure::Kind::InvalidInput,
            u"--form is agenda, or minutes once some are written"_s);
    return minutesPaper(outlook, assembly, *minutes);
}

Result<Outcome> printed(Session &session, const Arguments &arguments)
{
    const QString out = arguments.last(u"out"_s);
    if (out.isEmpty())
        return failure(Failure::Kind::InvalidInput, u"give --out FILE.pdf"_s);
    return chosenThing(session, arguments.words.value(0), assembliesOf).and_then([&](const NamedInGroup &named) {
        return seenGroup(session, named.space)
            .and_then([&](const Outlook &outlook) {
                const Assembly &assembly = *outlook.part<AssembliesPart>().assembly(named.id);
                return paperOf(outlook, assembly, arguments.last(u"form"_s, u"agenda"_s));
            })
            .and_then([](const AssemblyPaper &page) { return pdfOf(page); })
            .and_then([&](const QByteArray &bytes) { return writtenTo(out, bytes); });
    });
}

/// One assembly, or all of a group that were not called off.
Result<std::vector<const Assembly *>> exportedFrom(const Outlook &outlook, const std::optional<ChangeId> &id)
{
    if (id)
        return std::vector{outlook.part<AssembliesPart>().assembly(*id)};
    std::vector<const Assembly *> all = assembliesIn(outlook);
    return all;
}

Result<Outcome> exported(Session &session, const Arguments &arguments)
{
    const QString typed = arguments.words.value(0);
    const auto named = chosenThing(session, typed, assembliesOf);
    const auto space = named ? Result<SpaceId>(named->space) : chosenSpace(session, typed);
    if (!space)
        return std::unexpected(named.error());
    return seenGroup(session, *space)
        .and_then([&](const Outlook &outlook) {
            return exportedFrom(outlook, named ? std::optional(named->id) : std::nullopt);
        })
        .and_then([&](const std::vector<const Assembly *> &all) -> Result<Outcome> {
            const QByteArray bytes = writtenEvents(all);
            if (arguments.has(u"out"_s))
                return writtenTo(arguments.last(u"out"_s), bytes);
            return Outcome{.text = QString::fromUtf8(bytes).trimmed(),
                .json = QJsonObject{{u"text"_s, QString::fromUtf8(bytes)}},
                .found = {}};
        });
}

Result<EventFile> eventsIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, u"%1: %2"_s.arg(name, file.errorString()));
    return readEvents(file.read(calendar::largestFile + 1));
}

Result<> taken(Session &session, const SpaceId &space, const EventFile &file)
{
    for (const CalendarEvent &event : file.events) {
        const auto deed
            = seenGroup(session, space).and_then([&](const Outlook &outlook) { return importedEvent(outlook, event); });
        if (!deed)
            return std::unexpected(deed.error());
        if (!*deed)
            continue;
        if (const auto done = (*session.spaces())->author(space, **deed); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Outcome previewOf(const Outlook &outlook, const EventFile &file)
{
    std::array<int, 3> counts{};
    for (const CalendarEvent &event : file.events)
        ++counts.at(static_cast<std::size_t>(effectOf(outlook, event)));
    QJsonArray remarks;
    QStringList lines{eventCountSentence(counts[0], counts[1], counts[2])};
    for (const EventRemark &remark : file.remarks) {
        remarks.append(QJsonObject{{u"what"_s, QString(assemblies::nameOf(remark.what))}, {u"title"_s, remark.title}});
        lines += sentenceFor(remark);
    }
    return {.text = lines.join(u'\n'),
        .json = QJsonObject{{u"new"_s, counts[0]}, {u"changed"_s, counts[1]}, {u"same"_s, counts[2]},
            {u"remarks"_s, remarks}},
        .found = {}};
}

Result<Outcome> imported(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    const auto file = eventsIn(arguments.words.value(1));
    if (!space || !file)
        return std::unexpected(!space ? space.error() : file.error());
    const auto preview
        = seenGroup(session, *space).transform([&](const Outlook &outlook) { return previewOf(outlook, *file); });
    if (!preview || arguments.has(u"preview"_s))
        return preview;
    return taken(session, *space, *file).transform([&] { return *preview; });
}

} // namespace

std::vector<Verb> assemblyFileVerbs()
{
    const OptionSyntax out{u"out"_s, u"FILE"_s, ki18nc("@info:shell", "Where to")};
    return {
        {u"assembly print"_s, u"A"_s, ki18nc("@info:shell", "Write the agenda or the minutes as a PDF"),
            {out, {u"form"_s, u"WHICH"_s, ki18nc("@info:shell", "agenda or minutes")}}, 1, 1, printed},
        {u"assembly export"_s, u"A|GROUP"_s, ki18nc("@info:shell", "Write one assembly, or all of a group, as .ics"),
            {out}, 1, 1, exported},
        {u"assembly import"_s, u"GROUP FILE"_s,
            ki18nc("@info:shell", "Call the assemblies of a calendar file (.ics), or write what differs"),
            {{u"preview"_s, {}, ki18nc("@info:shell", "Only say what would be done")}}, 2, 2, imported},
    };
}

} // namespace pochin::ctl
