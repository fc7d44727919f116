// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/readers.h"

#include "exchange/domain/card.h"
#include "exchange/domain/trouble.h"

#include <algorithm>
#include <tuple>

namespace pochin::exchange {

std::vector<Reader> readersOf(const ledger::Space &space)
{
    std::vector<Reader> readers;
    for (const auto &[feed, recipient] : space.state().part<ledger::Devices>().recipients) {
        const ledger::PersonId person = space.standing().ownerOf(feed);
        if (space.standing().isMember(person))
            readers.push_back({person, {feed, recipient}});
    }
    std::ranges::sort(readers, {}, [](const Reader &reader) { return std::tuple(reader.person, reader.device.feed); });
    return readers;
}

Result<RecipientKind> kindOf(const std::vector<Reader> &readers)
{
    const auto isHybrid = [](const Reader &reader) { return reader.device.recipient.size() == hybridRecipientBytes; };
    if (std::ranges::none_of(readers, isHybrid))
        return RecipientKind::X25519;
    if (std::ranges::all_of(readers, isHybrid))
        return RecipientKind::Hybrid;
    return trouble(Trouble::MixedRecipients);
}

} // namespace pochin::exchange
