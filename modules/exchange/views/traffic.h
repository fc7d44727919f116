// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/exchange.h"
#include "exchange/store/lane_sight.h"
#include "exchange/views/naming.h"
#include "workbench/list/list_row.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::exchange {

/// All that the sheet of one group tells: what is known of others, what lies in between, what came and went.
struct Traffic {
    const ledger::Space *space = nullptr;
    Result<Dispatched> planned; ///< a bundle for all members, or why there cannot be one
    std::map<ledger::FeedKey, PeerFrontier> words;
    std::vector<PastBundle> past; ///< of this group, the latest first
    std::vector<LaneSight> lanes;
};

/// `space` is one that is here.
[[nodiscard]] Result<Traffic> trafficOf(Exchange &exchange, const ledger::Space &space);

// Traffic as plain rows. Everything here is a function of what is given; no widget is touched.

/// A row for the list: whether everybody has everything.
[[nodiscard]] workbench::ListRow listRowOf(const Traffic &traffic, const Naming &naming);
/// The same for the sheet, with how many people lack something.
[[nodiscard]] QString stateWords(const Traffic &traffic);
/// One for each device that can read a bundle: whose it is, and what it is known to have.
[[nodiscard]] QList<workbench::SheetRow> peerRows(const Traffic &traffic, const Naming &naming);
/// What waits to be carried out of here: for whom nothing was written yet, and what lies in shared folders.
[[nodiscard]] QList<workbench::SheetRow> outboxRows(const Traffic &traffic, const Naming &naming);
/// What lies in shared folders and was not taken.
[[nodiscard]] QList<workbench::SheetRow> inboxRows(const Traffic &traffic);
/// Keys are folders.
[[nodiscard]] QList<workbench::SheetRow> laneRows(const Traffic &traffic);
/// What was written and taken, the latest first; runs that brought nothing are one row.
[[nodiscard]] QList<workbench::SheetRow> historyRows(const Traffic &traffic, const Naming &naming);

/// The names of those who could read what is planned, each once: "Вера, Олег".
[[nodiscard]] QString readerNames(const Dispatched &planned, const ledger::Space &space, const Naming &naming);
[[nodiscard]] QString shownMoment(Instant when);

} // namespace pochin::exchange
