// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/standing.h"
#include "associations/domain/task_list.h"
#include "workbench/mark.h"

namespace pochin::associations {

[[nodiscard]] workbench::Mark markFor(Phase phase);
[[nodiscard]] workbench::Mark markFor(TaskState state);
/// "03.05.26", for where there is little room.
[[nodiscard]] QString shortDay(Day day);

} // namespace pochin::associations
