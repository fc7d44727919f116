// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/carriage.h"

#include "groups/domain/agreement.h"
#include "groups/domain/sealing.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

/// The agreements of which one side is a card of this group.
std::map<AgreementId, AgreementContent> agreementsOf(const std::vector<CardSeen> &own, const SealBook &there)
{
    std::map<AgreementId, AgreementContent> ours;
    for (const Statement *statement : there.standing(StatementKind::Agreement)) {
        const auto content = AgreementContent::decoded(statement->content);
        const auto isSide = [&](const CardSeen &card) { return std::ranges::contains(content->cards, card.id); };
        if (content && std::ranges::any_of(own, isSide))
            ours.emplace(idOf(*content), *content);
    }
    return ours;
}

bool concerns(const std::map<AgreementId, AgreementContent> &ours, const Statement &statement)
{
    if (statement.kind == StatementKind::Agreement) {
        const auto content = AgreementContent::decoded(statement.content);
        return content && ours.contains(idOf(*content));
    }
    if (statement.kind == StatementKind::AgreementEnded) {
        const auto content = AgreementEndedContent::decoded(statement.content);
        return content && ours.contains(content->agreement);
    }
    return std::ranges::any_of(ours, [&](const auto &each) {
        return std::ranges::contains(each.second.cards, statement.cardId());
    }) && (statement.kind == StatementKind::Card || statement.kind == StatementKind::Amendment);
}

} // namespace

std::vector<Sealed> toBringHome(const Outlook &home, const SealBook &homeBook, const SealBook &there)
{
    const auto ours = agreementsOf(ownCards(home, homeBook), there);
    std::vector<std::pair<StatementKind, StatementId>> news;
    for (const auto &[id, heard] : there.heard()) {
        const bool isKnown = homeBook.heard().contains(id) && homeBook.stands(id);
        if (!isKnown && there.stands(id) && concerns(ours, heard.statement))
            news.emplace_back(heard.statement.kind, id);
    }
    std::ranges::sort(news); // the kinds stand in that order
    std::vector<Sealed> sealed;
    for (const auto &[kind, id] : news)
        sealed.push_back(there.sealed(id));
    return sealed;
}

bool isToBeSaidIn(const Space &there, const Statement &statement)
{
    const auto &heard = there.state().part<SealPart>().heard;
    const bool isAddressed = statement.to.bytes() == there.graph().space().bytes();
    return isAddressed && !heard.contains(statement.id());
}

} // namespace pochin::groups
