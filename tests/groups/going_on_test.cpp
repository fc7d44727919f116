// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a membership and a group begin, rest, end and go on. Nothing is destroyed by ending it.
#include "groups/domain/entry_card.h"
#include "groups/domain/entry_request.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/going_on.h"
#include "groups/domain/group_part.h"
#include "groups/domain/hand_over.h"
#include "groups/domain/leaving.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "support/circle.h"

using namespace pochin;
using namespace pochin::groups;
using namespace pochin::groups::test;
using namespace Qt::StringLiterals;
using ledger::ChangeId;

class GoingOnTest : public QObject
{
    Q_OBJECT

private:
    const Genesis m_orchard = orchard({"Вера", "Антон"});
    std::unique_ptr<Comrade> m_vera, m_anton;

    [[nodiscard]] MembershipState stateOfOlga(int day = 0) const
    {
        return personSeen(m_vera->outlook(day), personOf("Ольга")).state;
    }
    [[nodiscard]] GroupState groupState(int day = 0) const
    {
        return stateOf(m_vera->outlook(day), liabilities(m_vera->outlook(day)).size());
    }
    [[nodiscard]] Predecessor quoted(const Comrade &who) const
    {
        return {.space = who.space().graph().space(),
            .head = who.space().graph().id(who.space().order().back()),
            .title = who.space().state().part<GroupPart>().title};
    }

private Q_SLOTS:
    void init()
    {
        m_vera = std::make_unique<Comrade>("Вера", m_orchard);
        m_anton = std::make_unique<Comrade>("Антон", m_orchard);
    }

    /// П.I.3.5.Б-1: every state of a membership, from the first word to the last.
    void a_membership_is_asked_for_declined_begun_paused_left_and_begun_anew()
    {
        const EntryRequested request{.newcomer = cardOf("Ольга"), .pseudonym = u"Ольга"_s};
        m_vera->does(showCard(m_vera->outlook(), request));
        QCOMPARE(stateOfOlga(), MembershipState::Requested);
        m_anton->takes(*m_vera);
        m_anton->does(decline(m_anton->outlook(), {.newcomer = personOf("Ольга"), .reason = u"не знаю её"_s}));
        meet(*m_vera, *m_anton);
        QCOMPARE(stateOfOlga(), MembershipState::Declined);
        m_vera->does(admit(m_vera->outlook(), cardOf("Ольга"), u"Ольга"_s)); // "not by me" stops nobody else
        QCOMPARE(stateOfOlga(), MembershipState::Member);
        Comrade olga("Ольга", m_orchard);
        olga.takes(*m_vera);
        olga.does(goAway(olga.outlook(), {.until = inDays(7), .word = u"у моря"_s}));
        m_vera->takes(olga);
        QCOMPARE(stateOfOlga(), MembershipState::Away);
        QCOMPARE(stateOfOlga(8), MembershipState::Member); // ends by itself
        olga.does(comeBack(olga.outlook()));
        olga.does(leave(olga.outlook()));
        m_vera->takes(olga);
        QCOMPARE(stateOfOlga(), MembershipState::Left);
        m_vera->does(admit(m_vera->outlook(), cardOf("Ольга"), u"Ольга"_s));
        QCOMPARE(stateOfOlga(), MembershipState::Member);
        m_vera->does(endExchange(m_vera->outlook(), {.with = personOf("Ольга")}));
        QCOMPARE(stateOfOlga(), MembershipState::ExchangeEnded);
    }

    void somebody_who_was_invited_is_shown_as_that_until_they_are_in()
    {
        m_vera->does(showCard(m_vera->outlook(),
            {.newcomer = cardOf("Ольга"), .pseudonym = u"Ольга"_s, .way = EntryRequestWay::Invited}));
        QCOMPARE(stateOfOlga(), MembershipState::Invited);
    }

    /// 4.3: dormant is computed from silence and has no effect: one deed, and the group is awake.
    void a_group_of_whom_nobody_hears_is_dormant_and_one_deed_wakes_it()
    {
        QCOMPARE(groupState(), GroupState::Active);
        QCOMPARE(groupState(60), GroupState::Active);
        QCOMPARE(groupState(61), GroupState::Dormant);
        QVERIFY(makePromise(m_vera->outlook(61), {.what = u"полить"_s})); // nothing is closed by it
        m_vera->does(makePromise(m_vera->outlook(61), {.what = u"полить"_s}), 61);
        QCOMPARE(groupState(62), GroupState::Active);
    }

    /// I7, П.I.3.8.В: a group ends through hand-over: what is open is taken over or let go, and then it is an archive.
    void a_dissolved_group_is_handed_over_before_it_is_an_archive_and_nothing_new_begins_in_it()
    {
        const ChangeId promise = m_anton->does(makePromise(m_anton->outlook(), {.what = u"вернуть тележку"_s}));
        m_vera->takes(*m_anton);
        m_vera->does(dissolve(m_vera->outlook(), u"урожай собран"_s));
        QCOMPARE(groupState(), GroupState::Dissolving);
        QCOMPARE(*m_vera->outlook().part<GoingOnPart>().farewell, u"урожай собран"_s);
        QCOMPARE(refusalIn(makePromise(m_vera->outlook(), {.what = u"ещё"_s})), Refusal::GroupDissolved);
        QCOMPARE(refusalIn(admit(m_vera->outlook(), cardOf("Ольга"), u"Ольга"_s)), Refusal::GroupDissolved);
        QCOMPARE(refusalIn(dissolve(m_vera->outlook(), {})), Refusal::GroupDissolved);
        m_vera->does(noteHandOver(
            m_vera->outlook(), {.kind = HandedOverKind::Lesson, .what = u"ведра мало"_s, .where = u"у соседей"_s}));
        m_anton->takes(*m_vera);
        m_anton->does(layDownPromise(m_anton->outlook(), {.promise = promise}));
        m_vera->takes(*m_anton);
        m_vera->does(takeOverPromise(m_vera->outlook(), {promise})); // handing over goes on
        QCOMPARE(groupState(), GroupState::Dissolving);
        const auto &promises = m_vera->outlook().part<PromisePart>().promises;
        const auto taken = std::ranges::find_if(promises, [&](const auto &each) {
            return each.second.bearer == m_vera->id();
        })->first;
        m_vera->does(keepPromise(m_vera->outlook(), {.promise = taken}));
        QCOMPARE(groupState(), GroupState::Archived);
        QCOMPARE(m_vera->outlook().part<GoingOnPart>().handedOver.front().what, u"ведра мало"_s); // and all stays
    }

    void where_the_group_decides_together_no_single_member_dissolves_it()
    {
        Genesis together = m_orchard;
        together.rules.powers = ledger::SpaceRules::Powers::DecisionOnly;
        const Comrade vera("Вера", together);
        QCOMPARE(refusalIn(dissolve(vera.outlook(), {})), Refusal::NeedsDecision);
    }

    /// R27, П.I.3.8.В: split: the new group quotes a head of the old history, so that it can be checked.
    void a_group_splits_and_both_say_where_the_other_is()
    {
        m_anton->does(makePromise(m_anton->outlook(), {.what = u"привить яблоню"_s}));
        Genesis upper = orchard({"Антон"}, "upper");
        upper.title = u"Верхний сад"_s;
        upper.predecessors = {quoted(*m_anton)};
        Comrade there("Антон", upper, "upper");
        const Continued continued{
            .space = there.space().graph().space(), .successor = u"Верхний сад"_s, .word = u"выше по склону"_s};
        m_anton->does(goOn(m_anton->outlook(), continued));
        meet(*m_vera, *m_anton);
        const auto &successor = m_vera->outlook().part<GoingOnPart>().successors.front();
        QCOMPARE(successor.space, there.space().graph().space());
        QCOMPARE(successor.by, m_anton->id());
        const Predecessor &old = there.space().state().part<GroupPart>().predecessors.front();
        QCOMPARE(old.space, m_vera->space().graph().space());
        QVERIFY(m_vera->space().graph().find(old.head)); // whoever has the old history can check it
        QCOMPARE(refusalIn(goOn(m_anton->outlook(), continued)), Refusal::AlreadyLinked);
        QVERIFY(makePromise(m_vera->outlook(), {.what = u"полить"_s})); // who stays goes on as before
    }

    /// R27: merged: one group with two histories, each quoted, each saying where it went.
    void two_groups_merge_and_the_new_one_quotes_both()
    {
        Genesis yardGenesis = orchard({"Зоя"}, "yard");
        yardGenesis.title = u"Двор"_s;
        Comrade zoya("Зоя", yardGenesis, "yard");
        Genesis both = orchard({"Вера", "Зоя"}, "both");
        both.title = u"Сад и двор"_s;
        both.predecessors = {quoted(*m_vera), quoted(zoya)};
        const Comrade merged("Вера", both, "both");
        const Continued into{
            .space = merged.space().graph().space(), .way = Continuation::Merged, .successor = u"Сад и двор"_s};
        m_vera->does(goOn(m_vera->outlook(), into));
        zoya.does(goOn(zoya.outlook(), into));
        QCOMPARE(merged.space().state().part<GroupPart>().predecessors.size(), 2);
        for (const Comrade *old : {m_vera.get(), &zoya}) {
            QCOMPARE(old->outlook().part<GoingOnPart>().successors.front().way, Continuation::Merged);
            QCOMPARE(old->outlook().part<GoingOnPart>().successors.front().space, merged.space().graph().space());
        }
    }

    /// П.I.3.5.Б-1: what a newcomer reads first: how one comes in and what is open, and nobody's name.
    void the_entry_card_tells_what_is_open_and_names_nobody()
    {
        m_anton->does(makePromise(m_anton->outlook(), {.what = u"починить насос"_s, .due = inDays(9)}));
        m_anton->does(offerErrand(
            m_anton->outlook(), {.kind = ErrandKind::Scribe, .what = u"вести протокол"_s, .until = inDays(30)}));
        const ChangeId laidDown = m_anton->does(makePromise(m_anton->outlook(), {.what = u"полить"_s}));
        m_anton->does(layDownPromise(m_anton->outlook(), {.promise = laidDown}));
        const EntryCard card = entryCardOf(m_anton->space(), m_anton->outlook().now);
        QCOMPARE(card.title, u"Сад у реки"_s);
        QCOMPARE(card.openCount, 3U);
        QCOMPARE(card.open.back().what, u"починить насос"_s); // what can be taken comes first
        QVERIFY(card.open.front().isToTake);
        QCOMPARE(*EntryCard::decoded(card.encoded()), card);
        QVERIFY(!card.encoded().contains("Антон"));
        QVERIFY(!card.encoded().contains(m_anton->id().bytes()));
        QCOMPARE(entryCardOf(m_anton->space(), m_anton->outlook(31).now).openCount, 2U); // the errand is over
    }

    void an_entry_card_is_bounded_and_strict_whoever_wrote_it()
    {
        EntryCard card{.title = u"Сад"_s};
        for (std::size_t i = 0; i < EntryCard::mostOpen; ++i)
            card.open.push_back({.what = QString(300, u'漢'), .until = inDays(9)});
        card.openCount = 400;
        QVERIFY(EntryCard::decoded(card.encoded()));
        QVERIFY2(card.encoded().size() < 16'384, "it would not fit an invitation");
        card.openCount = 3; // fewer than are told
        QVERIFY(!EntryCard::decoded(card.encoded()));
        card.openCount = 400;
        card.open.front().what = u"а\u0007б"_s;
        QVERIFY(!EntryCard::decoded(card.encoded()));
        QVERIFY(!EntryCard::decoded("junk"));
        QVERIFY(!EntryCard::decoded({}));
    }
};

QTEST_GUILESS_MAIN(GoingOnTest)
#include "going_on_test.moc"
