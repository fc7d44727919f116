// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How associations end: П.I.3.8.В, «Как только … задача … будет разрешена …, эти организации-товарищества прекратят
// своё существование. Таким образом, их окостенение и отчуждение от масс станет невозможным.»
#include "associations/domain/dissolving.h"
#include "associations/domain/extending.h"
#include "associations/domain/finishing.h"
#include "associations/domain/going_away.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/joining.h"
#include "associations/domain/moving.h"
#include "associations/domain/ossification.h"
#include "associations/domain/resuming.h"
#include "associations/domain/solving.h"
#include "associations/domain/staying.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_offer.h"
#include "associations/domain/waiting.h"
#include "associations/orchard.h"

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ChangeId> nothing;

bool waitsFor(const Outlook &outlook, Waiting::What what)
{
    return std::ranges::contains(waitingFor(outlook), what, &Waiting::what);
}

} // namespace

class AssociationEndingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void R26_whoever_takes_part_says_solved_and_one_line_of_hand_over_dissolves_it()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        QCOMPARE(orchard.refusal(orchard.anton, handOver, HandingOver{.association = id, .results = u"обрезали"_s}),
            Refusal::NotToHandOver);
        orchard.does(orchard.anton, solve, id, u"веток нет"_s); // not the caller: who called has no rank
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.vera, id).phase, Phase::Solved);
        QVERIFY(waitsFor(orchard.outlook(orchard.vera), Waiting::What::HandOver));
        QCOMPARE(orchard.refusal(orchard.vera, handOver, HandingOver{.association = id}), Refusal::NothingSaid);
        orchard.does(orchard.vera, handOver, HandingOver{.association = id, .results = u"обрезали"_s});
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.anton, id).phase, Phase::Dissolved);
        QCOMPARE(orchard.refusal(orchard.anton, offer, TaskOffer{id, u"ещё"_s}), Refusal::Ended);
    }

    /// The end follows from the solution and needs no vote, also where the group's powers do.
    void R26_a_group_that_decides_everything_by_decision_keeps_nobody_in_a_solved_association()
    {
        Orchard orchard(ledger::SpaceRules::Powers::DecisionOnly);
        const ChangeId id = orchard.called();
        QCOMPARE(orchard.refusal(orchard.olga, dissolve, id, u"довольно"_s), Refusal::NeedsDecision);
        orchard.does(orchard.vera, solve, id, QString());
        orchard.does(orchard.vera, handOver, HandingOver{.association = id, .results = u"готово"_s});
        QCOMPARE(orchard.standing(orchard.vera, id).phase, Phase::Dissolved);
    }

    void who_sees_that_the_test_is_not_met_says_so_and_work_goes_on()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.does(orchard.anton, solve, id, QString());
        orchard.meet();
        QCOMPARE(orchard.refusal(orchard.vera, offer, TaskOffer{id, u"ещё"_s}), Refusal::BeingHandedOver);
        orchard.does(orchard.vera, resume, id, u"у забора сухие ветки"_s);
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.anton, id).phase, Phase::Working);
        QCOMPARE(orchard.refusal(orchard.anton, resume, id, u"что?"_s), Refusal::NotSolved);
    }

    void R26_the_last_day_closes_it_by_itself_on_every_replica()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const auto digest = orchard.vera.space().digest();
        orchard.passDays(10); // the evening of the last day
        QCOMPARE(orchard.standing(orchard.vera, id).phase, Phase::Working);
        QVERIFY(waitsFor(orchard.outlook(orchard.vera), Waiting::What::SunsetNear));
        orchard.passDays(1);
        for (const Laptop *laptop : {&orchard.vera, &orchard.anton, &orchard.olga}) {
            QCOMPARE(orchard.standing(*laptop, id).phase, Phase::Sunset);
            QVERIFY(orchard.standing(*laptop, id).participants.empty());
        }
        QCOMPARE(orchard.vera.space().digest(), digest); // nobody wrote anything
        QCOMPARE(orchard.refusal(orchard.vera, extend, id, inDays(20)), Refusal::Ended);
        orchard.does(orchard.olga, handOver, HandingOver{.association = id, .results = u"полсада"_s});
        QCOMPARE(orchard.standing(orchard.olga, id).phase, Phase::Dissolved);
    }

    void R26_extension_only_by_fresh_consent_of_each_and_who_does_not_answer_leaves()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.does(orchard.olga, join, id, QString(), nothing);
        orchard.meet();
        orchard.does(orchard.vera, extend, id, inDays(20));
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.anton, id).sunset, inDays(20));
        QVERIFY(waitsFor(orchard.outlook(orchard.anton), Waiting::What::Stay));
        QVERIFY(!waitsFor(orchard.outlook(orchard.vera), Waiting::What::Stay));
        orchard.does(orchard.anton, stay, id);
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.vera, id).participants.size(), 3); // Olga has until the old day
        orchard.passDays(11);
        const Standing later = orchard.standing(orchard.vera, id);
        QCOMPARE(later.phase, Phase::Working);
        QVERIFY(!later.hasParticipant(orchard.olga.self()));
        QCOMPARE(later.participants.size(), 2);
        QCOMPARE(orchard.refusal(orchard.olga, stay, id), Refusal::NotTakingPart);
        QCOMPARE(orchard.refusal(orchard.anton, extend, id, inDays(15)), Refusal::NotLater);
    }

    void R26_without_anybody_s_consent_an_extension_is_no_extension()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        // Olga takes no part; what she writes past the deed moves nobody's day.
        QCOMPARE(orchard.refusal(orchard.olga, extend, id, inDays(20)), Refusal::NotTakingPart);
        orchard.olga.does(ledger::deedOf(Extending{id, inDays(20)}), orchard.now());
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.vera, id).sunset, inDays(10));
    }

    /// Dates: a deed that claims a time after an end gives no standing by itself.
    void R26_a_consent_after_the_last_day_does_not_bring_it_back()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.passDays(12);
        orchard.vera.does(ledger::deedOf(Extending{id, inDays(30)}), orchard.now());
        QCOMPARE(orchard.standing(orchard.vera, id).phase, Phase::Sunset);
        QCOMPARE(orchard.standing(orchard.vera, id).sunset, inDays(10));
    }

    void R26_two_extensions_at_once_each_hold_for_those_who_said_yes_to_them()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.does(orchard.vera, extend, id, inDays(20));
        orchard.does(orchard.anton, extend, id, inDays(15));
        orchard.meet();
        orchard.passDays(16);
        const Standing then = orchard.standing(orchard.olga, id);
        QCOMPARE(then.sunset, inDays(20));
        QCOMPARE(then.participants.size(), 1);
        QVERIFY(then.hasParticipant(orchard.vera.self()));
    }

    void R26_who_joins_and_consents_in_one_moment_has_joined_first()
    {
        for (int lot = 0; lot < 8; ++lot) { // whatever the ids, which decide nothing
            Orchard orchard({}, QByteArray::number(lot));
            const ChangeId id = orchard.vera.does(
                ledger::deedOf(Call{u"обрезать яблони"_s, u"сухих веток нет"_s, inDays(10)}), orchard.now());
            orchard.vera.does(ledger::deedOf(Extending{id, inDays(15)}), orchard.now());
            QCOMPARE(orchard.standing(orchard.vera, id).sunset, inDays(15));
        }
    }

    void R26_one_that_outlives_its_first_day_is_seen_to_do_so()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        QVERIFY(!ossification(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera)).isSeen());
        QVERIFY(!waitsFor(orchard.outlook(orchard.vera), Waiting::What::Ossifying));
        orchard.does(orchard.vera, extend, id, inDays(20));
        orchard.passDays(12);
        const auto signs = ossification(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera));
        QVERIFY(signs.isPastFirstDay);
        QCOMPARE(signs.extensions, 1u);
        QVERIFY(waitsFor(orchard.outlook(orchard.vera), Waiting::What::Ossifying)); // for those in it to see
        QVERIFY(!waitsFor(orchard.outlook(orchard.boris), Waiting::What::Ossifying));
    }

    void an_association_that_everybody_left_is_abandoned_and_any_member_may_close_it()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        for (Laptop *laptop : {&orchard.vera, &orchard.anton})
            orchard.does(*laptop, goAway, id);
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.olga, id).phase, Phase::Abandoned);
        QVERIFY(!orchard.refusal(orchard.olga, handOver, HandingOver{.association = id, .results = u"никого"_s}));
    }

    void silence_of_a_month_is_called_abandoned_and_a_deed_ends_that()
    {
        Orchard orchard;
        const ChangeId id
            = orchard.does(orchard.vera, call, Call{u"обрезать яблони"_s, u"сухих веток нет"_s, inDays(90)});
        orchard.passDays(31);
        QCOMPARE(orchard.standing(orchard.vera, id).phase, Phase::Abandoned);
        orchard.does(orchard.vera, offer, TaskOffer{id, u"наточить пилу"_s});
        QCOMPARE(orchard.standing(orchard.vera, id).phase, Phase::Gathering);
    }

    void a_hand_over_by_somebody_who_never_took_part_ends_nothing_that_is_at_work()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        QCOMPARE(orchard.refusal(orchard.olga, handOver, HandingOver{.association = id, .results = u"хватит"_s}),
            Refusal::NotToHandOver);
        const Deed past = ledger::deedOf(HandingOver{.association = id, .results = u"хватит"_s});
        orchard.olga.does(past, orchard.now());
        // Nor does it help to claim that it was written when the last day was over.
        orchard.olga.does(past, orchard.now() + std::chrono::days(40));
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.vera, id).phase, Phase::Working);
    }

    /// Design of the ledger, "dissolve / new task": the dissolution stands, and the task is not lost.
    void a_task_that_was_offered_without_knowing_of_the_end_is_left_to_be_taken_over()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.does(orchard.vera, solve, id, QString());
        orchard.does(orchard.vera, handOver, HandingOver{.association = id, .results = u"готово"_s});
        const ChangeId task = orchard.does(orchard.anton, offer, TaskOffer{id, u"сжечь ветки"_s});
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.anton, id).phase, Phase::Dissolved);
        const auto left = tasksToTakeOver(orchard.association(orchard.anton, id), orchard.outlook(orchard.anton));
        QCOMPARE(left, std::vector{task});
        QVERIFY(waitsFor(orchard.outlook(orchard.vera), Waiting::What::TakeOver));

        const ChangeId next = orchard.does(orchard.olga, call, Call{u"убрать сад"_s, u"чисто"_s, inDays(20)});
        orchard.does(orchard.olga, move, task, next);
        orchard.meet();
        QVERIFY(tasksToTakeOver(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera)).empty());
        QCOMPARE(orchard.task(orchard.vera, task).association(), next);
        QCOMPARE(orchard.task(orchard.vera, task).offered.by, orchard.anton.self());
    }

    void the_same_holds_when_the_group_dissolves_it_by_its_powers()
    {
        Orchard orchard(ledger::SpaceRules::Powers::EachMember);
        const ChangeId id = orchard.called();
        const ChangeId early = orchard.does(orchard.vera, offer, TaskOffer{id, u"наточить пилу"_s});
        orchard.meet();
        orchard.does(orchard.olga, dissolve, id, u"сад продан"_s);
        const ChangeId late = orchard.does(orchard.anton, offer, TaskOffer{id, u"сжечь ветки"_s});
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.vera, id).phase, Phase::Dissolved);
        QCOMPARE(
            tasksToTakeOver(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera)), std::vector{late});
        Q_UNUSED(early)
    }

    void dissolving_and_extending_at_once_dissolves()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.does(orchard.vera, solve, id, QString());
        orchard.does(orchard.vera, handOver, HandingOver{.association = id, .results = u"готово"_s});
        orchard.does(orchard.anton, extend, id, inDays(20));
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.anton, id).phase, Phase::Dissolved);
    }

    void several_hand_over_at_once_and_one_card_holds_it_all()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.does(orchard.vera, solve, id, QString());
        orchard.meet();
        orchard.does(orchard.vera, handOver, HandingOver{.association = id, .results = u"готово"_s});
        orchard.does(orchard.anton, handOver, HandingOver{.association = id, .lessons = u"точить пилы"_s});
        orchard.meet();
        QCOMPARE(orchard.association(orchard.olga, id).handOvers.size(), 2);
        QVERIFY(!orchard.refusal(orchard.anton, handOver, HandingOver{.association = id, .debts = {u"пила соседа"_s}}));
        QCOMPARE(orchard.refusal(orchard.olga, handOver, HandingOver{.association = id, .lessons = u"я не была"_s}),
            Refusal::NotTakingPart);
    }
};

QTEST_GUILESS_MAIN(AssociationEndingTest)
#include "association_endings_test.moc"
