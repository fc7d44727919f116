// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/poll_lookup.h"

namespace pochin::assemblies {

/// "what suits, as many as one likes".
[[nodiscard]] QString wordFor(PollKind kind);
/// The marks that an answer may give one choice, by their number; of a simple poll none.
[[nodiscard]] QStringList marksInWords(const PollOpened &poll);
/// "2 can, 1 if need be: Vera, Anton; Olga".
[[nodiscard]] QString tallyInWords(const ledger::Outlook &outlook, const Poll &poll, const ChoiceTally &tally);
/// "answers are wished for", "over".
[[nodiscard]] QString stateInWords(const ledger::Outlook &outlook, const Poll &poll);

} // namespace pochin::assemblies
