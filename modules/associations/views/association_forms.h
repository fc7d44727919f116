// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/at_hand.h"
#include "associations/views/deed_dialog.h"

namespace pochin::associations {

// The deeds on a whole association that need words, as forms.

/// `from`: what it goes on from; then the tasks that one took there come along.
[[nodiscard]] DeedForm callForm(Instant now, const std::vector<ChangeId> &from = {}, const Association *like = nullptr);
/// The same with a choice of where: one of one's groups, or a space of its own, where people of several groups meet.
[[nodiscard]] DeedForm callAnywhereForm(ledger::SpacesDesk &desk, const ledger::SpaceId &here);
/// A call that goes on from this one and another that is chosen.
[[nodiscard]] DeedForm mergeForm(const Association &association, const Outlook &outlook);
[[nodiscard]] DeedForm rewordForm(const Association &association);
[[nodiscard]] DeedForm announceForm(const AtHand &atHand);
[[nodiscard]] DeedForm dissolveForm(const ChangeId &association);
/// Brings a task to one of the associations in which one takes part.
[[nodiscard]] DeedForm moveForm(const Task &task, const Outlook &outlook);
[[nodiscard]] DeedForm joinForm(const ChangeId &association);
[[nodiscard]] DeedForm extendForm(const ChangeId &association, Day sunset);
[[nodiscard]] DeedForm solveForm(const Association &association);
[[nodiscard]] DeedForm resumeForm(const ChangeId &association);
[[nodiscard]] DeedForm noteForm(const ChangeId &association, const std::optional<ChangeId> &onTask = {});
[[nodiscard]] DeedForm planForm(const Association &association);
[[nodiscard]] DeedForm debriefForm(const ChangeId &association);

} // namespace pochin::associations
