// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one rule of membership, for every view; included by the sources of SpaceStanding alone.
#include "ledger/domain/space_standing.h"

#include <algorithm>

namespace pochin::ledger {

/// Rule 4: an admission counts if it knew of every end that the view has. Founding knew of none.
template <typename IsSeen>
bool SpaceStanding::isMemberIn(Person person, const IsSeen &isSeen) const
{
    const PersonFacts &facts = m_persons[person];
    std::vector<Node> ends;
    std::ranges::copy_if(facts.ends, std::back_inserter(ends), isSeen);
    if (facts.isFounder && ends.empty())
        return true;
    std::set<Person> vouchers;
    for (const Node vouch : facts.vouches) {
        const auto isCovered = [&](Node end) { return m_graph.isInPast(end, vouch); };
        if (isSeen(vouch) && std::ranges::all_of(ends, isCovered))
            vouchers.insert(m_author[indexOf(vouch)]);
        if (vouchers.size() >= m_rules.vouchersNeeded)
            return true;
    }
    return false;
}

} // namespace pochin::ledger
