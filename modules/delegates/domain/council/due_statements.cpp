// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/due_statements.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/refusal.h"
#include "groups/domain/people_part.h"

#include <algorithm>
#include <iterator>

namespace pochin::delegates {

using groups::SealBook;
using groups::SealPart;
using groups::Statement;
using groups::StatementDrafted;

namespace {

/// One walk: from where, to where, and what was drafted for it before.
struct Walk {
    const Outlook &home;
    const SealBook &book;
    const Outlook &council;
    const std::function<Lot()> &draw;
    std::vector<std::pair<Statement, std::optional<ChangeId>>> before;

    [[nodiscard]] SpaceId to() const { return council.space.graph().space(); }
    [[nodiscard]] bool isFor(const Statement &statement) const
    {
        return QByteArrayView(statement.to.bytes()) == QByteArrayView(to().bytes());
    }
};

std::vector<std::pair<Statement, std::optional<ChangeId>>> draftedBefore(const Outlook &home)
{
    std::vector<std::pair<Statement, std::optional<ChangeId>>> all;
    for (const auto &[id, draft] : home.part<SealPart>().drafts) {
        if (const auto statement = Statement::decoded(draft.statement))
            all.emplace_back(*statement, draft.decision);
    }
    return all;
}

template <typename Content>
std::optional<Content> contentIf(groups::StatementKind kind, const Statement &statement)
{
    if (statement.kind != kind)
        return std::nullopt;
    auto content = Content::decoded(statement.content);
    return content ? std::optional(*std::move(content)) : std::nullopt;
}

std::vector<StatementDrafted> dueSeats(const Walk &walk)
{
    const auto isDrafted = [&](const ChangeId &mandate) {
        return std::ranges::any_of(walk.before, [&](const auto &draft) {
            return draft.first.kind == seatKind && draft.second == mandate && walk.isFor(draft.first);
        });
    };
    std::vector<StatementDrafted> due;
    for (const auto &[id, mandate] : walk.home.part<DelegatesPart>().mandates) {
        const bool isMineAndForIt = mandate.words.delegate == walk.home.self && mandate.words.council == walk.to();
        if (!isMineAndForIt || isDrafted(id))
            continue;
        const QString name = groups::nameOf(walk.council.space.state(), walk.council.self);
        auto seat = seatStatement(walk.home, walk.book, id, walk.to(), walk.council.self, name, walk.draw());
        if (seat)
            due.push_back(*std::move(seat));
    }
    return due;
}

bool isEndDrafted(const Walk &walk, const groups::StatementId &seat)
{
    return std::ranges::any_of(walk.before, [&](const auto &draft) {
        const auto content = contentIf<SeatEndedContent>(seatEndedKind, draft.first);
        return content && content->seat == seat;
    });
}

std::vector<StatementDrafted> dueEndings(const Walk &walk)
{
    std::set<ChangeId> shown;
    for (const auto &[statement, decision] : walk.before) {
        if (statement.kind == seatKind && decision && walk.isFor(statement))
            shown.insert(*decision);
    }
    std::vector<StatementDrafted> due;
    for (const ChangeId &mandate : shown) {
        const auto ended = seatEndedStatements(walk.home, walk.book, mandate, walk.draw());
        for (const StatementDrafted &draft : ended ? *ended : std::vector<StatementDrafted>()) {
            const auto statement = Statement::decoded(draft.statement);
            if (walk.isFor(*statement) && !isEndDrafted(walk, SeatEndedContent::decoded(statement->content)->seat))
                due.push_back(draft);
        }
    }
    return due;
}

/// Whether the answer that stands for the group now was drafted before, and nothing else after it.
bool isAnswerDrafted(const Walk &walk, const AnswerContent &now)
{
    return std::ranges::any_of(walk.before, [&](const auto &draft) {
        const auto content = contentIf<AnswerContent>(answerKind, draft.first);
        if (!content || content->outcome != now.outcome)
            return false;
        AnswerContent same = *content;
        same.replaced = now.replaced;
        std::vector<groups::StatementId> others = now.replaced;
        std::erase(others, draft.first.id());
        return same == now && std::ranges::is_permutation(others, content->replaced);
    });
}

std::vector<StatementDrafted> dueAnswers(const Walk &walk)
{
    std::vector<StatementDrafted> due;
    for (const auto &[id, brought] : walk.home.part<DelegatesPart>().outcomes) {
        if (brought.act.council != walk.to())
            continue;
        auto answer = answerStatement(walk.home, walk.book, id, walk.draw());
        if (!answer)
            continue; // silence is no answer
        const auto statement = Statement::decoded(answer->statement);
        if (!isAnswerDrafted(walk, *AnswerContent::decoded(statement->content)))
            due.push_back(*std::move(answer));
    }
    return due;
}

bool isSigned(const Outlook &home, const Statement &statement, const ledger::FeedKey &key)
{
    const auto &heard = home.part<SealPart>().heard;
    const auto known = heard.find(statement.id());
    return known != heard.end() && known->second.signatures.contains(key);
}

} // namespace

Result<std::vector<StatementDrafted>> dueStatements(
    const Outlook &home, const SealBook &book, const Outlook &council, const std::function<Lot()> &draw)
{
    if (!ownCard(home.space, book, council.space.graph().space()))
        return refused(Refusal::NoCard);
    const Walk walk{home, book, council, draw, draftedBefore(home)};
    std::vector<StatementDrafted> due = dueSeats(walk);
    std::ranges::move(dueEndings(walk), std::back_inserter(due));
    std::ranges::move(dueAnswers(walk), std::back_inserter(due));
    return due;
}

std::vector<ToSign> draftsToSign(const Outlook &home, const SealBook &book)
{
    const auto &part = home.part<SealPart>();
    std::vector<ToSign> all;
    for (const auto &[id, draft] : part.drafts) {
        const auto statement = Statement::decoded(draft.statement);
        const bool isOfThisRoom = statement
            && (statement->kind == seatKind || statement->kind == seatEndedKind || statement->kind == answerKind);
        if (!isOfThisRoom || backingOf(home, book, *statement) != Backing::Backed)
            continue;
        for (const auto &[key, holder] : part.keys) {
            if (holder == home.self && !isSigned(home, *statement, key))
                all.push_back({id, key});
        }
    }
    return all;
}

} // namespace pochin::delegates
