// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/agenda_offers.h"
#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/minutes_draft.h"
#include "workbench/list/list_row.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::assemblies {

// What the page of assemblies shows, as plain values made from a state. Keys are ids in hex.

struct AssemblyPlace {
    ledger::SpaceId group;
    ledger::ChangeId assembly;
    friend bool operator==(const AssemblyPlace &, const AssemblyPlace &) = default;
};
[[nodiscard]] QString keyOf(const AssemblyPlace &place);
[[nodiscard]] std::optional<AssemblyPlace> placeOfKey(const QString &key);

[[nodiscard]] QString namesIn(const ledger::Outlook &outlook, const std::vector<ledger::PersonId> &people);

[[nodiscard]] workbench::Mark markFor(AssemblyPhase phase);
[[nodiscard]] workbench::ListRow listRowOf(const ledger::Outlook &outlook, const Assembly &assembly);
[[nodiscard]] QList<workbench::ListFilter> assemblyFilters();
[[nodiscard]] QList<workbench::Fact> factsOf(const ledger::Outlook &outlook, const Assembly &assembly);

/// Items with the one deed that lies nearest: taking one's own off, or why not.
[[nodiscard]] QList<workbench::SheetRow> agendaRows(
    const ledger::Outlook &outlook, const Assembly &assembly, const CameOf &cameOf);
[[nodiscard]] QList<workbench::SheetRow> offerRows(
    const ledger::Outlook &outlook, const Assembly &assembly, const std::vector<AgendaOffer> &offers);
[[nodiscard]] QList<workbench::SheetRow> roleRows(const ledger::Outlook &outlook, const Assembly &assembly);
[[nodiscard]] QList<workbench::SheetRow> presenceRows(const ledger::Outlook &outlook, const Assembly &assembly);
/// What others wrote down for the reader in this assembly, and waits for their word.
[[nodiscard]] QList<workbench::SheetRow> toldRows(const ledger::Outlook &outlook, const Assembly &assembly);
/// Everything that was done for the assembly and is in its state, for its history.
[[nodiscard]] std::vector<ledger::ChangeId> changesFor(const Assembly &assembly);
/// Versions, and under each who is waited for; then the remarks.
[[nodiscard]] QList<workbench::SheetRow> minutesRows(const ledger::Outlook &outlook, const Assembly &assembly);

} // namespace pochin::assemblies
