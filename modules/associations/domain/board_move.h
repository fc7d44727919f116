// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"
#include "associations/domain/task_list.h"

namespace pochin::associations {

/// What it means to bring a task to another column of the board: taking it, giving it back, saying that it is done, or
/// that it is not. `why` is said where a reason is needed. Moving is one's own word, and moves nobody else's.
[[nodiscard]] Result<Deed> movedOnBoard(const Outlook &outlook, const ChangeId &task, TaskState to, const QString &why);

} // namespace pochin::associations
