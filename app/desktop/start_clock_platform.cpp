// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start_clock.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <time.h>
#include <unistd.h>
#endif

namespace pochin::desktop {

namespace {

ProcessAge sinceFirstCall()
{
    static const auto first = std::chrono::steady_clock::now();
    return {std::chrono::round<std::chrono::milliseconds>(std::chrono::steady_clock::now() - first), false};
}

} // namespace

#ifdef Q_OS_LINUX

ProcessAge processAge()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return sinceFirstCall();
    // Field 22 is the start in ticks since boot; the name in field 2 may hold blanks and brackets, so count from its
    // end.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startField = 22 - 3;
    if (fields.size() <= startField)
        return sinceFirstCall();
    const long long started = fields.at(startField).toLongLong() * 1000 / ::sysconf(_SC_CLK_TCK);
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return {std::chrono::milliseconds(now.tv_sec * 1000LL + now.tv_nsec / 1'000'000 - started), true};
}

#else

ProcessAge processAge()
{
    return sinceFirstCall();
}

#endif

} // namespace pochin::desktop
