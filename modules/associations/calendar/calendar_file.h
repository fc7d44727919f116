// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/calendar_import.h"
#include "calendar/limits.h"

namespace pochin::associations {

// RFC 5545 files (.ics), read and written by KCalendarCore.

/// Something in a calendar file that was not taken as it was. Nothing is dropped silently.
struct CalendarRemark {
    enum class What {
        NotATask, ///< an event or a journal; left out
        Untitled, ///< left out
        TitleCut, ///< the whole title stands in the details
        DateNotMeant, ///< before 1970, after 9999, or none that any calendar has; stands in the details
        SaidDone, ///< done in the file; whoever did it says so here
    };
    What what;
    QString title; ///< of the entry, cleaned; may be empty
    QString words = {}; ///< what stood there; of a date that cannot be meant
    friend bool operator==(const CalendarRemark &, const CalendarRemark &) = default;
};

struct CalendarFile {
    std::vector<CalendarEntry> entries; ///< parents before their parts
    std::vector<CalendarRemark> remarks;
};

inline constexpr qsizetype largestCalendarFile = calendar::largestFile;
inline constexpr std::size_t mostCalendarEntries = calendar::mostEntries;

/// Fails with Malformed for what is no calendar, LimitExceeded for one that is larger than anything honest.
[[nodiscard]] Result<CalendarFile> readCalendar(QByteArrayView bytes);

/// The tasks that were not dropped, and the last day as an event. Every task has the same UID in every file.
[[nodiscard]] QByteArray writtenCalendar(const Association &association, const Outlook &outlook);

} // namespace pochin::associations
