// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// A task as calendar files know it.
struct CalendarEntry {
    QString uid;
    QString title;
    QString details;
    std::optional<Day> due;
    QString parentUid; ///< empty: none
    bool isDone = false;
    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// What a task is called in every file that is ever written of it: where it came from if it came from a file, or its
/// id. So a file that went round comes home to the same task.
[[nodiscard]] QString uidOf(const Task &task);
/// The task of the association that has this uid; null for none.
[[nodiscard]] const Task *taskOfUid(const Association &association, const QString &uid, const Outlook &outlook);

/// Parents before their parts, else as they came.
[[nodiscard]] std::vector<CalendarEntry> parentsFirst(std::vector<CalendarEntry> entries);

/// What an entry would do to the association.
enum class ImportEffect { New, Changed, Same };
[[nodiscard]] ImportEffect effectOf(const CalendarEntry &entry, const Association &association, const Outlook &outlook);
/// The deed that does it: offers the task, or writes what differs. Nothing where nothing differs. That an entry is done
/// is nobody's word here, and is left alone.
[[nodiscard]] Result<std::optional<Deed>> importedEntry(
    const Outlook &outlook, const ChangeId &association, const CalendarEntry &entry);

} // namespace pochin::associations
