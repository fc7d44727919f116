// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/standing.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::associations {

// What the sheet of an association says in each of its parts: values made from the state.

[[nodiscard]] QList<workbench::Fact> factsOf(const Association &association, const Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> signRows(const Association &association, const Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> leftRows(const Association &association, const Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> cardRows(const Association &association, const Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> planRows(const Association &association);
[[nodiscard]] QList<workbench::SheetRow> noteRows(const Association &association, const Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> debriefRows(const Association &association, const Outlook &outlook);
/// Everything that was done for the association and its tasks and is in the state, for its history.
[[nodiscard]] std::vector<ChangeId> changesOf(const Association &association, const Outlook &outlook);

} // namespace pochin::associations
