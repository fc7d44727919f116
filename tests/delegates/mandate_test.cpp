// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/refusal.h"
#include "delegates/domain/borne.h"
#include "delegates/group_of_people.h"

#include <QTest>

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;

class MandateTest : public QObject
{
    Q_OBJECT

    static void refuses(const Result<Deed> &deed, Refusal why)
    {
        QVERIFY(!deed);
        QCOMPARE(refusalOf(deed.error()), why);
    }
    static void refusesDraft(const Person &vera, const MandateText &text, Refusal why)
    {
        refuses(draft(vera.outlook(), text), why);
    }

private Q_SLOTS:
    // --- R16, М.7 and Ч-1: mandates bind, or are to be voiced; the group chooses for each point
    // ------------------------

    void R16_each_point_has_its_own_strength_and_none_is_empty()
    {
        Orchard orchard(eachMember());
        Person &vera = orchard.vera();
        const ChangeId mandate = givenAndAccepted(vera, orchard.anton(), harvest(orchard.anton().id()));
        const auto &points = vera.mandate(mandate).words.points;
        QCOMPARE(points[0].kind, PointKind::Execute);
        QCOMPARE(points[1].kind, PointKind::Voice);
        QCOMPARE(points[2].kind, PointKind::DoNotAgree);
        MandateText text = harvest(orchard.anton().id());
        text.points[1].words.clear();
        refusesDraft(vera, text, Refusal::NoPoints);
        text.points.clear();
        refusesDraft(vera, text, Refusal::NoPoints);
    }

    // --- R15, М.7 and П.I.3.8.А: delegation, not representation; R35, П.II.1.4.А: nobody's will is delegated
    // -----------

    void R15_R35_a_mandate_is_about_a_matter_with_points_and_never_about_a_voice()
    {
        Orchard orchard(eachMember());
        MandateText text = harvest(orchard.anton().id());
        text.matter.clear();
        refusesDraft(orchard.vera(), text, Refusal::NoMatter);
        // A delegate counts as one person and carries no other voice: however many mandates, one head.
        const ChangeId mandate = givenAndAccepted(orchard.vera(), orchard.anton(), harvest(orchard.anton().id()));
        orchard.meet();
        const ChangeId answered = orchard.anton().does(
            recordAct(orchard.anton().outlook(), {.mandate = mandate, .point = 1, .words = u"две телеги"_s}));
        const ChangeId proposal
            = orchard.anton().does(proposeRatification(orchard.anton().outlook(), {.of = answered}));
        orchard.anton().isFor(proposal);
        orchard.anton().closes(proposal);
        QCOMPARE(ratificationOf(orchard.anton().space(), answered), Ratified::No); // one of three is not half
    }

    void only_somebody_of_the_group_is_sent()
    {
        Orchard orchard(eachMember());
        refusesDraft(orchard.vera(), harvest(*PersonId::fromBytes(ledger::test::keyOf("guest").bytes())),
            Refusal::DelegateNotAMember);
    }

    // --- the text is frozen

    void an_approval_that_quotes_other_words_approves_nothing()
    {
        Orchard orchard(eachMember());
        Person &vera = orchard.vera();
        const ChangeId drafted = vera.does(draft(vera.outlook(), harvest(orchard.anton().id())));
        MandateText other = harvest(orchard.anton().id());
        other.points[0].words = u"договориться о пяти телегах"_s;
        const QuotedDraft false1{drafted, FrozenText::of(other).hash(), orchard.anton().id()};
        const QuotedDraft false2{drafted, vera.part().draft(drafted)->act.words.hash(), orchard.olga().id()};
        for (const QuotedDraft &quoted : {false1, false2}) {
            const ChangeId forged = vera.does(ledger::deedOf(MandateGiven{quoted}));
            QCOMPARE(vera.verdict(forged), ledger::setAside(ledger::Reason::WithoutMeaning));
            QVERIFY(!vera.part().mandate(forged));
        }
    }

    void other_words_are_a_new_mandate_and_end_the_one_they_replace()
    {
        Orchard orchard(eachMember());
        Person &vera = orchard.vera();
        const ChangeId first = givenAndAccepted(vera, orchard.anton(), harvest(orchard.anton().id()));
        MandateText text = harvest(orchard.anton().id());
        text.points[0].words = u"договориться о трёх телегах"_s;
        text.replaces = first;
        orchard.meet();
        const ChangeId drafted = vera.does(draft(vera.outlook(), text));
        QVERIFY(vera.standing(first).isActive()); // a draft changes nothing
        vera.does(giveMandate(vera.outlook(), drafted));
        QVERIFY(vera.standing(first).isEndedBy(End::Replacement));
    }

    void a_draft_is_approved_once()
    {
        Orchard orchard(eachMember());
        Person &vera = orchard.vera();
        const ChangeId drafted = vera.does(draft(vera.outlook(), harvest(orchard.anton().id())));
        vera.does(giveMandate(vera.outlook(), drafted));
        refuses(giveMandate(vera.outlook(), drafted), Refusal::AlreadyApproved);
        refuses(giveMandate(vera.outlook(), vera.space().graph().id(ledger::Node{0})), Refusal::NoSuchDraft);
    }

    // --- R20, М.7 and П.I.4.5.А: formed from below by assemblies

    void R20_a_mandate_is_given_by_the_groups_own_procedure_and_by_nothing_less()
    {
        Orchard orchard({}); // consensus of at least half
        Person &vera = orchard.vera();
        const ChangeId drafted = vera.does(draft(vera.outlook(), harvest(orchard.anton().id())));
        refuses(giveMandate(vera.outlook(), drafted), Refusal::NeedsDecision);
        const ChangeId mandate = vera.does(proposeMandate(vera.outlook(), drafted));
        QCOMPARE(vera.standing(mandate).state, MandateState::Proposed);
        orchard.meet();
        refuses(
            answerMandate(orchard.anton().outlook(), mandate, MandateAnswered::Answer::Accepted), Refusal::NotApproved);
        vera.isFor(mandate);
        orchard.olga().isFor(mandate);
        orchard.meet();
        vera.closes(mandate);
        QCOMPARE(vera.standing(mandate).state, MandateState::Offered);
        orchard.meet();
        orchard.anton().does(answerMandate(orchard.anton().outlook(), mandate, MandateAnswered::Answer::Accepted));
        QVERIFY(orchard.anton().standing(mandate).isActive());
    }

    /// It stands among the proposals like any other, and who takes a position on it reads the frozen words.
    void a_proposed_mandate_is_a_matter_of_the_group_and_is_not_amended_there()
    {
        Orchard orchard({});
        Person &vera = orchard.vera();
        const ChangeId drafted = vera.does(draft(vera.outlook(), harvest(orchard.anton().id())));
        const ChangeId mandate = vera.does(proposeMandate(vera.outlook(), drafted));
        const auto &decisions = vera.space().state().part<assemblies::Decisions>();
        const assemblies::Matter *matter = decisions.matter(mandate);
        QVERIFY(matter);
        QCOMPARE(matter->quoted, assemblies::Quoted::Mandate);
        QCOMPARE(matter->first().text.what, u"Урожай"_s);
        QVERIFY(assemblies::waitsForPositionOf(vera.outlook(), *matter, vera.id()));
        assemblies::ProposalText other = matter->first().text;
        other.what = u"Урожай и всё остальное"_s;
        QCOMPARE(assemblies::refusalOf(assemblies::amend(vera.outlook(), mandate, other).error()),
            assemblies::Refusal::WrittenElsewhere);
        const ChangeId forced = vera.does(ledger::deedOf(assemblies::ProposalAmended{mandate, other}));
        QCOMPARE(vera.verdict(forced), ledger::setAside(ledger::Reason::WithoutMeaning));
    }

    void a_mandate_that_the_group_does_not_adopt_is_none()
    {
        Orchard orchard({});
        Person &vera = orchard.vera();
        const ChangeId drafted = vera.does(draft(vera.outlook(), harvest(orchard.anton().id())));
        const ChangeId mandate = vera.does(proposeMandate(vera.outlook(), drafted));
        vera.isFor(mandate);
        vera.closes(mandate); // one of three
        QCOMPARE(vera.standing(mandate).state, MandateState::NotApproved);
        orchard.meet();
        const ChangeId act = orchard.anton().does(
            ledger::deedOf(ActRecorded{.mandate = mandate, .point = 1, .words = u"две телеги"_s}));
        QCOMPARE(orchard.anton().verdict(act), ledger::setAside(ledger::Reason::NamesNothing));
    }

    // --- the delegate answers

    void nobody_is_a_delegate_before_they_say_yes_and_only_they_can_say_it()
    {
        Orchard orchard(eachMember());
        Person &vera = orchard.vera();
        Person &anton = orchard.anton();
        const ChangeId drafted = vera.does(draft(vera.outlook(), harvest(anton.id())));
        const ChangeId mandate = vera.does(giveMandate(vera.outlook(), drafted));
        orchard.meet();
        refuses(answerMandate(orchard.olga().outlook(), mandate, MandateAnswered::Answer::Accepted),
            Refusal::NotTheDelegate);
        refuses(recordAct(anton.outlook(), {.mandate = mandate, .point = 1, .words = u"две"_s}), Refusal::NotAccepted);
        anton.does(answerMandate(anton.outlook(), mandate, MandateAnswered::Answer::Declined, u"уезжаю"_s));
        QCOMPARE(anton.standing(mandate).state, MandateState::Declined);
        refuses(answerMandate(anton.outlook(), mandate, MandateAnswered::Answer::Accepted), Refusal::AlreadyAnswered);
        QVERIFY(!anton.standing(mandate).isReportDue);
    }

    // --- R31, П.I.2.В and П.I.3.8.В: nothing without limit; it ends by itself, on every machine alike
    // -------------------

    void R31_no_mandate_is_without_a_last_day_or_beyond_a_year()
    {
        Orchard orchard(eachMember());
        MandateText text = harvest(orchard.anton().id());
        text.term.lastDay = std::chrono::year(2026) / 11 / 30;
        refusesDraft(orchard.vera(), text, Refusal::DayIsPast);
        text.term.lastDay = std::chrono::year(2028) / 1 / 1;
        refusesDraft(orchard.vera(), text, Refusal::TermTooLong);
        const ChangeId smuggled = orchard.vera().does(ledger::deedOf(Draft{FrozenText::of(text)}));
        QCOMPARE(orchard.vera().verdict(smuggled), ledger::setAside(ledger::Reason::WithoutMeaning));
        text.term = {.lastDay = std::chrono::year(2026) / 12 / 12, .event = {}, .endsWithLastPoint = true};
        text.points = {{PointKind::DoNotAgree, u"охрана"_s}};
        refusesDraft(orchard.vera(), text, Refusal::NothingToDo);
    }

    void R31_it_ends_with_its_last_day_although_nobody_does_anything()
    {
        Orchard orchard(eachMember());
        const ChangeId mandate = givenAndAccepted(orchard.vera(), orchard.anton(), harvest(orchard.anton().id()));
        orchard.meet();
        const QByteArray before = orchard.olga().space().canonicalState();
        orchard.olga().waitsUntil(endOf(std::chrono::year(2026) / 12 / 12) - std::chrono::milliseconds(1));
        QVERIFY(orchard.olga().standing(mandate).isActive()); // the last day is a whole day, wherever one is
        orchard.olga().waits(std::chrono::milliseconds(1));
        QVERIFY(orchard.olga().standing(mandate).isEndedBy(End::TermOver));
        QVERIFY(orchard.olga().standing(mandate).isReportDue);
        QCOMPARE(orchard.olga().space().canonicalState(), before); // the fold never asked the time
    }

    void R31_it_ends_with_the_event_that_the_group_named()
    {
        Orchard orchard(eachMember());
        MandateText text = harvest(orchard.anton().id());
        const ChangeId without = givenAndAccepted(orchard.vera(), orchard.anton(), text);
        text.term.event = u"ярмарка кончилась"_s;
        const ChangeId mandate = givenAndAccepted(orchard.vera(), orchard.anton(), text);
        orchard.meet();
        refuses(sayEventCame(orchard.olga().outlook(), without), Refusal::NoEvent);
        orchard.olga().does(sayEventCame(orchard.olga().outlook(), mandate));
        orchard.meet();
        for (const Person &person : orchard.people)
            QVERIFY(person.standing(mandate).isEndedBy(End::Event));
    }

    void R31_it_ends_with_its_last_point_and_a_bar_is_no_point_to_do()
    {
        Orchard orchard(eachMember());
        Person &anton = orchard.anton();
        MandateText text = harvest(anton.id());
        text.term.endsWithLastPoint = true;
        const ChangeId mandate = givenAndAccepted(orchard.vera(), anton, text);
        const auto done = [&](quint32 point) {
            anton.does(recordAct(anton.outlook(),
                {.mandate = mandate,
                    .point = point,
                    .words = u"готово"_s,
                    .progress = ActRecorded::Progress::PointDone}));
        };
        done(1);
        QVERIFY(anton.standing(mandate).isActive());
        done(2);
        QVERIFY(anton.standing(mandate).isEndedBy(End::LastPointDone));
        refuses(
            recordAct(anton.outlook(), {.mandate = mandate, .point = 1, .words = u"и ещё"_s}), Refusal::AlreadyEnded);
        orchard.meet();
        QVERIFY(orchard.olga().standing(mandate).isEndedBy(End::LastPointDone));
    }

    void R31_it_ends_when_the_delegate_goes_and_coming_back_revives_nothing()
    {
        Orchard orchard(eachMember());
        const ChangeId mandate = givenAndAccepted(orchard.vera(), orchard.anton(), harvest(orchard.anton().id()));
        orchard.anton().does(ledger::deedOf(Goes{}));
        orchard.meet();
        QVERIFY(orchard.vera().standing(mandate).isEndedBy(End::DelegateGone));
        orchard.vera().does(groups::admit(orchard.vera().outlook(),
            {.feed = ledger::test::keyOf("anton"), .recipient = QByteArray(32, 'r')}, u"anton"_s));
        QVERIFY(orchard.vera().space().standing().isMember(orchard.anton().id()));
        QVERIFY(orchard.vera().standing(mandate).isEndedBy(End::DelegateGone));
    }

    void a_mandate_that_its_delegate_left_behind_is_told_among_what_can_be_taken_over()
    {
        Orchard orchard(eachMember());
        const ChangeId mandate = givenAndAccepted(orchard.vera(), orchard.anton(), harvest(orchard.anton().id()));
        QCOMPARE(liabilities(orchard.anton().outlook()).size(), std::size_t(1));
        orchard.anton().does(ledger::deedOf(Goes{}));
        orchard.meet();
        const auto left = groups::toTakeOver(liabilities(orchard.vera().outlook()), orchard.vera().outlook());
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().id, mandate);
        orchard.vera().waits(std::chrono::days(30));
        QVERIFY(liabilities(orchard.vera().outlook()).empty());
    }

    void R31_it_ends_with_the_group()
    {
        Orchard orchard(eachMember());
        Person &vera = orchard.vera();
        const ChangeId mandate = givenAndAccepted(vera, orchard.anton(), harvest(orchard.anton().id()));
        vera.does(ledger::deedOf(Dissolves{vera.space().graph().id(ledger::Node{0})}));
        QVERIFY(vera.standing(mandate).isEndedBy(End::GroupDissolved));
    }

    void it_ends_when_the_delegate_lays_it_down_alone_and_at_once()
    {
        Orchard orchard(eachMember());
        const ChangeId mandate = givenAndAccepted(orchard.vera(), orchard.anton(), harvest(orchard.anton().id()));
        refuses(resign(orchard.vera().outlook(), mandate), Refusal::NotTheDelegate);
        orchard.anton().does(resign(orchard.anton().outlook(), mandate, u"не успеваю"_s));
        QVERIFY(orchard.anton().standing(mandate).isEndedBy(End::Resignation));
    }

    void any_end_asks_for_a_report_and_needs_none()
    {
        Orchard orchard(eachMember());
        Person &anton = orchard.anton();
        const ChangeId mandate = givenAndAccepted(orchard.vera(), anton, harvest(anton.id()));
        anton.does(recordAct(anton.outlook(), {.mandate = mandate, .point = 1, .words = u"две телеги"_s}));
        anton.does(resign(anton.outlook(), mandate));
        QVERIFY(anton.standing(mandate).isReportDue);
        anton.does(fileReport(anton.outlook(), *reportFromLog(anton.outlook(), mandate)));
        QVERIFY(!anton.standing(mandate).isReportDue);
        QCOMPARE(anton.standing(mandate).state, MandateState::Ended);
    }
};

QTEST_GUILESS_MAIN(MandateTest)
#include "mandate_test.moc"
