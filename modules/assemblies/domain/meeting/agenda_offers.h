// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly.h"

#include <functional>

namespace pochin::assemblies {

/// Something that waits for an assembly and is not on its agenda yet.
struct AgendaOffer {
    ItemKind kind = ItemKind::Matter;
    QString title; ///< in the words of whoever wrote it
    ledger::ChangeId about;
    std::optional<qint64> due = {}; ///< milliseconds since 1970
    friend bool operator==(const AgendaOffer &, const AgendaOffer &) = default;
};

/// Where a room tells what waits for an assembly. This room tells of proposals, reviews, errands, promises and what an
/// earlier assembly did not reach; composition (app/composition/agenda_offers.h) asks all rooms.
using AgendaSource = std::function<std::vector<AgendaOffer>(const ledger::Outlook &, const Assembly &)>;

/// How long after the assembly something may still have time and be offered all the same.
inline constexpr std::chrono::days aheadOfAssembly{14};

[[nodiscard]] std::vector<AgendaOffer> waitingForAssembly(const ledger::Outlook &outlook, const Assembly &assembly);
/// Without what is on the agenda already; the nearest day first, what has none last.
[[nodiscard]] std::vector<AgendaOffer> notYetOn(const Assembly &assembly, std::vector<AgendaOffer> offers);
/// The item that an offer becomes.
[[nodiscard]] ItemAdded itemFrom(const Assembly &assembly, const AgendaOffer &offer);

} // namespace pochin::assemblies
