// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/assembly_rows.h"

#include "assemblies/words/meeting_words.h"
#include "groups/domain/description.h"
#include "groups/domain/people_part.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using workbench::Fact;
using workbench::ListFilter;
using workbench::ListRow;
using workbench::Mark;
using namespace Qt::StringLiterals;

QString keyOf(const AssemblyPlace &place)
{
    return place.group.hex() + u'/' + place.assembly.hex();
}

std::optional<AssemblyPlace> placeOfKey(const QString &key)
{
    const auto group = SpaceId::fromBytes(QByteArray::fromHex(key.section(u'/', 0, 0).toLatin1()));
    const auto assembly = ChangeId::fromBytes(QByteArray::fromHex(key.section(u'/', 1).toLatin1()));
    return group && assembly ? std::optional(AssemblyPlace{*group, *assembly}) : std::nullopt;
}

QString namesIn(const Outlook &outlook, const std::vector<PersonId> &people)
{
    QStringList names;
    for (const PersonId &person : people)
        names.append(nameIn(outlook, person));
    return names.join(u", "_s);
}

Mark markFor(AssemblyPhase phase)
{
    switch (phase) {
    case AssemblyPhase::Called:
    case AssemblyPhase::Agenda:
        return Mark::Open;
    case AssemblyPhase::Passed:
        return Mark::Attention;
    case AssemblyPhase::Open:
        return Mark::Running;
    case AssemblyPhase::Minutes:
        return Mark::Waiting;
    case AssemblyPhase::Confirmed:
        return Mark::Done;
    case AssemblyPhase::CalledOff:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

ListRow listRowOf(const Outlook &outlook, const Assembly &assembly)
{
    const AssemblyPhase phase = phaseOf(outlook, assembly);
    const bool isAhead
        = phase == AssemblyPhase::Called || phase == AssemblyPhase::Agenda || phase == AssemblyPhase::Open;
    return {.key = keyOf({outlook.space.graph().space(), assembly.id()}),
        .title = *assembly.title.shown(),
        .detail = wordFor(phase),
        .under = hourOf(*assembly.when.shown()) + u" · "_s + groups::titleOf(outlook.space.state()),
        .mark = markFor(phase),
        .kinds = {isAhead ? u"ahead"_s : u"past"_s},
        .section = isAhead ? i18nc("@title a part of a list of assemblies", "Ahead")
                           : i18nc("@title a part of a list of assemblies", "Held, or over")};
}

QList<ListFilter> assemblyFilters()
{
    return {{.name = {}, .title = i18nc("@item:inlistbox which assemblies", "all")},
        {.name = u"ahead"_s, .title = i18nc("@item:inlistbox which assemblies", "ahead")},
        {.name = u"past"_s, .title = i18nc("@item:inlistbox which assemblies", "held, or over")}};
}

namespace {

/// Whoever writes while another does leaves two versions; both are shown until somebody settles them.
template <typename T, typename InWords>
QString versionsOf(const Register<T> &written, const InWords &inWords)
{
    QStringList all;
    for (const auto &version : written.versions()) {
        if (const QString words = inWords(version.value); !words.isEmpty())
            all.prepend(words);
    }
    return all.join(i18nc("between two versions that people wrote at once", " or "));
}

} // namespace

QList<Fact> factsOf(const Outlook &outlook, const Assembly &assembly)
{
    QList<Fact> facts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({.label = label, .value = value});
    };
    add(i18nc("@label a fact about an assembly", "When"), versionsOf(assembly.when, hourOf));
    add(i18nc("@label a fact about an assembly", "Where"),
        versionsOf(assembly.where, [](const QString &where) { return where; }));
    if (const quint32 minutes = *assembly.minutesLong.shown(); minutes > 0)
        add(i18nc("@label a fact about an assembly", "How long"),
            i18ncp(
                "@info how long an assembly is meant to last", "%1 minute", "%1 minutes", static_cast<int>(minutes)));
    add(i18nc("@label a fact about an assembly", "Called by"), nameIn(outlook, assembly.called.by));
    add(i18nc("@label a fact about an assembly", "What for"), *assembly.words.shown());
    if (!assembly.calledOff.empty())
        add(i18nc("@label a fact about an assembly", "Called off"), assembly.calledOff.front().act.why);
    facts.append({.label = i18nc("@label a fact about an assembly", "Kind"),
        .value = wordFor(assembly.called.act.kind),
        .citations = {u"М.7"_s}});
    return facts;
}

std::vector<ChangeId> changesFor(const Assembly &assembly)
{
    std::vector<ChangeId> all{assembly.id()};
    const auto add = [&all](const auto &kept) {
        for (const auto &one : kept)
            all.push_back(one.id);
    };
    add(assembly.calledOff);
    add(assembly.marks);
    add(assembly.presence);
    add(assembly.roles);
    for (const AgendaItem &item : assembly.items) {
        all.push_back(item.id());
        add(item.takenOff);
        add(item.counts);
        add(item.ledTo);
        add(item.takings);
    }
    for (const Minutes &minutes : assembly.minutes) {
        all.push_back(minutes.written.id);
        add(minutes.answers);
    }
    return all;
}

} // namespace pochin::assemblies
