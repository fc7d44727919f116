// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledger/measuring.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace pochin::ledger::bench {

namespace {

QJsonObject results;

} // namespace

void tell(const QString &what, double value, const QString &unit, const QString &against)
{
    std::printf("%-58s %12.1f %-6s %s\n", qPrintable(what), value, qPrintable(unit), qPrintable(against));
    std::fflush(stdout);
    results[what] = QJsonObject{{u"value"_s, value}, {u"unit"_s, unit}, {u"against"_s, against}};
}

bool writeJson(const QString &file)
{
    QFile json(file);
    return json.open(QIODevice::WriteOnly) && json.write(QJsonDocument(results).toJson()) > 0;
}

double memoryNow()
{
#ifdef __GLIBC__
    const auto held = mallinfo2();
    return static_cast<double>(held.uordblks + held.hblkhd) / (1024 * 1024);
#else
    return 0;
#endif
}

double loadNow()
{
    double load = -1;
#ifdef __GLIBC__
    if (getloadavg(&load, 1) != 1)
        load = -1;
#endif
    return load;
}

} // namespace pochin::ledger::bench
