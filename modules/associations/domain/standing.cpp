// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/standing.h"

#include <algorithm>

namespace pochin::associations {

namespace {

/// Somebody's word on how long they take part, in the order of claimed times; at one moment joining comes before
/// consent.
struct Word {
    qint64 wall;
    bool isConsent;
    ChangeId change;
    PersonId who;
    Day until;
    friend auto operator<=>(const Word &, const Word &) = default;
};

std::vector<Word> wordsOn(const Association &association)
{
    std::vector<Word> words;
    for (const auto &[who, joins] : association.joins) {
        for (const auto &[change, join] : joins)
            words.push_back({join.wall, false, change, who, join.until});
    }
    for (const auto &[change, extension] : association.extensions) {
        for (const auto &[who, wall] : extension.stays)
            words.push_back({wall, true, change, who, extension.until});
    }
    std::ranges::sort(words);
    return words;
}

Instant instantOf(qint64 wall)
{
    return Instant(std::chrono::milliseconds(wall));
}

void take(Term &term, const Word &word)
{
    const auto known = term.lastDays.find(word.who);
    if (!word.isConsent) {
        Day &last = term.lastDays.try_emplace(word.who, word.until).first->second;
        last = std::max(last, word.until);
        return;
    }
    if (known == term.lastDays.end() || instantOf(word.wall) >= endOf(std::min(known->second, term.sunset)))
        return;
    known->second = std::max(known->second, word.until);
    term.extensions += word.until > term.sunset;
    term.sunset = std::max(term.sunset, word.until);
}

std::vector<Participant> participantsAt(const Association &association, const Term &term, const Outlook &outlook)
{
    std::vector<Participant> all;
    for (const auto &[person, until] : term.lastDays) {
        if (outlook.now >= endOf(until) || !outlook.standing().isMember(person))
            continue;
        const auto latest = std::ranges::max_element(
            association.joins.at(person), {}, [](const auto &join) { return std::pair(join.second.wall, join.first); });
        all.push_back({person, latest->second.canDo, until});
    }
    return all;
}

bool isDissolved(const Association &association, const Term &term, const Outlook &outlook)
{
    return !association.dissolved.empty() || outlook.standing().isDissolved(association.id)
        || std::ranges::any_of(
            association.handOvers, [&](const auto &handOver) { return ends(handOver.second, term, outlook.now); });
}

Phase phaseOf(const Association &association, const Term &term, const std::vector<Participant> &participants,
    const Outlook &outlook)
{
    if (isDissolved(association, term, outlook))
        return Phase::Dissolved;
    if (outlook.now >= endOf(term.sunset))
        return Phase::Sunset;
    if (!association.solved.empty())
        return Phase::Solved;
    if (participants.empty() || outlook.now - instantOf(association.lastDeed) >= longestSilence)
        return Phase::Abandoned;
    return participants.size() < 2 ? Phase::Gathering : Phase::Working;
}

/// The changes that ended it.
std::vector<ledger::Node> endsOf(const Association &association, const Outlook &outlook)
{
    const Term term = termOf(association);
    std::vector<ledger::Node> nodes;
    const auto add = [&](const ChangeId &id) {
        if (const auto node = outlook.space.graph().find(id))
            nodes.push_back(*node);
    };
    for (const auto &[id, handOver] : association.handOvers) {
        if (ends(handOver, term, outlook.now))
            add(id);
    }
    for (const auto &[id, mark] : association.dissolved)
        add(id);
    return nodes;
}

} // namespace

Term termOf(const Association &association)
{
    Term term{.sunset = association.firstSunset, .lastDays = {}};
    for (const Word &word : wordsOn(association))
        take(term, word);
    for (auto &[who, last] : term.lastDays)
        last = std::min(last, term.sunset);
    return term;
}

bool Standing::hasParticipant(const PersonId &person) const
{
    return std::ranges::contains(participants, person, &Participant::person);
}

Standing standing(const Association &association, const Outlook &outlook)
{
    const Term term = termOf(association);
    auto participants = participantsAt(association, term, outlook);
    const Phase phase = phaseOf(association, term, participants, outlook);
    return {
        .phase = phase, .sunset = term.sunset, .extensions = term.extensions, .participants = std::move(participants)};
}

/// A claim to have come when nobody was left counts only once the time that it claims is here, so a false one gains
/// nothing.
bool ends(const HandOver &handOver, const Term &term, Instant now)
{
    const Instant then = instantOf(handOver.mark.wall);
    const bool wasOver = then >= endOf(term.sunset) || then - instantOf(handOver.quietSince) >= longestSilence;
    return handOver.isByParticipant || (wasOver && then <= now);
}

std::vector<ChangeId> unanswered(const Association &association, const Outlook &outlook)
{
    const Term term = termOf(association);
    const auto self = term.lastDays.find(outlook.self);
    std::vector<ChangeId> open;
    if (self == term.lastDays.end() || outlook.now >= endOf(self->second))
        return open;
    for (const auto &[id, extension] : association.extensions) {
        if (extension.until > self->second && !extension.stays.contains(outlook.self))
            open.push_back(id);
    }
    return open;
}

std::vector<ChangeId> tasksToTakeOver(const Association &association, const Outlook &outlook)
{
    const auto &graph = outlook.space.graph();
    const auto ended = endsOf(association, outlook);
    std::vector<ledger::Node> nodes = outlook.standing().tasksToTakeOver(association.id);
    if (ended.empty() && nodes.empty())
        return {};
    for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks) {
        const auto node = graph.find(id);
        const auto sawIt = [&](ledger::Node end) { return graph.isInPast(*node, end); };
        if (node && !ended.empty() && task.association() == association.id && std::ranges::none_of(ended, sawIt))
            nodes.push_back(*node);
    }
    std::ranges::sort(nodes, [&](ledger::Node a, ledger::Node b) { return graph.comesBefore(a, b); });
    nodes.erase(std::ranges::unique(nodes).begin(), nodes.end());
    std::vector<ChangeId> tasks;
    for (const ledger::Node node : nodes) {
        const Task *task = outlook.part<AssociationsPart>().task(graph.id(node));
        if (task && task->association() == association.id && !task->isDone() && !task->isDropped())
            tasks.push_back(task->id);
    }
    return tasks;
}

QLatin1StringView nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Gathering:
        return QLatin1StringView("gathering");
    case Phase::Working:
        return QLatin1StringView("working");
    case Phase::Solved:
        return QLatin1StringView("solved");
    case Phase::Abandoned:
        return QLatin1StringView("abandoned");
    case Phase::Sunset:
        return QLatin1StringView("sunset");
    case Phase::Dissolved:
        return QLatin1StringView("dissolved");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::associations
