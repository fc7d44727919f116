// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of the texts that groups keep, one test each, told as a member would tell them. The numbers R1 … R47 are
// those of the list that the texts were read into; the paragraphs are what counts.
#include "groups/domain/description.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/federation_map.h"
#include "groups/domain/group_part.h"
#include "groups/domain/hand_over.h"
#include "groups/domain/leaving.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"
#include "support/circle.h"

using namespace pochin;
using namespace pochin::groups;
using namespace pochin::groups::test;
using namespace Qt::StringLiterals;
using ledger::ChangeId;
using ledger::deedOf;
using ledger::SpaceId;

namespace {

ErrandOffered scribe(int until = 30)
{
    return {.kind = ErrandKind::Scribe, .what = u"вести протокол"_s, .until = inDays(until)};
}

const SpaceId otherSpace = *SpaceId::fromBytes(QByteArray(32, 'u'));

UnionJoined joining()
{
    return {.space = otherSpace,
        .unionName = u"Союз садов"_s,
        .reason = u"вода течёт через все сады"_s,
        .review = inDays(180)};
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private:
    const Genesis m_orchard = orchard({"Вера", "Антон"});
    std::unique_ptr<Comrade> m_vera, m_anton, m_olga;

    void admitOlga()
    {
        m_vera->does(admit(m_vera->outlook(), cardOf("Ольга"), u"Ольга"_s));
        meet(*m_vera, *m_anton, *m_olga);
    }

private Q_SLOTS:
    void init()
    {
        m_vera = std::make_unique<Comrade>("Вера", m_orchard);
        m_anton = std::make_unique<Comrade>("Антон", m_orchard);
        m_olga = std::make_unique<Comrade>("Ольга", m_orchard);
    }

    /// R1, П.I.3.5.Б-1: free entry; entering creates no duty that the newcomer did not take on.
    void r1_whoever_is_vouched_for_is_in_and_owes_nothing()
    {
        m_vera->does(offerErrand(m_vera->outlook(), scribe()));
        m_vera->does(makePromise(m_vera->outlook(), {.what = u"починить насос"_s}));
        admitOlga();
        QVERIFY(m_olga->outlook().isMember());
        QVERIFY(borneBy(liabilities(m_olga->outlook()), m_olga->id()).empty());
    }

    void r1_where_two_must_vouch_one_is_not_enough()
    {
        Genesis careful = m_orchard;
        careful.rules.vouchersNeeded = 2;
        Comrade vera("Вера", careful);
        Comrade anton("Антон", careful);
        vera.does(admit(vera.outlook(), cardOf("Ольга"), u"Ольга"_s));
        anton.takes(vera);
        QCOMPARE(personSeen(anton.outlook(), personOf("Ольга")).state, MembershipState::Requested);
        QCOMPARE(personSeen(anton.outlook(), personOf("Ольга")).vouchers, 1U);
        anton.does(admit(anton.outlook(), cardOf("Ольга"), u"Ольга"_s));
        QCOMPARE(personSeen(anton.outlook(), personOf("Ольга")).state, MembershipState::Member);
    }

    void r1_where_an_assembly_consents_nobody_lets_a_newcomer_in_alone()
    {
        Genesis gathered = m_orchard;
        gathered.entry = EntryWay::ByAssembly;
        Comrade vera("Вера", gathered);
        QCOMPARE(refusalIn(admit(vera.outlook(), cardOf("Ольга"), u"Ольга"_s)), Refusal::NeedsDecision);
    }

    /// R2, П.I.3.5.Б-1: free exit: at once, alone, with nothing approved and nothing settled first.
    void r2_who_leaves_is_out_at_once_and_what_they_had_promised_is_free_to_take_over()
    {
        const ChangeId promise = m_anton->does(makePromise(m_anton->outlook(), {.what = u"привезти ящики"_s}));
        const ChangeId errand = m_anton->does(offerErrand(m_anton->outlook(), scribe()));
        m_anton->does(takeErrand(m_anton->outlook(), {errand}));
        QCOMPARE(borneBy(liabilities(m_anton->outlook()), m_anton->id()).size(), 2);
        m_anton->does(leave(m_anton->outlook(), {.word = u"уезжаю"_s}));
        meet(*m_vera, *m_anton);
        QVERIFY(!m_anton->outlook().isMember());
        QCOMPARE(toTakeOver(liabilities(m_vera->outlook()), m_vera->outlook()).size(), 2);
        m_vera->does(takeOverPromise(m_vera->outlook(), {promise}));
        m_vera->does(takeErrand(m_vera->outlook(), {errand}));
        QVERIFY(toTakeOver(liabilities(m_vera->outlook()), m_vera->outlook()).empty());
        QCOMPARE(refusalIn(leave(m_anton->outlook())), Refusal::NotAMember);
    }

    /// R7, П.I.3.5.Б-4, М.13: a promise is its bearer's own record; nobody makes, keeps or drops one for another.
    void r7_nobody_promises_for_another_and_nobody_takes_a_promise_away()
    {
        const ChangeId promise = m_anton->does(makePromise(m_anton->outlook(), {.what = u"привезти ящики"_s}));
        meet(*m_vera, *m_anton);
        QCOMPARE(refusalIn(keepPromise(m_vera->outlook(), {promise})), Refusal::NotYours);
        QCOMPARE(refusalIn(takeOverPromise(m_vera->outlook(), {promise})), Refusal::StillBorne);
        const ChangeId forged = m_vera->forces(deedOf(PromiseLaidDown{.promise = promise}));
        QCOMPARE(m_vera->verdict(forged), ledger::setAside(ledger::Reason::WithoutMeaning));
        const auto &promises = m_vera->outlook().part<PromisePart>().promises;
        QCOMPARE(promises.at(promise).bearer, m_anton->id());
        QCOMPARE(promises.at(promise).state, Promise::State::Open);
    }

    /// R8, П.I.3.5.Б-5, П.I.4.5.Д: common resources for everyone, by agreement.
    void r8_two_who_want_one_cart_agree_between_themselves()
    {
        const ChangeId cart = m_vera->does(shareThing(m_vera->outlook(), {.thing = u"тележка"_s, .where = u"сарай"_s}));
        m_anton->takes(*m_vera);
        const auto booking = [&](int from, int until) {
            return ThingBooked{.thing = cart, .from = inDays(from), .until = inDays(until)};
        };
        const ChangeId veras = m_vera->does(bookThing(m_vera->outlook(), booking(1, 3)));
        const ChangeId antons = m_anton->does(bookThing(m_anton->outlook(), booking(2, 4)));
        meet(*m_vera, *m_anton);
        const auto openFor = [&](const ChangeId &id) {
            const Thing &thing = m_vera->outlook().part<ThingPart>().things.at(cart);
            return toAgreeWith(thing, *std::ranges::find(thing.bookings, id, &Booking::id));
        };
        QCOMPARE(openFor(veras), std::vector{antons});
        m_vera->does(agreeBooking(m_vera->outlook(), veras, antons));
        QCOMPARE(openFor(veras), std::vector{antons}); // one side alone agrees to nothing
        meet(*m_vera, *m_anton);
        m_anton->does(agreeBooking(m_anton->outlook(), antons, veras));
        meet(*m_vera, *m_anton);
        QVERIFY(openFor(veras).empty());
        QCOMPARE(refusalIn(withdrawBooking(m_vera->outlook(), antons)), Refusal::NotYours);
    }

    /// R10, П.I.3.5.Б-7: a minimum of vertical links; each has a reason and an end.
    void r10_a_group_joins_a_union_with_a_reason_and_until_it_looks_at_it_again()
    {
        UnionJoined silent = joining();
        silent.reason.clear();
        QCOMPARE(refusalIn(joinUnion(m_vera->outlook(), silent)), Refusal::NoReason);
        UnionJoined endless = joining();
        endless.review = inDays(3650);
        QCOMPARE(refusalIn(joinUnion(m_vera->outlook(), endless)), Refusal::EndTooFar);
        const ChangeId link = m_vera->does(joinUnion(m_vera->outlook(), joining()));
        const UnionLink &kept = m_vera->outlook().part<UnionPart>().links.at(link);
        QVERIFY(isAlive(m_vera->outlook(), kept));
        QVERIFY(!isAlive(m_vera->outlook(181), kept));
        const FederationMap map = federationMap({m_vera->outlook()}, {});
        QCOMPARE(map.verticalCount(), 1);
        QCOMPARE(map.horizontalCount(), 0);
    }

    /// R11, П.I.3.5.Б-8: local autonomy: how a group is set up changes in the group and nowhere else.
    void r11_only_members_describe_a_group()
    {
        QCOMPARE(refusalIn(describe(m_olga->outlook(), DescriptionField::Title, u"Наш сад"_s)), Refusal::NotAMember);
        const ChangeId forced
            = m_olga->forces(deedOf(Described{.field = DescriptionField::Title, .text = u"Наш сад"_s}));
        m_vera->takes(*m_olga);
        QCOMPARE(m_vera->verdict(forced), ledger::setAside(ledger::Reason::NotAMember));
        QCOMPARE(titleOf(m_vera->space().state()), u"Сад у реки"_s);
    }

    /// R12, П.I.3.5.Б-9: the right to refuse exchange; it can be taken back.
    void r12_exchange_is_ended_and_resumed()
    {
        admitOlga();
        m_vera->does(endExchange(m_vera->outlook(), {.with = m_olga->id(), .reason = u"не отвечает"_s}));
        meet(*m_vera, *m_anton, *m_olga);
        QCOMPARE(personSeen(m_anton->outlook(), m_olga->id()).state, MembershipState::ExchangeEnded);
        m_anton->does(admit(m_anton->outlook(), cardOf("Ольга"), u"Ольга"_s));
        meet(*m_vera, *m_anton, *m_olga);
        QCOMPARE(personSeen(m_vera->outlook(), m_olga->id()).state, MembershipState::Member);
    }

    void r12_where_the_group_decides_together_no_single_member_ends_exchange()
    {
        Genesis together = m_orchard;
        together.rules.powers = ledger::SpaceRules::Powers::DecisionOnly;
        Comrade vera("Вера", together);
        const EndOfExchange end{.with = personOf("Антон")};
        QCOMPARE(refusalIn(endExchange(vera.outlook(), end)), Refusal::NeedsDecision);
        const ChangeId forced = vera.forces(deedOf(end));
        QCOMPARE(vera.verdict(forced), ledger::setAside(ledger::Reason::NeedsDecision));
        QVERIFY(vera.space().standing().isMember(personOf("Антон")));
    }

    /// R13, П.I.3.5.Б-10, П.I.3.6.А-Б: towards unity and mutual aid, not self-sufficiency.
    void r13_a_group_that_stands_alone_is_told_so()
    {
        QVERIFY(federationMap({m_vera->outlook()}, {}).isAlone(m_vera->space().graph().space()));
        m_vera->does(joinUnion(m_vera->outlook(), joining()));
        QVERIFY(!federationMap({m_vera->outlook()}, {}).isAlone(m_vera->space().graph().space()));
    }

    /// R32, М.13, М.4: no leadership, no rigid division of functions: errands end and rotate.
    void r32_an_errand_ends_by_itself_and_the_next_one_is_somebody_who_has_not_held_it()
    {
        admitOlga();
        const ChangeId errand = m_anton->does(offerErrand(m_anton->outlook(), scribe()));
        m_anton->does(takeErrand(m_anton->outlook(), {errand}));
        meet(*m_vera, *m_anton, *m_olga);
        const auto &part = m_vera->outlook().part<ErrandPart>();
        const auto &standing = m_vera->space().standing();
        std::vector others{m_vera->id(), m_olga->id()};
        std::ranges::sort(others);
        QCOMPARE(whoHasNotYet(part, part.errands.at(errand), standing), others);
        QCOMPARE(stateOf(part.errands.at(errand), standing, m_vera->outlook(29).now), ErrandState::Taken);
        QCOMPARE(stateOf(part.errands.at(errand), standing, m_vera->outlook(31).now), ErrandState::Over);
        QCOMPARE(refusalIn(offerErrand(m_vera->outlook(), scribe(3650))), Refusal::EndTooFar);
    }

    /// R36, П.I.1.1.Г: the authority of experience and knowledge, by one's own word and without formal effect.
    void r36_what_one_can_is_said_by_oneself_and_may_stay_blank()
    {
        QCOMPARE(personSeen(m_vera->outlook(), m_anton->id()).skills, Skills());
        m_anton->does(
            stateSkills(m_anton->outlook(), {.can = {u"прививать яблони"_s}, .canTeach = {u"варить сидр"_s}}));
        meet(*m_vera, *m_anton);
        QCOMPARE(personSeen(m_vera->outlook(), m_anton->id()).skills.canTeach, std::vector{u"варить сидр"_s});
        m_anton->does(stateSkills(m_anton->outlook(), {}));
        QCOMPARE(personSeen(m_anton->outlook(), m_anton->id()).skills, Skills());
    }

    /// R37, П.I.1.2.Г: tasks are offered and taken, never assigned.
    void r37_asking_somebody_binds_nobody()
    {
        ErrandOffered asked = scribe();
        asked.asked = m_anton->id();
        const ChangeId errand = m_vera->does(offerErrand(m_vera->outlook(), asked));
        meet(*m_vera, *m_anton);
        QVERIFY(
            holdersOf(m_anton->outlook().part<ErrandPart>().errands.at(errand), m_anton->space().standing()).empty());
        QVERIFY(borneBy(liabilities(m_anton->outlook()), m_anton->id()).empty());
        m_anton->does(takeErrand(m_anton->outlook(), {errand}));
        QCOMPARE(borneBy(liabilities(m_anton->outlook()), m_anton->id()).size(), 1);
    }

    /// R38, П.I.1.2.Г, П.I.3.7.В: a person stands in many unions at once, on many grounds.
    void r38_one_person_is_in_two_groups_that_cannot_tell_it()
    {
        Genesis press = orchard({"Вера", "Зоя"}, "press");
        press.title = u"Печатня"_s;
        press.kind = GroupKind::Collective;
        press.ground = u"ремесло"_s;
        Comrade there("Вера", press, "press");
        QVERIFY(there.outlook().isMember());
        QVERIFY(m_vera->outlook().isMember());
        QVERIFY(there.id() != m_vera->id()); // another key, drawn for that group alone
    }

    /// R39, П.I.3.7.А-Г: a graph, not a tree: many unions at once, each left by the group's own decision alone.
    void r39_a_group_is_in_two_unions_and_leaves_one_without_asking_it()
    {
        UnionJoined second = joining();
        second.space = *SpaceId::fromBytes(QByteArray(32, 'w'));
        second.unionName = u"Союз рек"_s;
        const ChangeId first = m_vera->does(joinUnion(m_vera->outlook(), joining()));
        const ChangeId other = m_vera->does(joinUnion(m_vera->outlook(), second));
        m_vera->does(leaveUnion(m_vera->outlook(), {.link = first}));
        const auto &links = m_vera->outlook().part<UnionPart>().links;
        QVERIFY(!isAlive(m_vera->outlook(), links.at(first)));
        QVERIFY(isAlive(m_vera->outlook(), links.at(other)));
    }

    /// П.I.3.7.Г, П.I.3.8.А: a union of unions, as deep as people wish; each step is a link of its own.
    void r39_a_union_is_a_group_and_joins_others_as_one()
    {
        const auto unionCalled = [](const QString &title, const QByteArray &label) {
            Genesis genesis = orchard({"связная"}, label);
            genesis.kind = GroupKind::Union;
            genesis.title = title;
            return std::make_unique<Comrade>("связная", genesis, label);
        };
        const auto valley = unionCalled(u"Союз долины"_s, "valley");
        const auto river = unionCalled(u"Союз реки"_s, "river");
        const auto joins = [](Comrade &group, const Comrade &above) {
            UnionJoined joined = joining();
            joined.space = above.space().graph().space();
            joined.unionName = titleOf(above.space().state());
            group.does(joinUnion(group.outlook(), joined));
        };
        joins(*m_vera, *valley);
        joins(*valley, *river);
        joins(*m_vera, *river); // many above one
        const FederationMap map = federationMap({m_vera->outlook(), valley->outlook(), river->outlook()}, {});
        QCOMPARE(map.places.size(), 3);
        QCOMPARE(map.verticalCount(), 3);
        QCOMPARE(std::ranges::count(map.places, true, &MapPlace::isHere), 3);
        const QByteArray top = river->space().graph().space().bytes().toByteArray();
        QVERIFY(std::ranges::none_of(map.links, [&](const MapLink &link) { return link.from == top; }));
    }

    void r39_one_member_alone_ends_no_link_that_the_group_decided()
    {
        Genesis together = m_orchard;
        together.rules.powers = ledger::SpaceRules::Powers::DecisionOnly;
        Comrade vera("Вера", together);
        QCOMPARE(refusalIn(joinUnion(vera.outlook(), joining())), Refusal::NeedsDecision);
        const ChangeId link = vera.forces(deedOf(joining()));
        QVERIFY(!isAlive(vera.outlook(), vera.outlook().part<UnionPart>().links.at(link)));
    }

    /// R41, П.I.4.5.А, П.II.1.3.Б: needs and capacities are matched at the lowest level that can, and raised for the
    /// rest.
    void r41_a_need_meets_the_offer_next_door_before_it_is_raised_with_a_reason()
    {
        const auto offer = m_anton->does(stateNeed(
            m_anton->outlook(), {.kind = NeedKind::Offer, .what = u"отдам лестницу на лето"_s, .until = inDays(60)}));
        m_vera->takes(*m_anton);
        const auto need = m_vera->does(
            stateNeed(m_vera->outlook(), {.what = u"нужны две лестницы и верёвка"_s, .until = inDays(14)}));
        QCOMPARE(localMatches(m_vera->outlook().part<NeedPart>(), need, m_vera->outlook().now), std::vector{offer});
        QVERIFY(localMatches(m_vera->outlook().part<NeedPart>(), need, m_vera->outlook(61).now).empty());
        QCOMPARE(refusalIn(raiseNeed(m_vera->outlook(), {.need = need, .reason = u"  "_s})), Refusal::NoReason);
        m_vera->does(raiseNeed(m_vera->outlook(), {.need = need, .reason = u"второй лестницы здесь нет"_s}));
        QCOMPARE(m_vera->outlook().part<NeedPart>().needs.at(need).raisings.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
