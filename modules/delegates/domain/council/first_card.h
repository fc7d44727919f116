// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/home_statements.h"

namespace pochin::delegates {

// Before a group can say anything in a council, it shows a card there: what it is called, and which keys sign for it.
// The keys are drawn for this alone, so that the card names nobody (П.I.3.5.Б-8: who is in the group is its own
// matter).

/// How the group wishes to be known there.
struct CardWish {
    QString name;
    quint32 needed = 1; ///< how many of the keys sign whatever the group says
};

/// The keys that members offered and may sign with, ascending.
[[nodiscard]] std::vector<ledger::FeedKey> offeredKeys(const Outlook &home);

/// A card for that council was drafted here, signed by enough or not yet.
[[nodiscard]] bool hasCardFor(const ledger::Space &home, const SpaceId &council);

/// Refusals: NotAMember, NoWords (no name), TextTooLong, AlreadyThere (it has one for this council), TooFewKeys.
/// `nonce` tells cards with the same words apart; `salt` stands where a decision of the group would.
[[nodiscard]] Result<groups::StatementDrafted> firstCard(
    const Outlook &home, const SpaceId &council, const CardWish &wish, const Lot &nonce, const Lot &salt);

} // namespace pochin::delegates
