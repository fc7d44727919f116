// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/refusal.h"

namespace pochin::assemblies {

/// Why not, and what helps.
[[nodiscard]] QString sentenceFor(Refusal refusal);
/// "adopted", "принято".
[[nodiscard]] QString wordFor(MatterState state);
/// "for, and I take it on", "за, беру на себя".
[[nodiscard]] QString wordFor(PositionKind kind);
/// What a procedure asks, in one sentence; its own name where it has one.
[[nodiscard]] QString sentenceFor(const ledger::NamedProcedure &procedure);
/// П.I.3.5.В; empty if there is nothing to note.
[[nodiscard]] QString sentenceFor(DoersNote note);
/// "you", or how somebody is called in the group; the beginning of their id where they have no name there.
[[nodiscard]] QString nameIn(const ledger::Outlook &outlook, const ledger::PersonId &person);

} // namespace pochin::assemblies
