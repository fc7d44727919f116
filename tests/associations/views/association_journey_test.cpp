// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journey of an initiator and a volunteer (call, join, plan, solve, extend or not, split), done in the windows of
// two laptops as people would: with keys and buttons.
#include "associations/domain/standing.h"
#include "associations/domain/task_list.h"
#include "associations/domain/task_offer.h"
#include "associations/views/board_column.h"
#include "associations/views/calendar_deeds.h"
#include "associations/views/hand_over_dialog.h"
#include "associations/views/task_board.h"
#include "associations/views/task_forms.h"
#include "associations/views/task_sheet.h"
#include "associations/views/tasks_pane.h"
#include "associations/views/window_steps.h"
#include "support/gallery.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/undo_notice.h"

#include <QDateEdit>
#include <QDialog>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;

class AssociationJourneyTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TwoHomes> m_homes;

    Home &vera() { return m_homes->vera; }
    Home &anton() { return m_homes->anton; }
    [[nodiscard]] Phase phase(const Home &home) const
    {
        return standing(theOnly(home, m_homes->orchard), home.outlook(m_homes->orchard)).phase;
    }
    [[nodiscard]] std::vector<TaskRow> rows(const Home &home) const
    {
        return tasksOf(theOnly(home, m_homes->orchard), home.outlook(m_homes->orchard));
    }
    void choose(Home &home) const
    {
        home.page->open({&home.desk, m_homes->orchard, theOnly(home, m_homes->orchard).id});
    }

private Q_SLOTS:
    void initTestCase()
    {
        gallery::prepare();
        m_homes = std::make_unique<TwoHomes>();
        vera().open();
        anton().open();
    }

    void vera_calls_from_the_empty_page()
    {
        QTest::keyClick(vera().page->view(), Qt::Key_N, Qt::ControlModifier);
        if (!formIn(vera()))
            Q_EMIT vera().page->view()->nothingYet()->deedChosen();
        DeedDialog *form = formIn(vera());
        QVERIFY(form);
        auto *deed = form->findChild<workbench::DeedButton *>();
        QVERIFY(!deed->isOffered()); // the reason stands beside the button before it is pressed
        QVERIFY(!deed->reason().isEmpty());
        type(form, u"task"_s, u"обрезать яблони"_s);
        type(form, u"doneTest"_s, u"ни одной сухой ветки"_s);
        form->findChild<QDateEdit *>(u"sunset"_s)->setDate(QDate(2026, 5, 11));
        type(form, u"needed"_s, u"две пилы\nлестница"_s);
        press(form);
        QCOMPARE(vera().part(m_homes->orchard).associations.size(), 1);
        QCOMPARE(theOnly(vera(), m_homes->orchard).needed.shown()->size(), 2);
        QCOMPARE(phase(vera()), Phase::Gathering);
    }

    void anton_joins_with_what_he_can_do()
    {
        m_homes->meet();
        choose(anton());
        start(anton(), SheetDeed::Join);
        type(formIn(anton()), u"canDo"_s, u"у меня пила"_s);
        press(formIn(anton()));
        QCOMPARE(phase(anton()), Phase::Working);
        m_homes->meet();
        QCOMPARE(standing(theOnly(vera(), m_homes->orchard), vera().outlook(m_homes->orchard)).participants.size(), 2);
    }

    void vera_offers_tasks_and_anton_takes_one_with_the_keyboard_alone()
    {
        for (const QString &title : {u"наточить пилы"_s, u"спилить сушняк"_s}) {
            choose(vera());
            auto *offerOne = vera().page->tasks()->findChild<workbench::DeedButton *>(u"offer"_s);
            vera().page->show(AssociationsPage::Side::Tasks);
            QTest::mouseClick(offerOne->button(), Qt::LeftButton);
            type(formIn(vera()), u"title"_s, title);
            press(formIn(vera()));
            m_homes->clock.advance(std::chrono::minutes(1)); // what was offered first stands first
        }
        m_homes->meet();
        choose(anton());
        anton().page->show(AssociationsPage::Side::Tasks);
        TasksPane *tasks = anton().page->tasks();
        tasks->showAs(TasksPane::Way::Board);
        BoardColumn *open = tasks->board()->column(TaskState::Open);
        QCOMPARE(open->model()->rowCount(), 2);
        anton().window.activateWindow();
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(tasks->board()->column(TaskState::Taken)->model()->rowCount(), 1);
        QCOMPARE(open->model()->rowCount(), 1);
        QVERIFY(std::ranges::any_of(rows(anton()),
            [&](const TaskRow &row) { return row.takers == std::vector{*anton().spaces->self(m_homes->orchard)}; }));
    }

    void a_card_that_is_dropped_on_done_is_said_to_be_done_and_back_again()
    {
        TaskBoard *board = anton().page->tasks()->board();
        BoardColumn *taken = board->column(TaskState::Taken);
        BoardColumn *done = board->column(TaskState::Done);
        const std::unique_ptr<QMimeData> card(taken->model()->mimeData({taken->model()->index(0, 0)}));
        done->model()->dropMimeData(card.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(done->model()->rowCount(), 1);
        done->model()->dropMimeData(card.get(), Qt::MoveAction, 0, 0, {}); // it is there already
        QVERIFY(!anton().page->view()->notice()->text().isEmpty());
        board->column(TaskState::Waiting)->model()->dropMimeData(card.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(board->column(TaskState::Waiting)->model()->rowCount(), 0); // nobody says that a task waits
        board->column(TaskState::Taken)->model()->dropMimeData(card.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(taken->model()->rowCount(), 1);
        done->model()->dropMimeData(card.get(), Qt::MoveAction, 0, 0, {});
        m_homes->meet();
        QCOMPARE(rows(vera()).size(), 2);
    }

    void the_tasks_go_into_a_calendar_file_and_a_broken_one_changes_nothing()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"сад.ics"_s);
        choose(vera());
        vera().page->tasks()->calendarFiles()->saveTo(file);
        QVERIFY(QFile::exists(file));
        QFile broken(folder.filePath(u"broken.ics"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("чепуха") > 0);
        broken.close();
        vera().page->tasks()->calendarFiles()->openFrom(broken.fileName());
        QCOMPARE(vera().page->view()->notice()->kind(), workbench::NoticeBar::Kind::Warning);
        vera().page->tasks()->calendarFiles()->openFrom(file); // asks first
        QCOMPARE(rows(vera()).size(), 2);
        for (QDialog *preview : vera().window.findChildren<QDialog *>()) {
            if (preview->isVisible())
                preview->reject();
        }
        QCOMPARE(rows(vera()).size(), 2);
    }

    void they_narrow_the_list_by_words()
    {
        TasksPane *tasks = vera().page->tasks();
        tasks->showAs(TasksPane::Way::Board);
        tasks->filter()->setText(u"СУШНЯК"_s);
        QCOMPARE(tasks->board()->column(TaskState::Open)->model()->rowCount(), 1);
        QCOMPARE(tasks->board()->column(TaskState::Done)->model()->rowCount(), 0);
        tasks->filter()->clear();
    }

    void vera_asks_to_go_on_and_says_yes_by_asking_while_anton_does_not_answer()
    {
        vera().page->show(AssociationsPage::Side::Sheet);
        start(vera(), SheetDeed::Extend);
        formIn(vera())->findChild<QDateEdit *>(u"until"_s)->setDate(QDate(2026, 5, 20));
        press(formIn(vera()));
        m_homes->meet();
        choose(anton());
        QVERIFY(!anton().page->sheet()->deed(SheetDeed::Stay)->isHidden());
        m_homes->clock.advance(std::chrono::days(12)); // 13 May
        m_homes->meet();
        const auto now = standing(theOnly(anton(), m_homes->orchard), anton().outlook(m_homes->orchard));
        QCOMPARE(now.participants.size(), 1);
        QCOMPARE(now.sunset, *dayFrom(u"2026-05-20"));
        QVERIFY(anton().page->sheet()->deed(SheetDeed::Stay)->isHidden());
        QVERIFY(!anton().page->sheet()->deed(SheetDeed::Join)->isHidden()); // he may come back
    }

    void vera_says_solved_and_is_led_through_the_hand_over()
    {
        choose(vera());
        QVERIFY(!vera().page->sheet()->deed(SheetDeed::HandOver)->isOffered()
            || vera().page->sheet()->deed(SheetDeed::HandOver)->isHidden());
        start(vera(), SheetDeed::Solve);
        press(formIn(vera()));
        QCOMPARE(phase(vera()), Phase::Solved);
        start(vera(), SheetDeed::HandOver);
        auto *guide = vera().window.findChild<HandOverDialog *>();
        QVERIFY(guide);
        auto *deed = guide->findChild<workbench::DeedButton *>();
        QVERIFY(!deed->isOffered()); // not a word yet
        guide->findChildren<QPlainTextEdit *>().front()->setPlainText(u"обрезаны все сорок"_s);
        QVERIFY(deed->isOffered()); // one line is enough
        QTest::mouseClick(deed->button(), Qt::LeftButton);
        QCOMPARE(phase(vera()), Phase::Dissolved);
        QVERIFY(vera().page->sheet()->isEnabled()); // the list of what goes on has lost it, the sheet has not
        m_homes->meet();
        QCOMPARE(phase(anton()), Phase::Dissolved);
    }

    void the_card_is_the_beginning_of_a_new_call()
    {
        choose(vera());
        start(vera(), SheetDeed::CallAnew);
        DeedDialog *form = formIn(vera());
        QVERIFY(form);
        QCOMPARE(form->values()[u"task"_s], u"обрезать яблони"_s);
        press(form);
        QCOMPARE(vera().part(m_homes->orchard).associations.size(), 2);
    }

    void a_task_that_waits_for_several_goes_on_waiting_for_them_when_its_words_change()
    {
        const auto does = [this](const Deed &deed) {
            return *vera().spaces->does(m_homes->orchard, [&](const Outlook &) { return Result<Deed>(deed); });
        };
        const auto &all = vera().part(m_homes->orchard).associations;
        const auto goesOn
            = [&](const auto &one) { return !standing(one.second, vera().outlook(m_homes->orchard)).isOver(); };
        const ChangeId home = std::ranges::find_if(all, goesOn)->first; // the one that was called anew
        const auto offered = [&](const QString &title) {
            return does(*offer(vera().outlook(m_homes->orchard), TaskOffer{.association = home, .title = title}));
        };
        const ChangeId saw = offered(u"пила"_s);
        const ChangeId ladder = offered(u"лестница"_s);
        const ChangeId cut = offered(u"резать"_s);
        const auto task = [&]() -> const Task & { return *vera().part(m_homes->orchard).task(cut); };
        const auto edited = [&](const QString &title, const QList<ChangeId> &ticked) {
            DeedDialog form(vera().desk, m_homes->orchard, editForm(task(), vera().outlook(m_homes->orchard)), nullptr);
            type(&form, u"title"_s, title);
            auto *list = form.findChild<QListWidget *>(u"blockers"_s);
            for (int row = 0; row < list->count(); ++row) {
                const QByteArray id = QByteArray::fromHex(list->item(row)->data(Qt::UserRole).toByteArray());
                if (ticked.contains(*ChangeId::fromBytes(id)))
                    list->item(row)->setCheckState(Qt::Checked);
            }
            QTest::mouseClick(form.findChild<workbench::DeedButton *>()->button(), Qt::LeftButton);
        };
        edited(u"резать"_s, {saw, ladder});
        QCOMPARE(task().blockers().size(), 2);
        edited(u"резать сухое"_s, {});
        QCOMPARE(task().shownTitle(), u"резать сухое"_s);
        QCOMPARE(task().blockers().size(), 2);
    }

    void a_line_of_today_leads_to_its_association_and_its_task()
    {
        const auto &[id, task] = *vera().part(m_homes->orchard).tasks.begin();
        vera().page->showThing(id.hex());
        QVERIFY(vera().page->tasks()->chosen() == id);
        vera().page->showThing(task.association().hex());
        QVERIFY(vera().page->view()->list()->chosenKey().endsWith(task.association().hex()));
        vera().page->showThing(u"не число"_s);
        QVERIFY(vera().page->view()->list()->chosenKey().endsWith(task.association().hex()));
    }

    void when_the_vault_locks_nothing_is_left_to_be_seen()
    {
        vera().desk.takeBack();
        QVERIFY(vera().page->view()->list()->chosenKey().isEmpty());
        vera().desk.lend(*vera().spaces);
    }
};

QTEST_MAIN(AssociationJourneyTest)
#include "association_journey_test.moc"
