// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decisions.h"
#include "assemblies/views/reasons_thread.h"
#include "assemblies/views/rivals_view.h"
#include "assemblies/views/wordings_view.h"

namespace pochin::assemblies {

// The parts of the sheet that are no rows, as plain values.

[[nodiscard]] QList<ReasonItem> reasonsOf(const ledger::Outlook &outlook, const Matter &matter);
[[nodiscard]] QList<RivalColumn> rivalsOf(const ledger::Outlook &outlook, const Matter &matter);
/// The last wording first.
[[nodiscard]] QList<WordingChange> changesOf(const ledger::Outlook &outlook, const Matter &matter);

} // namespace pochin::assemblies
