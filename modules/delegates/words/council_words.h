// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/council/home_statements.h"
#include "delegates/words/delegate_words.h"

namespace pochin::delegates {

/// How a seat stands: "sits until 12 December", "recalled by the group", "no seat: fewer signatures than …".
[[nodiscard]] QString seatInWords(const Seat &seat);
/// What a sealed statement is worth; empty for one that stands.
[[nodiscard]] QString sentenceFor(Truth truth);
[[nodiscard]] QString sentenceFor(Backing backing);
[[nodiscard]] QString wordFor(Presence presence);
/// "ratified in part: two of three"; of a council what it passed on.
[[nodiscard]] QString wordFor(Proof proof);
/// Why an answer is not counted as it was given; empty if it is.
[[nodiscard]] QString doubtInWords(const GroupAnswer &answer);
[[nodiscard]] QString answerInWords(const GroupAnswer &answer);
/// "In force for Сад and Двор. 1 group has not answered."
[[nodiscard]] QString forceInWords(const RatificationMap &map);
/// How a committee stands.
[[nodiscard]] QString committeeInWords(const Committee &committee, Instant now);

/// "on 1 June 2027 it is asked whether it is still needed (put off once)"
[[nodiscard]] QString reviewInWords(const Review &review, Instant now);

/// A council for the terminal, a line each.
[[nodiscard]] QStringList councilInWords(const Outlook &outlook, const groups::SealBook &book);

} // namespace pochin::delegates
