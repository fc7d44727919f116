// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/ratification_map.h"

#include <algorithm>
#include <map>
#include <set>

namespace pochin::delegates {

using groups::SealBook;
using groups::StatementId;

namespace {

using Answers = std::map<StatementId, AnswerContent>; ///< of one card, to one outcome

/// Groups that have, or had, somebody here: their seat was true when it was shown, whatever became of it.
std::map<StatementId, QString> groupsHere(const ledger::Space &council, const SealBook &book)
{
    std::map<StatementId, QString> here;
    for (const auto &[id, heard] : book.heard()) {
        const bool isTheirs = heard.statement.kind == seatKind || heard.statement.kind == answerKind;
        const StatementId card = heard.statement.cardId();
        if (isTheirs && truthOf(council, book, id) == Truth::Stands)
            here.emplace(card, book.cards().at(card).content.name);
    }
    return here;
}

Answers answersOf(const ledger::Space &council, const SealBook &book, const StatementId &card, const ChangeId &outcome)
{
    Answers answers;
    for (const auto &[id, heard] : book.heard()) {
        if (heard.statement.kind != answerKind || heard.statement.cardId() != card)
            continue;
        auto content = AnswerContent::decoded(heard.statement.content);
        if (content && content->outcome == outcome && truthOf(council, book, id) == Truth::Stands)
            answers.emplace(id, *std::move(content));
    }
    return answers;
}

/// Those that no other answer of the group takes back. So an old answer that somebody repeats changes nothing.
std::vector<const AnswerContent *> latestOf(const Answers &answers)
{
    std::set<StatementId> replaced;
    for (const auto &[id, answer] : answers)
        replaced.insert(answer.replaced.begin(), answer.replaced.end());
    std::vector<const AnswerContent *> latest;
    for (const auto &[id, answer] : answers) {
        if (!replaced.contains(id))
            latest.push_back(&answer);
    }
    return latest;
}

GroupAnswer answerOf(const StatementId &card, const QString &group, const Answers &answers)
{
    GroupAnswer told{.card = card, .group = group};
    const auto latest = latestOf(answers);
    told.isContradictory = latest.size() > 1;
    if (latest.size() != 1)
        return told;
    told.words = latest.front()->words;
    told.below = latest.front()->below;
    if (told.below.empty())
        told.answer = ratifiedAs(latest.front()->answer);
    return told;
}

} // namespace

QStringList RatificationMap::inForceFor() const
{
    QStringList groups;
    for (const GroupAnswer &answer : answers) {
        if (isInForce(answer.answer))
            groups << answer.group;
        for (const BaseAnswer &base : answer.below) {
            if (isInForce(ratifiedAs(base.answer)))
                groups << base.group;
        }
    }
    groups.sort();
    return groups;
}

std::size_t RatificationMap::unanswered() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        answers, [](const GroupAnswer &answer) { return answer.answer == Ratified::No && answer.below.empty(); }));
}

RatificationMap ratificationMap(const ledger::Space &council, const SealBook &book, const ChangeId &outcome)
{
    RatificationMap map{.outcome = outcome, .answers = {}};
    for (const auto &[card, group] : groupsHere(council, book))
        map.answers.push_back(answerOf(card, group, answersOf(council, book, card, outcome)));
    std::ranges::sort(map.answers, {}, [](const GroupAnswer &answer) { return std::pair(answer.group, answer.card); });
    return map;
}

} // namespace pochin::delegates
