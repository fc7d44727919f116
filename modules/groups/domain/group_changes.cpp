// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/group_changes.h"

#include "groups/domain/admission.h"
#include "groups/domain/genesis.h"

namespace pochin::groups {

void addChangeTypes(ledger::ChangeTypes &types)
{
    ledger::addActs<Genesis, Admission>(types);
}

} // namespace pochin::groups
