// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Assemblies and their agenda: who may do what, and what stands when several do it at once.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/meeting/agenda_offers.h"
#include "assemblies/held_assembly.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/promise_acts.h"

#include <QTest>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::assemblies::test;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

class AssembliesTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Garden> garden;

    QStringList agenda(const ChangeId &assembly, std::size_t who = vera)
    {
        QStringList titles;
        for (const AgendaItem *item : agendaOf(garden->assembly(assembly, who)))
            titles.append(item->added.act.title);
        return titles;
    }
    std::vector<AgendaOffer> offers(const ChangeId &assembly)
    {
        return notYetOn(garden->assembly(assembly), waitingForAssembly(garden->outlook(), garden->assembly(assembly)));
    }

private Q_SLOTS:
    void init() { garden.emplace(); }

    void an_assembly_is_called_then_has_an_agenda_then_is_held_and_written_down()
    {
        const ChangeId id = garden->called();
        QCOMPARE(garden->phase(id), AssemblyPhase::Called);
        garden->withItem(id);
        QCOMPARE(garden->phase(id), AssemblyPhase::Agenda);
        garden->opened(id);
        QCOMPARE(garden->phase(id), AssemblyPhase::Open);
        garden->done(anton, markMeeting(garden->outlook(anton), {.assembly = id, .mark = MeetingMarked::Mark::Closed}));
        QCOMPARE(garden->phase(id), AssemblyPhase::Minutes);
        const ChangeId minutes = garden->minutes(id, u"Решили."_s);
        for (const std::size_t who : {vera, anton, olga})
            garden->done(who, answerMinutes(garden->outlook(who), {.minutes = minutes, .isConfirmed = true}));
        QCOMPARE(garden->phase(id), AssemblyPhase::Confirmed);
        QCOMPARE(
            whyNot(addItem(garden->outlook(), {.assembly = id, .title = u"ещё"_s})), MeetingRefusal::AlreadyConfirmed);
    }

    void whose_hour_is_over_without_a_word_that_it_took_place_has_passed()
    {
        const ChangeId id = garden->called();
        garden->commons.now += std::chrono::hours(8);
        QCOMPARE(garden->phase(id), AssemblyPhase::Passed);
        garden->opened(id); // written down afterwards
        QCOMPARE(garden->phase(id), AssemblyPhase::Open);
    }

    void an_assembly_lies_neither_farther_than_a_year_nor_longer_ago_than_a_month()
    {
        const auto at = [&](int days) {
            return whyNot(callAssembly(garden->outlook(), {.title = u"А"_s, .when = garden->inHours(24 * days)}));
        };
        QCOMPARE(at(367), MeetingRefusal::MomentOutOfReach);
        QCOMPARE(at(-32), MeetingRefusal::MomentOutOfReach);
        QCOMPARE(at(366), std::nullopt);
        QCOMPARE(at(-31), std::nullopt);
        // Whoever forces it writes something that everybody can show, and that gives nobody anything.
        const ChangeId far
            = garden->done(vera, deedOf(AssemblyCalled{.title = u"9999"_s, .when = 253'402'300'799'999}));
        QCOMPARE(garden->phase(far), AssemblyPhase::Called);
    }

    /// П.I.3.5.Б-1: only who called takes the call back; others may call one of their own.
    void nobody_calls_off_what_another_called()
    {
        const ChangeId id = garden->called();
        QCOMPARE(whyNot(callOff(garden->outlook(anton), {id, u"незачем"_s})), MeetingRefusal::NotItsCaller);
        garden->done(anton, deedOf(AssemblyCalledOff{id, u"незачем"_s})); // past the deed
        QCOMPARE(garden->phase(id), AssemblyPhase::Called);
        garden->done(vera, callOff(garden->outlook(), {id, u"ливень"_s}));
        QCOMPARE(garden->phase(id), AssemblyPhase::CalledOff);
        QCOMPARE(
            whyNot(addItem(garden->outlook(anton), {.assembly = id, .title = u"Вода"_s})), MeetingRefusal::CalledOff);
        QVERIFY(
            callAssembly(garden->outlook(anton), {.title = u"Под крышей"_s, .when = garden->inHours(6), .after = id}));
    }

    void an_assembly_called_off_while_another_moves_it_is_off_and_the_new_hour_is_kept()
    {
        const ChangeId id = garden->called();
        using Field = AssemblyChanged::Field;
        garden->alone(anton,
            changeAssembly(
                garden->outlook(anton), {.assembly = id, .fields = Field::When, .when = garden->inHours(30)}));
        garden->alone(vera, callOff(garden->outlook(), {id, u"ливень"_s}));
        garden->commons.meet();
        for (const std::size_t who : {vera, anton, olga}) {
            QCOMPARE(garden->phase(id, who), AssemblyPhase::CalledOff);
            QCOMPARE(*garden->assembly(id, who).when.shown(), garden->inHours(30));
        }
    }

    void what_was_held_was_held_though_its_caller_had_called_it_off()
    {
        const ChangeId id = garden->called();
        garden->alone(anton, markMeeting(garden->outlook(anton), {.assembly = id}));
        garden->alone(vera, callOff(garden->outlook(), {id, u"ливень"_s}));
        garden->commons.meet();
        QCOMPARE(garden->phase(id), AssemblyPhase::Open);
        QCOMPARE(garden->assembly(id).calledOff.size(), 1);
        QCOMPARE(whyNot(callOff(garden->outlook(), {id, u"ливень"_s})), MeetingRefusal::UnderWay);
    }

    void two_who_move_it_at_once_leave_two_versions_until_one_settles_both()
    {
        const ChangeId id = garden->called();
        using Field = AssemblyChanged::Field;
        garden->alone(anton,
            changeAssembly(garden->outlook(anton), {.assembly = id, .fields = Field::Where, .where = u"сарай"_s}));
        garden->alone(
            olga, changeAssembly(garden->outlook(olga), {.assembly = id, .fields = Field::Where, .where = u"кухня"_s}));
        garden->commons.meet();
        QCOMPARE(garden->assembly(id).where.versions().size(), 2);
        const QString shown = *garden->assembly(id).where.shown();
        garden->done(vera, changeAssembly(garden->outlook(), {.assembly = id, .fields = Field::Where, .where = shown}));
        QCOMPARE(garden->assembly(id).where.versions().size(), 1);
    }

    /// П.I.3.5.Б-2: everyone takes part in what touches them. No one can take another's item off the agenda.
    void anybody_adds_an_item_and_nobody_takes_another_s_off()
    {
        const ChangeId id = garden->called();
        const ChangeId item = garden->done(olga, addItem(garden->outlook(olga), {.assembly = id, .title = u"Шум"_s}));
        QCOMPARE(whyNot(takeOff(garden->outlook(), {item, u"не нужно"_s})), MeetingRefusal::NotYourItem);
        garden->done(vera, deedOf(ItemTakenOff{item, u"не нужно"_s}));
        QCOMPARE(agenda(id), QStringList{u"Шум"_s});
        garden->done(olga, takeOff(garden->outlook(olga), {item, u"уладили"_s}));
        QCOMPARE(agenda(id), QStringList());
    }

    void an_order_leaves_out_nothing_that_its_author_had_not_seen()
    {
        const ChangeId id = garden->called();
        garden->withItem(id, u"Первый"_s);
        const ChangeId second = garden->withItem(id, u"Второй"_s);
        garden->alone(vera, moveItem(garden->outlook(), second, 0));
        garden->alone(anton, addItem(garden->outlook(anton), {.assembly = id, .title = u"Третий"_s}));
        garden->commons.meet();
        for (const std::size_t who : {vera, anton, olga})
            QCOMPARE(agenda(id, who), (QStringList{u"Второй"_s, u"Первый"_s, u"Третий"_s}));
        const auto again = moveItem(garden->outlook(), second, 0);
        QCOMPARE(refusalOf(again.error()), Refusal::NothingChanged);
    }

    void the_agenda_is_built_from_what_waits_and_offers_nothing_twice()
    {
        const ChangeId id = garden->called();
        const ChangeId water = garden->done(vera, propose(garden->outlook(), {.what = u"Вода по очереди"_s}));
        garden->done(anton,
            groups::makePromise(garden->outlook(anton), {.what = u"починю насос"_s, .due = garden->inHours(48)}));
        const ChangeId errand = garden->done(olga,
            groups::offerErrand(garden->outlook(olga),
                {.kind = groups::ErrandKind::Keeper, .what = u"ключи"_s, .until = garden->inHours(72)}));
        QCOMPARE(offers(id).size(), 2);
        garden->done(olga, groups::takeErrand(garden->outlook(olga), {errand}));
        const auto waiting = offers(id);
        QCOMPARE(waiting.size(), 3);
        QCOMPARE(waiting[0].kind, ItemKind::Promise); // the nearest day first
        QCOMPARE(waiting[1].about, errand);
        QCOMPARE(waiting[2], (AgendaOffer{.kind = ItemKind::Proposal, .title = u"Вода по очереди"_s, .about = water}));
        garden->done(anton, addItem(garden->outlook(anton), itemFrom(garden->assembly(id), waiting[2])));
        QCOMPARE(offers(id).size(), 2);
        QCOMPARE(whyNot(addItem(garden->outlook(), itemFrom(garden->assembly(id), waiting[2]))),
            MeetingRefusal::AlreadyOnAgenda);
    }

    void what_was_not_reached_waits_for_the_next_assembly_until_one_takes_it_up()
    {
        const ChangeId first = garden->called();
        const ChangeId item = garden->withItem(first, u"Забор"_s);
        garden->opened(first);
        garden->done(anton,
            noteItem(
                garden->outlook(anton), {.item = item, .how = ItemNoted::How::NotReached, .words = u"стемнело"_s}));
        garden->commons.now += std::chrono::hours(48);
        const ChangeId second = garden->called(u"Следующее"_s);
        QCOMPARE(offers(second).size(), 1);
        QCOMPARE(offers(second).front().kind, ItemKind::CarriedOver);
        garden->done(olga, addItem(garden->outlook(olga), itemFrom(garden->assembly(second), offers(second).front())));
        QVERIFY(offers(second).empty());
        QVERIFY(offers(garden->called(u"Ещё одно"_s)).empty());
    }

    /// М.13, М.4: to lead and to write is an errand for one assembly; it gives nothing that others have not.
    void facilitator_and_scribe_are_errands_that_end_with_the_assembly()
    {
        const ChangeId id = garden->called();
        const ChangeId errand = garden->done(
            vera, offerRole(garden->outlook(), id, groups::ErrandKind::Facilitator, u"вести собрание"_s));
        garden->done(vera, openRole(garden->outlook(), {id, errand}));
        garden->done(anton, groups::takeErrand(garden->outlook(anton), {errand}));
        const Role role = rolesOf(garden->outlook(), garden->assembly(id)).front();
        QCOMPARE(role.holders, std::vector{garden->person(anton)});
        QCOMPARE(role.notYet.size(), 2); // rotation: Vera and Olga have never led
        garden->opened(id);
        const ChangeId item = garden->done(olga, addItem(garden->outlook(olga), {.assembly = id, .title = u"Шум"_s}));
        QVERIFY(
            noteItem(garden->outlook(olga), {.item = item, .words = u"тише"_s})); // who holds no role writes as well
        QCOMPARE(whyNot(takeOff(garden->outlook(anton), {item})),
            MeetingRefusal::NotYourItem); // and who leads takes nothing off
        garden->commons.now += std::chrono::hours(80);
        QCOMPARE(rolesOf(garden->outlook(), garden->assembly(id)).front().state, groups::ErrandState::Over);
    }

    void names_of_any_script_are_kept_as_they_are_and_hostile_ones_are_refused()
    {
        const ChangeId id = garden->called(u"مرحبا ‏ <b>水</b> 🌿"_s);
        QCOMPARE(*garden->assembly(id).title.shown(), u"مرحبا ‏ <b>水</b> 🌿"_s);
        garden->opened(id);
        const auto guest = [&](const QString &name) {
            return notePresence(garden->outlook(), {.assembly = id, .who = {.guest = name}}).has_value();
        };
        QVERIFY(guest(u"e\u0301"_s));
        QVERIFY(!guest(u"две\nстроки"_s));
        QVERIFY(!guest(u" "_s));
        QVERIFY(!guest(QString(81, u'ы')));
        QVERIFY(!guest(u"нуль\u0000"_s));
    }
};

QTEST_GUILESS_MAIN(AssembliesTest)
#include "assemblies_test.moc"
