// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/open_things.h"
#include "delegates/group_of_people.h"

#include <QTest>

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;

/// R17. Ч-1, М.7, П.I.3.8.А: immediate recall.
class RecallTest : public QObject
{
    Q_OBJECT

    static void refuses(const Result<Deed> &deed, Refusal why)
    {
        QVERIFY(!deed);
        QCOMPARE(refusalOf(deed.error()), why);
    }

private Q_SLOTS:
    void one_act_of_one_mandator_ends_the_mandate_at_once_without_a_reason()
    {
        Orchard orchard(eachMember());
        const ChangeId mandate = givenAndAccepted(orchard.vera(), orchard.anton(), harvest(orchard.anton().id()));
        orchard.meet();
        QVERIFY(orchard.olga().standing(mandate).isActive());
        orchard.olga().does(recall(orchard.olga().outlook(), {.mandate = mandate}));
        QCOMPARE(orchard.olga().standing(mandate).state, MandateState::Ended);
        QVERIFY(orchard.olga().standing(mandate).isEndedBy(End::Recall));
    }

    void the_delegate_who_hears_of_it_can_do_nothing_more_under_the_mandate_and_sees_what_remains_open()
    {
        Orchard orchard(eachMember());
        Person &anton = orchard.anton();
        const ChangeId mandate = givenAndAccepted(orchard.vera(), anton, harvest(anton.id()));
        const ChangeId act
            = anton.does(recordAct(anton.outlook(), {.mandate = mandate, .point = 1, .words = u"две телеги"_s}));
        const ChangeId question = anton.does(ask(anton.outlook(), {mandate, u"а три можно?"_s}));
        orchard.meet();
        orchard.vera().does(recall(orchard.vera().outlook(), {.mandate = mandate, .reason = u"едем сами"_s}));
        orchard.meet();
        refuses(
            recordAct(anton.outlook(), {.mandate = mandate, .point = 1, .words = u"ещё"_s}), Refusal::AlreadyRecalled);
        refuses(resign(anton.outlook(), mandate), Refusal::AlreadyEnded);
        const OpenThings open = whatRemainsOpen(anton.outlook(), anton.mandate(mandate));
        QCOMPARE(open.pointsNotDone, (std::vector<quint32>{1, 2})); // a bar is kept, never done
        QCOMPARE(open.unansweredActs, std::vector{act});
        QVERIFY(open.actsSetAside.empty()); // the recall had seen it
        QCOMPARE(open.unansweredQuestions, std::vector{question});
        QVERIFY(open.isReportDue);
    }

    void a_recall_that_arrives_late_leaves_the_group_unbound()
    {
        Orchard orchard(eachMember());
        Person &anton = orchard.anton();
        const ChangeId mandate = givenAndAccepted(orchard.vera(), anton, harvest(anton.id()));
        orchard.meet();
        orchard.vera().does(recall(orchard.vera().outlook(), {.mandate = mandate}));
        const ChangeId unaware
            = anton.does(recordAct(anton.outlook(), {.mandate = mandate, .point = 1, .words = u"три телеги"_s}));
        QCOMPARE(anton.log(mandate).front().time, ActTime::InTime); // as far as he knows
        orchard.meet();
        for (Person &person : orchard.people) {
            const auto log = person.log(mandate);
            QCOMPARE(log.size(), std::size_t(1));
            QCOMPARE(log.front().act.id, unaware);
            QCOMPARE(log.front().act.act.words, u"три телеги"_s); // what was done was done, and is shown
            QCOMPARE(log.front().time, ActTime::AfterRecallUnawares);
            QCOMPARE(log.front().verdict, ledger::setAside(ledger::Reason::UnseenByRecall));
            QCOMPARE(log.front().ratified, Ratified::No);
        }
    }

    void what_was_done_unawares_is_in_force_once_the_group_ratifies_it_for_the_group_is_the_source()
    {
        Orchard orchard(eachMember());
        Person &vera = orchard.vera();
        const ChangeId mandate = givenAndAccepted(vera, orchard.anton(), harvest(orchard.anton().id()));
        vera.does(recall(vera.outlook(), {.mandate = mandate}));
        const ChangeId act = orchard.anton().does(
            recordAct(orchard.anton().outlook(), {.mandate = mandate, .point = 1, .words = u"три телеги"_s}));
        orchard.meet();
        const ChangeId answer = vera.does(proposeRatification(vera.outlook(), {.of = act}));
        orchard.meet();
        for (Person &person : orchard.people)
            person.isFor(answer);
        orchard.meet();
        vera.closes(answer);
        const LoggedAct logged = vera.log(mandate).front();
        QCOMPARE(logged.ratified, Ratified::Whole);
        QCOMPARE(logged.verdict.reason, ledger::Reason::AdoptedByDecision);
        QCOMPARE(logged.time, ActTime::AfterRecallUnawares); // which changes nothing about when it was done
        QVERIFY(vera.standing(mandate).isEndedBy(End::Recall));
        // And the group may think otherwise later: what it says last holds.
        orchard.meet();
        const ChangeId rejection
            = vera.does(proposeRatification(vera.outlook(), {.of = act, .answer = Answer::Rejected}));
        orchard.meet();
        for (Person &person : orchard.people)
            person.isFor(rejection);
        orchard.meet();
        vera.closes(rejection);
        QCOMPARE(vera.log(mandate).front().ratified, Ratified::Rejected);
        QCOMPARE(vera.log(mandate).front().verdict, ledger::setAside(ledger::Reason::UnseenByRecall));
    }

    void a_group_recalls_by_the_share_of_those_present_that_its_founders_agreed_on_on_paper_too()
    {
        ledger::SpaceRules rules = eachMember();
        rules.recall = ledger::RecallRule{1, 2, 3}; // at least half of those present, and three of us
        Orchard orchard(rules, {"vera", "anton", "olga", "boris", "dina"});
        Person &vera = orchard.vera();
        const auto [anton, olga, boris]
            = std::array{orchard.people[1].id(), orchard.people[2].id(), orchard.people[3].id()};
        const ChangeId mandate = givenAndAccepted(vera, orchard.anton(), harvest(anton));
        refuses(recall(vera.outlook(), {.mandate = mandate}), Refusal::TooFewPresent);
        refuses(recall(vera.outlook(), {.mandate = mandate, .present = {olga, boris}}), Refusal::TooFewInFavour);
        const ChangeId onPaper = vera.does(recall(vera.outlook(),
            {.mandate = mandate, .present = {olga, boris}, .inFavour = {boris}, .way = Recall::Way::OnPaper}));
        QVERIFY(vera.standing(mandate).isEndedBy(End::Recall));
        QCOMPARE(vera.part().recall(onPaper)->act.way, Recall::Way::OnPaper);
    }

    void whoever_was_named_and_was_not_there_says_so_and_it_is_seen()
    {
        ledger::SpaceRules rules = eachMember();
        rules.recall = ledger::RecallRule{1, 2, 2};
        Orchard orchard(rules);
        Person &vera = orchard.vera();
        Person &olga = orchard.olga();
        const ChangeId mandate = givenAndAccepted(vera, orchard.anton(), harvest(orchard.anton().id()));
        const ChangeId recorded = vera.does(recall(vera.outlook(), {.mandate = mandate, .inFavour = {olga.id()}}));
        orchard.meet();
        olga.does(contestRecall(olga.outlook(), {recorded, u"меня там не было"_s}));
        refuses(contestRecall(orchard.anton().outlook(), {recorded, u"и меня"_s}), Refusal::NotNamed);
        orchard.meet();
        QCOMPARE(vera.part().contested.size(), std::size_t(1));
        QVERIFY(vera.standing(mandate).isEndedBy(End::Recall)); // the group gives a new mandate if it wants to
    }

    void what_a_paper_says_of_others_is_told_until_they_confirm_it()
    {
        ledger::SpaceRules rules = eachMember();
        rules.recall = ledger::RecallRule{1, 2, 3};
        Orchard orchard(rules, {"vera", "anton", "olga", "boris"});
        Person &vera = orchard.vera();
        Person &olga = orchard.olga();
        Person &boris = orchard.people[3];
        const ChangeId mandate = givenAndAccepted(vera, orchard.anton(), harvest(orchard.anton().id()));
        const ChangeId recorded = vera.does(recall(vera.outlook(),
            {.mandate = mandate, .present = {boris.id()}, .inFavour = {olga.id()}, .way = Recall::Way::OnPaper}));
        orchard.meet();
        const auto toldOnly = [&] { return toldOnlyOf(vera.part(), *vera.part().recall(recorded)); };
        QCOMPARE(toldOnly().size(), std::size_t(2));
        refuses(confirmRecall(orchard.anton().outlook(), {recorded}), Refusal::NotNamed);
        olga.does(confirmRecall(olga.outlook(), {recorded}));
        orchard.meet();
        QCOMPARE(toldOnly(), std::vector{boris.id()});
        boris.does(contestRecall(boris.outlook(), {recorded, {}}));
        orchard.meet();
        QVERIFY(toldOnly().empty());
        QVERIFY(vera.standing(mandate).isEndedBy(End::Recall)); // in force all the time
    }

    void where_the_group_recalls_by_decision_alone_nobody_recalls_alone()
    {
        Orchard orchard({}, {"vera", "anton"});
        Person &vera = orchard.vera();
        const ChangeId drafted = vera.does(draft(vera.outlook(), harvest(orchard.anton().id())));
        const ChangeId mandate = vera.does(proposeMandate(vera.outlook(), drafted));
        refuses(recall(vera.outlook(), {.mandate = mandate}), Refusal::NotApproved);
        vera.isFor(mandate);
        vera.closes(mandate);
        refuses(recall(vera.outlook(), {.mandate = mandate}), Refusal::NeedsDecision);
    }

    void nobody_outside_the_group_recalls_and_nobody_recalls_twice_or_what_is_over()
    {
        Orchard orchard(eachMember());
        Person &vera = orchard.vera();
        const ChangeId mandate = givenAndAccepted(vera, orchard.anton(), harvest(orchard.anton().id()));
        orchard.meet();
        orchard.olga().does(ledger::deedOf(Goes{}));
        refuses(recall(orchard.olga().outlook(), {.mandate = mandate}), Refusal::NotAMember);
        refuses(recall(vera.outlook(), {.mandate = vera.space().graph().id(ledger::Node{0})}), Refusal::NoSuchMandate);
        vera.does(recall(vera.outlook(), {.mandate = mandate}));
        refuses(recall(vera.outlook(), {.mandate = mandate}), Refusal::AlreadyRecalled);
        Orchard later(eachMember());
        const ChangeId over = givenAndAccepted(later.vera(), later.anton(), harvest(later.anton().id()));
        later.vera().waits(std::chrono::days(20));
        refuses(recall(later.vera().outlook(), {.mandate = over}), Refusal::AlreadyEnded);
    }
};

QTEST_GUILESS_MAIN(RecallTest)
#include "recall_test.moc"
