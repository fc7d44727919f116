// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/poll_acts.h"

namespace pochin::assemblies {

/// What members answered about one choice.
struct ChoiceTally {
    std::size_t choice = 0; ///< which of the poll's
    quint32 yes = 0; ///< suits; can; of a ranked poll: how many other choices it is put before by more people than not
    quint32 ifNeedBe = 0; ///< of a poll by dates
    quint32 place = 1; ///< 1 is best; choices that fare alike share a place, and nothing breaks the tie
};

/// As of now: answers of members alone. The best first, and those alike as the poll names them.
[[nodiscard]] std::vector<ChoiceTally> tallyOf(const ledger::Outlook &outlook, const Poll &poll);
/// Who has answered of the members.
[[nodiscard]] std::vector<ledger::PersonId> answeredBy(const ledger::Outlook &outlook, const Poll &poll);
/// Not ended, and the day until which answers are wished for is not over.
[[nodiscard]] bool isOpen(const ledger::Outlook &outlook, const Poll &poll);
[[nodiscard]] bool waitsForAnswerOf(const ledger::Outlook &outlook, const Poll &poll, const ledger::PersonId &person);

/// Latest first, by (depth, id).
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, const Poll *>> pollsIn(const ledger::Outlook &outlook);

} // namespace pochin::assemblies
