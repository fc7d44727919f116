// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/agenda_offers.h"
#include "assemblies/domain/meeting/floor.h"
#include "assemblies/words/minutes_draft.h"

class QWidget;

namespace pochin::assemblies {

using GivenHeard = std::function<void(const Result<ledger::ChangeId> &given)>;

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
    // A mandate that came of an item is written where mandates are.
    /// For that group, about that matter, in a dialog above `above`; `then` hears what was given, or put to the group.
    std::function<void(const ledger::SpaceId &group, const QString &matter, QWidget *above, const GivenHeard &then)>
        writeMandate = {};
    /// What came of an item there.
    CameOf cameOf = {};
    /// The sentence for a failure of any room; empty if nobody has one.
    std::function<QString(const Failure &)> reason;
    // Who wants to speak is kept on this device, so that it survives a lock.
    std::function<Floor(const ledger::ChangeId &assembly)> keptFloor;
    std::function<void(const ledger::ChangeId &assembly, const Floor &floor)> keepFloor;
};

} // namespace pochin::assemblies
