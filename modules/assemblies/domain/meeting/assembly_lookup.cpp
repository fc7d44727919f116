// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/assembly_lookup.h"

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

} // namespace pochin::assemblies
