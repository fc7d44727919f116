// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/seal_book.h"

namespace pochin::groups {

/// Two groups that can agree: they have shown each other cards, at home or in a union that is here.
struct PairOfCards {
    CardSeen own;
    CardSeen other;
    ledger::SpaceId where; ///< the other's card was heard here
};

} // namespace pochin::groups
