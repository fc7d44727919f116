// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/agenda_offers.h"
#include "assemblies/domain/meeting/floor.h"

namespace pochin::assemblies {

/// What the page of assemblies takes from outside: other rooms, and the vault.
struct MeetingSurroundings {
    /// What waits for an assembly in all rooms, without what is on its agenda.
    AgendaSource offers;
    // A task that came of an item goes into an association of the group, in a room that this one does not know.
    std::function<std::vector<std::pair<ledger::ChangeId, QString>>(const ledger::Outlook &)> associations
        = [](const ledger::Outlook &) { return std::vector<std::pair<ledger::ChangeId, QString>>(); };
    std::function<Result<ledger::Deed>(
        const ledger::Outlook &, const ledger::ChangeId &association, const QString &title)>
        offerTask = {};
    std::function<Result<ledger::Deed>(const ledger::Outlook &, const ledger::ChangeId &task)> takeTask = {};
    /// The sentence for a failure of any room; empty if nobody has one.
    std::function<QString(const Failure &)> reason;
    // Who wants to speak is kept on this device, so that it survives a lock.
    std::function<Floor(const ledger::ChangeId &assembly)> keptFloor;
    std::function<void(const ledger::ChangeId &assembly, const Floor &floor)> keepFloor;
};

} // namespace pochin::assemblies
