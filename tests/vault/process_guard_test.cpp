// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/process_guard.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace pochin::vault;

class ProcessGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaves_no_core_file_and_nothing_to_look_into()
    {
#ifdef Q_OS_LINUX
        const auto dumpable = [] { return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); };
        QCOMPARE(dumpable(), 1);
        QVERIFY(guardProcess().has_value());
        QCOMPARE(dumpable(), 0);
        rlimit core{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t{0});
        QCOMPARE(core.rlim_max, rlim_t{0});
#else
        QVERIFY(guardProcess().has_value());
#endif
    }
};

QTEST_GUILESS_MAIN(ProcessGuardTest)
#include "process_guard_test.moc"
