// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/at_hand.h"
#include "associations/views/deed_dialog.h"

namespace pochin::associations {

// The deeds on tasks that need words, as forms.

[[nodiscard]] DeedForm offerForm(
    const ChangeId &association, const Outlook &outlook, const std::optional<ChangeId> &partOf = {});
/// As the task is now. A "waits for" or "part of" is named by the beginning of a title, chosen from what is there.
[[nodiscard]] DeedForm editForm(const Task &task, const Outlook &outlook);
[[nodiscard]] DeedForm finishForm(const ChangeId &task);
[[nodiscard]] DeedForm reopenForm(const ChangeId &task);
[[nodiscard]] DeedForm dropForm(const ChangeId &task);
[[nodiscard]] DeedForm askForm(const ChangeId &task, const Outlook &outlook);

} // namespace pochin::associations
