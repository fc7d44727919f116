// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of facilitator and scribe through the window (research: organising, 4.6), with all rooms around it: an agenda
// of what waits everywhere, an assembly held by keyboard, what was said aloud, decisions and a mandate that come of
// items, minutes that go out, and the next facilitator drawn.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/domain/meeting/told_acts.h"
#include "assemblies/views/meeting/assembly_sheet.h"
#include "assemblies/views/meeting/meeting_view.h"
#include "assemblies/views/meeting/room_list.h"
#include "assemblies/views/meeting/speakers_panel.h"
#include "assemblies/words/meeting_words.h"
#include "delegates/domain/act_recorded.h"
#include "delegates/domain/delegate_word.h"
#include "delegates/domain/draft.h"
#include "delegates/domain/mandate_standing.h"
#include "delegates/views/mandate_dialog.h"
#include "groups/domain/draw_acts.h"
#include "groups/domain/promise_part.h"
#include "groups/views/group_sheet.h"
#include "support/walk_with_anton.h"
#include "workbench/sheet/sheet_rows.h"

#include <QFileDialog>
#include <QTemporaryDir>
#include <QTimer>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::ledger;
using pochin::test::Comrade;
using pochin::test::WalkWithAnton;
using namespace Qt::StringLiterals;

class FacilitatorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WalkWithAnton> m_walk;
    std::unique_ptr<Comrade> m_anton;
    QTemporaryDir m_folder;

    [[nodiscard]] WalkWithAnton &vera() { return *m_walk; }
    [[nodiscard]] Outlook garden() { return *vera().desk().outlook(m_anton->space().graph().space()); }
    [[nodiscard]] const Assembly &evening() { return garden().part<AssembliesPart>().assemblies.begin()->second; }
    [[nodiscard]] const AgendaItem &item(const QString &title)
    {
        for (const AgendaItem *one : agendaOf(evening())) {
            if (one->added.act.title == title)
                return *one;
        }
        qFatal("no such item");
    }
    [[nodiscard]] QWidget &meeting() { return *vera().stage().the<MeetingView>(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!vera().window().isActiveWindow()) { // a dialog that closed takes the front with it
            vera().window().activateWindow();
            EVENTUALLY(vera().window().isActiveWindow());
        }
        QWidget *focus = vera().window().focusWidget();
        QTest::keyClick(focus ? focus : &meeting(), key, modifiers);
        vera().stage().settle();
    }
    void goTo(const QString &title)
    {
        const auto agenda = agendaOf(evening());
        for (std::size_t i = 0; i < agenda.size(); ++i)
            key(Qt::Key_PageUp);
        for (std::size_t i = 0; agenda[i]->added.act.title != title; ++i)
            key(Qt::Key_PageDown);
        QVERIFY(vera().wordsOf(&meeting()).contains(title));
    }
    void choose(const QString &field, const QString &choice)
    {
        qobject_cast<QComboBox *>(vera().form()->field(field))->setCurrentText(choice);
    }
    void submit()
    {
        QVERIFY(vera().form());
        QVERIFY2(vera().form()->deed()->isOffered(), qPrintable(vera().form()->deed()->reason()));
        QTest::mouseClick(vera().form()->deed()->button(), Qt::LeftButton);
        vera().closed();
    }
    /// Presses a deed that asks for a file, and answers.
    void pressAndSave(const QString &deed, const QString &file)
    {
        QTimer answering; // the dialog that asks where has an event loop of its own
        connect(&answering, &QTimer::timeout, this, [file] {
            auto *where = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!where)
                return;
            where->findChild<QLineEdit *>()->setText(file);
            static_cast<QDialog *>(where)->accept();
        });
        answering.start(20);
        vera().press(deed);
        EVENTUALLY(QFile::exists(file));
    }
    [[nodiscard]] QByteArray beginOf(const QString &file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.read(5) : QByteArray();
    }
    /// The group decides by whoever spoke, so Anton's voice is enough in what he brings along.
    ChangeId mandateOfAnton(const QString &matter)
    {
        const auto text = delegates::MandateText{.delegate = m_anton->id(),
            .matter = matter,
            .points = {{delegates::PointKind::Voice, u"река общая"_s}},
            .term
            = {.lastDay = std::chrono::floor<std::chrono::days>(garden().now) + std::chrono::days(5), .event = {}},
            .citations = {}};
        const ChangeId draft = m_anton->does(delegates::draft(m_anton->outlook(), text));
        const ChangeId mandate = m_anton->does(delegates::proposeMandate(m_anton->outlook(), draft));
        m_anton->does(takePosition(m_anton->outlook(), {.wording = mandate, .kind = PositionKind::For}));
        m_anton->does(close(m_anton->outlook(), mandate));
        m_anton->does(
            delegates::answerMandate(m_anton->outlook(), mandate, delegates::MandateAnswered::Answer::Accepted));
        return mandate;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_walk = std::make_unique<WalkWithAnton>();
        QVERIFY(QTest::qWaitForWindowExposed(&vera().window()));
        vera().makeVault();
        groups::Genesis genesis = groups::test::orchard({"антон"}, "garden");
        genesis.title = u"Сад"_s;
        genesis.rules.powers = SpaceRules::Powers::DecisionOnly;
        genesis.procedures = {majority(), consensus()};
        m_anton = vera().foundedWithAnton(genesis, "garden");
    }
    void cleanupTestCase()
    {
        m_walk.reset();
        m_anton.reset();
    }

    /// A proposal, a mandate that ends soon, one whose report is due, and an act that nobody ratified: all are offered.
    void step_1_the_agenda_is_built_from_what_waits_and_printed()
    {
        m_anton->does(propose(m_anton->outlook(), {.what = u"пускать воду по очереди"_s}));
        const ChangeId ending = mandateOfAnton(u"вода"_s);
        m_anton->does(delegates::recordAct(
            m_anton->outlook(), {.mandate = ending, .point = 0, .words = u"говорил с соседями"_s}));
        const ChangeId owing = mandateOfAnton(u"забор соседей"_s);
        m_anton->does(delegates::resign(m_anton->outlook(), owing));
        vera().hears(*m_anton);
        vera().go(u"assemblies"_s);
        vera().press(u"Call an assembly…"_s);
        vera().type(u"title"_s, u"Зимнее собрание"_s);
        submit();
        for (const QString &waiting :
            {u"пускать воду по очереди"_s, u"вода"_s, u"забор соседей"_s, u"говорил с соседями"_s})
            EVENTUALLY(vera().wordsOf(vera().stage().the<AssemblySheet>()).contains(waiting));
        for (int offered = 0; offered < 4; ++offered)
            vera().press(u"Onto the agenda"_s);
        EVENTUALLY(!vera().button(u"Onto the agenda"_s));
        QCOMPARE(agendaOf(evening()).size(), 4);
        for (const QString &own : {u"крыша сарая"_s, u"в союз"_s}) {
            vera().press(u"Put something on…"_s);
            vera().type(u"title"_s, own);
            submit();
        }
        pressAndSave(u"Print the agenda…"_s, path(u"agenda.pdf"_s));
        QCOMPARE(beginOf(path(u"agenda.pdf"_s)), "%PDF-");
    }

    void step_2_it_is_held_by_keyboard_with_first_time_speakers_first_a_timer_and_counted_hands()
    {
        vera().press(u"Hold the assembly"_s);
        vera().press(u"It begins"_s);
        QCOMPARE(phaseOf(garden(), evening()), AssemblyPhase::Open);
        key(Qt::Key_F2);
        auto *room = meeting().findChild<RoomList *>();
        const Attendant first = *room->current();
        key(Qt::Key_Space);
        key(Qt::Key_F3);
        key(Qt::Key_F4); // speaks
        key(Qt::Key_F3); // and raises a hand again
        key(Qt::Key_Down);
        const Attendant second = *room->current();
        QVERIFY(second != first);
        key(Qt::Key_Space);
        key(Qt::Key_F3);
        QCOMPARE(presenceAt(evening()).size(), 2);
        const auto order = meeting().findChild<SpeakersPanel *>()->findChild<workbench::SheetRows *>()->rows();
        QCOMPARE(order.size(), 2);
        QVERIFY2(order.front().text == nameOf(garden(), second), // who has not spoken yet comes first
            qPrintable(order.front().text));
        const QString now = vera().wordsOf(&meeting());
        EVENTUALLY(vera().wordsOf(&meeting()) != now); // the clocks of the item and of the speaker run
        key(Qt::Key_F5);
        for (const Qt::Key hand : {Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_Return})
            key(hand);
        const auto &counts = agendaOf(evening()).front()->counts;
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts.front().act.inFavour, 2U);
        QCOMPARE(counts.front().act.against, 1U);
    }

    void step_3_a_position_by_word_of_mouth_counts_once_its_author_confirms_it()
    {
        goTo(u"пускать воду по очереди"_s);
        key(Qt::Key_F7, Qt::ShiftModifier);
        choose(u"person"_s, u"антон"_s);
        submit();
        const ChangeId water = *proposalOf(garden(), item(u"пускать воду по очереди"_s));
        const auto told = [&] { return unconfirmed(garden().part<Decisions>().matter(water)->current()); };
        QCOMPARE(told().size(), 1);
        QVERIFY(garden().standing().heard(water).empty());
        vera().tells(*m_anton);
        m_anton->does(confirmTold(m_anton->outlook(), told().front()->id));
        vera().hears(*m_anton);
        QCOMPARE(garden().standing().heard(water).size(), 1);
        QVERIFY(told().empty());
        // And the other way round: what Anton wrote down for Vera waits for her word on the sheet.
        m_anton->does(writeDown(m_anton->outlook(), {water, garden().self, PositionKind::Object, u"днём нельзя"_s}));
        vera().hears(*m_anton);
        key(Qt::Key_Escape);
        vera().press(u"Answer…"_s);
        submit();
        QCOMPARE(garden().standing().heard(water).size(), 2);
        vera().press(u"Hold the assembly"_s);
    }

    void step_4_an_item_becomes_a_decision_and_a_task_taken_on_without_retyping()
    {
        goTo(u"крыша сарая"_s);
        key(Qt::Key_F12);
        QTest::keyClicks(vera().window().focusWidget(), u"dry enough on Saturday"_s);
        key(Qt::Key_F7);
        QCOMPARE(vera().form()->values().value(u"what"_s).toString(), u"крыша сарая"_s);
        QCOMPARE(vera().form()->values().value(u"why"_s).toString(), u"dry enough on Saturday"_s);
        submit();
        const ChangeId roof = *proposalOf(garden(), item(u"крыша сарая"_s));
        key(Qt::Key_F7, Qt::ShiftModifier); // her own word, which counts at once
        choose(u"person"_s, u"you"_s);
        submit();
        QCOMPARE(garden().standing().heard(roof).size(), 1);
        key(Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(garden().standing().outcome(roof), Outcome::Adopted);
        key(Qt::Key_F8);
        choose(u"person"_s, u"you"_s);
        QCOMPARE(vera().form()->values().value(u"what"_s).toString(), u"крыша сарая"_s);
        submit();
        QCOMPARE(promisesFrom(garden(), item(u"крыша сарая"_s)).size(), 1);
    }

    /// Its words stand under the item, to be read aloud; then the group gives it as it decides anything.
    void step_5_a_mandate_is_written_read_aloud_given_and_handed_over_on_paper_and_as_a_bundle()
    {
        goTo(u"в союз"_s);
        key(Qt::Key_F6, Qt::ShiftModifier);
        auto *dialog = vera().window().findChild<delegates::MandateDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->text().matter, u"в союз"_s);
        for (auto *words : dialog->findChildren<QLineEdit *>()) {
            if (words->accessibleName() == u"Words of point 1"_s)
                words->setText(u"просить две телеги"_s);
        }
        auto *give = vera().button(u"Put it to the group"_s, dialog);
        QVERIFY(give && give->isEnabled());
        QTest::mouseClick(give, Qt::LeftButton);
        EVENTUALLY(vera().wordsOf(&meeting()).contains(u"просить две телеги"_s));
        const ChangeId mandate = *proposalOf(garden(), item(u"в союз"_s));
        QCOMPARE(delegates::standingOf(garden(), mandate)->approval, delegates::Approval::Open);
        key(Qt::Key_F7, Qt::ShiftModifier);
        choose(u"person"_s, u"you"_s);
        submit();
        key(Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(delegates::standingOf(garden(), mandate)->approval, delegates::Approval::Approved);
        vera().window().showThing(u"delegates"_s, mandate.hex());
        vera().stage().settle();
        pressAndSave(u"Print the card…"_s, path(u"card.pdf"_s));
        QCOMPARE(beginOf(path(u"card.pdf"_s)), "%PDF-");
        vera().window().showThing(u"exchange"_s, m_anton->space().graph().space().hex());
        vera().stage().settle();
        vera().press(u"Write a bundle…"_s); // and reads who will be able to read it
        pressAndSave(u"Choose a file…"_s, path(u"for-anton.pochin"_s));
    }

    void step_6_the_minutes_go_out_and_the_next_facilitator_is_drawn()
    {
        vera().go(u"assemblies"_s);
        vera().press(u"It has ended"_s);
        key(Qt::Key_Escape);
        vera().press(u"Write the minutes…"_s);
        const QString text = vera().form()->values().value(u"text"_s).toString();
        QVERIFY(text.contains(u"dry enough on Saturday"_s));
        QVERIFY2(text.contains(u"просить две телеги"_s), qPrintable(text));
        submit();
        EVENTUALLY(vera().wordsOf(vera().stage().the<AssemblySheet>()).contains(u"Waits for"_s));
        pressAndSave(u"Print the minutes…"_s, path(u"minutes.pdf"_s));
        QCOMPARE(beginOf(path(u"minutes.pdf"_s)), "%PDF-");
        vera().press(u"Call an assembly…"_s);
        vera().type(u"title"_s, u"Следующее"_s);
        submit();
        vera().press(u"Offer an errand…"_s);
        qobject_cast<QAbstractButton *>(vera().form()->field(u"drawn"_s))->click();
        submit();
        const auto &errands = garden().part<groups::ErrandPart>().errands;
        QCOMPARE(errands.size(), 1);
        const ChangeId leading = errands.begin()->first;
        vera().tells(*m_anton);
        m_anton->does(groups::stateWilling(m_anton->outlook(), leading, m_anton->signer()));
        vera().hears(*m_anton);
        vera().press(u"Draw lots…"_s);
        QCOMPARE(vera().window().currentPage(), u"groups"_s);
        drawTurn(u"call the draw among those who are willing"_s);
        vera().tells(*m_anton);
        const ChangeId draw = errands.begin()->second.draws.back().id;
        m_anton->does(groups::reveal(m_anton->outlook(), leading, draw, m_anton->signer()));
        vera().hears(*m_anton);
        drawTurn(u"lay your secret open in the last draw"_s);
        const auto &errand = garden().part<groups::ErrandPart>().errands.at(leading);
        const auto drawn = groups::seen(errand, errand.draws.back(), garden().space.graph()).drawn;
        QVERIFY(drawn);
        vera().press(u"Draw…"_s);
        QVERIFY(vera().wordsOf(vera().form()).contains(u"Drawn: "_s));
        vera().form()->reject();
    }

private:
    void drawTurn(const QString &turn)
    {
        vera().press(u"Draw…"_s);
        vera().choose(turn);
        submit();
    }
};

QTEST_MAIN(FacilitatorTest)
#include "facilitator_test.moc"
