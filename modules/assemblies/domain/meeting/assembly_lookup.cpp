// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/assembly_lookup.h"

#include "assemblies/domain/decision_lookup.h"
#include "groups/domain/promise_part.h"

#include <QStringList>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

constexpr qint64 minute = 60'000;

std::optional<MeetingMarked::Mark> lastMark(const Assembly &assembly)
{
    return assembly.marks.empty() ? std::nullopt : std::optional(assembly.marks.back().act.mark);
}

AssemblyPhase phaseBefore(const Outlook &outlook, const Assembly &assembly)
{
    if (!assembly.calledOff.empty())
        return AssemblyPhase::CalledOff;
    if (outlook.now.time_since_epoch().count() > endOf(assembly))
        return AssemblyPhase::Passed;
    return agendaOf(assembly).empty() ? AssemblyPhase::Called : AssemblyPhase::Agenda;
}

} // namespace

QLatin1StringView nameOf(AssemblyPhase phase)
{
    static constexpr std::array names{QLatin1StringView("called"), QLatin1StringView("agenda"),
        QLatin1StringView("passed"), QLatin1StringView("open"), QLatin1StringView("minutes"),
        QLatin1StringView("confirmed"), QLatin1StringView("called-off")};
    return names.at(static_cast<std::size_t>(phase));
}

AssemblyPhase phaseOf(const Outlook &outlook, const Assembly &assembly)
{
    const Minutes *minutes = shownMinutes(outlook, assembly);
    if (minutes && standingOf(outlook, assembly, *minutes).isConfirmed())
        return AssemblyPhase::Confirmed;
    const auto mark = lastMark(assembly);
    if (!mark)
        return minutes ? AssemblyPhase::Minutes : phaseBefore(outlook, assembly);
    return *mark == MeetingMarked::Mark::Opened ? AssemblyPhase::Open : AssemblyPhase::Minutes;
}

qint64 endOf(const Assembly &assembly)
{
    const quint32 length = *assembly.minutesLong.shown();
    return *assembly.when.shown() + (length > 0 ? length : unsaidMinutes) * minute;
}

std::vector<const Assembly *> assembliesIn(const Outlook &outlook)
{
    std::vector<const Assembly *> all;
    for (const auto &[id, assembly] : outlook.part<AssembliesPart>().assemblies)
        all.push_back(&assembly);
    const qint64 now = outlook.now.time_since_epoch().count();
    std::ranges::sort(all, [now](const Assembly *a, const Assembly *b) {
        const bool isAhead = endOf(*a) >= now;
        const bool isOtherAhead = endOf(*b) >= now;
        if (isAhead != isOtherAhead)
            return isAhead;
        const auto left = std::pair(*a->when.shown(), a->id());
        const auto right = std::pair(*b->when.shown(), b->id());
        return isAhead ? left < right : right < left;
    });
    return all;
}

std::vector<const AgendaItem *> agendaOf(const Assembly &assembly)
{
    std::vector<const AgendaItem *> agenda;
    const auto *order = assembly.order.shown();
    const auto add = [&](const AgendaItem &item) {
        if (!item.isTakenOff() && std::ranges::find(agenda, &item) == agenda.end())
            agenda.push_back(&item);
    };
    if (order) {
        for (const ChangeId &id : *order) {
            if (const AgendaItem *item = assembly.item(id))
                add(*item);
        }
    }
    std::ranges::for_each(assembly.items, add);
    return agenda;
}

// --- presence --------------------------------------------------------------------------------------------------------

namespace {

/// What each author last said of one attendant.
struct Sayings {
    qint64 since = 0;
    std::vector<std::pair<PersonId, PresenceNoted::How>> last; ///< by author, as they last spoke

    void take(const PersonId &author, PresenceNoted::How how)
    {
        std::erase_if(last, [&](const auto &one) { return one.first == author; });
        if (how != PresenceNoted::How::TakenBack)
            last.emplace_back(author, how);
    }
};

Presence presenceOf(const Attendant &who, const Sayings &sayings)
{
    Presence presence{.who = who, .since = sayings.since, .notedBy = {}};
    for (const auto &[author, how] : sayings.last) {
        const bool isOwn = author == who.person;
        presence.isOwnWord = presence.isOwnWord || (isOwn && how != PresenceNoted::How::WasNot);
        presence.hasDenied = presence.hasDenied || (isOwn && how == PresenceNoted::How::WasNot);
        if (!isOwn)
            presence.notedBy.push_back(author);
    }
    const auto own
        = std::ranges::find(sayings.last, who.person, [](const auto &one) { return std::optional(one.first); });
    const auto how = own != sayings.last.end() ? own->second : sayings.last.back().second;
    presence.hasLeft = how == PresenceNoted::How::Left;
    std::ranges::sort(presence.notedBy);
    return presence;
}

} // namespace

std::vector<Presence> presenceAt(const Assembly &assembly)
{
    std::vector<Attendant> asTheyCame;
    std::map<Attendant, Sayings> all;
    for (const Kept<PresenceNoted> &noted : assembly.presence) {
        const auto [at, isNew] = all.try_emplace(noted.act.who, Sayings{.since = noted.wall, .last = {}});
        if (isNew)
            asTheyCame.push_back(noted.act.who);
        at->second.take(noted.by, noted.act.how);
    }
    std::vector<Presence> presence;
    for (const Attendant &who : asTheyCame) {
        if (const Sayings &sayings = all.at(who); !sayings.last.empty())
            presence.push_back(presenceOf(who, sayings));
    }
    return presence;
}

std::vector<PersonId> presentAt(const Assembly &assembly)
{
    std::vector<PersonId> present;
    for (const Presence &one : presenceAt(assembly)) {
        if (one.who.person && !one.hasDenied)
            present.push_back(*one.who.person);
    }
    std::ranges::sort(present);
    return present;
}

// --- minutes ---------------------------------------------------------------------------------------------------------

namespace {

bool hasDeniedPresence(const Assembly &assembly, const PersonId &person)
{
    return std::ranges::any_of(
        presenceAt(assembly), [&](const Presence &one) { return one.who.person == person && one.hasDenied; });
}

bool isReplaced(const Assembly &assembly, const ChangeId &minutes)
{
    return std::ranges::any_of(assembly.minutes, [&](const Minutes &other) {
        return std::ranges::find(other.written.act.replaced, minutes) != other.written.act.replaced.end();
    });
}

} // namespace

MinutesStanding standingOf(const Outlook &outlook, const Assembly &assembly, const Minutes &minutes)
{
    MinutesStanding standing{
        .confirmedBy = {}, .awaited = {}, .remarks = {}, .isReplaced = isReplaced(assembly, minutes.written.id)};
    for (const Kept<MinutesAnswered> &answer : minutes.answers) {
        if (answer.act.isConfirmed)
            standing.confirmedBy.push_back(answer.by);
        if (!answer.act.remark.isEmpty())
            standing.remarks.push_back(&answer);
    }
    std::ranges::sort(standing.confirmedBy);
    const auto twice = std::ranges::unique(standing.confirmedBy);
    standing.confirmedBy.erase(twice.begin(), twice.end());
    for (const PersonId &person : minutes.written.act.present) {
        if (outlook.standing().isMember(person) && !std::ranges::binary_search(standing.confirmedBy, person)
            && !hasDeniedPresence(assembly, person))
            standing.awaited.push_back(person);
    }
    return standing;
}

const Minutes *shownMinutes(const Outlook &outlook, const Assembly &assembly)
{
    const Minutes *shown = nullptr;
    bool isShownConfirmed = false;
    for (const Minutes &minutes : assembly.minutes) {
        const MinutesStanding standing = standingOf(outlook, assembly, minutes);
        if (standing.isConfirmed() || (!isShownConfirmed && !standing.isReplaced)) {
            shown = &minutes;
            isShownConfirmed = standing.isConfirmed();
        }
    }
    return shown;
}

std::vector<const Minutes *> otherMinutes(const Outlook &outlook, const Assembly &assembly)
{
    const Minutes *shown = shownMinutes(outlook, assembly);
    std::vector<const Minutes *> others;
    for (const Minutes &minutes : assembly.minutes) {
        if (&minutes != shown && !isReplaced(assembly, minutes.written.id))
            others.push_back(&minutes);
    }
    return others;
}

// --- roles, and what came of it --------------------------------------------------------------------------------------

std::vector<Role> rolesOf(const Outlook &outlook, const Assembly &assembly)
{
    const auto &part = outlook.part<groups::ErrandPart>();
    std::vector<Role> roles;
    for (const Kept<RoleOpened> &opened : assembly.roles) {
        const auto found = part.errands.find(opened.act.errand);
        if (found == part.errands.end())
            continue;
        const groups::Errand &errand = found->second;
        roles.push_back({.errand = found->first,
            .kind = errand.kind,
            .what = errand.what,
            .state = groups::stateOf(errand, outlook.standing(), outlook.now),
            .holders = groups::holdersOf(errand, outlook.standing()),
            .notYet = groups::whoHasNotYet(part, errand, outlook.standing())});
    }
    return roles;
}

std::vector<ChangeId> promisesFrom(const Outlook &outlook, const AgendaItem &item)
{
    std::vector<ChangeId> promises;
    for (const auto &[id, promise] : outlook.part<groups::PromisePart>().promises) {
        const bool isFromTold = std::ranges::any_of(
            item.takings, [&](const Kept<TakingTold> &told) { return promise.source == told.id; });
        if (promise.source == item.id() || isFromTold)
            promises.push_back(id);
    }
    return promises;
}

std::optional<ChangeId> proposalOf(const Outlook &outlook, const AgendaItem &item)
{
    const auto &decisions = outlook.part<Decisions>();
    std::optional<ChangeId> proposal;
    if (item.added.act.about && decisions.matter(*item.added.act.about))
        proposal = decisions.matter(*item.added.act.about)->id;
    for (const Kept<ItemLedTo> &ledTo : item.ledTo) {
        if (const Matter *matter = decisions.matter(ledTo.act.what))
            proposal = matter->id;
    }
    return proposal;
}

ProposalText proposalFrom(const AgendaItem &item)
{
    QStringList why{item.added.act.words};
    for (const auto &version : item.notes.versions())
        why.append(version.value.words);
    why.removeAll(QString());
    return {.what = item.added.act.title, .why = why.join(u'\n').left(aText.most)};
}

QString takingFrom(const AgendaItem &item)
{
    return item.added.act.title;
}

// --- what was said aloud ---------------------------------------------------------------------------------------------

ToldState stateOf(const Outlook &outlook, const Kept<TakingTold> &told)
{
    const auto &promises = outlook.part<groups::PromisePart>().promises;
    const bool isTaken = std::ranges::any_of(
        promises, [&](const auto &of) { return of.second.source == told.id && of.second.bearer == told.act.person; });
    if (isTaken)
        return ToldState::Confirmed;
    return outlook.part<AssembliesPart>().denied.contains(told.id) ? ToldState::Denied : ToldState::Awaiting;
}

std::vector<const Kept<PositionTold> *> awaited(const Outlook &outlook, const Wording &wording)
{
    auto waiting = unconfirmed(wording);
    const auto &denied = outlook.part<AssembliesPart>().denied;
    std::erase_if(waiting, [&](const Kept<PositionTold> *told) { return denied.contains(told->id); });
    return waiting;
}

std::vector<ToldAwaiting> toldAwaiting(const Outlook &outlook, const PersonId &person)
{
    std::vector<ToldAwaiting> waiting;
    const auto &part = outlook.part<AssembliesPart>();
    for (const auto &[id, matter] : outlook.part<Decisions>().matters) {
        for (const Wording &wording : matter.wordings) {
            for (const Kept<PositionTold> *told : awaited(outlook, wording)) {
                if (told->act.person == person)
                    waiting.push_back(
                        {.told = told->id, .by = told->by, .where = wording.id, .words = wording.text.what});
            }
        }
    }
    for (const auto &[id, assembly] : part.assemblies) {
        for (const AgendaItem &item : assembly.items) {
            for (const Kept<TakingTold> &told : item.takings) {
                if (told.act.person == person && stateOf(outlook, told) == ToldState::Awaiting)
                    waiting.push_back(
                        {.told = told.id, .by = told.by, .isTaking = true, .where = id, .words = told.act.what});
            }
        }
    }
    return waiting;
}

} // namespace pochin::assemblies
