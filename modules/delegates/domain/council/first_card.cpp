// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/first_card.h"

#include "delegates/domain/council/review_day.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/sha256.h"

#include <algorithm>

namespace pochin::delegates {

std::vector<ledger::FeedKey> offeredKeys(const Outlook &home)
{
    std::vector<ledger::FeedKey> keys;
    for (const auto &[key, holder] : home.part<groups::SealPart>().keys) {
        if (home.standing().isMember(holder) && keys.size() < groups::CardContent::mostKeys)
            keys.push_back(key); // ascending, as the map is
    }
    return keys;
}

bool hasCardFor(const ledger::Space &home, const SpaceId &council)
{
    return std::ranges::any_of(home.state().part<groups::SealPart>().drafts, [&](const auto &draft) {
        const auto statement = groups::Statement::decoded(draft.second.statement);
        return statement && statement->kind == groups::StatementKind::Card && statement->to.bytes() == council.bytes();
    });
}

Result<groups::StatementDrafted> firstCard(
    const Outlook &home, const SpaceId &council, const CardWish &wish, const Lot &nonce, const Lot &salt)
{
    if (!home.isMember())
        return refused(Refusal::NotAMember);
    if (auto named = checkedWords(wish.name, ledger::aName); !named)
        return std::unexpected(named.error());
    if (hasCardFor(home.space, council))
        return refused(Refusal::AlreadyThere);
    groups::CardContent content{
        .name = wish.name, .needed = wish.needed, .keys = offeredKeys(home), .nonce = nonce.salt};
    if (wish.needed == 0 || wish.needed > content.keys.size())
        return refused(Refusal::TooFewKeys);
    const groups::Statement card{.to = *groups::Audience::fromBytes(council.bytes()),
        .content = content.encoded(),
        .decision = ledger::sha256<groups::DecisionSeal>({salt.salt})};
    return groups::StatementDrafted{.statement = card.encoded()};
}

} // namespace pochin::delegates
