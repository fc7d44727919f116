// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/day.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace pochin;

namespace {

constexpr Day tenthOfMay = std::chrono::sys_days(std::chrono::year(2026) / 5 / 10);

QDate dateAt(Instant moment, int hoursEast)
{
    const QTimeZone zone = QTimeZone::fromSecondsAheadOfUtc(hoursEast * 3600);
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone).date();
}

} // namespace

class DayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_day_is_over_when_it_is_over_everywhere()
    {
        const Instant end = endOf(tenthOfMay);
        const Instant justBefore = end - std::chrono::milliseconds(1);
        QCOMPARE(dateAt(justBefore, -12), QDate(2026, 5, 10));
        for (int hoursEast = -12; hoursEast <= 14; ++hoursEast)
            QVERIFY(dateAt(end, hoursEast) > QDate(2026, 5, 10));
    }
    void a_day_is_shown_with_its_own_date()
    {
        for (int hoursEast = -11; hoursEast <= 12; ++hoursEast)
            QCOMPARE(dateAt(within(tenthOfMay), hoursEast), QDate(2026, 5, 10));
    }
};

QTEST_APPLESS_MAIN(DayTest)
#include "day_test.moc"
