// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assemblies/assembly_json.h"

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/words/meeting_words.h"
#include "ctl/groups/group_json.h"
#include "ctl/line/json_array.h"
#include "ctl/spaces/chosen.h"

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QJsonArray idsIn(const std::vector<ChangeId> &ids)
{
    return arrayOf(ids, [](const ChangeId &id) { return id.hex(); });
}

QJsonArray peopleIn(const Outlook &outlook, const std::vector<PersonId> &people)
{
    return arrayOf(people, [&](const PersonId &person) { return personJson(outlook, person); });
}

QString toldStateName(ToldState state)
{
    static const QStringList names{u"awaiting"_s, u"confirmed"_s, u"denied"_s};
    return names.at(static_cast<qsizetype>(state));
}

QJsonArray notesOf(const Outlook &outlook, const AgendaItem &item)
{
    return arrayOf(item.notes.versions(), [&](const auto &version) {
        return QJsonObject{{u"by"_s, personJson(outlook, version.value.by)}, {u"words"_s, version.value.words},
            {u"reached"_s, version.value.how == ItemNoted::How::TalkedOver}};
    });
}

QJsonArray countsOf(const Outlook &outlook, const AgendaItem &item)
{
    return arrayOf(item.counts, [&](const Kept<HandsCounted> &count) {
        return QJsonObject{{u"id"_s, count.id.hex()}, {u"by"_s, personJson(outlook, count.by)},
            {u"question"_s, count.act.question}, {u"for"_s, qint64(count.act.inFavour)},
            {u"against"_s, qint64(count.act.against)}, {u"aside"_s, qint64(count.act.aside)}};
    });
}

QJsonArray takingsOf(const Outlook &outlook, const AgendaItem &item)
{
    return arrayOf(item.takings, [&](const Kept<TakingTold> &told) {
        return QJsonObject{{u"id"_s, told.id.hex()}, {u"by"_s, personJson(outlook, told.by)},
            {u"person"_s, personJson(outlook, told.act.person)}, {u"what"_s, told.act.what},
            {u"state"_s, toldStateName(stateOf(outlook, told))}};
    });
}

QJsonObject presenceJson(const Outlook &outlook, const Presence &presence)
{
    QJsonObject json = attendantJson(outlook, presence.who);
    json[u"ownWord"_s] = presence.isOwnWord;
    json[u"denied"_s] = presence.hasDenied;
    json[u"left"_s] = presence.hasLeft;
    json[u"notedBy"_s] = peopleIn(outlook, presence.notedBy);
    return json;
}

QJsonObject roleJson(const Outlook &outlook, const Role &role)
{
    return {{u"errand"_s, role.errand.hex()}, {u"kind"_s, errandKindNames().at(static_cast<qsizetype>(role.kind))},
        {u"what"_s, role.what}, {u"state"_s, nameOf(role.state)}, {u"holders"_s, peopleIn(outlook, role.holders)},
        {u"notYet"_s, peopleIn(outlook, role.notYet)}};
}

/// How many versions a field has that several wrote at once; "1" is agreed.
QJsonObject versionsOf(const Assembly &assembly)
{
    const auto count = [](const auto &written) { return static_cast<qint64>(written.versions().size()); };
    return {{u"title"_s, count(assembly.title)}, {u"when"_s, count(assembly.when)}, {u"where"_s, count(assembly.where)},
        {u"minutes"_s, count(assembly.minutesLong)}, {u"words"_s, count(assembly.words)}};
}

} // namespace

QStringList itemKindNames()
{
    return {u"matter"_s, u"proposal"_s, u"review"_s, u"report"_s, u"errand"_s, u"promise"_s, u"ratification"_s,
        u"carried-over"_s};
}

QJsonObject attendantJson(const Outlook &outlook, const Attendant &who)
{
    if (!who.person)
        return {{u"guest"_s, who.guest}};
    return personJson(outlook, *who.person);
}

QJsonObject assemblyRow(const Outlook &outlook, const Assembly &assembly)
{
    return {{u"id"_s, assembly.id().hex()}, {u"group"_s, outlook.space.graph().space().hex()},
        {u"kind"_s, assembly.called.act.kind == AssemblyKind::General ? u"general"_s : u"delegates"_s},
        {u"title"_s, *assembly.title.shown()}, {u"when"_s, momentOf(*assembly.when.shown())},
        {u"minutes"_s, qint64(*assembly.minutesLong.shown())}, {u"where"_s, *assembly.where.shown()},
        {u"by"_s, personJson(outlook, assembly.called.by)}, {u"phase"_s, QString(nameOf(phaseOf(outlook, assembly)))},
        {u"items"_s, static_cast<qint64>(agendaOf(assembly).size())}};
}

QJsonObject itemJson(const Outlook &outlook, const AgendaItem &item)
{
    const auto proposal = proposalOf(outlook, item);
    return {{u"id"_s, item.id().hex()}, {u"kind"_s, itemKindNames().at(static_cast<qsizetype>(item.added.act.kind))},
        {u"title"_s, item.added.act.title}, {u"words"_s, item.added.act.words},
        {u"about"_s, item.added.act.about ? QJsonValue(item.added.act.about->hex()) : QJsonValue()},
        {u"minutes"_s, qint64(item.added.act.minutes)}, {u"by"_s, personJson(outlook, item.added.by)},
        {u"notReached"_s, item.isNotReached()}, {u"notes"_s, notesOf(outlook, item)},
        {u"hands"_s, countsOf(outlook, item)}, {u"proposal"_s, proposal ? QJsonValue(proposal->hex()) : QJsonValue()},
        {u"promises"_s, idsIn(promisesFrom(outlook, item))}, {u"told"_s, takingsOf(outlook, item)}};
}

QJsonObject minutesJson(const Outlook &outlook, const Assembly &assembly, const Minutes &minutes)
{
    const MinutesStanding standing = standingOf(outlook, assembly, minutes);
    return {{u"id"_s, minutes.written.id.hex()}, {u"by"_s, personJson(outlook, minutes.written.by)},
        {u"text"_s, minutes.written.act.text}, {u"present"_s, peopleIn(outlook, minutes.written.act.present)},
        {u"guests"_s,
            QJsonArray::fromStringList({minutes.written.act.guests.begin(), minutes.written.act.guests.end()})},
        {u"replaced"_s, standing.isReplaced}, {u"confirmed"_s, standing.isConfirmed()},
        {u"confirmedBy"_s, peopleIn(outlook, standing.confirmedBy)},
        {u"awaited"_s, peopleIn(outlook, standing.awaited)},
        {u"remarks"_s, arrayOf(standing.remarks, [&](const Kept<MinutesAnswered> *remark) {
             return QJsonObject{{u"by"_s, personJson(outlook, remark->by)}, {u"remark"_s, remark->act.remark}};
         })}};
}

QJsonObject assemblyJson(const Outlook &outlook, const Assembly &assembly)
{
    QJsonObject json = assemblyRow(outlook, assembly);
    json[u"words"_s] = *assembly.words.shown();
    json[u"versions"_s] = versionsOf(assembly);
    json[u"calledOff"_s] = assembly.calledOff.empty() ? QJsonValue() : QJsonValue(assembly.calledOff.front().act.why);
    json[u"agenda"_s] = arrayOf(agendaOf(assembly), [&](const AgendaItem *item) { return itemJson(outlook, *item); });
    json[u"present"_s] = arrayOf(presenceAt(assembly), [&](const Presence &one) { return presenceJson(outlook, one); });
    json[u"roles"_s] = arrayOf(rolesOf(outlook, assembly), [&](const Role &role) { return roleJson(outlook, role); });
    const Minutes *shown = shownMinutes(outlook, assembly);
    json[u"minutesShown"_s] = shown ? QJsonValue(minutesJson(outlook, assembly, *shown)) : QJsonValue();
    json[u"otherMinutes"_s] = arrayOf(otherMinutes(outlook, assembly),
        [&](const Minutes *minutes) { return minutesJson(outlook, assembly, *minutes); });
    return json;
}

QString assemblyLine(const Outlook &outlook, const Assembly &assembly)
{
    return u"%1  %2, %3: %4"_s.arg(shortOf(assembly.id()), *assembly.title.shown(), hourOf(*assembly.when.shown()),
        wordFor(phaseOf(outlook, assembly)));
}

// --- named -----------------------------------------------------------------------------------------------------------

std::vector<std::pair<ChangeId, QString>> assembliesOf(const Space &space)
{
    std::vector<std::pair<ChangeId, QString>> all;
    for (const auto &[id, assembly] : space.state().part<AssembliesPart>().assemblies)
        all.emplace_back(id, *assembly.title.shown());
    return all;
}

std::vector<std::pair<ChangeId, QString>> itemsOf(const Space &space)
{
    std::vector<std::pair<ChangeId, QString>> all;
    for (const auto &[id, assembly] : space.state().part<AssembliesPart>().assemblies) {
        for (const AgendaItem &item : assembly.items)
            all.emplace_back(item.id(), item.added.act.title);
    }
    return all;
}

std::vector<std::pair<ChangeId, QString>> minutesOf(const Space &space)
{
    std::vector<std::pair<ChangeId, QString>> all;
    for (const auto &[id, assembly] : space.state().part<AssembliesPart>().assemblies) {
        for (const Minutes &minutes : assembly.minutes)
            all.emplace_back(minutes.written.id, QString());
    }
    return all;
}

std::vector<std::pair<ChangeId, QString>> toldOf(const Space &space)
{
    std::vector<std::pair<ChangeId, QString>> all;
    for (const auto &[id, wording] : space.state().part<Decisions>().wordingOfTold)
        all.emplace_back(id, QString());
    for (const auto &[id, assembly] : space.state().part<AssembliesPart>().assemblies) {
        for (const AgendaItem &item : assembly.items) {
            for (const Kept<TakingTold> &told : item.takings)
                all.emplace_back(told.id, told.act.what);
        }
    }
    return all;
}

} // namespace pochin::ctl
