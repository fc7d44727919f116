// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/effect_offer.h"
#include "ledger/domain/outlook.h"

namespace pochin::composition {

/// What a decision could do by itself to things of other rooms as they stand now: recall a delegate, dissolve an
/// association, adopt what a delegate did or brought home. In the order of the things' ids.
[[nodiscard]] std::vector<assemblies::EffectOffer> effectOffers(const ledger::Outlook &outlook);

/// What the thing is called that an effect is about; empty: its room is not here, or it is about no such thing.
[[nodiscard]] QString effectSubject(const ledger::Outlook &outlook, const assemblies::WrittenEffect &effect);

} // namespace pochin::composition
