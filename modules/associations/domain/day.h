// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/day.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

#include <QString>

#include <optional>

namespace pochin::associations {

/// 9999-12-31, the last day that ISO 8601 writes with four digits. The first one is 1970-01-01.
inline constexpr Day farthestDay{std::chrono::days{2'932'896}};
/// How far ahead a last day or an extension of it may lie. П.I.3.8.В speaks of «немедленных и конкретных задач», and
/// nothing here is without an end; who needs longer asks each again.
inline constexpr std::chrono::days longestTerm{366};

/// The day in UTC: where a day is drawn or reckoned from, never whether one is over.
[[nodiscard]] Day dayOf(Instant instant);
[[nodiscard]] Day dayOf(qint64 wall); ///< of a claimed time, whatever it claims
/// "2026-12-31"
[[nodiscard]] QString textOf(Day day);
/// Nothing unless it is such a date between 1970 and 9999.
[[nodiscard]] std::optional<Day> dayFrom(QStringView text);

/// A day is written as the number of days since 1970-01-01.
[[nodiscard]] quint64 numberOf(Day day);
[[nodiscard]] Day readDay(ledger::PayloadReader &in, quint64 key);
[[nodiscard]] std::optional<Day> readOptionalDay(ledger::PayloadReader &in, quint64 key);
void writeDay(ledger::PayloadWriter &out, quint64 key, std::optional<Day> day);

} // namespace pochin::associations
