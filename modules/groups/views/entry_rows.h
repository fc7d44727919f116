// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/entry_card.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::groups {

// What a newcomer reads of a group before they choose, as plain values.

/// What it is, and how one comes in.
[[nodiscard]] QList<workbench::SheetRow> entryRows(const EntryCard &card);
/// What is open there: nobody owes any of it who did not take it on.
[[nodiscard]] QList<workbench::SheetRow> openRows(const EntryCard &card);

} // namespace pochin::groups
