// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/calendar/event_file.h"

namespace pochin::assemblies {

[[nodiscard]] QLatin1StringView nameOf(EventRemark::What what); ///< "not-an-event"
[[nodiscard]] QString sentenceFor(const EventRemark &remark);
/// "2 new, 1 changed, 0 as they are."
[[nodiscard]] QString eventCountSentence(int fresh, int changed, int same);

} // namespace pochin::assemblies
