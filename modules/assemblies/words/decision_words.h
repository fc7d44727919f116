// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decision_lookup.h"

namespace pochin::assemblies {

/// "3 for, 1 stands aside; 2 of 6 have said nothing".
[[nodiscard]] QString sentenceFor(const ledger::Count &count);
/// How the field of a Difference is called: "What", "Whom it concerns".
[[nodiscard]] QString wordForField(const QString &field);
/// One of Difference's values as people read it: moments become days, a procedure its sentence.
[[nodiscard]] QString valueInWords(const ledger::Outlook &outlook, const QString &field, const QString &value);
/// What the decision does by itself; empty: nothing.
/// `subject`: what the thing of another room is called that it is about, where that is known.
[[nodiscard]] QString effectInWords(
    const ledger::Outlook &outlook, const WrittenEffect &effect, const QString &subject = {});
/// What a position says: the group's own by its name.
[[nodiscard]] QString positionInWords(
    const ledger::Outlook &outlook, const Wording &wording, const PositionTaken &position);
/// "for", "against", "a question".
[[nodiscard]] QString wordFor(ReasonGiven::Side side);
/// How the matter stands, with its day: "positions are being taken, until 12.12.2026".
[[nodiscard]] QString stateInWords(const MatterSeen &seen);

} // namespace pochin::assemblies
