// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/attendant.h"
#include "ctl/line/verb.h"
#include "ledger/domain/outlook.h"

namespace pochin::ctl {

/// A member by name or id, or the guest of the option `--guest`; oneself if nothing was typed.
[[nodiscard]] Result<assemblies::Attendant> attendantIn(
    const ledger::Outlook &outlook, const Arguments &arguments, const QString &typed);

} // namespace pochin::ctl
