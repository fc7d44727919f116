// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Assemblies: called, their agenda, and lists of them. What happens while one lasts is in meeting_verbs.cpp.
#include "assemblies/domain/meeting/agenda_offers.h"
#include "composition/agenda_offers.h"
#include "ctl/assemblies/assembly_json.h"
#include "ctl/groups/group_json.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "groups/domain/errand_acts.h"
#include "ledger/store/spaces.h"

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

// --- calling

std::vector<OptionSyntax> callOptions()
{
    return {{u"title"_s, u"LINE"_s, ki18nc("@info:shell", "What it is called")},
        {u"at"_s, u"ISO8601"_s, ki18nc("@info:shell", "Day and hour, such as 2026-12-05T18:00:00+03:00")},
        {u"minutes"_s, u"N"_s, ki18nc("@info:shell", "How long it is meant to last")},
        {u"where"_s, u"LINE"_s, ki18nc("@info:shell", "The place")},
        {u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "Anything else that people should know")},
        {u"kind"_s, u"KIND"_s, ki18nc("@info:shell", "general or delegates")},
        {u"after"_s, u"A"_s, ki18nc("@info:shell", "The assembly whose work goes on here")}};
}

Result<quint32> minutesIn(const Arguments &arguments, int most)
{
    return arguments.number(u"minutes"_s, 0, 0, most).transform([](int n) { return static_cast<quint32>(n); });
}

Result<ChangeId> assemblyNamed(const Outlook &outlook, const QString &typed)
{
    std::vector<Candidate> candidates;
    for (const auto &[id, title] : assembliesOf(outlook.space))
        candidates.push_back({.id = id.bytes().toByteArray(), .title = title});
    return chosenId<ChangeId>(typed, candidates);
}

Result<Deed> calledBy(const Outlook &outlook, const Arguments &arguments)
{
    const auto when = momentIn(arguments, u"at"_s);
    const auto minutes = minutesIn(arguments, AssemblyCalled::longest);
    const auto kind = choiceIn(arguments, u"kind"_s, {u"general"_s, u"delegates"_s}, 0);
    if (!when || !minutes || !kind)
        return std::unexpected(!when ? when.error() : !minutes ? minutes.error() : kind.error());
    AssemblyCalled called{.kind = static_cast<AssemblyKind>(*kind),
        .title = arguments.last(u"title"_s),
        .when = *when,
        .minutes = *minutes,
        .where = arguments.last(u"where"_s),
        .words = arguments.last(u"words"_s)};
    if (arguments.has(u"after"_s)) {
        const auto after = assemblyNamed(outlook, arguments.last(u"after"_s));
        if (!after)
            return std::unexpected(after.error());
        called.after = *after;
    }
    return callAssembly(outlook, called);
}

Result<Deed> changedBy(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    using Field = AssemblyChanged::Field;
    const auto when = optionalMomentIn(arguments, u"at"_s);
    const auto minutes = minutesIn(arguments, AssemblyCalled::longest);
    if (!when || !minutes)
        return std::unexpected(!when ? when.error() : minutes.error());
    AssemblyChanged::Fields fields;
    fields.setFlag(Field::Title, arguments.has(u"title"_s));
    fields.setFlag(Field::When, when->has_value());
    fields.setFlag(Field::Minutes, arguments.has(u"minutes"_s));
    fields.setFlag(Field::Where, arguments.has(u"where"_s));
    fields.setFlag(Field::Words, arguments.has(u"words"_s));
    return changeAssembly(outlook,
        {.assembly = id,
            .fields = fields,
            .title = arguments.last(u"title"_s),
            .when = when->value_or(0),
            .minutes = *minutes,
            .where = arguments.last(u"where"_s),
            .words = arguments.last(u"words"_s)});
}

// --- lists

Result<Outcome> listed(Session &session, const Arguments &arguments)
{
    auto outlooks = seenGroups(session);
    if (!arguments.words.isEmpty())
        outlooks = chosenSpace(session, arguments.words.front())
                       .and_then([&](const SpaceId &space) { return seenGroup(session, space); })
                       .transform([](const Outlook &outlook) { return std::vector{outlook}; });
    return outlooks.transform([](const std::vector<Outlook> &all) {
        QJsonArray json;
        QStringList lines;
        for (const Outlook &outlook : all) {
            for (const Assembly *assembly : assembliesIn(outlook)) {
                json.append(assemblyRow(outlook, *assembly));
                lines.append(assemblyLine(outlook, *assembly));
            }
        }
        return Outcome{
            .text = lines.isEmpty() ? i18nc("@info:shell", "No assembly was called yet.") : lines.join(u'\n'),
            .json = json,
            .found = {}};
    });
}

Result<Outcome> shown(Session &session, const Arguments &arguments)
{
    return chosenThing(session, arguments.words.value(0), assembliesOf).and_then([&](const NamedInGroup &named) {
        return seenGroup(session, named.space).transform([&](const Outlook &outlook) {
            const Assembly &assembly = *outlook.part<AssembliesPart>().assembly(named.id);
            QStringList lines{assemblyLine(outlook, assembly)};
            for (const AgendaItem *item : agendaOf(assembly))
                lines.append(u"  %1  %2"_s.arg(shortOf(item->id()), item->added.act.title));
            return Outcome{.text = lines.join(u'\n'), .json = assemblyJson(outlook, assembly), .found = {}};
        });
    });
}

// --- agenda

Result<Outcome> offersListed(Session &session, const Arguments &arguments)
{
    return chosenThing(session, arguments.words.value(0), assembliesOf).and_then([&](const NamedInGroup &named) {
        return seenGroup(session, named.space).transform([&](const Outlook &outlook) {
            QJsonArray json;
            QStringList lines;
            for (const AgendaOffer &offer :
                composition::agendaOffers(outlook, *outlook.part<AssembliesPart>().assembly(named.id))) {
                json.append(QJsonObject{{u"kind"_s, itemKindNames().at(static_cast<qsizetype>(offer.kind))},
                    {u"title"_s, offer.title}, {u"about"_s, offer.about.hex()},
                    {u"due"_s, offer.due ? QJsonValue(momentOf(*offer.due)) : QJsonValue()}});
                lines.append(shortOf(offer.about) + u"  "_s + offer.title);
            }
            return Outcome{.text = lines.isEmpty() ? i18nc("@info:shell", "Nothing waits for it.") : lines.join(u'\n'),
                .json = json,
                .found = {}};
        });
    });
}

/// What waits, by the beginning of the id of what it is about.
Result<ItemAdded> offeredItem(const Outlook &outlook, const Assembly &assembly, const QString &typed)
{
    for (const AgendaOffer &offer : composition::agendaOffers(outlook, assembly)) {
        if (typed.size() >= 4 && offer.about.hex().startsWith(typed))
            return itemFrom(assembly, offer);
    }
    return failure(Failure::Kind::NotFound, typed);
}

Result<Deed> itemAddedBy(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    const auto minutes = minutesIn(arguments, ItemAdded::longest);
    if (!minutes)
        return std::unexpected(minutes.error());
    Result<ItemAdded> item = ItemAdded{.assembly = id, .title = arguments.words.value(1)};
    if (arguments.has(u"offer"_s))
        item = offeredItem(outlook, *outlook.part<AssembliesPart>().assembly(id), arguments.last(u"offer"_s));
    return item.and_then([&](ItemAdded added) {
        added.words = arguments.last(u"words"_s);
        added.minutes = *minutes;
        return addItem(outlook, added);
    });
}

// --- errands for one assembly

Result<Outcome> roleOffered(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), assembliesOf);
    if (!named)
        return std::unexpected(named.error());
    const auto kind = QStringList{u"facilitator"_s, u"scribe"_s}.indexOf(arguments.words.value(1));
    if (kind < 0)
        return failure(Failure::Kind::InvalidInput, u"an errand for an assembly is facilitator or scribe"_s);
    const QString what = arguments.last(u"words"_s, arguments.words.value(1));
    const auto errand
        = seenGroup(session, named->space)
              .and_then([&](const Outlook &outlook) {
                  return offerRole(outlook, named->id, static_cast<groups::ErrandKind>(kind), what);
              })
              .and_then([&](const Deed &deed) { return (*session.spaces())->author(named->space, deed); });
    if (!errand)
        return std::unexpected(errand.error());
    auto opened = doneInGroup(session, named->space, ki18nc("@info:shell", "Offered for this assembly."),
        [&](const Outlook &outlook) { return openRole(outlook, {.assembly = named->id, .errand = *errand}); });
    return opened.transform([&](Outcome outcome) {
        outcome.json = QJsonObject{{u"id"_s, errand->hex()}, {u"group"_s, named->space.hex()}};
        return outcome;
    });
}

OptionSyntax because()
{
    return {u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "Why")};
}

std::vector<Verb> agendaVerbs()
{
    return {
        {u"assembly agenda offers"_s, u"A"_s, ki18nc("@info:shell", "What waits and is not on its agenda yet"), {}, 1,
            1, offersListed},
        verbOnThing(u"assembly agenda add"_s, u"A [TITLE]"_s, ki18nc("@info:shell", "Put something on its agenda"),
            {{u"offer"_s, u"ID"_s, ki18nc("@info:shell", "Something that waits, instead of a title")},
                {u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "What it is about")},
                {u"minutes"_s, u"N"_s, ki18nc("@info:shell", "How long it may take")}},
            assembliesOf, ki18nc("@info:shell", "It is on the agenda."), itemAddedBy),
        verbOnThing(u"assembly agenda move"_s, u"ITEM PLACE"_s, ki18nc("@info:shell", "Put an item at another place"),
            {}, itemsOf, ki18nc("@info:shell", "Moved."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) -> Result<Deed> {
                const uint place = arguments.words.value(1).toUInt();
                if (place == 0)
                    return failure(Failure::Kind::InvalidInput, u"a place is 1, 2 …"_s);
                return moveItem(outlook, id, place - 1);
            }),
        verbOnThing(u"assembly agenda take-off"_s, u"ITEM"_s, ki18nc("@info:shell", "Take your own item off"),
            {because()}, itemsOf, ki18nc("@info:shell", "Taken off."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return takeOff(outlook, {id, arguments.last(u"reason"_s)});
            }),
    };
}

} // namespace

std::vector<Verb> assemblyVerbs()
{
    std::vector<Verb> verbs{
        verbInGroup(u"assembly call"_s, u"GROUP"_s, ki18nc("@info:shell", "Call an assembly"), callOptions(), 1,
            ki18nc("@info:shell", "Called."), calledBy),
        verbOnThing(u"assembly change"_s, u"A"_s, ki18nc("@info:shell", "Change when, where or what it is called"),
            callOptions(), assembliesOf, ki18nc("@info:shell", "Changed."), changedBy),
        verbOnThing(u"assembly call-off"_s, u"A WHY"_s, ki18nc("@info:shell", "Call off what you called yourself"), {},
            assembliesOf, ki18nc("@info:shell", "Called off."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return callOff(outlook, {id, arguments.words.value(1)});
            }),
        {u"assembly list"_s, u"[GROUP]"_s, ki18nc("@info:shell", "Assemblies, the next first"), {}, 0, 1, listed},
        {u"assembly show"_s, u"A"_s, ki18nc("@info:shell", "All of one assembly"), {}, 1, 1, shown},
        {u"assembly role"_s, u"A facilitator|scribe"_s,
            ki18nc("@info:shell", "Offer an errand for this assembly; errand take, willing and draw go on from there"),
            {{u"words"_s, u"LINE"_s, ki18nc("@info:shell", "What it is called")}}, 2, 2, roleOffered},
    };
    std::ranges::move(agendaVerbs(), std::back_inserter(verbs));
    return verbs;
}

} // namespace pochin::ctl
