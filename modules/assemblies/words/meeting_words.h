// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/domain/meeting/meeting_refusal.h"

namespace pochin::assemblies {

/// Why not, and what helps.
[[nodiscard]] QString sentenceFor(MeetingRefusal refusal);

[[nodiscard]] QString wordFor(AssemblyKind kind); ///< "general assembly"
[[nodiscard]] QString wordFor(AssemblyPhase phase); ///< "under way"
[[nodiscard]] QString wordFor(ItemKind kind); ///< "decision to look at again"

/// Day and hour as a clock on the wall here shows them.
[[nodiscard]] QString hourOf(qint64 milliseconds);
/// "18:30"
[[nodiscard]] QString clockOf(qint64 milliseconds);

/// A guest with that mark, a person by name.
[[nodiscard]] QString nameOf(const ledger::Outlook &outlook, const Attendant &who);
/// "said so", "noted by Антон", "says they were not there".
[[nodiscard]] QString wordsFor(const ledger::Outlook &outlook, const Presence &presence);
/// "for 7, against 1, aside 0"
[[nodiscard]] QString sentenceFor(const HandsCounted &counted);
/// "2 of 3 have confirmed", "confirmed by all who were there".
[[nodiscard]] QString sentenceFor(const MinutesStanding &standing);
/// "nobody yet", "Антон".
[[nodiscard]] QString holdersInWords(const ledger::Outlook &outlook, const Role &role);

} // namespace pochin::assemblies
