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
/// Tasks that were here and went on elsewhere with those who took them.
[[nodiscard]] QList<workbench::SheetRow> goneOnRows(const Association &association, const Outlook &outlook);
/// All, or those on one of its tasks.
[[nodiscard]] QList<workbench::SheetRow> noteRows(
    const Association &association, const Outlook &outlook, const std::optional<ChangeId> &on = {});
/// The tasks of several associations by their titles: "сад; забор".
[[nodiscard]] QString titlesOf(const std::vector<ChangeId> &associations, const Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> debriefRows(const Association &association, const Outlook &outlook);
/// Everything that was done for the association and its tasks and is in the state, for its history.
[[nodiscard]] std::vector<ChangeId> changesOf(const Association &association, const Outlook &outlook);

} // namespace pochin::associations
