// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/hand_over.h"

namespace pochin::associations {

/// The tasks that people have taken in associations that go on: what is open again when somebody leaves the group.
[[nodiscard]] std::vector<groups::Liability> liabilities(const ledger::Outlook &outlook);

} // namespace pochin::associations
