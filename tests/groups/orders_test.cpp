// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deeds of several people at once, contradictory ones too, in every order: all replicas end in one state, and it is the
// state that the design says.
#include "groups/domain/errand_acts.h"
#include "groups/domain/hand_over.h"
#include "groups/domain/leaving.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/thing_acts.h"
#include "support/group_samples.h"

#include <random>

using namespace pochin;
using namespace pochin::groups;
using namespace pochin::groups::test;
using namespace Qt::StringLiterals;
using ledger::ChangeId;

namespace {

/// Gives all changes to a fresh replica, in the given order.
ledger::StateDigest digestOf(const Genesis &genesis, std::vector<ledger::Change> changes, std::mt19937_64 &chance)
{
    Comrade reader("Читатель", genesis);
    std::ranges::shuffle(changes, chance);
    for (const ledger::Change &change : changes)
        reader.keep({change});
    return reader.space().digest();
}

} // namespace

class OrdersTest : public QObject
{
    Q_OBJECT

private:
    const Genesis m_orchard = orchard({"Вера", "Антон", "Зоя"});
    std::unique_ptr<Comrade> m_vera, m_anton, m_zoya;
    std::mt19937_64 m_chance{20261124}; // printed by nobody because it never changes

    void everyOrderEndsInOneState()
    {
        meet(*m_vera, *m_anton, *m_zoya);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(digestOf(m_orchard, m_vera->changes(), m_chance), m_vera->space().digest());
    }

private Q_SLOTS:
    void init()
    {
        m_vera = std::make_unique<Comrade>("Вера", m_orchard);
        m_anton = std::make_unique<Comrade>("Антон", m_orchard);
        m_zoya = std::make_unique<Comrade>("Зоя", m_orchard);
    }

    void two_take_one_place_at_once_and_both_hold_it_until_one_hands_it_over()
    {
        const ChangeId errand = m_vera->does(
            offerErrand(m_vera->outlook(), {.kind = ErrandKind::Scribe, .what = u"протокол"_s, .until = inDays(9)}));
        meet(*m_vera, *m_anton, *m_zoya);
        m_anton->does(takeErrand(m_anton->outlook(), {errand}));
        m_zoya->does(takeErrand(m_zoya->outlook(), {errand}));
        everyOrderEndsInOneState();
        const auto holders = [&] {
            return holdersOf(m_vera->outlook().part<ErrandPart>().errands.at(errand), m_vera->space().standing())
                .size();
        };
        QCOMPARE(holders(), 2);
        m_zoya->does(handOverErrand(m_zoya->outlook(), {.errand = errand, .note = u"Антон был раньше"_s}));
        everyOrderEndsInOneState();
        QCOMPARE(holders(), 1);
    }

    void an_errand_is_taken_while_it_is_withdrawn_and_whoever_took_it_holds_it()
    {
        const ChangeId errand = m_vera->does(
            offerErrand(m_vera->outlook(), {.kind = ErrandKind::Scribe, .what = u"протокол"_s, .until = inDays(9)}));
        meet(*m_vera, *m_anton, *m_zoya);
        m_vera->does(withdrawErrand(m_vera->outlook(), {errand}));
        m_anton->does(takeErrand(m_anton->outlook(), {errand}));
        everyOrderEndsInOneState();
        const Errand &kept = m_zoya->outlook().part<ErrandPart>().errands.at(errand);
        QCOMPARE(stateOf(kept, m_zoya->space().standing(), m_zoya->outlook().now), ErrandState::Taken);
    }

    void somebody_leaves_while_a_promise_of_theirs_is_taken_over()
    {
        const ChangeId promise = m_anton->does(makePromise(m_anton->outlook(), {.what = u"ящики"_s}));
        meet(*m_vera, *m_anton, *m_zoya);
        m_anton->does(layDownPromise(m_anton->outlook(), {.promise = promise}));
        m_vera->takes(*m_anton);
        m_vera->does(takeOverPromise(m_vera->outlook(), {promise}));
        m_anton->does(leave(m_anton->outlook()));
        everyOrderEndsInOneState();
        QVERIFY(toTakeOver(liabilities(m_zoya->outlook()), m_zoya->outlook()).empty());
        QCOMPARE(borneBy(liabilities(m_zoya->outlook()), m_vera->id()).size(), 1);
    }

    void two_end_exchange_with_each_other_and_both_are_out()
    {
        m_vera->does(endExchange(m_vera->outlook(), {.with = m_anton->id()}));
        m_anton->does(endExchange(m_anton->outlook(), {.with = m_vera->id()}));
        everyOrderEndsInOneState();
        QCOMPARE(m_zoya->space().standing().splits().size(), 1);
        QCOMPARE(m_zoya->space().standing().members(), std::vector{m_zoya->id()});
    }

    void two_move_one_thing_and_both_places_are_shown_until_somebody_says_which()
    {
        const ChangeId cart = m_vera->does(shareThing(m_vera->outlook(), {.thing = u"тележка"_s, .where = u"сарай"_s}));
        meet(*m_vera, *m_anton, *m_zoya);
        m_anton->does(moveThing(m_anton->outlook(), cart, {.where = u"двор"_s}));
        m_zoya->does(moveThing(m_zoya->outlook(), cart, {.where = u"мост"_s, .isGone = true}));
        everyOrderEndsInOneState();
        const auto versions
            = [&] { return m_vera->outlook().part<ThingPart>().things.at(cart).whereabouts.versions().size(); };
        QCOMPARE(versions(), 2);
        m_vera->does(moveThing(m_vera->outlook(), cart, {.where = u"двор"_s}));
        everyOrderEndsInOneState();
        QCOMPARE(versions(), 1);
    }

    void whatever_three_people_do_at_random_all_orders_agree()
    {
        const auto samples = groupSamples();
        std::vector<quint16> types;
        for (const auto &[number, sample] : samples)
            types.push_back(number);
        const quint64 seed = qEnvironmentVariableIsSet("POCHIN_SEED")
            ? qEnvironmentVariable("POCHIN_SEED").toULongLong()
            : std::random_device()();
        qInfo("POCHIN_SEED=%llu", static_cast<unsigned long long>(seed));
        std::mt19937_64 chance(seed);
        for (int history = 0; history < 20; ++history) {
            init();
            std::vector<Comrade *> all{m_vera.get(), m_anton.get(), m_zoya.get()};
            std::vector<ChangeId> done{m_vera->space().graph().id(ledger::Node{0})};
            for (int step = 0; step < 40; ++step) {
                const auto any = [&] { return done[chance() % done.size()]; };
                const SampleThings things{.person = all[chance() % 3]->id(),
                    .genesis = done.front(),
                    .promise = any(),
                    .errand = any(),
                    .draw = any(),
                    .need = any(),
                    .thing = any(),
                    .booking = any(),
                    .draft = any(),
                    .link = any()};
                const quint16 type = types[chance() % types.size()];
                Comrade &who = *all[chance() % 3];
                done.push_back(who.forces({.type = type, .payload = {samples.at(type)(things)}}));
                if (chance() % 3 == 0)
                    who.takes(*all[chance() % 3]);
            }
            meet(*m_vera, *m_anton, *m_zoya);
            for (int i = 0; i < 5; ++i)
                QCOMPARE(digestOf(m_orchard, m_vera->changes(), chance), m_vera->space().digest());
        }
    }
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "orders_test.moc"
