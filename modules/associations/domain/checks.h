// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/refusal.h"
#include "associations/domain/standing.h"
#include "ledger/domain/space_act.h"

namespace pochin::associations {

using ledger::aLine;
using ledger::aName;
using ledger::aText;
using ledger::Deed;

// What deeds of this room have in common: looking up what they name, and saying why not.

inline constexpr std::size_t mostItems = 50; ///< needed things, debts, things handed over
inline constexpr std::size_t mostNamed = 1'000; ///< versions that are replaced, tasks that are carried along

/// `text` without blanks around it. Refused: nothing is left, too long, or no plain text.
[[nodiscard]] Result<QString> neededText(const QString &text, ledger::TextLimit limit);
[[nodiscard]] Result<QString> optionalText(const QString &text, ledger::TextLimit limit); ///< nothing is fine
/// Empty ones are left out.
[[nodiscard]] Result<std::vector<QString>> textsOf(const std::vector<QString> &texts);
/// The first of these that failed, or nothing.
template <typename... Results>
[[nodiscard]] std::optional<Failure> firstFault(const Results &...results)
{
    std::optional<Failure> first;
    ((first = first || results ? first : std::optional(results.error())), ...);
    return first;
}
/// A last day: today or later, and not farther than longestTerm.
[[nodiscard]] Result<Day> neededSunset(Day day, Instant now);

/// The association, for a member of the group.
[[nodiscard]] Result<const Association *> knownTo(const Outlook &outlook, const ChangeId &association);
/// … that has not ended.
[[nodiscard]] Result<const Association *> aliveFor(const Outlook &outlook, const ChangeId &association);
/// … in which `self` takes part.
[[nodiscard]] Result<const Association *> sharedBy(const Outlook &outlook, const ChangeId &association);
/// … and that is not being handed over: something new may be begun in it.
[[nodiscard]] Result<const Association *> workedOnBy(const Outlook &outlook, const ChangeId &association);

/// The task, for somebody who takes part where it is at home.
[[nodiscard]] Result<const Task *> taskFor(const Outlook &outlook, const ChangeId &task);

/// … that is neither done nor dropped, and that nobody but others has taken: it may be said to have ended.
[[nodiscard]] Result<const Task *> endableBy(const Outlook &outlook, const ChangeId &task);

/// Everybody who has taken the task and takes part there now; ascending.
[[nodiscard]] std::vector<PersonId> takersOf(const Task &task, const Standing &home);

} // namespace pochin::associations
