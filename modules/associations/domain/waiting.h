// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/standing.h"

namespace pochin::associations {

/// Something in an association that waits for one person; what "Today" is made of.
struct Waiting {
    enum class What {
        TaskTaken, ///< I took it, and it is not done
        Request, ///< somebody asks me to take it
        Stay, ///< an extension waits for my answer; without one I leave when the day is over
        SunsetNear, ///< the last day is within a week, and nobody asks to go on
        HandOver, ///< it is solved, over or abandoned: one line is missing
        TakeOver, ///< tasks that were begun without knowing of the end
        Ossifying, ///< it lasts too long, or few carry it; for everybody who takes part to see
        CallOpen, ///< a call that I have not joined, which needs people
    };
    What what;
    const Association *association;
    const Task *task = nullptr;
    std::optional<Day> day = {}; ///< when it is due, or the last day
};

/// The nearest day first; what has no day last.
[[nodiscard]] std::vector<Waiting> waitingFor(const Outlook &outlook);

[[nodiscard]] QLatin1StringView nameOf(Waiting::What what); ///< "task-taken"

} // namespace pochin::associations
