// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When an assembly may be; for the sources of calling.h alone.
#include "assemblies/domain/meeting/calling.h"
#include "assemblies/domain/meeting/meeting_asking.h"

namespace pochin::assemblies {

inline constexpr qint64 lastMoment
    = 253'402'300'799'999; // 9999-12-31T23:59:59.999Z, as far as ISO 8601 writes with four digits

inline qint64 readWhen(ledger::PayloadReader &in, quint64 key)
{
    const qint64 when = in.moment(key);
    if (when < 0 || when > lastMoment)
        in.fail(key, QLatin1StringView("before 1970 or after 9999"));
    return when;
}

inline Result<> withinReach(const ledger::Outlook &outlook, qint64 when)
{
    const Instant moment{std::chrono::milliseconds(when)};
    if (moment < outlook.now - longestAgo || moment > outlook.now + farthestAhead)
        return refusal(MeetingRefusal::MomentOutOfReach);
    return {};
}

} // namespace pochin::assemblies
