// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/asking.h"
#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/domain/meeting/meeting_refusal.h"

namespace pochin::assemblies {

// What most deeds about assemblies ask first.

/// For a member. Refusals: NotAMember, NoSuchAssembly.
[[nodiscard]] Result<const Assembly *> askedAssembly(const ledger::Outlook &outlook, const ledger::ChangeId &id);
/// And it is still ahead or under way, or its minutes are not confirmed: CalledOff, AlreadyConfirmed.
[[nodiscard]] Result<const Assembly *> askedLiveAssembly(const ledger::Outlook &outlook, const ledger::ChangeId &id);
/// And somebody wrote that it began: NotOpened.
[[nodiscard]] Result<const Assembly *> askedHeldAssembly(const ledger::Outlook &outlook, const ledger::ChangeId &id);

/// An item of a live assembly, still on its agenda. Refusals: those of askedLiveAssembly, NoSuchItem, ItemWithdrawn.
[[nodiscard]] Result<const AgendaItem *> askedItem(const ledger::Outlook &outlook, const ledger::ChangeId &id);
/// And it began: NotOpened.
[[nodiscard]] Result<const AgendaItem *> askedHeldItem(const ledger::Outlook &outlook, const ledger::ChangeId &id);

/// The assembly of an item that is there. Requires: the item is there.
[[nodiscard]] const Assembly &assemblyOf(const ledger::Outlook &outlook, const ledger::ChangeId &item);

} // namespace pochin::assemblies
