// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"

namespace pochin::delegates {

/// The procedure by which the group decides such a thing: the first of those in force that is good enough for it.
/// Nothing: the group has none, and the proposal will be set aside.
[[nodiscard]] inline std::optional<ledger::ProcedureRef> procedureFor(const Outlook &outlook, ledger::Power power)
{
    for (const ledger::ProcedureRef &ref : outlook.standing().proceduresInForce()) {
        const ledger::Procedure *procedure = outlook.standing().procedure(ref);
        if (procedure->powers.testFlag(power) && procedure->means == ledger::Procedure::Means::Positions)
            return ref;
    }
    return std::nullopt;
}

} // namespace pochin::delegates
