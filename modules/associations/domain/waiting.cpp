// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/waiting.h"

#include "associations/domain/ossification.h"

#include <algorithm>

namespace pochin::associations {

namespace {

constexpr std::chrono::days near{7};
using What = Waiting::What;

void addOfAssociation(std::vector<Waiting> &all, const Association &association, const Outlook &outlook)
{
    const Standing now = standing(association, outlook);
    const bool tookPart = association.joins.contains(outlook.self);
    const auto add = [&](What what, std::optional<Day> day = {}) {
        all.push_back({.what = what, .association = &association, .day = day});
    };
    if (now.phase == Phase::Dissolved) {
        if (tookPart && !tasksToTakeOver(association, outlook).empty())
            add(What::TakeOver);
        return;
    }
    if (now.isEnding() && tookPart)
        return add(What::HandOver, now.sunset);
    if (now.isOver() || now.isEnding())
        return;
    if (!now.hasParticipant(outlook.self)) {
        if (now.phase == Phase::Gathering)
            add(What::CallOpen, now.sunset);
        return;
    }
    if (ossification(association, outlook).isSeen())
        add(What::Ossifying);
    if (!unanswered(association, outlook).empty())
        add(What::Stay, now.sunset);
    else if (now.sunset <= dayOf(outlook.now) + near)
        add(What::SunsetNear, now.sunset);
}

void addOfTask(std::vector<Waiting> &all, const Task &task, const Outlook &outlook)
{
    if (task.isDone() || task.isDropped())
        return;
    const bool isMine = task.isTakenBy(outlook.self);
    const bool isAsked = std::ranges::any_of(task.requests,
        [&](const auto &request) { return request.second.person == outlook.self && !request.second.isDeclined; });
    if (!isMine && !isAsked)
        return;
    const Association *home = outlook.part<AssociationsPart>().association(task.association());
    if (!home || standing(*home, outlook).isOver())
        return;
    all.push_back(
        {.what = isMine ? What::TaskTaken : What::Request, .association = home, .task = &task, .day = task.dueDay()});
}

} // namespace

std::vector<Waiting> waitingFor(const Outlook &outlook)
{
    std::vector<Waiting> all;
    const auto &part = outlook.part<AssociationsPart>();
    for (const auto &[id, association] : part.associations)
        addOfAssociation(all, association, outlook);
    for (const auto &[id, task] : part.tasks)
        addOfTask(all, task, outlook);
    std::ranges::stable_sort(all, {}, [](const Waiting &waiting) { return waiting.day.value_or(farthestDay); });
    return all;
}

QLatin1StringView nameOf(What what)
{
    switch (what) {
    case What::TaskTaken:
        return QLatin1StringView("task-taken");
    case What::Request:
        return QLatin1StringView("request");
    case What::Stay:
        return QLatin1StringView("stay");
    case What::SunsetNear:
        return QLatin1StringView("sunset-near");
    case What::HandOver:
        return QLatin1StringView("hand-over");
    case What::TakeOver:
        return QLatin1StringView("take-over");
    case What::Ossifying:
        return QLatin1StringView("ossifying");
    case What::CallOpen:
        return QLatin1StringView("call-open");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::associations
