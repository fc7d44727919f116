// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/ratification_map.h"

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/delegates_part.h"
#include <algorithm>
#include <map>
#include <set>

namespace pochin::delegates {

using groups::SealBook;
using groups::StatementId;
using namespace Qt::StringLiterals;

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
std::vector<Answers::const_iterator> latestOf(const Answers &answers)
{
    std::set<StatementId> replaced;
    for (const auto &[id, answer] : answers)
        replaced.insert(answer.replaced.begin(), answer.replaced.end());
    std::vector<Answers::const_iterator> latest;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (!replaced.contains(answer->first))
            latest.push_back(answer);
    }
    return latest;
}

/// Whether another true answer under the same card takes it back.
bool isTakenBack(const SealBook &book, const StatementId &card, const StatementId &answer)
{
    return std::ranges::any_of(book.heard(), [&](const auto &other) {
        const groups::Statement &statement = other.second.statement;
        if (statement.kind != answerKind || statement.cardId() != card || !book.stands(other.first))
            return false;
        const auto content = AnswerContent::decoded(statement.content);
        return content && std::ranges::contains(content->replaced, answer);
    });
}

/// What the base group said was said to the council below, so its audience proves nothing here; its keys, and the words
/// that it quotes, do.
Proof proofOf(const SealBook &book, const BaseAnswer &base, const std::optional<ContentHash> &words)
{
    const auto heard = base.said ? book.heard().find(*base.said) : book.heard().end();
    if (heard == book.heard().end() || !book.stands(heard->first))
        return Proof::NotHere;
    const groups::Statement &statement = heard->second.statement;
    const auto content = AnswerContent::decoded(statement.content);
    const auto card = book.cards().find(statement.cardId());
    const bool isTheSame = statement.kind == answerKind && content && content->below.empty()
        && content->answer == base.answer && content->words == base.words && words && content->quoted == words
        && card != book.cards().end() && card->second.content.name == base.group;
    if (!isTheSame)
        return Proof::Otherwise;
    return isTakenBack(book, statement.cardId(), heard->first) ? Proof::TakenBack : Proof::Proven;
}

GroupAnswer answerOf(
    GroupAnswer told, const SealBook &book, const Answers &answers, const std::optional<ContentHash> &words)
{
    const auto latest = latestOf(answers);
    told.isContradictory = latest.size() > 1;
    if (latest.size() != 1)
        return told;
    const auto &[id, content] = *latest.front();
    told.isToOtherWords = content.quoted && content.quoted != words;
    if (told.isToOtherWords)
        return told;
    told.words = content.words;
    told.said = id;
    for (const BaseAnswer &base : content.below)
        told.below.push_back({base, proofOf(book, base, words)});
    if (told.below.empty())
        told.answer = ratifiedAs(content.answer);
    return told;
}

/// Of the council's own outcome, or of one that was brought to it from above.
std::optional<ContentHash> wordsOf(const ledger::Space &council, const ChangeId &outcome)
{
    if (const auto *own = council.state().part<CouncilPart>().outcome(outcome))
        return own->proposed.act.words.hash();
    const auto &brought = council.state().part<DelegatesPart>().outcomes;
    const auto found = brought.find(outcome);
    return found == brought.end() ? std::nullopt : std::optional(found->second.act.words.hash());
}

} // namespace

QLatin1StringView nameOf(Proof proof)
{
    static constexpr std::array names{"proven"_L1, "not-here"_L1, "otherwise"_L1, "taken-back"_L1};
    return names.at(static_cast<std::size_t>(proof));
}

QStringList RatificationMap::inForceFor() const
{
    QStringList groups;
    for (const GroupAnswer &answer : answers) {
        if (isInForce(answer.answer))
            groups << answer.group;
        for (const PassedOn &base : answer.below) {
            if (base.proof == Proof::Proven && isInForce(ratifiedAs(base.answer.answer)))
                groups << base.answer.group;
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
    const auto words = wordsOf(council, outcome);
    for (const auto &[card, group] : groupsHere(council, book))
        map.answers.push_back(
            answerOf({.card = card, .group = group}, book, answersOf(council, book, card, outcome), words));
    std::ranges::sort(map.answers, {}, [](const GroupAnswer &answer) { return std::pair(answer.group, answer.card); });
    return map;
}

} // namespace pochin::delegates
