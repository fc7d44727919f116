// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What waits for something that never comes takes only so much room, and crowds out nobody else.
#include "support/laptop.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;

namespace {

constexpr qsizetype large = 60'000; ///< a payload
constexpr int tooMany = 400; ///< of these do not fit into the room of one feed

/// Hands over what `laptop` did, without the change that all of it follows.
void takeWithGap(CausalGraph &graph, const Laptop &laptop, std::size_t gap)
{
    for (std::size_t i = 0; i < laptop.changes().size(); ++i) {
        if (i != gap)
            graph.add(laptop.changes()[i].id(), laptop.changes()[i].body());
    }
}

} // namespace

class WaitingTest : public QObject
{
    Q_OBJECT

    const Change m_genesis = *foundedSpace(keyOf("vera"), {"orchard"}, 0);
    Laptop m_vera{keyOf("vera"), m_genesis};
    Laptop m_boris{keyOf("boris"), m_genesis};

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < tooMany; ++i)
            m_boris.does({.type = 7, .payload = {QByteArray(large, 'x')}}, i);
        for (int i = 0; i < 20; ++i)
            m_vera.does({.type = 7, .payload = {"слово"}}, i);
    }

    void of_one_feed_so_much_waits_and_what_came_first_goes_first()
    {
        CausalGraph graph(spaceOf(m_genesis.id()));
        takeWithGap(graph, m_boris, 1);
        const auto waiting = graph.waitingByFeed();
        QCOMPARE(waiting.size(), 1U);
        QCOMPARE(waiting.front().feed, keyOf("boris"));
        QVERIFY(waiting.front().bytes <= limits::waitingBytesOfFeed);
        QVERIFY(
            waiting.front().bytes > limits::waitingBytesOfFeed - large - 1000); // and no less than there is room for
        const auto dropped = graph.takeDropped();
        QCOMPARE(dropped.size() + waiting.front().count, std::size_t(tooMany - 1));
        for (std::size_t i = 0; i < dropped.size(); ++i)
            QCOMPARE(dropped[i], m_boris.changes()[i + 2].id()); // after the genesis and the gap
        QVERIFY(graph.takeDropped().empty());
    }

    void nobody_else_loses_anything_by_it()
    {
        CausalGraph graph(spaceOf(m_genesis.id()));
        takeWithGap(graph, m_vera, 5);
        const std::size_t joined = graph.size();
        takeWithGap(graph, m_boris, 1);
        QCOMPARE(graph.size(), joined);
        const auto waiting = graph.waitingByFeed();
        const auto veras = std::ranges::find(waiting, keyOf("vera"), &WaitingOfFeed::feed);
        QCOMPARE(veras->count, 15U);
        graph.add(m_vera.changes()[5].id(), m_vera.changes()[5].body());
        QCOMPARE(graph.size(), joined + 16);
    }

    void what_had_to_go_is_welcome_when_it_comes_again()
    {
        CausalGraph graph(spaceOf(m_genesis.id()));
        takeWithGap(graph, m_boris, 1);
        for (const Change &change : m_boris.changes())
            graph.add(change.id(), change.body());
        QCOMPARE(graph.size(), m_boris.changes().size());
        QCOMPARE(graph.waitingCount(), 0U);
        QVERIFY(graph.missing().empty());
        QVERIFY(graph.waitingByFeed().empty());
    }

    void whoever_writes_with_many_keys_has_no_more_room_than_the_space_gives()
    {
        CausalGraph graph(spaceOf(m_genesis.id()));
        std::vector<ChangeId> came;
        graph.add(m_genesis.id(), m_genesis.body());
        for (int i = 0; i < 2000; ++i) {
            ChangeBody body = m_boris.changes()[2].body();
            body.feed = keyOf(QByteArray::number(i));
            came.push_back(idOf(encoded(body)));
            QCOMPARE(graph.add(came.back(), body), CausalGraph::Arrival::Waiting);
        }
        quint64 bytes = 0;
        for (const WaitingOfFeed &of : graph.waitingByFeed())
            bytes += of.bytes;
        QVERIFY(bytes <= limits::waitingBytesOfSpace);
        const auto dropped = graph.takeDropped();
        QVERIFY(!dropped.empty());
        QVERIFY(std::ranges::equal(dropped, std::span(came).first(dropped.size())));
        came.erase(came.begin(), came.begin() + std::ssize(dropped));
        QCOMPARE(graph.waiting(), came);
    }

    void more_than_five_thousand_of_one_feed_are_told()
    {
        Laptop busy(keyOf("busy"), m_genesis);
        for (std::size_t i = 0; i < limits::manyWaiting + 2; ++i)
            busy.does({.type = 7, .payload = {"слово"}});
        CausalGraph graph(spaceOf(m_genesis.id()));
        takeWithGap(graph, busy, 1);
        QCOMPARE(graph.waitingByFeed().front().count, limits::manyWaiting + 1);
        QVERIFY(graph.waitingByFeed().front().areMany());
        QVERIFY(!WaitingOfFeed({keyOf("busy"), limits::manyWaiting, 0}).areMany());
    }

    void a_change_that_waits_for_one_after_another_has_come_when_it_first_came()
    {
        // Vera has read two of Boris's; hers waits for the first of them, and then for the second.
        Laptop vera(keyOf("vera"), m_genesis);
        Laptop boris(keyOf("boris"), m_genesis);
        Laptop olga(keyOf("olga"), m_genesis);
        const ChangeId his = boris.does({.type = 7, .payload = {"его"}});
        const ChangeId hers = olga.does({.type = 7, .payload = {"её"}});
        vera.pull(boris);
        vera.pull(olga);
        const ChangeId both = vera.does({.type = 7, .payload = {"оба"}});
        CausalGraph graph(spaceOf(m_genesis.id()));
        graph.add(m_genesis.id(), m_genesis.body());
        graph.add(both, vera.changes().back().body());
        const ChangeId later = vera.does({.type = 7, .payload = {"потом"}});
        graph.add(later, vera.changes().back().body());
        for (const Laptop *laptop : {&boris, &olga}) {
            QCOMPARE(graph.waiting(), (std::vector{both, later}));
            graph.add(laptop->changes().back().id(), laptop->changes().back().body());
        }
        QCOMPARE(graph.waitingCount(), 0U);
        QVERIFY(graph.find(his) && graph.find(hers) && graph.find(later));
    }
};

QTEST_GUILESS_MAIN(WaitingTest)
#include "waiting_test.moc"
