// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/calendar/calendar_file.h"

namespace pochin::associations {

[[nodiscard]] QString sentenceFor(const CalendarRemark &remark);
/// "3 new tasks, 1 changed, 7 as they were"
[[nodiscard]] QString countSentence(int fresh, int changed, int same);
/// "title-cut", for `pochinctl --json`.
[[nodiscard]] QLatin1StringView nameOf(CalendarRemark::What what);

} // namespace pochin::associations
