// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/at_hand.h"
#include "associations/views/deed_dialog.h"

namespace pochin::associations {

// The deeds on a whole association that need words, as forms.

/// `from`: what it goes on from; then the tasks that one took there come along.
[[nodiscard]] DeedForm callForm(Instant now, const std::vector<ChangeId> &from = {}, const Association *like = nullptr);
[[nodiscard]] DeedForm joinForm(const ChangeId &association);
[[nodiscard]] DeedForm extendForm(const ChangeId &association, Day sunset);
[[nodiscard]] DeedForm solveForm(const Association &association);
[[nodiscard]] DeedForm resumeForm(const ChangeId &association);
[[nodiscard]] DeedForm noteForm(const ChangeId &association);
[[nodiscard]] DeedForm planForm(const Association &association);
[[nodiscard]] DeedForm debriefForm(const ChangeId &association);

} // namespace pochin::associations
