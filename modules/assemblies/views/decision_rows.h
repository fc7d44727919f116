// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/words/assembly_words.h"
#include "workbench/list/list_row.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::assemblies {

// Proposals and decisions as plain values for their page: rows, facts, and on each row at most the one deed that lies
// nearest. Keys of rows are ids in hex.

/// Which matter of which group: the key of a row in the list.
[[nodiscard]] QString keyOf(const ledger::Outlook &outlook, const ledger::ChangeId &matter);
[[nodiscard]] std::optional<std::pair<ledger::SpaceId, ledger::ChangeId>> matterOfKey(const QString &key);

[[nodiscard]] workbench::Mark markFor(const MatterSeen &seen);

/// Of all groups: what waits for the reader first, then what is open, then the register.
[[nodiscard]] QList<workbench::ListRow> decisionListRows(const std::vector<ledger::Outlook> &groups);
[[nodiscard]] QList<workbench::ListFilter> decisionFilters();

/// The four fields and what belongs to them, who decided, and for whom it has force.
[[nodiscard]] QList<workbench::Fact> factsOf(
    const ledger::Outlook &outlook, const Matter &matter, const QString &effectSubject);
/// What everybody says on the shown wording, and what was said for people without a laptop.
[[nodiscard]] QList<workbench::SheetRow> positionRows(const ledger::Outlook &outlook, const Wording &wording);
/// What people took on with it, and whether it was done.
[[nodiscard]] QList<workbench::SheetRow> takenOnRows(const ledger::Outlook &outlook, const Wording &wording);
[[nodiscard]] QList<workbench::SheetRow> concernRows(const ledger::Outlook &outlook, const Matter &matter);
/// Each count and each outcome that was written down, by whom.
[[nodiscard]] QList<workbench::SheetRow> outcomeRows(const ledger::Outlook &outlook, const Wording &wording);
/// Everything that was done on the matter and is in its state, for its history.
[[nodiscard]] std::vector<ledger::ChangeId> changesOn(const Matter &matter);
/// "Vera, 12.12.2026"
[[nodiscard]] QString saidBy(const ledger::Outlook &outlook, const ledger::PersonId &person, qint64 wall);

/// Why a deed is not possible, in words; empty: it is.
[[nodiscard]] QString reasonOf(const Failure &failure);
template <typename T>
[[nodiscard]] QString reasonOf(const Result<T> &result)
{
    return result ? QString() : reasonOf(result.error());
}

} // namespace pochin::assemblies
