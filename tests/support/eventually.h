// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Lets the program go on for up to five seconds until `condition` holds. QTRY_VERIFY would do it, but the one of
/// Qt 6.8 narrows a number inside our own functions, which our warnings refuse.
#define EVENTUALLY(condition) QVERIFY2(QTest::qWaitFor([&] { return static_cast<bool>(condition); }), #condition)
