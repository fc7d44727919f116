// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/poll_lookup.h"

#include <algorithm>
#include <limits>

namespace pochin::assemblies {

using namespace ledger;

namespace {

/// By choice; each answer of a member.
std::vector<QByteArrayView> marksOf(const Outlook &outlook, const Poll &poll)
{
    std::vector<QByteArrayView> all;
    for (const auto &[person, answer] : poll.answers) {
        if (outlook.standing().isMember(person))
            all.emplace_back(answer.act.marks);
    }
    return all;
}

/// Before which comes what has a smaller number; what has no place comes last.
int placeIn(QByteArrayView marks, std::size_t choice)
{
    const int mark = static_cast<quint8>(marks[static_cast<qsizetype>(choice)]);
    return mark == 0 ? std::numeric_limits<int>::max() : mark;
}

/// How many more people put one before the other than the other way round.
int leadOf(const std::vector<QByteArrayView> &answers, std::size_t one, std::size_t other)
{
    int lead = 0;
    for (const QByteArrayView marks : answers) {
        const int mine = placeIn(marks, one);
        const int theirs = placeIn(marks, other);
        lead += (mine < theirs) - (theirs < mine);
    }
    return lead;
}

/// Each choice against each other: no order of counting, no strategy of leaving out, easily told.
void rank(const std::vector<QByteArrayView> &answers, std::vector<ChoiceTally> &tallies)
{
    for (ChoiceTally &tally : tallies) {
        for (const ChoiceTally &other : tallies)
            tally.yes += leadOf(answers, tally.choice, other.choice) > 0;
    }
}

void countMarks(const std::vector<QByteArrayView> &answers, PollKind kind, std::vector<ChoiceTally> &tallies)
{
    const auto full = kind == PollKind::Dates ? static_cast<int>(DateMark::Yes) : 1;
    for (ChoiceTally &tally : tallies) {
        for (const QByteArrayView marks : answers) {
            const int mark = static_cast<quint8>(marks[static_cast<qsizetype>(tally.choice)]);
            tally.yes += mark == full;
            tally.ifNeedBe += kind == PollKind::Dates && mark == static_cast<int>(DateMark::IfNeedBe);
        }
    }
}

/// On a day most can come on, if need be, more come; among those alike, more of them gladly.
std::pair<quint32, quint32> worthOf(const ChoiceTally &tally)
{
    return {tally.yes + tally.ifNeedBe, tally.yes};
}

} // namespace

std::vector<ChoiceTally> tallyOf(const Outlook &outlook, const Poll &poll)
{
    std::vector<ChoiceTally> tallies(poll.opened.act.choices.size());
    for (std::size_t choice = 0; choice < tallies.size(); ++choice)
        tallies[choice].choice = choice;
    const auto answers = marksOf(outlook, poll);
    if (poll.opened.act.kind == PollKind::Ranked)
        rank(answers, tallies);
    else
        countMarks(answers, poll.opened.act.kind, tallies);
    std::ranges::stable_sort(tallies, std::ranges::greater(), worthOf);
    for (std::size_t at = 1; at < tallies.size(); ++at)
        tallies[at].place
            = worthOf(tallies[at]) == worthOf(tallies[at - 1]) ? tallies[at - 1].place : static_cast<quint32>(at) + 1;
    return tallies;
}

std::vector<PersonId> answeredBy(const Outlook &outlook, const Poll &poll)
{
    std::vector<PersonId> all;
    for (const auto &[person, answer] : poll.answers) {
        if (outlook.standing().isMember(person))
            all.push_back(person);
    }
    return all;
}

bool isOpen(const Outlook &outlook, const Poll &poll)
{
    const auto &until = poll.opened.act.until;
    return poll.ended.empty() && (!until || outlook.now.time_since_epoch().count() <= *until);
}

bool waitsForAnswerOf(const Outlook &outlook, const Poll &poll, const PersonId &person)
{
    return isOpen(outlook, poll) && outlook.standing().isMember(person) && !poll.answers.contains(person);
}

std::vector<std::pair<ChangeId, const Poll *>> pollsIn(const Outlook &outlook)
{
    std::vector<std::pair<ChangeId, const Poll *>> all;
    for (const auto &[id, poll] : outlook.part<Polls>().polls)
        all.emplace_back(id, &poll);
    const CausalGraph &graph = outlook.space.graph();
    std::ranges::sort(all,
        [&](const auto &a, const auto &b) { return graph.comesBefore(*graph.find(b.first), *graph.find(a.first)); });
    return all;
}

} // namespace pochin::assemblies
