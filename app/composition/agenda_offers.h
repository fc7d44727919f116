// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/agenda_offers.h"

namespace pochin::composition {

/// What waits for an assembly in all modules and is not on its agenda yet: the nearest day first.
[[nodiscard]] std::vector<assemblies::AgendaOffer> agendaOffers(
    const ledger::Outlook &outlook, const assemblies::Assembly &assembly);

} // namespace pochin::composition
