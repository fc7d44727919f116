// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever stands in a calendar file, what is taken from it may be written: bounded texts without control characters.
#include "associations/calendar/calendar_file.h"

#include <cstdint>
#include <cstdlib>

using namespace pochin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = associations::readCalendar(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!file)
        return 0;
    for (const associations::CalendarEntry &entry : file->entries) {
        if (entry.title.isEmpty() || !ledger::isWritable(entry.title, ledger::aLine)
            || !ledger::isWritable(entry.uid, ledger::aLine) || !ledger::isWritable(entry.details, ledger::aText))
            std::abort();
    }
    return 0;
}
