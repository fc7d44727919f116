// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/causal_graph.h"
#include "support/laptop.h"

#include <QTest>

#include <rapidcheck.h>

#include <random>
#include <set>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;
using Arrival = CausalGraph::Arrival;

namespace {

const Change genesis = *foundedSpace(keyOf("vera"), {"orchard"}, 0);
const Deed word{.type = 7, .payload = {"слово"}};

/// The past of every change, found by walking all ways: slow, and plainly right.
std::map<ChangeId, std::set<ChangeId>> pasts(std::span<const Change> causesFirst)
{
    std::map<ChangeId, std::set<ChangeId>> result;
    for (const Change &change : causesFirst) {
        std::set<ChangeId> &past = result[change.id()];
        auto causes = change.body().deps;
        if (change.body().prev)
            causes.push_back(*change.body().prev);
        for (const ChangeId &cause : causes) {
            past.insert(cause);
            past.insert(result.at(cause).begin(), result.at(cause).end());
        }
    }
    return result;
}

/// Some people write, some copy what others have, now and then a laptop is restored from a backup. Only inside
/// rc::check.
std::vector<Change> randomHistory()
{
    std::vector<Laptop> laptops;
    const std::size_t people = *rc::gen::inRange<std::size_t>(1, 40);
    laptops.reserve(people);
    for (std::size_t i = 0; i < people; ++i)
        laptops.emplace_back(keyOf(QByteArray::number(i)), genesis);
    const auto someone = [&] { return *rc::gen::inRange<std::size_t>(0, laptops.size()); };
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i) {
        const int chance = *rc::gen::inRange(0, 10);
        if (chance < 5)
            laptops[someone()].does(word, i);
        else if (chance < 9)
            laptops[someone()].pull(Laptop(laptops[someone()]));
        else
            laptops.push_back(Laptop(laptops[someone()]));
    }
    Laptop all(keyOf("reader"), genesis);
    for (const Laptop &laptop : laptops)
        all.pull(laptop);
    return all.changes();
}

} // namespace

class CausalGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_genesis_begins_its_own_space_and_no_other()
    {
        CausalGraph graph(spaceOf(genesis.id()));
        QCOMPARE(graph.add(genesis.id(), genesis.body()), Arrival::Joined);
        QCOMPARE(graph.add(genesis.id(), genesis.body()), Arrival::Known);
        const Change other = *foundedSpace(keyOf("anton"), {"mill"}, 0);
        QCOMPARE(graph.add(other.id(), other.body()), Arrival::Refused);
        Laptop anton(keyOf("anton"), other);
        anton.does(word);
        QCOMPARE(graph.add(anton.changes().back().id(), anton.changes().back().body()), Arrival::Refused);
    }

    void depth_is_one_more_than_that_of_the_deepest_cause()
    {
        Laptop vera(keyOf("vera"), genesis);
        Laptop anton(keyOf("anton"), genesis);
        vera.does(word);
        vera.does(word, 1);
        const ChangeId alone = anton.does(word);
        anton.pull(vera);
        const ChangeId both = anton.does(word);
        QCOMPARE(anton.graph().depth(*anton.graph().find(alone)), 1);
        QCOMPARE(anton.graph().depth(*anton.graph().find(both)), 3);
    }

    void what_comes_before_its_cause_waits_and_joins_with_it()
    {
        Laptop vera(keyOf("vera"), genesis);
        for (int i = 0; i < 3; ++i)
            vera.does(word, i);
        const auto &made = vera.changes();
        Laptop anton(keyOf("anton"), genesis);
        QCOMPARE(anton.take(made[3]), Arrival::Waiting);
        QCOMPARE(anton.take(made[2]), Arrival::Waiting);
        QCOMPARE(anton.take(made[3]), Arrival::Known);
        QCOMPARE(anton.graph().missing(), std::vector{made[1].id()});
        QCOMPARE(anton.graph().waitingCount(), 2);
        QCOMPARE(anton.take(made[1]), Arrival::Joined);
        QCOMPARE(anton.graph().size(), 4);
        QCOMPARE(anton.graph().waitingCount(), 0);
        QVERIFY(anton.graph().missing().empty());
    }

    void a_prev_of_another_feed_or_another_seq_is_refused_at_once_or_when_it_comes()
    {
        Laptop vera(keyOf("vera"), genesis);
        vera.does(word);
        ChangeBody forged = vera.changes()[1].body();
        forged.seq = 2;
        forged.prev = genesis.id();
        QCOMPARE(vera.take(*Change::fromBody(forged)), Arrival::Refused);
        forged.seq = 1;
        forged.feed = keyOf("anton");
        QCOMPARE(vera.take(*Change::fromBody(forged)), Arrival::Refused);

        forged.prev = vera.changes()[1].id();
        forged.seq = 2;
        CausalGraph late(vera.graph().space());
        late.add(genesis.id(), genesis.body());
        QCOMPARE(late.add(idOf(encoded(forged)), forged), Arrival::Waiting);
        QCOMPARE(late.add(vera.changes()[1].id(), vera.changes()[1].body()), Arrival::Joined);
        QCOMPARE(late.size(), 2);
        QCOMPARE(late.waitingCount(), 0);
    }

    void a_dep_that_another_dep_has_seen_is_noticed()
    {
        Laptop vera(keyOf("vera"), genesis);
        vera.does(word);
        ChangeBody body = vera.changes()[1].body();
        body.seq = 2;
        body.prev = vera.changes()[1].id();
        body.deps = {genesis.id()};
        const Change wordy = *Change::fromBody(body);
        QCOMPARE(vera.take(wordy), Arrival::Joined);
        QVERIFY(!vera.graph().isMinimal(*vera.graph().find(wordy.id())));
        QVERIFY(vera.graph().isMinimal(*vera.graph().find(vera.changes()[1].id())));
    }

    void two_deps_of_one_feed_break_a_rule_and_are_still_both_seen()
    {
        Laptop vera(keyOf("vera"), genesis);
        std::vector<ChangeId> words;
        words.reserve(8);
        for (int i = 0; i < 8; ++i)
            words.push_back(vera.does(word, i));
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            ChangeBody body = vera.changes()[1].body();
            body.feed = keyOf("anton");
            body.seq = 0;
            body.prev.reset();
            body.deps = {words[i], words[i + 1]};
            std::ranges::sort(body.deps);
            body.wall = static_cast<qint64>(i);
            const Change both = *Change::fromBody(body);
            QCOMPARE(vera.take(both), Arrival::Joined);
            const Node node = *vera.graph().find(both.id());
            QVERIFY(!vera.graph().isMinimal(node));
            QVERIFY(vera.graph().isInPast(*vera.graph().find(words[i]), node));
            QVERIFY(vera.graph().isInPast(*vera.graph().find(words[i + 1]), node));
        }
    }

    void a_restored_laptop_makes_two_branches_and_whoever_saw_both_knows()
    {
        Laptop vera(keyOf("vera"), genesis);
        vera.does(word);
        Laptop restored = vera;
        const ChangeId one = vera.does(word, 1);
        const ChangeId other = restored.does(word, 2);
        vera.pull(restored);
        const auto &graph = vera.graph();
        QCOMPARE(graph.branches(*graph.findFeed(vera.key())).size(), 2);
        QVERIFY(!graph.isInPast(*graph.find(one), *graph.find(other)));
        QVERIFY(!graph.isInPast(*graph.find(other), *graph.find(one)));
        QVERIFY(graph.isInPast(*graph.find(vera.changes()[1].id()), *graph.find(other)));
        QVERIFY(!graph.hasSeenOwnFork(*graph.find(one)));
        QVERIFY(!graph.hasSeenOwnFork(*graph.find(other)));
        const ChangeId after = vera.does(word, 3);
        QVERIFY(graph.hasSeenOwnFork(*graph.find(after)));
        QVERIFY(graph.isInPast(*graph.find(one), *graph.find(after)));
        QVERIFY(graph.isInPast(*graph.find(other), *graph.find(after)));
    }

    void more_than_sixty_four_heads_are_joined_by_a_chain_of_empty_merges()
    {
        Laptop reader(keyOf("reader"), genesis);
        for (int i = 0; i < 200; ++i) {
            Laptop writer(keyOf(QByteArray::number(i)), genesis);
            writer.does(word, i);
            reader.pull(writer);
        }
        QCOMPARE(reader.graph().heads().size(), 200);
        const std::size_t before = reader.graph().size();
        const Node answer = *reader.graph().find(reader.does(word));
        QCOMPARE(reader.graph().size(), before + 4);
        QCOMPARE(reader.graph().heads(), std::vector{answer});
        for (std::size_t i = 0; i < before; ++i)
            QVERIFY(reader.graph().isInPast(Node{static_cast<quint32>(i)}, answer));
        for (const Change &change : reader.changes())
            QVERIFY(reader.graph().isMinimal(*reader.graph().find(change.id())));
    }

    void the_past_is_what_walking_all_ways_finds_whatever_the_order_of_arrival()
    {
        QVERIFY(rc::check("past", [] {
            const auto history = randomHistory();
            const auto past = pasts(history);
            auto shuffled = history;
            std::ranges::shuffle(shuffled, std::mt19937(*rc::gen::arbitrary<unsigned>()));
            CausalGraph graph(spaceOf(genesis.id()));
            for (const Change &change : shuffled)
                graph.add(change.id(), change.body());
            RC_ASSERT(graph.size() == history.size());
            for (const Change &a : history) {
                for (const Change &b : history)
                    RC_ASSERT(
                        graph.isInPast(*graph.find(a.id()), *graph.find(b.id())) == past.at(b.id()).contains(a.id()));
            }
        }));
    }

    void heads_are_what_nobody_has_seen()
    {
        QVERIFY(rc::check("heads", [] {
            const auto history = randomHistory();
            std::set<ChangeId> unseen;
            for (const Change &change : history)
                unseen.insert(change.id());
            for (const auto &[id, past] : pasts(history)) {
                for (const ChangeId &seen : past)
                    unseen.erase(seen);
            }
            CausalGraph graph(spaceOf(genesis.id()));
            for (const Change &change : history)
                graph.add(change.id(), change.body());
            std::vector<ChangeId> heads;
            for (const Node head : graph.heads())
                heads.push_back(graph.id(head));
            RC_ASSERT(heads == std::vector(unseen.begin(), unseen.end()));
        }));
    }
};

QTEST_GUILESS_MAIN(CausalGraphTest)
#include "causal_graph_test.moc"
