// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/assembly_changes.h"

#include "assemblies/domain/decisions.h"
#include "assemblies/domain/meeting/assembly.h"
#include "assemblies/domain/poll_acts.h"

namespace pochin::assemblies {

void addChangeTypes(ledger::ChangeTypes &types)
{
    ledger::addActs<ProposalOpened, ProposalAmended, PositionTaken, ProposalClosed, ProposalWithdrawn, ReasonGiven,
        ConcernDeclared, AddresseeAnswered, ConsentWithdrawn, PositionTold, OutcomeWritten, OutcomeBorneOut, SeedSealed,
        SeedShown, PollOpened, PollAnswered, PollEnded>(types);
    ledger::addActs<AssemblyCalled, AssemblyChanged, AssemblyCalledOff, ItemAdded, AgendaOrdered, ItemTakenOff,
        MeetingMarked, PresenceNoted, HandsCounted, ItemNoted, ItemLedTo, RoleOpened, TakingTold, ToldDenied,
        MinutesWritten, MinutesAnswered>(types);
}

} // namespace pochin::assemblies
