// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/indicators.h"

#include "delegates/domain/act_log.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace pochin::delegates {

namespace {

using Loads = std::map<PersonId, Indicators::Load>;

bool isOverdue(Instant since, Instant now)
{
    return now >= since + Indicators::patience;
}

/// Mandates that were given and taken on, in the order in which they count.
std::vector<const Mandate *> mandatesHeld(const ledger::Space &space)
{
    std::vector<const Mandate *> held;
    for (const auto &[id, mandate] : space.state().part<DelegatesPart>().mandates) {
        if (mandate.isAccepted() && approvalOf(space, id) == Approval::Approved)
            held.push_back(&mandate);
    }
    std::ranges::sort(held, [&](const Mandate *a, const Mandate *b) {
        return space.graph().comesBefore(*space.graph().find(a->id), *space.graph().find(b->id));
    });
    return held;
}

/// Walks each matter from its newest mandate back, as long as the same person holds them.
void countInARow(Loads &loads, const std::vector<const Mandate *> &held)
{
    std::map<QString, std::pair<PersonId, bool>> runs; // matter → its latest holder, and whether the run goes on
    std::map<PersonId, std::map<QString, quint32>> lengths;
    for (const Mandate *mandate : std::views::reverse(held)) {
        const PersonId &delegate = mandate->words.delegate;
        auto &[holder, goesOn] = runs.try_emplace(mandate->words.matter, delegate, true).first->second;
        goesOn = goesOn && holder == delegate;
        if (goesOn)
            ++lengths[delegate][mandate->words.matter];
    }
    for (const auto &[person, matters] : lengths)
        loads.at(person).inARow = std::ranges::max(std::views::values(matters));
}

void addActs(Indicators &indicators, Loads &loads, const std::vector<LoggedAct> &log, Instant now)
{
    for (const LoggedAct &logged : log) {
        ++indicators.acts;
        ++loads.at(logged.act.author).acts;
        indicators.actsOutside += logged.act.act.isOutside();
        if (logged.isUnanswered() && isOverdue(Instant(std::chrono::milliseconds(logged.act.wall)), now))
            indicators.overdueRatifications.push_back(logged.act.id);
    }
}

void addReport(Indicators &indicators, const Mandate &mandate, const MandateStanding &standing, Instant now)
{
    const auto ended = standing.endings.empty() ? std::optional<Instant>() : standing.endings.front().at;
    if (standing.isReportDue && ended && isOverdue(*ended, now))
        indicators.overdueReports.push_back(mandate.id);
}

void rank(Indicators &indicators, const Loads &loads)
{
    for (const auto &[person, load] : loads)
        indicators.loads.push_back(load);
    std::ranges::stable_sort(indicators.loads, std::greater(), &Indicators::Load::acts);
    for (const auto &load : indicators.loads | std::views::take(2))
        indicators.actsOfTheBusiestTwo += load.acts;
}

} // namespace

Indicators indicatorsOf(const ledger::Space &space, Instant now)
{
    Indicators indicators;
    Loads loads;
    const auto held = mandatesHeld(space);
    for (const Mandate *mandate : held) {
        const PersonId &delegate = mandate->words.delegate;
        const MandateStanding standing = standingOf(space, *mandate, now);
        loads.try_emplace(delegate, Indicators::Load{.person = delegate}).first->second.atOnce += standing.isActive();
        addActs(indicators, loads, actLog(space, *mandate), now);
        addReport(indicators, *mandate, standing, now);
    }
    countInARow(loads, held);
    rank(indicators, loads);
    for (const PersonId &member : space.standing().members()) {
        if (!loads.contains(member))
            indicators.neverSent.push_back(member);
    }
    return indicators;
}

} // namespace pochin::delegates
