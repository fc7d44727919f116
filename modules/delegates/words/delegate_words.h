// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/indicators.h"
#include "delegates/domain/mandate_standing.h"
#include "delegates/domain/open_things.h"
#include "delegates/domain/refusal.h"

#include <QStringList>

#include <functional>

namespace pochin::delegates {

/// How people of a space are called.
using NameOf = std::function<QString(const PersonId &)>;

/// Why not, and what helps.
[[nodiscard]] QString sentenceFor(Refusal refusal);

/// "carry out", «исполнить».
[[nodiscard]] QString wordFor(PointKind kind);
[[nodiscard]] QString wordFor(MandateState state);
[[nodiscard]] QString wordFor(Ratified ratified);
/// "after the recall, unawares"; empty for an act in time.
[[nodiscard]] QString wordFor(ActTime time);

/// "12 December 2026".
[[nodiscard]] QString dayInWords(Day day);
/// What ends it, in one sentence: "It ends with 12 December 2026, or when …, or with the last point done."
[[nodiscard]] QString termInWords(const Term &term);
/// "Recalled on 3 December 2026."
[[nodiscard]] QString endingInWords(const Ending &ending);
/// How it stands, in a few words for a list: "6 more days", "recalled", "waits for the delegate's answer".
[[nodiscard]] QString standingInWords(const MandateStanding &standing, const Term &term, Instant now);

/// What a delegate sees who was recalled, a sentence each: points, acts, questions, the report.
[[nodiscard]] QStringList openThingsInWords(const OpenThings &open);
/// A sentence each, with what it may mean; empty where there is nothing to say.
[[nodiscard]] QStringList indicatorsInWords(const Indicators &indicators, const NameOf &nameOf);
/// What the founders agreed on about recalls: "Any member recalls at once."
[[nodiscard]] QString recallRuleInWords(const ledger::SpaceRules &rules);

} // namespace pochin::delegates
