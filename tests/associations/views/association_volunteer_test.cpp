// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rest of the journey of an initiator and a volunteer, in the windows of two laptops: parts of a task, notes, the
// board without a mouse, splitting and merging, an end that comes by itself, and what the archive is good for.
#include "associations/domain/standing.h"
#include "associations/domain/task_list.h"
#include "associations/domain/tracing.h"
#include "associations/domain/waiting.h"
#include "associations/views/board_column.h"
#include "associations/views/hand_over_dialog.h"
#include "associations/views/task_board.h"
#include "associations/views/task_sheet.h"
#include "associations/views/tasks_pane.h"
#include "associations/views/window_steps.h"
#include "support/gallery.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/list/list_row_model.h"
#include "workbench/sheet/sheet_rows.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QListWidget>

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;

class AssociationVolunteerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TwoHomes> m_homes;
    std::map<QString, ChangeId> m_called; ///< by task

    Home &vera() { return m_homes->vera; }
    Home &anton() { return m_homes->anton; }
    TaskSheet *sheetIn(Home &home) { return home.page->tasks()->findChild<TaskSheet *>(); }

    void open(Home &home, const QString &task) { home.page->open({&home.desk, m_homes->orchard, m_called.at(task)}); }
    /// The task of that title, as this laptop knows it.
    const Task &task(Home &home, const QString &title)
    {
        for (const auto &[id, task] : home.part(m_homes->orchard).tasks) {
            if (task.shownTitle() == title)
                return task;
        }
        qFatal("there is no such task");
    }
    const Association &association(Home &home, const QString &task)
    {
        return *home.part(m_homes->orchard).association(m_called.at(task));
    }
    /// What is open in the window is filled in and done; the new association is known from then on.
    void calls(Home &home, const QString &task)
    {
        std::set<ChangeId> before;
        for (const auto &[id, known] : home.part(m_homes->orchard).associations)
            before.insert(id);
        DeedDialog *form = formIn(home);
        QVERIFY(form);
        type(form, u"task"_s, task);
        type(form, u"doneTest"_s, u"готово"_s);
        form->findChild<QDateEdit *>(u"sunset"_s)->setDate(QDate(2026, 5, 11));
        press(form);
        for (const auto &[id, known] : home.part(m_homes->orchard).associations) {
            if (!before.contains(id))
                m_called.insert_or_assign(task, id);
        }
        m_homes->clock.advance(std::chrono::minutes(1));
        m_homes->meet();
    }
    void offers(Home &home, const QString &title, const QString &blocker = {})
    {
        home.page->show(AssociationsPage::Side::Tasks);
        QTest::mouseClick(home.page->tasks()->findChild<workbench::DeedButton *>(u"offer"_s)->button(), Qt::LeftButton);
        DeedDialog *form = formIn(home);
        type(form, u"title"_s, title);
        if (auto *blockers = form->findChild<QListWidget *>(u"blockers"_s)) {
            for (QListWidgetItem *item : blockers->findItems(blocker, Qt::MatchExactly))
                item->setCheckState(Qt::Checked);
        }
        press(form);
        m_homes->clock.advance(std::chrono::minutes(1));
    }

private Q_SLOTS:
    void initTestCase()
    {
        gallery::prepare();
        m_homes = std::make_unique<TwoHomes>();
        vera().open();
        anton().open();
        Q_EMIT vera().page->view()->nothingYet()->deedChosen();
        QCOMPARE(vera().window.findChildren<DeedDialog *>().size(), 1); // one press, one form
        calls(vera(), u"обрезать яблони"_s);
        open(anton(), u"обрезать яблони"_s);
        start(anton(), SheetDeed::Join);
        type(formIn(anton()), u"canDo"_s, u"у меня пила"_s);
        press(formIn(anton()));
        m_homes->meet();
    }

    void a_task_is_offered_with_what_it_waits_for_and_gets_parts()
    {
        open(vera(), u"обрезать яблони"_s);
        offers(vera(), u"наточить пилы"_s);
        offers(vera(), u"спилить сушняк"_s, u"наточить пилы"_s);
        QCOMPARE(task(vera(), u"спилить сушняк"_s).blockers().front(), task(vera(), u"наточить пилы"_s).id);
        vera().page->tasks()->choose(task(vera(), u"спилить сушняк"_s).id);
        pressCalled(sheetIn(vera()), u"Offer a part of it…"_s);
        type(formIn(vera()), u"title"_s, u"первый ряд"_s);
        press(formIn(vera()));
        QCOMPARE(task(vera(), u"первый ряд"_s).parentTask(), task(vera(), u"спилить сушняк"_s).id);
        m_homes->meet();
    }

    void a_note_on_a_task_stands_with_the_task_and_on_the_whole()
    {
        vera().page->tasks()->choose(task(vera(), u"первый ряд"_s).id);
        pressCalled(sheetIn(vera()), u"Note…"_s);
        type(formIn(vera()), u"text"_s, u"лестница шатается"_s);
        press(formIn(vera()));
        const auto says = [](const QWidget *part, const QString &text) {
            return std::ranges::any_of(part->findChildren<workbench::SheetRows *>(), [&](const auto *rows) {
                return std::ranges::contains(rows->rows(), text, &workbench::SheetRow::text);
            });
        };
        QVERIFY(says(sheetIn(vera()), u"лестница шатается"_s));
        QVERIFY(says(vera().page->sheet(), u"лестница шатается"_s));
        vera().page->tasks()->choose(task(vera(), u"наточить пилы"_s).id);
        QVERIFY(!says(sheetIn(vera()), u"лестница шатается"_s));
    }

    void the_board_is_worked_with_the_keyboard_alone()
    {
        open(anton(), u"обрезать яблони"_s);
        anton().page->show(AssociationsPage::Side::Tasks);
        anton().window.activateWindow();
        auto *way = anton().page->tasks()->findChild<QComboBox *>();
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Down); // from the list to the board
        TaskBoard *board = anton().page->tasks()->board();
        QVERIFY(board->isVisible());
        for (int tabs = 0; tabs < 20 && !board->isAncestorOf(QApplication::focusWidget()); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), board->column(TaskState::Open));
        const auto key = [](Qt::Key pressed, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QTest::keyClick(QApplication::focusWidget(), pressed, with);
        };
        BoardColumn *opened = board->column(TaskState::Open);
        while (opened->chosen() != task(anton(), u"наточить пилы"_s).id)
            key(Qt::Key_Down);
        const auto pen = task(anton(), u"наточить пилы"_s).id;
        key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(task(anton(), u"наточить пилы"_s).isTakenBy(*anton().spaces->self(m_homes->orchard)));
        QCOMPARE(board->column(TaskState::Taken)->chosen(), pen); // the focus goes along
        key(Qt::Key_Right, Qt::ControlModifier); // past "waiting", where nobody puts a task
        QVERIFY(task(anton(), u"наточить пилы"_s).isDone());
        QCOMPARE(board->column(TaskState::Done)->chosen(), pen);
        key(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(!task(anton(), u"наточить пилы"_s).isDone());
        key(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(!task(anton(), u"наточить пилы"_s).isTakenBy(*anton().spaces->self(m_homes->orchard)));
        key(Qt::Key_Right, Qt::ControlModifier);
        for (int tabs = 0; tabs < 20 && !sheetIn(anton())->isAncestorOf(QApplication::focusWidget()); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(sheetIn(anton())->isAncestorOf(QApplication::focusWidget())); // to everything else that can be done
        m_homes->meet();
    }

    /// R27: what one took comes along, and both sides can be followed.
    void when_anton_splits_off_what_he_took_comes_along_and_can_be_followed()
    {
        open(anton(), u"обрезать яблони"_s);
        anton().page->show(AssociationsPage::Side::Sheet);
        start(anton(), SheetDeed::Split);
        calls(anton(), u"наточить всё"_s);
        QCOMPARE(task(vera(), u"наточить пилы"_s).association(), m_called.at(u"наточить всё"_s));
        open(vera(), u"обрезать яблони"_s);
        QStringList texts;
        for (const auto *rows : vera().page->sheet()->findChildren<workbench::SheetRows *>()) {
            for (const auto &row : rows->rows())
                texts << row.lead + u": "_s + row.text + u", "_s + row.note;
        }
        QVERIFY2(texts.contains(u"Антон: наточить пилы, went on in “наточить всё”"_s), qPrintable(texts.join(u'\n')));
        QCOMPARE(goesOnIn(association(vera(), u"обрезать яблони"_s), vera().outlook(m_homes->orchard)),
            std::vector{m_called.at(u"наточить всё"_s)});
    }

    void vera_merges_two_and_each_follows_by_their_own_word()
    {
        open(vera(), u"наточить всё"_s);
        start(vera(), SheetDeed::Join);
        type(formIn(vera()), u"canDo"_s, u"точило"_s);
        press(formIn(vera()));
        open(vera(), u"обрезать яблони"_s);
        start(vera(), SheetDeed::Merge);
        calls(vera(), u"весь сад"_s);
        const Association &whole = association(vera(), u"весь сад"_s);
        QCOMPARE(whole.from.size(), 2);
        QCOMPARE(task(vera(), u"наточить пилы"_s).association(), m_called.at(u"наточить всё"_s)); // still Anton's
        open(anton(), u"весь сад"_s);
        start(anton(), SheetDeed::Join);
        type(formIn(anton()), u"canDo"_s, u"пила и точило"_s);
        press(formIn(anton()));
        m_homes->meet();
        QCOMPARE(task(vera(), u"наточить пилы"_s).association(), m_called.at(u"весь сад"_s));
        QCOMPARE(task(vera(), u"наточить пилы"_s).formerHomes,
            (std::vector{m_called.at(u"обрезать яблони"_s), m_called.at(u"наточить всё"_s)}));
    }

    void what_was_done_says_how_and_the_last_day_closes_the_rest()
    {
        open(anton(), u"весь сад"_s);
        anton().page->show(AssociationsPage::Side::Tasks);
        anton().page->tasks()->choose(task(anton(), u"наточить пилы"_s).id);
        pressCalled(sheetIn(anton()), u"Done…"_s);
        type(formIn(anton()), u"word"_s, u"мокрым камнем"_s);
        press(formIn(anton()));
        m_homes->meet();
        m_homes->clock.advance(std::chrono::days(12)); // 13 May: the 11th is over everywhere
        m_homes->meet();
        QCOMPARE(standing(association(anton(), u"весь сад"_s), anton().outlook(m_homes->orchard)).phase, Phase::Sunset);
        open(vera(), u"весь сад"_s);
        vera().page->show(AssociationsPage::Side::Sheet);
        QVERIFY(!vera().page->sheet()->deed(SheetDeed::Extend)->isOffered()
            || vera().page->sheet()->deed(SheetDeed::Extend)->isHidden());
        start(vera(), SheetDeed::HandOver);
        auto *guide = vera().window.findChild<HandOverDialog *>();
        guide->findChildren<QPlainTextEdit *>().constFirst()->setPlainText(u"полсада"_s);
        QTest::mouseClick(guide->findChild<workbench::DeedButton *>()->button(), Qt::LeftButton);
        QCOMPARE(
            standing(association(vera(), u"весь сад"_s), vera().outlook(m_homes->orchard)).phase, Phase::Dissolved);
    }

    void a_call_for_several_groups_stands_by_itself_and_is_made_known_in_one_of_them()
    {
        QTest::mouseClick(vera().page->view()->list()->deed()->button(), Qt::LeftButton);
        DeedDialog *form = formIn(vera());
        QVERIFY(form);
        auto *where = form->findChild<QComboBox *>(u"where"_s);
        where->setCurrentIndex(where->count() - 1); // in a space of its own
        type(form, u"task"_s, u"поставить сцену"_s);
        type(form, u"doneTest"_s, u"на ней можно петь"_s);
        form->findChild<QDateEdit *>(u"sunset"_s)->setDate(QDate(2026, 6, 10));
        press(form);
        QCOMPARE(vera().spaces->ids().size(), 2);
        vera().page->show(AssociationsPage::Side::Sheet);
        start(vera(), SheetDeed::Announce);
        press(formIn(vera()));
        m_homes->meet();
        QVERIFY(std::ranges::any_of(anton().page->view()->list()->rows()->rows(), [](const workbench::ListRow &row) {
            return row.title == u"поставить сцену" && row.key.startsWith(u"elsewhere:");
        }));
        QCOMPARE(anton().spaces->ids().size(), 1); // and nobody is brought into it
    }

    void a_hostile_name_is_shown_as_it_was_typed_and_a_day_of_the_past_is_refused_before_it_is_pressed()
    {
        const QString hostile = u"<img src=x> <b>жирно</b> &amp; %1"_s;
        QTest::mouseClick(vera().page->view()->list()->deed()->button(), Qt::LeftButton);
        DeedDialog *form = formIn(vera());
        QVERIFY(form);
        type(form, u"task"_s, hostile);
        type(form, u"doneTest"_s, u"готово"_s);
        auto *deed = form->findChild<workbench::DeedButton *>();
        for (const QDate day : {QDate(2026, 4, 1), QDate(2099, 1, 1)}) {
            form->findChild<QDateEdit *>(u"sunset"_s)->setDate(day);
            QVERIFY(!deed->isOffered());
            QVERIFY(!deed->reason().isEmpty());
        }
        form->findChild<QDateEdit *>(u"sunset"_s)->setDate(QDate(2026, 6, 10));
        press(form);
        vera().page->show(AssociationsPage::Side::Sheet);
        bool isShown = false;
        for (const QLabel *label : vera().page->sheet()->findChildren<QLabel *>()) {
            if (!label->text().contains(u"<b>"))
                continue;
            isShown |= label->text() == hostile;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(isShown);
    }

    /// R43: found by how a task was done, in the field above the list.
    void the_list_is_narrowed_by_how_a_task_was_solved()
    {
        auto *list = vera().page->view()->list();
        list->showAll();
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        list->findChild<QLineEdit *>()->setText(u"мокрым"_s);
        const auto *shown = list->findChild<QListView *>()->model();
        QCOMPARE(shown->rowCount(), 1);
        QCOMPARE(shown->index(0, 0).data(Qt::DisplayRole).toString(), u"весь сад"_s);
    }
};

QTEST_MAIN(AssociationVolunteerTest)
#include "association_volunteer_test.moc"
