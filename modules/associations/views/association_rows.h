// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/views/spaces_desk.h"
#include "workbench/list/list_row.h"

namespace pochin::associations {

/// All associations of all groups: first what waits for people, then what is at work, then what is being handed over,
/// then the calls that stand elsewhere, then the archive.
[[nodiscard]] QList<workbench::ListRow> associationRows(ledger::SpacesDesk &desk);
[[nodiscard]] QList<workbench::ListFilter> associationFilters();

} // namespace pochin::associations
