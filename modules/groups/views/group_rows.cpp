// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/group_rows.h"

#include "groups/domain/description.h"
#include "groups/domain/going_on.h"
#include "groups/domain/group_part.h"
#include "groups/domain/may.h"
#include "groups/domain/people_part.h"
#include "groups/words/group_words.h"
#include "ledger/domain/device_refusal.h"
#include "ledger/words/device_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

Mark markFor(GroupState state)
{
    switch (state) {
    case GroupState::Active:
        return Mark::Running;
    case GroupState::Dormant:
        return Mark::Open;
    case GroupState::Dissolving:
        return Mark::Waiting;
    case GroupState::Archived:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

Mark markFor(MembershipState state)
{
    switch (state) {
    case MembershipState::Member:
        return Mark::Running;
    case MembershipState::Away:
        return Mark::Open;
    case MembershipState::Invited:
    case MembershipState::Requested:
        return Mark::Waiting;
    case MembershipState::Declined:
    case MembershipState::Left:
    case MembershipState::ExchangeEnded:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

QString skillsOf(const PersonSeen &person)
{
    QStringList lines;
    for (const QString &skill : person.skills.can)
        lines.append(i18nc("%1 is what somebody can do", "can: %1", skill));
    for (const QString &skill : person.skills.canTeach)
        lines.append(i18nc("%1 is what somebody can teach", "can teach: %1", skill));
    return lines.join(u" · "_s);
}

QString stateWords(const PersonSeen &person)
{
    if (person.awayUntil)
        return i18nc("%1 is a day", "away until %1", dayOf(*person.awayUntil));
    if (person.state == MembershipState::Requested && person.vouchers > 0)
        return i18ncp("state of a person in a group", "asks to come in, %1 vouches", "asks to come in, %1 vouch",
            static_cast<int>(person.vouchers));
    return wordFor(person.state);
}

bool mayBeVouchedFor(const PersonSeen &person)
{
    return person.state != MembershipState::Member && person.state != MembershipState::Away;
}

} // namespace

QString nameIn(const Outlook &outlook, const PersonId &person)
{
    constexpr qsizetype digitsShown = 8;
    if (person == outlook.self)
        return i18nc("the reader of this line", "you");
    const QString name = nameOf(outlook.space.state(), person);
    return saysSomething(name) ? name : person.hex().first(digitsShown); // a hostile program writes what it likes
}

QString namesIn(const Outlook &outlook, const std::vector<PersonId> &people)
{
    QStringList names;
    for (const PersonId &person : people)
        names.append(nameIn(outlook, person));
    return names.join(u", "_s);
}

QString reasonOf(const Failure &failure)
{
    if (const auto refusal = refusalOf(failure))
        return sentenceFor(*refusal);
    if (const auto refusal = deviceRefusalOf(failure))
        return sentenceFor(*refusal);
    switch (failure.kind) {
    case Failure::Kind::InUse:
        return i18nc("@info why not", "The vault is being worked on. Try again when that has ended.");
    case Failure::Kind::Locked:
        return i18nc("@info why not", "The vault is locked.");
    case Failure::Kind::NoSpace:
        return i18nc("@info why not", "The disk is full. Nothing has been changed.");
    default:
        return i18nc("@info why not", "This could not be written down. Nothing has been changed.");
    }
}

ListRow listRowOf(const Outlook &outlook, std::size_t left)
{
    const auto &group = outlook.part<GroupPart>();
    const GroupState state = stateOf(outlook, left);
    const int members = static_cast<int>(outlook.standing().members().size());
    QStringList kinds{outlook.isMember() ? u"mine"_s : u"former"_s};
    if (state == GroupState::Dissolving || state == GroupState::Archived)
        kinds.append(u"ended"_s);
    return {.key = outlook.space.graph().space().hex(),
        .title = titleOf(outlook.space.state()),
        .detail = outlook.isMember() ? wordFor(state) : i18nc("state of a person in a group", "left"),
        .under = i18ncp("%2 is a kind of group", "%2, %1 member", "%2, %1 members", members, wordFor(group.kind)),
        .mark = outlook.isMember() ? markFor(state) : Mark::Ended,
        .kinds = kinds,
        .section = {}};
}

QList<ListFilter> groupFilters()
{
    return {{.name = {}, .title = i18nc("@item:inlistbox which groups", "all")},
        {.name = u"mine"_s, .title = i18nc("@item:inlistbox which groups", "where I am")},
        {.name = u"former"_s, .title = i18nc("@item:inlistbox which groups", "where I was")}};
}

namespace {

/// What several wrote without knowing of each other stands side by side, until somebody writes one for all.
QStringList versionsOf(const SpaceState &state, DescriptionField field)
{
    const auto &fields = state.part<DescriptionPart>().fields;
    const auto found = fields.find(field);
    if (found == fields.end() || found->second.versions().size() < 2)
        return {described(state, field)};
    QStringList versions;
    for (const auto &version : found->second.versions())
        versions << version.value;
    return versions;
}

/// R27, П.I.3.8.В: split and merged, and what was here stays traceable: a group that is here can be gone to.
void appendGoingOn(QList<Fact> &facts, const Outlook &outlook, const std::vector<const Space *> &around)
{
    const auto isThere = [&](const SpaceId &id) {
        return std::ranges::any_of(around, [&](const Space *space) { return space->graph().space() == id; });
    };
    const auto add = [&](const QString &label, const SpaceId &id, const QString &name) {
        Fact fact{.label = label, .value = {}};
        if (isThere(id))
            fact.people = {{.key = id.hex(), .name = name, .note = {}}};
        else
            fact.value = i18nc("@info %1 is a group", "%1, which is not on this computer", name);
        facts.append(fact);
    };
    for (const Predecessor &predecessor : outlook.part<GroupPart>().predecessors)
        add(i18nc("@label a fact about a group: the group it came from", "Goes on from"), predecessor.space,
            predecessor.title);
    const auto &part = outlook.part<GoingOnPart>();
    for (const auto &successor : part.successors)
        add(successor.way == Continuation::Merged
                ? i18nc("@label a fact about a group: it and another one became one", "Merged into")
                : i18nc("@label a fact about a group: the group in which some go on", "Goes on in"),
            successor.space, successor.name);
    for (const auto &handed : part.handedOver)
        facts.append({.label = i18nc("@label a fact about a group", "Handed over"),
            .value = i18nc("@info %1 is a kind, %2 a thing, %3 a place, %4 a person", "%1: %2, at %3 (said by %4)",
                wordFor(handed.kind), handed.what, handed.where, nameIn(outlook, handed.by))});
    if (part.farewell && !part.farewell->isEmpty())
        facts.append({.label = i18nc("@label a fact about a group that was dissolved", "Said at the end"),
            .value = *part.farewell});
}

} // namespace

QList<Fact> factsOf(const Outlook &outlook, const std::vector<const Space *> &around)
{
    const auto &state = outlook.space.state();
    const auto &group = outlook.part<GroupPart>();
    QList<Fact> facts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({.label = label, .value = value});
    };
    if (const auto titles = versionsOf(state, DescriptionField::Title); titles.size() > 1)
        add(i18nc("@label a fact about a group: two named it at once", "Named at once"), titles.join(u"\n"_s));
    const auto describedAs = [&](DescriptionField field) { return versionsOf(state, field).join(u"\n"_s); };
    add(i18nc("@label a fact about a group: what joins its people", "Ground"), describedAs(DescriptionField::Ground));
    add(i18nc("@label a fact about a group", "What it does"), describedAs(DescriptionField::Purpose));
    add(i18nc("@label a fact about a group: where it meets", "Place"), describedAs(DescriptionField::Place));
    facts.append({.label = i18nc("@label a fact about a group", "Coming in"),
        .value = entrySentence(group.entry, group.rules),
        .citations = {u"П.I.3.5.Б"_s}});
    appendGoingOn(facts, outlook, around);
    return facts;
}

QList<SheetRow> peopleRows(const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const PersonSeen &person : peopleOf(outlook)) {
        SheetRow row{
            .key = person.id.hex(), .text = person.name, .note = stateWords(person), .mark = markFor(person.state)};
        if (const QString skills = skillsOf(person); !skills.isEmpty())
            row.note += u" · "_s + skills;
        if (person.id == outlook.self)
            row.lead = i18nc("the reader of this line", "you");
        const bool isOwnVoucher = outlook.part<PeoplePart>().vouchers.contains(person.id)
            && outlook.part<PeoplePart>().vouchers.at(person.id).contains(outlook.self);
        if (mayBeVouchedFor(person) && person.id != outlook.self) {
            row.deed = i18nc("@action:button for a newcomer", "Vouch");
            row.refusal = !outlook.isMember()                                ? sentenceFor(Refusal::NotAMember)
                : isOwnVoucher && person.state == MembershipState::Requested ? sentenceFor(Refusal::AlreadyDone)
                                                                             : QString();
        }
        rows.append(row);
    }
    return rows;
}

} // namespace pochin::groups
