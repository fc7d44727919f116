// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody could send on purpose. Nothing of it may cost more than it weighs, disturb anything else, or give
// standing.
#include "support/group_story.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;

namespace {

SpaceRules plainRules()
{
    SpaceRules rules;
    rules.powers = SpaceRules::Powers::EachMember;
    return rules;
}

ChangeBody bodyAfter(const Change &before, qint64 wall)
{
    ChangeBody body = before.body();
    body.space = body.space.value_or(spaceOf(before.id()));
    body.seq = before.body().seq + 1;
    body.prev = before.id();
    body.deps.clear();
    body.type = 7;
    body.wall = wall;
    return body;
}

} // namespace

class AdversaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_ended_member_who_pretends_not_to_know_is_set_aside()
    {
        GroupStory story({"vera", "anton", "olga"}, plainRules());
        Laptop vera = story.laptop("vera");
        Laptop anton = story.laptop("anton");
        story.does(vera, ExchangeEnded{story.person("anton")});
        // Anton has read it, and goes on as if he had not: his changes name only what was before.
        const ChangeId pretended = story.does(anton, Vouching{story.person("boris")});
        vera.pull(anton);
        const View view(story, vera);
        QCOMPARE(view.now(pretended), setAside(Reason::UnseenByEndOfExchange));
        QCOMPARE(view.now(story.genesis().id()), Verdict());
    }

    void whoever_signs_twice_on_purpose_gains_no_second_voice()
    {
        GroupStory story({"vera", "anton", "olga"}, plainRules());
        Laptop vera = story.laptop("vera");
        const ChangeId proposal = story.does(vera, Proposal{});
        Laptop twin = vera;
        story.does(vera, Position{proposal, Stance::For});
        story.does(twin, Position{proposal, Stance::For});
        Laptop anton = story.laptop("anton");
        anton.pull(vera);
        anton.pull(twin);
        const ChangeId close = story.does(anton, Closing{proposal});
        QCOMPARE(
            View(story, anton).standing.count(*anton.graph().find(close)), (Count{.members = 3, .unconfirmed = 1}));
    }

    void a_fork_of_a_thousand_branches_is_met_in_linear_memory_and_little_time()
    {
        const Change genesis = *foundedSpace(keyOf("vera"), {"orchard"}, 0);
        CausalGraph graph(spaceOf(genesis.id()));
        graph.add(genesis.id(), genesis.body());
        for (qint64 i = 0; i < 1000; ++i) {
            const ChangeBody body = bodyAfter(genesis, i);
            QCOMPARE(graph.add(idOf(encoded(body)), body), CausalGraph::Arrival::Joined);
        }
        QCOMPARE(graph.branches(*graph.findFeed(keyOf("vera"))).size(), 1000);
        QCOMPARE(graph.heads().size(), 1000);
        QVERIFY(graph.bytesUsed() < 1'000'000);
    }

    void a_ladder_of_diamonds_has_no_end_of_ways_and_is_walked_once()
    {
        const Change genesis = *foundedSpace(keyOf("vera"), {"orchard"}, 0);
        Laptop join(keyOf("vera"), genesis);
        std::vector<Laptop> wide;
        wide.reserve(20);
        for (int i = 0; i < 20; ++i)
            wide.emplace_back(keyOf(QByteArray::number(i)), genesis);
        for (int rung = 0; rung < 50; ++rung) {
            for (std::size_t i = 0; i < wide.size(); ++i) {
                wide[i].does({.type = 7, .payload = {}}, rung);
                join.take(wide[i].changes().back());
            }
            join.does({.type = 7, .payload = {}}, rung);
            for (Laptop &laptop : wide) {
                for (std::size_t i = join.changes().size() - 21; i < join.changes().size(); ++i)
                    laptop.take(join.changes()[i]);
            }
        }
        // 20^50 ways lead from the last to the first.
        const Node last = *join.graph().find(join.changes().back().id());
        QCOMPARE(join.graph().depth(last), 100);
        for (quint32 i = 0; i < indexOf(last); ++i)
            QVERIFY(join.graph().isInPast(Node{i}, last));
    }

    void a_long_feed_sent_backwards_waits_and_joins_without_recursion()
    {
        const Change genesis = *foundedSpace(keyOf("vera"), {"orchard"}, 0);
        std::vector<Change> feed{genesis};
        for (int i = 0; i < 30'000; ++i)
            feed.push_back(*Change::fromBody(bodyAfter(feed.back(), i)));
        CausalGraph graph(spaceOf(genesis.id()));
        for (auto change = feed.rbegin(); change != feed.rend(); ++change)
            graph.add(change->id(), change->body());
        QCOMPARE(graph.size(), feed.size());
        QCOMPARE(graph.waitingCount(), 0);
    }

    void a_dep_that_never_comes_holds_up_nobody_else()
    {
        const Change genesis = *foundedSpace(keyOf("vera"), {"orchard"}, 0);
        Laptop vera(keyOf("vera"), genesis);
        ChangeBody body = bodyAfter(genesis, 0);
        body.deps = {*ChangeId::fromBytes(QByteArray(32, 'x'))};
        QCOMPARE(vera.take(*Change::fromBody(body)), CausalGraph::Arrival::Waiting);
        vera.does({.type = 7, .payload = {}});
        QCOMPARE(vera.graph().size(), 2);
        QCOMPARE(vera.graph().missing(), body.deps);
    }

    void a_forged_seq_far_ahead_stays_alone()
    {
        const Change genesis = *foundedSpace(keyOf("vera"), {"orchard"}, 0);
        Laptop vera(keyOf("vera"), genesis);
        ChangeBody body = bodyAfter(genesis, 0);
        body.seq = ChangeBody::maxNumber;
        QCOMPARE(vera.take(*Change::fromBody(body)), CausalGraph::Arrival::Refused);
        vera.does({.type = 7, .payload = {}});
        QCOMPARE(vera.graph().size(), 2);
    }
};

QTEST_GUILESS_MAIN(AdversaryTest)
#include "adversary_test.moc"
