// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of speakers. R23, П.I.3.8.Б: as many as possible take part.
#include "assemblies/domain/meeting/floor.h"

#include <QTest>

using namespace pochin;
using namespace pochin::assemblies;
using namespace Qt::StringLiterals;

namespace {

Attendant guest(const QString &name)
{
    return {.guest = name};
}

QStringList order(const Floor &floor)
{
    QStringList names;
    for (const Attendant &who : speakingOrder(floor))
        names.append(who.guest);
    return names;
}

constexpr Instant noon{std::chrono::hours(12)};

Floor raised(Floor floor, const QStringList &names)
{
    for (const QString &name : names)
        floor = withHandRaised(std::move(floor), guest(name));
    return floor;
}

} // namespace

class FloorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void who_has_not_spoken_yet_comes_before_who_has()
    {
        Floor floor = withNextSpeaker(raised({}, {u"вера"_s}), noon);
        floor = raised(withSilence(floor), {u"вера"_s, u"антон"_s, u"ольга"_s});
        QCOMPARE(order(floor), (QStringList{u"антон"_s, u"ольга"_s, u"вера"_s}));
        floor = withNextSpeaker(floor, noon);
        QCOMPARE(floor.speaking->who, guest(u"антон"_s));
        floor = raised(floor, {u"антон"_s});
        QCOMPARE(order(floor), (QStringList{u"ольга"_s, u"вера"_s, u"антон"_s}));
    }

    void those_who_have_spoken_speak_as_they_raised_their_hands_however_often_they_spoke()
    {
        Floor floor;
        for (const QString &name : {u"вера"_s, u"антон"_s, u"вера"_s})
            floor = withSpeaker(floor, guest(name), noon);
        QCOMPARE(order(raised(floor, {u"вера"_s, u"антон"_s})), (QStringList{u"вера"_s, u"антон"_s}));
    }

    void a_hand_is_raised_once_and_may_be_lowered()
    {
        const Floor floor = raised({}, {u"вера"_s, u"антон"_s, u"вера"_s});
        QCOMPARE(order(floor), (QStringList{u"вера"_s, u"антон"_s}));
        QCOMPARE(order(withHandLowered(floor, guest(u"вера"_s))), (QStringList{u"антон"_s}));
    }

    void where_nobody_wants_to_speak_nobody_speaks()
    {
        const Floor floor = withNextSpeaker(withSpeaker({}, guest(u"вера"_s), noon), noon);
        QVERIFY(!floor.speaking);
        QCOMPARE(floor.turns.at(guest(u"вера"_s)), 1U);
    }
};

QTEST_GUILESS_MAIN(FloorTest)
#include "floor_test.moc"
