// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/genesis.h"
#include "groups/domain/refusal.h"

namespace pochin::groups {

/// Why not, and what helps: "You are not a member of this group. Ask a member to let you in."
[[nodiscard]] QString sentenceFor(Refusal refusal);
/// "affinity group", "аффинити-группа".
[[nodiscard]] QString wordFor(GroupKind kind);

} // namespace pochin::groups
