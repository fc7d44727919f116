// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/limits.h"
#include "foundation/result.h"
#include "ledger/domain/payload_reader.h"

#include <KCalendarCore/MemoryCalendar>

namespace pochin::calendar {

// RFC 5545 files (.ics), as KCalendarCore has them, with what holds for every file that comes from elsewhere.

/// Fails with Malformed for what is no calendar, LimitExceeded for one that is larger than anything honest. What stands
/// in it reaches no log.
[[nodiscard]] Result<KCalendarCore::MemoryCalendar::Ptr> read(QByteArrayView bytes);
[[nodiscard]] QByteArray written(const KCalendarCore::MemoryCalendar::Ptr &calendar);
/// Empty, in UTC.
[[nodiscard]] KCalendarCore::MemoryCalendar::Ptr emptyCalendar();

/// Texts of others may hold anything: control characters go, a text without lines has one, and nothing is cut off.
[[nodiscard]] QString cleaned(const QString &text, ledger::TextLimit limit);
/// Milliseconds since 1970, in UTC.
[[nodiscard]] QDateTime momentOf(qint64 wall);

} // namespace pochin::calendar
