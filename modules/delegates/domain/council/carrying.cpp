// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/carrying.h"

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/council/statements.h"
#include "delegates/domain/delegates_part.h"
#include "groups/domain/description.h"
#include "groups/domain/people_part.h"

#include <algorithm>

namespace pochin::delegates {

using groups::SealBook;
using groups::Sealed;
using groups::Statement;
using groups::StatementId;
using groups::StatementKind;

namespace {

/// What the statement rests on: of an answer that is passed on, the answers of the base groups and all that shows their
/// keys.
std::vector<StatementId> restsOn(const SealBook &book, const Statement &statement)
{
    std::vector<StatementId> all;
    if (statement.kind != answerKind)
        return all;
    const auto content = AnswerContent::decoded(statement.content);
    for (const BaseAnswer &base : content ? content->below : std::vector<BaseAnswer>()) {
        const auto own = base.said ? book.heard().find(*base.said) : book.heard().end();
        if (own == book.heard().end())
            continue;
        all.push_back(own->first);
        const StatementId card = own->second.statement.cardId();
        for (const auto &[id, heard] : book.heard()) {
            const bool isVersion
                = heard.statement.kind == StatementKind::Card || heard.statement.kind == StatementKind::Amendment;
            if (isVersion && heard.statement.cardId() == card)
                all.push_back(id);
        }
    }
    return all;
}

bool isSaidIn(const ledger::Space &space, const StatementId &id)
{
    const auto &heard = space.state().part<groups::SealPart>().heard;
    const auto known = heard.find(id);
    return known != heard.end() && !known->second.saidIn.empty();
}

} // namespace

std::vector<Sealed> statementsToCarry(const SealBook &from, const ledger::Space &to, const SpaceId &council)
{
    std::set<std::pair<StatementKind, StatementId>> wanted; // cards have the lowest kinds
    const auto add = [&](const StatementId &id) {
        if (from.stands(id) && !isSaidIn(to, id))
            wanted.emplace(from.heard().at(id).statement.kind, id);
    };
    for (const auto &[id, heard] : from.heard()) {
        if (QByteArrayView(heard.statement.to.bytes()) != QByteArrayView(council.bytes()))
            continue;
        add(id);
        std::ranges::for_each(restsOn(from, heard.statement), add);
    }
    std::vector<Sealed> news;
    news.reserve(wanted.size());
    for (const auto &[kind, id] : wanted)
        news.push_back(from.sealed(id));
    return news;
}

std::vector<OutcomeBrought> outcomesToBring(const Outlook &council, const Outlook &home)
{
    const QString title = groups::titleOf(council.space.state());
    const auto &atHome = home.part<DelegatesPart>().outcomes;
    std::vector<OutcomeBrought> all;
    const auto add = [&](const ChangeId &id, const OutcomeText &words) {
        const auto isIt = [&](const auto &known) { return known.second.act.outcome == id; };
        if (!std::ranges::any_of(atHome, isIt))
            all.push_back({council.space.graph().space(), title, id, words});
    };
    for (const auto &[id, outcome] : council.part<CouncilPart>().outcomes)
        add(id,
            outcome.withVoices([&](const PersonId &person) { return groups::nameOf(council.space.state(), person); }));
    for (const auto &[id, brought] : council.part<DelegatesPart>().outcomes) {
        if (brought.act.council != home.space.graph().space()) // not back up to where it came from
            add(id, brought.act.words);
    }
    return all;
}

} // namespace pochin::delegates
