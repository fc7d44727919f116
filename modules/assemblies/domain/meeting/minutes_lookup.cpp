// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the minutes of an assembly stand.
#include "assemblies/domain/meeting/assembly_lookup.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

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

} // namespace pochin::assemblies
