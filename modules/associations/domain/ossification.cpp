// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/ossification.h"

#include <algorithm>

namespace pochin::associations {

namespace {

constexpr quint32 fewestTasks = 6;
constexpr std::size_t fewestPeople = 4;

/// How many tasks each has taken or done, and how many have been at all.
std::pair<std::map<PersonId, quint32>, quint32> loads(const Association &association, const Outlook &outlook)
{
    std::map<PersonId, quint32> byPerson;
    quint32 all = 0;
    for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks) {
        if (task.association() != association.id || task.isDropped())
            continue;
        std::vector<PersonId> bearers;
        for (const Marks *marks : {&task.taken, &task.done}) {
            for (const auto &[change, mark] : *marks)
                bearers.push_back(mark.by);
        }
        std::ranges::sort(bearers);
        bearers.erase(std::ranges::unique(bearers).begin(), bearers.end());
        all += !bearers.empty();
        for (const PersonId &bearer : bearers)
            ++byPerson[bearer];
    }
    return {std::move(byPerson), all};
}

} // namespace

Ossification ossification(const Association &association, const Outlook &outlook)
{
    const Standing now = standing(association, outlook);
    Ossification signs{.isPastFirstDay = !now.isOver() && outlook.now >= endOf(association.firstSunset),
        .extensions = now.extensions,
        .carriers = {}};
    const auto [byPerson, all] = loads(association, outlook);
    signs.all = all;
    std::vector<std::pair<quint32, PersonId>> busiest;
    for (const auto &[person, load] : byPerson)
        busiest.emplace_back(load, person);
    std::ranges::stable_sort(busiest, std::ranges::greater(), [](const auto &pair) { return pair.first; });
    busiest.erase(busiest.begin() + std::min(std::ssize(busiest), std::ptrdiff_t(2)), busiest.end());
    for (const auto &[load, person] : busiest)
        signs.carried += load;
    if (all >= fewestTasks && now.participants.size() >= fewestPeople && signs.carried * 3 >= all * 2) {
        for (const auto &[load, person] : busiest)
            signs.carriers.push_back(person);
    }
    return signs;
}

} // namespace pochin::associations
