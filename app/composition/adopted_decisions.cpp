// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/adopted_decisions.h"

#include "assemblies/domain/decision_lookup.h"

namespace pochin::composition {

std::vector<std::pair<ledger::ChangeId, QString>> adoptedDecisions(const ledger::Outlook &outlook)
{
    std::vector<std::pair<ledger::ChangeId, QString>> all;
    for (const assemblies::Matter *matter :
        assemblies::mattersIn(outlook, {.state = assemblies::MatterState::Adopted})) {
        const assemblies::Wording &adopted = assemblies::shownWording(outlook, *matter);
        all.emplace_back(adopted.id, adopted.text.what);
    }
    return all;
}

} // namespace pochin::composition
