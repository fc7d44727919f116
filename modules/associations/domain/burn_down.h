// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/standing.h"

namespace pochin::associations {

/// How many tasks were there at the end of a day.
struct BurnDay {
    Day day;
    quint32 open = 0;
    quint32 finished = 0;
    friend bool operator==(const BurnDay &, const BurnDay &) = default;
};

/// From the call to today, or to the last day if that is over; empty before there is a task. What somebody claims to
/// have done before the call or in the future counts on the nearest day.
[[nodiscard]] std::vector<BurnDay> burnDown(const Association &association, const Outlook &outlook);

} // namespace pochin::associations
