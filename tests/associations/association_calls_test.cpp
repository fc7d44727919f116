// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calling an association and joining it.
#include "associations/domain/announcing.h"
#include "associations/domain/debriefing.h"
#include "associations/domain/going_away.h"
#include "associations/domain/joining.h"
#include "associations/domain/ossification.h"
#include "associations/domain/planning.h"
#include "associations/domain/rewording.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_offer.h"
#include "associations/orchard.h"

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ChangeId> nothing;

std::vector<PersonId> peopleOf(const Standing &standing)
{
    std::vector<PersonId> people;
    for (const Participant &participant : standing.participants)
        people.push_back(participant.person);
    return people;
}

} // namespace

class AssociationCallingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// П.I.3.8.В: for «осуществления некоторых немедленных и конкретных задач»; volunteers only.
    void R25_no_call_without_a_task_a_test_of_completion_and_a_last_day()
    {
        Orchard orchard;
        const Call whole{u"обрезать яблони"_s, u"ни одной сухой ветки"_s, inDays(10)};
        QVERIFY(!orchard.refusal(orchard.vera, call, whole));
        Call without = whole;
        without.task = u"  "_s;
        QCOMPARE(orchard.refusal(orchard.vera, call, without), Refusal::NothingSaid);
        without = whole;
        without.doneTest.clear();
        QCOMPARE(orchard.refusal(orchard.vera, call, without), Refusal::NothingSaid);
        without = whole;
        without.sunset = inDays(-1);
        QCOMPARE(orchard.refusal(orchard.vera, call, without), Refusal::DayPassed);
        without.sunset = inDays(400); // as good as without an end
        QCOMPARE(orchard.refusal(orchard.vera, call, without), Refusal::DayTooFar);
    }

    /// A program that writes bytes of its own gets no farther than the deed.
    void R25_a_call_without_an_end_in_sight_is_set_aside_by_everybody()
    {
        Orchard orchard;
        const ChangeId id
            = orchard.vera.does(ledger::deedOf(Call{u"править садом"_s, u"никогда"_s, inDays(4000)}), orchard.now());
        orchard.meet();
        QVERIFY(!orchard.outlook(orchard.anton).part<AssociationsPart>().association(id));
        const auto node = orchard.anton.space().graph().find(id);
        QCOMPARE(orchard.anton.space().verdict(*node), ledger::setAside(ledger::Reason::WithoutMeaning));
    }

    /// П.I.3.8.В: an association consists of volunteers. There is no act that brings in anybody but its author.
    void R25_nobody_is_enrolled_by_another()
    {
        Orchard orchard;
        const ChangeId id
            = orchard.does(orchard.vera, call, Call{u"обрезать яблони"_s, u"сухих веток нет"_s, inDays(10)});
        orchard.meet();
        QCOMPARE(peopleOf(orchard.standing(orchard.anton, id)), std::vector{orchard.vera.self()});
        orchard.does(orchard.anton, join, id, u"у меня пила"_s, nothing);
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.vera, id).participants.size(), 2);
        QCOMPARE(orchard.refusal(orchard.anton, join, id, u"ещё раз"_s, nothing), Refusal::AlreadyTakingPart);
    }

    /// М.27, М.28: start small, with a real deed; no ceremony.
    void R45_two_people_and_one_task_are_a_working_group()
    {
        Orchard orchard;
        const ChangeId id
            = orchard.does(orchard.vera, call, Call{u"обрезать яблони"_s, u"сухих веток нет"_s, inDays(10)});
        QCOMPARE(orchard.standing(orchard.vera, id).phase, Phase::Gathering);
        orchard.meet();
        orchard.does(orchard.anton, join, id, u"у меня пила"_s, nothing);
        QCOMPARE(orchard.standing(orchard.anton, id).phase, Phase::Working);
    }

    /// П.I.3.8.В: people take part «на любом уровне … напрямую»; П.I.3.8.Б: work is open to practically everyone.
    void R22_R24_every_member_may_join_every_association()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        for (Laptop *other : {&orchard.olga, &orchard.boris})
            orchard.does(*other, join, id, QString(), nothing);
        orchard.meet();
        QCOMPARE(orchard.standing(orchard.vera, id).participants.size(), 4);
    }

    void who_is_no_member_of_the_group_joins_nothing_in_it()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const Laptop &inside = orchard.vera;
        const Outlook stranger{inside.space(), *PersonId::fromBytes(QByteArray(32, 'z')), orchard.now()};
        QCOMPARE(refusalOf(join(stranger, id, {}, {}).error()), Refusal::NotAMember);
    }

    /// П.I.3.5.Б-1: exit is free.
    void R2_leaving_is_one_s_own_act_and_opens_again_what_one_had_taken()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId task = orchard.does(orchard.anton, offer, TaskOffer{id, u"наточить пилу"_s});
        orchard.does(orchard.anton, take, task);
        orchard.does(orchard.anton, goAway, id);
        orchard.meet();
        QVERIFY(!orchard.standing(orchard.vera, id).hasParticipant(orchard.anton.self()));
        QVERIFY(takersOf(orchard.task(orchard.vera, task), orchard.standing(orchard.vera, id)).empty());
        orchard.does(orchard.anton, join, id, u"вернулся"_s, nothing);
        QCOMPARE(takersOf(orchard.task(orchard.anton, task), orchard.standing(orchard.anton, id)).size(), 1);
    }

    void two_who_word_the_call_at_once_leave_two_versions_until_one_writes_for_both()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.does(orchard.vera, reword, Rewording{.association = id, .task = u"обрезать яблони и груши"_s});
        orchard.does(orchard.anton, reword, Rewording{.association = id, .task = u"обрезать сад"_s});
        orchard.meet();
        QCOMPARE(orchard.association(orchard.vera, id).task.versions().size(), 2);
        orchard.does(orchard.olga, join, id, QString(), nothing);
        orchard.does(orchard.olga, reword, Rewording{.association = id, .task = u"обрезать весь сад"_s});
        orchard.meet();
        QCOMPARE(orchard.association(orchard.vera, id).task.versions().size(), 1);
        QCOMPARE(*orchard.association(orchard.anton, id).task.shown(), u"обрезать весь сад"_s);
    }

    /// П.II.1.4.В: careful preparation, and analysis of what was done.
    void R44_there_is_a_sheet_to_plan_on_and_one_to_look_back_on()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.does(orchard.vera, plan,
            Planning{.association = id, .goal = u"до цветения"_s, .fallback = u"позвать соседей"_s});
        orchard.meet();
        orchard.does(orchard.anton, plan, Planning{.association = id, .goal = u"до почек"_s});
        orchard.does(orchard.anton, debrief, Debriefing{.association = id, .otherwise = u"точить пилы заранее"_s});
        orchard.meet();
        const Association &known = orchard.association(orchard.vera, id);
        QCOMPARE(*known.plan.goal.shown(), u"до почек"_s);
        QCOMPARE(known.plan.goal.versions().size(), 1);
        QCOMPARE(*known.plan.fallback.shown(), u"позвать соседей"_s);
        QCOMPARE(known.debriefs.at(orchard.anton.self()).otherwise, u"точить пилы заранее"_s);
        QCOMPARE(orchard.refusal(orchard.vera, plan, Planning{.association = id}), Refusal::NothingSaid);
    }

    /// П.I.3.8.Б: not a few who do most while most stay passive. М.12: computed for every body alike.
    void R23_R46_two_who_carry_most_of_the_tasks_are_seen_by_everybody()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        for (Laptop *other : {&orchard.olga, &orchard.boris})
            orchard.does(*other, join, id, QString(), nothing);
        orchard.meet();
        for (int i = 0; i < 6; ++i) {
            Laptop &busy = i % 2 ? orchard.vera : orchard.anton;
            const ChangeId task = orchard.does(busy, offer, TaskOffer{id, u"яблоня %1"_s.arg(i)});
            orchard.does(busy, take, task);
        }
        orchard.meet();
        const auto signs = ossification(orchard.association(orchard.boris, id), orchard.outlook(orchard.boris));
        QCOMPARE(signs.carriers.size(), 2);
        QCOMPARE(signs.carried, 6u);
        QCOMPARE(signs.all, 6u);
        for (Laptop *other : {&orchard.olga, &orchard.boris}) { // once others carry as much, nothing is to be seen
            for (int i = 0; i < 3; ++i)
                orchard.does(*other, take, orchard.does(*other, offer, TaskOffer{id, u"груша"_s}));
        }
        orchard.meet();
        QVERIFY(ossification(orchard.association(orchard.olga, id), orchard.outlook(orchard.olga)).carriers.empty());
    }

    /// An association with outsiders stands in a space of its own; groups hear of it.
    void a_call_of_another_space_is_made_known_in_the_group_and_brings_nobody_into_it()
    {
        Orchard orchard;
        Orchard fair({}, "fair");
        const ChangeId id = fair.called(u"поставить сцену"_s);
        const auto announced
            = announce(orchard.outlook(orchard.vera), fair.association(fair.vera, id), fair.outlook(fair.vera));
        QVERIFY(announced);
        orchard.vera.does(*announced, orchard.now());
        orchard.meet();
        const auto &known = orchard.outlook(orchard.anton).part<AssociationsPart>().announcements;
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.begin()->second.space, fair.vera.space().graph().space());
        QCOMPARE(known.begin()->second.mark.word, u"поставить сцену"_s);
        QCOMPARE(fair.standing(fair.vera, id).participants.size(), 2);
        QCOMPARE(
            refusalOf(announce(orchard.outlook(orchard.anton), fair.association(fair.vera, id), fair.outlook(fair.vera))
                    .error()),
            Refusal::AlreadyThere);
    }
};

QTEST_GUILESS_MAIN(AssociationCallingTest)
#include "association_calls_test.moc"
