// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"

namespace pochin {

/// A date as people say it: "until 10 May". It has no zone; never an instant, and never an order of deeds.
using Day = std::chrono::sys_days;

/// The first moment at which `day` is over.
///
/// The people of one group may live in several zones, and what follows from the end of a day must be the same on every
/// machine, whatever its clock is set to. So a day is over when it is over everywhere: when it ends in UTC−12, the last
/// zone to leave it. Nobody's last day is cut short by where they live; in most places it lasts into the next morning.
[[nodiscard]] constexpr Instant endOf(Day day)
{
    constexpr std::chrono::hours lastZone{12};
    return Instant(day + std::chrono::days(1)) + lastZone;
}

/// A moment within `day` that every clock from UTC−11 to UTC+12 writes with that date: for what shows and sorts
/// moments.
[[nodiscard]] constexpr Instant within(Day day)
{
    return Instant(day) + std::chrono::hours(11);
}

} // namespace pochin
