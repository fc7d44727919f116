// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/indicators.h"
#include "delegates/group_of_people.h"

#include <QTest>

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;

/// Acts, questions, reports, ratification, and the signs that delegation thickens into rule.
class ActTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Orchard> m_orchard;

    [[nodiscard]] Orchard &orchard() { return *m_orchard; }
    [[nodiscard]] Person &vera() { return m_orchard->vera(); }
    [[nodiscard]] Person &anton() { return m_orchard->anton(); }
    [[nodiscard]] Person &olga() { return m_orchard->olga(); }

    static void refuses(const Result<Deed> &deed, Refusal why)
    {
        QVERIFY(!deed);
        QCOMPARE(refusalOf(deed.error()), why);
    }
    ChangeId acts(Person &delegate, const ChangeId &mandate, quint32 point, const QString &words)
    {
        return delegate.does(recordAct(delegate.outlook(), {.mandate = mandate, .point = point, .words = words}));
    }
    /// Everybody hears of the answer, is for it, and somebody closes.
    void adopt(const ChangeId &proposal)
    {
        orchard().meet();
        for (Person &person : orchard().people)
            person.isFor(proposal);
        orchard().meet();
        vera().closes(proposal);
        orchard().meet();
    }

private Q_SLOTS:
    void init() { m_orchard = std::make_unique<Orchard>(eachMember()); }

    // --- R16, П.I.3.8.А: an imperative mandate

    void R16_every_act_is_on_a_point_or_honestly_outside()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        acts(anton(), mandate, 1, u"две телеги у северных"_s);
        acts(anton(), mandate, 0, u"обещал две корзины яблок"_s);
        refuses(recordAct(anton().outlook(), {.mandate = mandate, .point = 4, .words = u"такого нет"_s}),
            Refusal::NoSuchPoint);
        refuses(recordAct(anton().outlook(), {.mandate = mandate, .point = 1, .words = {}}), Refusal::NoWords);
        refuses(recordAct(vera().outlook(), {.mandate = mandate, .point = 1, .words = u"я за него"_s}),
            Refusal::NotTheDelegate);
        const auto log = anton().log(mandate);
        QVERIFY(!log[0].act.act.isOutside());
        QVERIFY(log[1].act.act.isOutside());
    }

    void an_act_by_somebody_else_is_kept_apart_and_shown_as_what_it_is()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        const ChangeId foreign
            = vera().does(ledger::deedOf(ActRecorded{.mandate = mandate, .point = 1, .words = u"я за него"_s}));
        QVERIFY(vera().log(mandate).empty());
        const auto others = foreignActs(vera().space(), vera().mandate(mandate));
        QCOMPARE(others.size(), std::size_t(1));
        QCOMPARE(others.front().act.id, foreign);
        QCOMPARE(others.front().verdict, ledger::setAside(ledger::Reason::NotTheDelegate));
    }

    void an_act_that_claims_a_day_after_the_last_is_flagged_and_so_is_one_whose_author_knew_of_an_end()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        anton().does(resign(anton().outlook(), mandate));
        anton().does(ledger::deedOf(ActRecorded{.mandate = mandate, .point = 1, .words = u"напоследок"_s}));
        QCOMPARE(anton().log(mandate).back().time, ActTime::AfterEnd);
        const ChangeId other = givenAndAccepted(vera(), olga(), harvest(olga().id()));
        olga().waits(std::chrono::days(30));
        olga().does(ledger::deedOf(ActRecorded{.mandate = other, .point = 1, .words = u"поздно"_s}));
        QCOMPARE(olga().log(other).back().time, ActTime::AfterEnd);
    }

    // --- R18, М.7 and П.I.3.8.А: ratified by the base, or not in force

    void R18_nothing_binds_before_the_group_ratified_it_and_silence_is_no_answer()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        const ChangeId act = acts(anton(), mandate, 1, u"две телеги"_s);
        orchard().meet();
        vera().waits(std::chrono::days(365));
        QCOMPARE(vera().log(mandate).front().ratified, Ratified::No);
        QVERIFY(!isInForce(ratificationOf(vera().space(), act)));
        QCOMPARE(
            vera().verdict(act), (ledger::Verdict{ledger::Standing::Provisional, ledger::Reason::AwaitsRatification}));
        const ChangeId proposal = vera().does(proposeRatification(vera().outlook(), {.of = act}));
        QVERIFY(!isInForce(ratificationOf(vera().space(), act))); // a proposal is no answer either
        adopt(proposal);
        QCOMPARE(ratificationOf(olga().space(), act), Ratified::Whole);
    }

    void R18_the_group_ratifies_a_part_or_with_a_reservation_in_words_or_rejects()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        const ChangeId act = acts(anton(), mandate, 1, u"три телеги"_s);
        orchard().meet();
        refuses(proposeRatification(vera().outlook(), {.of = act, .answer = Answer::Partly}), Refusal::NoWords);
        adopt(vera().does(
            proposeRatification(vera().outlook(), {.of = act, .answer = Answer::Partly, .words = u"две из трёх"_s})));
        QCOMPARE(ratificationOf(vera().space(), act), Ratified::Partly);
        QCOMPARE(adoptedAnswer(vera().space(), act)->act.words, u"две из трёх"_s);
        adopt(vera().does(
            proposeRatification(vera().outlook(), {.of = act, .answer = Answer::Reserved, .words = u"до мая"_s})));
        QCOMPARE(ratificationOf(vera().space(), act), Ratified::Reserved);
        adopt(vera().does(proposeRatification(vera().outlook(), {.of = act, .answer = Answer::Rejected})));
        QCOMPARE(ratificationOf(vera().space(), act), Ratified::Rejected); // what was adopted last
        QVERIFY(!isInForce(Ratified::Rejected));
    }

    void an_adopted_rejection_leaves_the_act_without_effect()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        const ChangeId act = acts(anton(), mandate, 0, u"обещал яблоки"_s);
        orchard().meet();
        adopt(vera().does(proposeRatification(vera().outlook(), {.of = act, .answer = Answer::Rejected})));
        QCOMPARE(ratificationOf(vera().space(), act), Ratified::Rejected);
        QCOMPARE(vera().verdict(act).standing, ledger::Standing::Provisional);
    }

    void what_is_no_act_is_not_ratified()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        refuses(proposeRatification(vera().outlook(), {.of = mandate}), Refusal::NothingToRatify);
    }

    // --- questions home, and the report

    void the_delegate_asks_home_and_goes_on_with_the_answer()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        const ChangeId question = anton().does(ask(anton().outlook(), {mandate, u"а три можно?"_s}));
        refuses(ask(vera().outlook(), {mandate, u"я спрошу"_s}), Refusal::NotTheDelegate);
        orchard().meet();
        olga().does(answerQuestion(olga().outlook(), {question, u"если с возчиком"_s}));
        refuses(answerQuestion(olga().outlook(), {mandate, u"на что?"_s}), Refusal::NoSuchQuestion);
        orchard().meet();
        QCOMPARE(anton().part().answers.at(question).front().act.words, u"если с возчиком"_s);
    }

    void the_report_is_made_from_the_log_point_by_point_and_hides_nothing()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        orchard().meet();
        const ChangeId onPoint = acts(anton(), mandate, 1, u"две телеги"_s);
        const ChangeId outside = acts(anton(), mandate, 0, u"обещал яблоки"_s);
        vera().does(recall(vera().outlook(), {.mandate = mandate}));
        orchard().meet();
        const auto report = reportFromLog(anton().outlook(), mandate);
        QCOMPARE(report->lines.size(), std::size_t(4)); // three points, and what was outside
        QCOMPARE(report->lines[0].acts, std::vector{onPoint});
        QVERIFY(report->lines[1].acts.empty()); // nothing done is said too
        QCOMPARE(report->lines[3].point, 0U);
        QCOMPARE(report->lines[3].acts, std::vector{outside}); // though the recall set both aside
        ReportFiled filed = *report;
        filed.lines[1].words = u"не успел"_s;
        refuses(fileReport(vera().outlook(), filed), Refusal::NotTheDelegate);
        anton().does(fileReport(anton().outlook(), filed)); // recalled, and still free to tell
        QVERIFY(!anton().standing(mandate).isReportDue);
        orchard().meet();
        QCOMPARE(vera().mandate(mandate).reports.front().act.lines[1].words, u"не успел"_s);
    }

    // --- R23, П.I.3.8.Б and П.II.1.2.В: no small core

    void R23_who_carries_how_much_is_seen_by_everybody_and_blocks_nothing()
    {
        const ChangeId first = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        acts(anton(), first, 1, u"одно"_s);
        acts(anton(), first, 0, u"другое"_s);
        anton().does(resign(anton().outlook(), first));
        orchard().meet();
        const ChangeId second = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        MandateText mill = harvest(olga().id());
        mill.matter = u"Мельница"_s;
        const ChangeId third = givenAndAccepted(vera(), olga(), mill);
        acts(olga(), third, 1, u"третье"_s);
        orchard().meet();
        const Indicators now = indicatorsOf(vera().space(), theFirst);
        QCOMPARE(now.loads.size(), std::size_t(2));
        QCOMPARE(now.loads[0].person, anton().id());
        QCOMPARE(now.loads[0].inARow, 2U);
        QCOMPARE(now.loads[0].atOnce, 1U);
        QCOMPARE(now.loads[1].inARow, 1U);
        QCOMPARE(now.acts, 3U);
        QCOMPARE(now.actsOfTheBusiestTwo, 3U);
        QCOMPARE(now.actsOutside, 1U);
        QCOMPARE(now.neverSent, std::vector{vera().id()});
        QVERIFY(now.isConcentrated());
        QVERIFY(now.overdueReports.empty());
        QVERIFY(givenAndAccepted(vera(), anton(), harvest(anton().id())) != second); // it blocks nothing
    }

    void a_run_ends_where_somebody_else_went()
    {
        givenAndAccepted(vera(), anton(), harvest(anton().id()));
        orchard().meet();
        givenAndAccepted(vera(), olga(), harvest(olga().id()));
        orchard().meet();
        givenAndAccepted(vera(), anton(), harvest(anton().id()));
        orchard().meet();
        const Indicators now = indicatorsOf(vera().space(), theFirst);
        for (const auto &load : now.loads)
            QCOMPARE(load.inARow, load.person == anton().id() ? 1U : 0U);
    }

    void reports_and_answers_become_overdue_after_a_month()
    {
        const ChangeId mandate = givenAndAccepted(vera(), anton(), harvest(anton().id()));
        const ChangeId act = acts(anton(), mandate, 1, u"две телеги"_s);
        anton().does(resign(anton().outlook(), mandate));
        QVERIFY(indicatorsOf(anton().space(), theFirst + std::chrono::days(29)).overdueReports.empty());
        const Indicators later = indicatorsOf(anton().space(), theFirst + std::chrono::days(30));
        QCOMPARE(later.overdueReports, std::vector{mandate});
        QCOMPARE(later.overdueRatifications, std::vector{act});
    }
};

QTEST_GUILESS_MAIN(ActTest)
#include "act_test.moc"
