// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/errand_part.h"
#include "groups/domain/hand_over.h"
#include "ledger/domain/outlook.h"
#include "workbench/list/list_row.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::groups {

// What the page of groups shows, as plain values made from a state: rows, facts, and on each row at most the one deed
// that lies nearest. Keys are ids in hex.

/// As the list calls them; whoever reads is "you".
[[nodiscard]] QString nameIn(const ledger::Outlook &outlook, const ledger::PersonId &person);
[[nodiscard]] QString namesIn(const ledger::Outlook &outlook, const std::vector<ledger::PersonId> &people);

[[nodiscard]] workbench::ListRow listRowOf(const ledger::Outlook &outlook, std::size_t left);
[[nodiscard]] QList<workbench::ListFilter> groupFilters();
[[nodiscard]] QList<workbench::Fact> factsOf(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> peopleRows(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> promiseRows(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> errandRows(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> needRows(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> thingRows(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> linkRows(
    const ledger::Outlook &outlook, const ledger::SignatureVerifier &verifier);
/// What waits for signatures before the group says it outside.
[[nodiscard]] QList<workbench::SheetRow> sealRows(
    const ledger::Outlook &outlook, const ledger::SignatureVerifier &verifier);
/// The last deeds first, at most `most`.

/// Somebody is willing to be drawn, and it is not taken: then the draw goes on.
[[nodiscard]] bool isDrawn(const Errand &errand);

/// The sentence for a failure of a deed; empty for none.
template <typename T>
[[nodiscard]] QString reasonOf(const Result<T> &result);
[[nodiscard]] QString reasonOf(const Failure &failure);
template <typename T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : reasonOf(result.error());
}

} // namespace pochin::groups
