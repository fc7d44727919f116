// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/union_groups.h"

#include "groups/domain/group_part.h"
#include "groups/domain/welcome.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

/// Whether a founder of the union said this card, and no other card before it: the groups that begin need no welcome.
bool isFounding(const Space &space, const SealBook &book, const SealPart::Heard &card)
{
    const auto &graph = space.graph();
    const auto founders = space.standing().membersInViewOf(Node{0});
    const auto saidBefore = [&](const PersonId &who, Node at) {
        return std::ranges::any_of(book.heard(), [&](const auto &entry) {
            return entry.second.statement.kind == StatementKind::Card
                && std::ranges::any_of(entry.second.saidIn, [&](const ChangeId &id) {
                       const auto node = graph.find(id);
                       return node && space.standing().author(*node) == who && graph.isInPast(*node, at);
                   });
        });
    };
    return std::ranges::any_of(card.saidIn, [&](const ChangeId &id) {
        const auto node = graph.find(id);
        const auto who = node ? std::optional(space.standing().author(*node)) : std::nullopt;
        return who && space.state().part<GroupPart>().founders.contains(*who) && !saidBefore(*who, *node);
    });
}

} // namespace

std::vector<UnionMemberSeen> groupsOf(const Space &space, const SealBook &book)
{
    const auto &group = space.state().part<GroupPart>();
    const quint32 needed = group.entry == EntryWay::Open ? 0 : group.rules.vouchersNeeded;
    const QByteArrayView here = space.graph().space().bytes();
    std::map<StatementId, UnionMemberSeen> groups;
    for (const auto &[id, card] : book.cards()) {
        if (book.heard().at(id).statement.to.bytes() == here)
            groups.emplace(id, UnionMemberSeen{.card = id, .name = card.content.name, .isDisputed = card.isDisputed()});
    }
    // Whoever was welcomed welcomes others; a welcome counts even if the welcomer left later.
    std::set<StatementId> in;
    for (std::size_t before = 1; before != in.size();) {
        before = in.size();
        for (auto &[id, seen] : groups) {
            std::set<StatementId> welcomers;
            for (const Statement *statement : book.standing(StatementKind::Welcome)) {
                const auto welcome = WelcomeContent::decoded(statement->content);
                if (welcome && welcome->card == id && statement->to.bytes() == here && in.contains(statement->cardId())
                    && statement->cardId() != id)
                    welcomers.insert(statement->cardId());
            }
            seen.welcomes = static_cast<quint32>(welcomers.size());
            if (seen.welcomes >= needed || isFounding(space, book, book.heard().at(id)))
                in.insert(id);
        }
        if (in.empty())
            break;
    }
    std::vector<UnionMemberSeen> result;
    for (auto &[id, seen] : groups) {
        if (in.contains(id))
            seen.membership = UnionMembership::Member;
        if (book.cards().at(id).isLeft)
            seen.membership = UnionMembership::Left;
        result.push_back(seen);
    }
    std::ranges::sort(result, {}, [](const UnionMemberSeen &seen) { return std::pair(seen.name, seen.card); });
    return result;
}

} // namespace pochin::groups
