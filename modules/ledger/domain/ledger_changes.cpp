// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/ledger_changes.h"

#include "ledger/domain/device_link.h"
#include "ledger/domain/device_retirement.h"

namespace pochin::ledger {

void addChangeTypes(ChangeTypes &types)
{
    addActs<DeviceLink, DeviceRetirement>(types);
}

} // namespace pochin::ledger
