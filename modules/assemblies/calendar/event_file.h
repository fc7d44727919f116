// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly_import.h"
#include "calendar/limits.h"

namespace pochin::assemblies {

// RFC 5545 files (.ics), read and written by KCalendarCore.

/// Something in a calendar file that was not taken as it was. Nothing is dropped silently.
struct EventRemark {
    enum class What {
        NotAnEvent, ///< a task or a journal; left out
        Untitled, ///< left out
        TitleCut, ///< the whole title stands in the words
        DateOutOfRange, ///< before 1970 or after 9999; left out
        Repeats, ///< taken once, for its first day
        SaidCancelled, ///< only who called it calls it off
    };
    What what;
    QString title; ///< of the event, cleaned; may be empty
    friend bool operator==(const EventRemark &, const EventRemark &) = default;
};

struct EventFile {
    std::vector<CalendarEvent> events; ///< the earliest first
    std::vector<EventRemark> remarks;
};

/// Fails with Malformed for what is no calendar, LimitExceeded for one that is larger than anything honest.
[[nodiscard]] Result<EventFile> readEvents(QByteArrayView bytes);

/// Assemblies as events, the agenda in the description. Each has the same UID in every file.
[[nodiscard]] QByteArray writtenEvents(const std::vector<const Assembly *> &assemblies);

} // namespace pochin::assemblies
