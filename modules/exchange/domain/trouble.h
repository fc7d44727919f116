// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/reasons.h"

namespace pochin::exchange {

/// What can go wrong with a card or a bundle, one word finer than a Failure. The sentences are in
/// words/exchange_words.h.
enum class Trouble {
    NobodyElse, ///< no other device is there to read it
    MixedRecipients, ///< some devices have post-quantum keys and some have not
    NotYourGroup, ///< the bundle is of a group in which none of this device's keys is known
    ManyChanges, ///< more new changes of one feed than anybody makes; asks before it takes them
    NothingInside, ///< a request or an invitation, where changes are expected
    NotACard, ///< neither a card nor the text of one
    NotARequest, ///< neither a request nor the text of one
    NotAMember, ///< only members give a group a file
    UnfitName, ///< of a file: empty, too long, or with characters that no name has
};

[[nodiscard]] std::unexpected<Failure> trouble(Trouble trouble, const QString &detail = {});
/// Which trouble a failure tells of, if it is one of this room.
[[nodiscard]] std::optional<Trouble> troubleOf(const Failure &failure);

} // namespace pochin::exchange
