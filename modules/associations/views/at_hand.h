// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/standing.h"
#include "ledger/views/spaces_desk.h"

namespace pochin::associations {

/// The association that is being looked at. Nothing of the state is held: every deed may lay it out anew.
struct AtHand {
    ledger::SpacesDesk *desk;
    ledger::SpaceId space;
    ChangeId id;

    [[nodiscard]] std::optional<Outlook> outlook() const { return desk->outlook(space); }
};

/// What stands in a list for it, and can be found again: "space:association".
[[nodiscard]] QString keyOf(const AtHand &atHand);
[[nodiscard]] std::optional<AtHand> atHandOf(ledger::SpacesDesk &desk, const QString &key);

} // namespace pochin::associations
