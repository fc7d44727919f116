// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/outcome_brought.h"
#include "groups/domain/seal_book.h"

namespace pochin::delegates {

// The walk between a group and its council. Whoever is in both carries: that is no office, adds nothing to what is
// carried and takes nothing from it. Carrying twice, or too late, or in another order changes nothing.

/// What is heard in `from` under a seal and stands, belongs to `council`, and was not said in `to` yet. With an answer
/// that a council passes on go the base groups' own answers and cards, on which alone it rests. In the order in which
/// it is to be said: cards first, because nothing is recognised without them.
[[nodiscard]] std::vector<groups::Sealed> statementsToCarry(
    const groups::SealBook &from, const ledger::Space &to, const SpaceId &council);

/// Every outcome of the council that is not at home yet, with all its voices; also those that came to the council from
/// one above, for its base groups to answer.
[[nodiscard]] std::vector<OutcomeBrought> outcomesToBring(const Outlook &council, const Outlook &home);

} // namespace pochin::delegates
