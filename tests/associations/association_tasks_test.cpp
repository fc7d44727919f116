// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks: offered and taken, never assigned.
#include "associations/domain/asking.h"
#include "associations/domain/burn_down.h"
#include "associations/domain/checking.h"
#include "associations/domain/declining.h"
#include "associations/domain/dropping.h"
#include "associations/domain/finishing.h"
#include "associations/domain/giving_back.h"
#include "associations/domain/joining.h"
#include "associations/domain/liabilities.h"
#include "associations/domain/noting.h"
#include "associations/domain/reopening.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_edit.h"
#include "associations/domain/task_list.h"
#include "associations/domain/task_offer.h"
#include "associations/domain/waiting.h"
#include "associations/orchard.h"

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;
using Field = TaskEdit::Field;

namespace {

TaskRow rowOf(const Orchard &orchard, const Laptop &laptop, const ChangeId &task)
{
    const Task &known = orchard.task(laptop, task);
    const auto rows = tasksOf(orchard.association(laptop, known.association()), orchard.outlook(laptop));
    return *std::ranges::find(rows, task, [](const TaskRow &row) { return row.task->id; });
}

} // namespace

class AssociationTasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// П.I.1.2.Г: no exploitation of another's activity, no coercion.
    void R37_tasks_are_offered_and_taken_and_a_request_binds_nobody()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId task = orchard.does(orchard.vera, offer, TaskOffer{id, u"наточить пилу"_s});
        orchard.does(orchard.vera, ask, task, orchard.anton.self(), u"у тебя камень"_s);
        orchard.meet();
        QCOMPARE(rowOf(orchard, orchard.anton, task).state, TaskState::Open);
        QVERIFY(
            std::ranges::contains(waitingFor(orchard.outlook(orchard.anton)), Waiting::What::Request, &Waiting::what));
        orchard.does(orchard.anton, decline, task);
        orchard.meet();
        QCOMPARE(rowOf(orchard, orchard.vera, task).state, TaskState::Open);
        QCOMPARE(orchard.refusal(orchard.anton, decline, task), Refusal::NotAsked);
        orchard.does(orchard.anton, take, task); // may still think better of it
        QCOMPARE(rowOf(orchard, orchard.anton, task).takers, std::vector{orchard.anton.self()});
    }

    /// П.I.3.5.Б-4, М.13: voluntarily accepted obligations only, and given back as freely.
    void R7_a_task_is_given_back_freely_by_oneself_and_by_nobody_else()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId task = orchard.does(orchard.vera, offer, TaskOffer{id, u"наточить пилу"_s});
        orchard.does(orchard.vera, take, task);
        orchard.meet();
        QCOMPARE(orchard.refusal(orchard.anton, giveBack, task), Refusal::NotTaken);
        const Task &known = orchard.task(orchard.vera, task);
        // Anton's program may write what it will: Vera's taking is Vera's.
        orchard.anton.does(ledger::deedOf(GivingBack{task, idsOf(known.taken)}), orchard.now());
        orchard.meet();
        QVERIFY(orchard.task(orchard.vera, task).isTakenBy(orchard.vera.self()));
        orchard.does(orchard.vera, giveBack, task);
        QCOMPARE(rowOf(orchard, orchard.vera, task).state, TaskState::Open);
    }

    /// П.I.3.5.Б-1: exit is free; what the leaver had taken is offered to the others.
    void R2_what_is_taken_is_among_what_a_leaver_hands_over()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId task = orchard.does(orchard.anton, offer, TaskOffer{id, u"наточить пилу"_s});
        QVERIFY(liabilities(orchard.outlook(orchard.anton)).empty());
        orchard.does(orchard.anton, take, task);
        const auto open = liabilities(orchard.outlook(orchard.anton));
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.front().bearer, orchard.anton.self());
        orchard.does(orchard.anton, finish, task, QString());
        QVERIFY(liabilities(orchard.outlook(orchard.anton)).empty());
    }

    void two_who_take_a_task_at_once_have_it_together()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId task = orchard.does(orchard.vera, offer, TaskOffer{id, u"вынести ветки"_s});
        orchard.meet();
        orchard.does(orchard.vera, take, task);
        orchard.does(orchard.anton, take, task);
        orchard.meet();
        QCOMPARE(rowOf(orchard, orchard.olga, task).takers.size(), 2);
    }

    void done_is_said_by_those_who_took_it_and_checked_by_another()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId task = orchard.does(orchard.vera, offer, TaskOffer{id, u"наточить пилу"_s});
        orchard.does(orchard.vera, take, task);
        orchard.meet();
        QCOMPARE(orchard.refusal(orchard.anton, finish, task, QString()), Refusal::TakenByOthers);
        orchard.does(orchard.vera, finish, task, u"мокрым камнем"_s);
        QCOMPARE(orchard.refusal(orchard.vera, check, task, QString()), Refusal::OwnWork);
        orchard.meet();
        orchard.does(orchard.anton, check, task, u"режет"_s);
        QCOMPARE(rowOf(orchard, orchard.anton, task).state, TaskState::Checked);
        orchard.does(orchard.anton, reopen, task, u"затупилась"_s);
        QCOMPARE(rowOf(orchard, orchard.anton, task).state, TaskState::Taken);
        orchard.meet();
        orchard.does(orchard.vera, finish, task, QString()); // was checked once, and is not checked anew
        QCOMPARE(rowOf(orchard, orchard.vera, task).state, TaskState::Done);
    }

    void what_others_have_taken_is_theirs_to_drop()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId task = orchard.does(orchard.vera, offer, TaskOffer{id, u"наточить пилу"_s});
        orchard.does(orchard.vera, take, task);
        orchard.meet();
        QCOMPARE(orchard.refusal(orchard.anton, drop, task, u"не надо"_s), Refusal::TakenByOthers);
        orchard.does(orchard.vera, drop, task, u"купили новую"_s);
        QCOMPARE(rowOf(orchard, orchard.vera, task).state, TaskState::Dropped);
        orchard.does(orchard.vera, reopen, task, u"не купили"_s);
        QCOMPARE(rowOf(orchard, orchard.vera, task).state, TaskState::Taken);
    }

    void parts_stand_behind_what_they_are_parts_of_and_a_task_waits_for_what_blocks_it()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId saw = orchard.does(orchard.vera, offer, TaskOffer{id, u"наточить пилу"_s});
        const ChangeId cut
            = orchard.does(orchard.vera, offer, TaskOffer{.association = id, .title = u"пилить"_s, .due = inDays(3)});
        const ChangeId row = orchard.does(orchard.vera, offer,
            TaskOffer{.association = id, .title = u"первый ряд"_s, .parent = cut, .blockedBy = {saw}});
        const auto rows = tasksOf(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].task->id, cut); // due first
        QCOMPARE(rows[1].task->id, row);
        QCOMPARE(rows[1].depth, 1u);
        QCOMPARE(rows[1].state, TaskState::Waiting);
        orchard.does(orchard.vera, finish, saw, QString());
        QCOMPARE(rowOf(orchard, orchard.vera, row).state, TaskState::Open);
        orchard.passDays(4);
        QVERIFY(rowOf(orchard, orchard.vera, cut).isOverdue);
        QVERIFY(!rowOf(orchard, orchard.vera, saw).isOverdue);
    }

    void a_task_cannot_wait_for_itself_and_a_circle_made_at_once_loses_nothing()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId a = orchard.does(orchard.vera, offer, TaskOffer{id, u"а"_s});
        const ChangeId b = orchard.does(orchard.vera, offer, TaskOffer{id, u"б"_s});
        orchard.meet();
        const auto under = [](const ChangeId &task, const ChangeId &parent) {
            return TaskEdit{
                .task = task, .fields = Field::Parent | Field::BlockedBy, .parent = parent, .blockedBy = {parent}};
        };
        QCOMPARE(orchard.refusal(orchard.vera, edit, under(a, a)), Refusal::WaitsForItself);
        orchard.does(orchard.vera, edit, under(a, b));
        orchard.does(orchard.anton, edit, under(b, a));
        orchard.meet();
        const auto rows = tasksOf(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(orchard.refusal(orchard.vera, edit, under(a, b)), Refusal::WaitsForItself);
        orchard.does(orchard.vera, edit, TaskEdit{.task = a, .fields = Field::Parent | Field::BlockedBy});
        QCOMPARE(rowOf(orchard, orchard.vera, a).state, TaskState::Open);
    }

    void two_who_edit_different_fields_at_once_never_meet()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId task = orchard.does(orchard.vera, offer, TaskOffer{id, u"пилить"_s});
        orchard.meet();
        orchard.does(orchard.vera, edit, TaskEdit{.task = task, .fields = Field::Title, .title = u"спилить сушняк"_s});
        orchard.does(orchard.anton, edit, TaskEdit{.task = task, .fields = Field::Due, .due = inDays(5)});
        orchard.meet();
        const Task &known = orchard.task(orchard.vera, task);
        QCOMPARE(known.shownTitle(), u"спилить сушняк"_s);
        QCOMPARE(known.dueDay(), inDays(5));
        QCOMPARE(known.title.versions().size(), 1);
    }

    void only_those_who_take_part_offer_and_take()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId task = orchard.does(orchard.vera, offer, TaskOffer{id, u"пилить"_s});
        orchard.meet();
        QCOMPARE(orchard.refusal(orchard.olga, take, task), Refusal::NotTakingPart);
        QCOMPARE(orchard.refusal(orchard.olga, offer, TaskOffer{id, u"моё"_s}), Refusal::NotTakingPart);
        QCOMPARE(orchard.refusal(orchard.vera, ask, task, *PersonId::fromBytes(QByteArray(32, 'z')), QString()),
            Refusal::NoSuchPerson);
    }

    void the_burn_down_counts_what_was_left_at_the_end_of_each_day()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId a = orchard.does(orchard.vera, offer, TaskOffer{id, u"а"_s});
        orchard.passDays(1);
        orchard.does(orchard.vera, offer, TaskOffer{id, u"б"_s});
        orchard.passDays(1);
        orchard.does(orchard.vera, finish, a, QString());
        const auto days = burnDown(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera));
        QCOMPARE(days, (std::vector<BurnDay>{{inDays(0), 1, 0}, {inDays(1), 2, 0}, {inDays(2), 1, 1}}));
        // A task that claims to be done a thousand years ahead counts today.
        orchard.vera.does(ledger::deedOf(Finishing{a}), orchard.now() + std::chrono::days(365'000));
        QCOMPARE(burnDown(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera)).size(), 3);
    }

    void a_list_is_narrowed_by_text_taker_and_state()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId a = orchard.does(
            orchard.vera, offer, TaskOffer{.association = id, .title = u"Пилить"_s, .details = u"у реки"_s});
        const ChangeId b = orchard.does(orchard.vera, offer, TaskOffer{id, u"жечь"_s});
        orchard.does(orchard.vera, take, a);
        orchard.does(orchard.vera, finish, b, u"в бочке"_s);
        const auto matching = [&](const TaskFilter &filter) {
            std::vector<ChangeId> ids;
            for (const TaskRow &row : tasksOf(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera))) {
                if (filter.matches(row))
                    ids.push_back(row.task->id);
            }
            return ids;
        };
        QCOMPARE(matching({.text = u"РЕК"_s}), std::vector{a});
        QCOMPARE(matching({.text = u"бочк"_s}), std::vector{b});
        QCOMPARE(matching({.taker = orchard.vera.self()}), std::vector{a});
        QCOMPARE(matching({.state = TaskState::Done}), std::vector{b});
        QCOMPARE(matching({.finished = TaskFilter::Finished::Hidden}), std::vector{a});
    }

    void a_small_file_travels_with_a_note_and_keeps_no_folders_in_its_name()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        orchard.does(orchard.vera, note, Noting{id, {}, u"схема"_s, u"../../дом/.план.txt"_s, "две яблони, груша"});
        orchard.meet();
        const auto &notes = orchard.association(orchard.anton, id).notes;
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.begin()->second.fileName, u"план.txt"_s);
        QCOMPARE(notes.begin()->second.file, QByteArray("две яблони, груша"));
        QCOMPARE(orchard.refusal(orchard.vera, note,
                     Noting{id, {}, u"вот"_s, u"большой.bin"_s, QByteArray(Noting::largestFile + 1, 'x')}),
            Refusal::FileTooLarge);
        QCOMPARE(plainFileName(u"C:\\сад\\\u202Eтхт.план"_s), u"тхт.план"_s);
    }
};

QTEST_GUILESS_MAIN(AssociationTasksTest)
#include "association_tasks_test.moc"
