// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journey of facilitator and scribe in the window, as somebody sits through it: the real page over a real vault, by
// keyboard wherever the assembly is held. What Anton does arrives by bundle in life.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/views/meeting/assembly_deeds.h"
#include "assemblies/views/meeting/assembly_files.h"
#include "assemblies/views/meeting/hands_counter.h"
#include "assemblies/views/meeting/meeting_view.h"
#include "assemblies/views/meeting/room_list.h"
#include "assemblies/views/two_laptops.h"
#include "groups/domain/promise_part.h"
#include "support/eventually.h"
#include "workbench/empty_state.h"
#include "workbench/form/deed_form.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/list/list_row_model.h"
#include "workbench/plain_text_label.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::assemblies::test;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;
using workbench::DeedForm;

class FacilitatorJourneyTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TwoLaptops> m_both;

    [[nodiscard]] Laptop &vera() { return m_both->vera; }
    [[nodiscard]] const Assembly &assembly() { return m_both->assembly(vera()); }
    [[nodiscard]] Outlook outlook() { return *vera().desk.outlook(m_both->orchard); }
    [[nodiscard]] AssemblyPhase phase() { return phaseOf(outlook(), assembly()); }

    [[nodiscard]] DeedForm *form()
    {
        for (auto *form : vera().window.findChildren<DeedForm *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    void fillIn(const QString &field, const QString &text)
    {
        QWidget *editor = form()->field(field);
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(text);
        else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor))
            edit->setPlainText(text);
        else
            qobject_cast<QComboBox *>(editor)->setCurrentText(text);
    }
    void submit()
    {
        const QPointer<DeedForm> open(form());
        QVERIFY(open);
        QVERIFY2(open->deed()->isOffered(), qPrintable(open->deed()->reason()));
        QTest::mouseClick(open->deed()->button(), Qt::LeftButton);
        EVENTUALLY(!open || !open->isVisible());
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = vera().window.focusWidget();
        QTest::keyClick(focus ? focus : &vera().window, key, modifiers);
    }
    void called()
    {
        m_both->does(vera(), callAssembly,
            AssemblyCalled{.title = u"Зимнее собрание"_s, .when = clockIn(4), .where = u"у печи"_s});
        m_both->does(vera(), addItem, ItemAdded{.assembly = assembly().id(), .title = u"крыша сарая"_s});
        m_both->does(vera(), addItem, ItemAdded{.assembly = assembly().id(), .title = u"забор"_s});
    }
    [[nodiscard]] qint64 clockIn(int hours)
    {
        return (m_both->clock.now() + std::chrono::hours(hours)).time_since_epoch().count();
    }
    void hold()
    {
        vera().open();
        vera().press(u"Hold the assembly"_s);
        vera().press(u"It begins"_s);
        QCOMPARE(phase(), AssemblyPhase::Open);
    }

private Q_SLOTS:
    void init()
    {
        m_both = std::make_unique<TwoLaptops>();
        vera().window.activateWindow();
    }
    void cleanup() { m_both.reset(); }

    void an_empty_page_teaches_and_cites_its_paragraph()
    {
        vera().open();
        QSignalSpy cited(vera().page.get(), &AssembliesPage::citationRequested);
        for (auto *button : vera().page->listAndSheet()->nothingYet()->findChildren<QAbstractButton *>()) {
            if (button->text().contains(u"П.I.3.8.В"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(cited.size(), 1);
    }

    void an_assembly_is_called_and_its_agenda_built_from_what_waits()
    {
        m_both->does(m_both->anton, propose, ProposalText{.what = u"вода по очереди"_s});
        vera().open();
        vera().page->callAssembly();
        QVERIFY(form());
        QVERIFY(!form()->deed()->isOffered()); // it has no name yet, and the form says so
        QVERIFY(!form()->deed()->reason().isEmpty());
        fillIn(u"title"_s, u"Зимнее собрание"_s);
        fillIn(u"hour"_s, u"25:00"_s);
        QVERIFY(form()->deed()->reason().contains(u"18:30"_s));
        fillIn(u"hour"_s, u"18:30"_s);
        submit();
        QCOMPARE(*assembly().title.shown(), u"Зимнее собрание"_s);
        vera().press(u"Onto the agenda"_s);
        QCOMPARE(agendaOf(assembly()).front()->added.act.title, u"вода по очереди"_s);
        QCOMPARE(phase(), AssemblyPhase::Agenda);
        vera().press(u"Put something on…"_s);
        fillIn(u"title"_s, u"крыша"_s);
        submit();
        QCOMPARE(agendaOf(assembly()).size(), 2);
    }

    void an_errand_for_the_evening_is_offered_and_taken()
    {
        called();
        vera().open();
        vera().press(u"Offer an errand…"_s);
        submit();
        vera().press(u"I take it"_s);
        const auto roles = rolesOf(outlook(), assembly());
        QCOMPARE(roles.size(), 1);
        QCOMPARE(roles.front().holders, std::vector{outlook().self});
    }

    void who_did_not_call_it_reads_why_they_cannot_call_it_off()
    {
        called();
        m_both->anton.open();
        const auto *off = m_both->anton.deed(u"Call it off…"_s);
        QVERIFY(off);
        QVERIFY(!off->isOffered());
        QVERIFY(off->reason().contains(u"Only who called it"_s));
    }

    void it_is_held_by_keyboard_alone()
    {
        called();
        hold();
        QAbstractItemModelTester tester(vera().page->meeting()->agenda()->model());

        // F2 goes to the people; Space says that somebody is here, Enter raises a hand.
        type(Qt::Key_F2);
        auto *room = vera().page->meeting()->findChild<RoomList *>();
        const Attendant first = *room->current();
        type(Qt::Key_Space);
        QCOMPARE(presenceAt(assembly()).size(), 1);
        type(Qt::Key_Return);
        type(Qt::Key_Down);
        type(Qt::Key_F3);
        QCOMPARE(vera().floors[assembly().id()].waiting.size(), 2);
        type(Qt::Key_F4);
        QCOMPARE(vera().floors[assembly().id()].speaking->who, first);

        // F12 goes to the notes, which are written when one goes on.
        type(Qt::Key_F12);
        QTest::keyClicks(vera().window.focusWidget(), u"dry enough on Saturday"_s);
        type(Qt::Key_PageDown);
        const AgendaItem &roof = assembly().items.front();
        QCOMPARE(roof.notes.shown()->words, u"dry enough on Saturday"_s);
        type(Qt::Key_PageUp);

        // F5, then 1, 2, 3 count; Backspace takes one back, Enter writes them down.
        type(Qt::Key_F5);
        for (const Qt::Key key :
            {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_Backspace, Qt::Key_Return})
            type(key);
        QCOMPARE(assembly().items.front().counts.size(), 1);
        QCOMPARE(assembly().items.front().counts.front().act.inFavour, 3U);
        QCOMPARE(assembly().items.front().counts.front().act.aside, 0U);

        // F9 leaves the second item for the next assembly; Escape goes back.
        type(Qt::Key_PageDown);
        type(Qt::Key_F9);
        QVERIFY(assembly().items.back().isNotReached());
        type(Qt::Key_Escape);
        EVENTUALLY(vera().page->listAndSheet()->isVisible());
    }

    void an_item_becomes_a_proposal_and_somebody_takes_it_on_without_retyping()
    {
        called();
        hold();
        type(Qt::Key_F12);
        QTest::keyClicks(vera().window.focusWidget(), u"on Saturday"_s);
        type(Qt::Key_F7);
        QVERIFY(form());
        QCOMPARE(form()->values().value(u"what"_s).toString(), u"крыша сарая"_s);
        QCOMPARE(form()->values().value(u"why"_s).toString(), u"on Saturday"_s);
        submit();
        const auto proposal = proposalOf(outlook(), assembly().items.front());
        QVERIFY(proposal);

        type(Qt::Key_F7, Qt::ShiftModifier);
        fillIn(u"person"_s, u"Ольга"_s);
        submit();
        const Wording &wording = outlook().part<Decisions>().matter(*proposal)->current();
        QCOMPARE(wording.told.front().act.person, m_both->olga);
        QVERIFY(boundBy(outlook(), wording.id).empty()); // said aloud, and not signed

        type(Qt::Key_F8);
        fillIn(u"person"_s, u"you"_s);
        submit();
        QCOMPARE(outlook().part<groups::PromisePart>().promises.size(), 1);
        type(Qt::Key_F8);
        fillIn(u"person"_s, u"Ольга"_s);
        submit();
        QCOMPARE(outlook().part<groups::PromisePart>().promises.size(), 1); // hers once she confirms it
        QCOMPARE(assembly().items.front().takings.size(), 1);
    }

    void minutes_go_out_and_who_was_there_confirms_or_remarks()
    {
        called();
        hold();
        vera().press(u"It has ended"_s);
        const auto present = [&](Laptop &laptop) {
            const PersonId self = laptop.desk.outlook(m_both->orchard)->self;
            m_both->does(laptop, notePresence, PresenceNoted{.assembly = assembly().id(), .who = {.person = self}});
        };
        present(vera());
        present(m_both->anton);
        type(Qt::Key_Escape);
        vera().press(u"Write the minutes…"_s);
        QVERIFY(form()->values().value(u"text"_s).toString().contains(u"крыша сарая"_s));
        submit();
        m_both->meet();
        m_both->anton.open();
        m_both->anton.press(u"Confirm or remark…"_s);
        auto *answer = m_both->anton.window.findChild<DeedForm *>();
        qobject_cast<QPlainTextEdit *>(answer->field(u"remark"_s))->setPlainText(u"и чай был"_s);
        QTest::mouseClick(answer->deed()->button(), Qt::LeftButton);
        m_both->meet();
        vera().press(u"Confirm or remark…"_s);
        submit();
        QCOMPARE(phase(), AssemblyPhase::Confirmed);
        const Minutes *minutes = shownMinutes(outlook(), assembly());
        QCOMPARE(standingOf(outlook(), assembly(), *minutes).remarks.front()->act.remark, u"и чай был"_s);
    }

    void agenda_and_minutes_are_printed_and_a_calendar_goes_round()
    {
        called();
        vera().open();
        const QTemporaryDir folder;
        const auto bytesOf = [&](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        vera().page->files()->print(AssemblyFiles::Paper::Agenda, folder.filePath(u"agenda.pdf"_s));
        QVERIFY(bytesOf(u"agenda.pdf"_s).startsWith("%PDF"));
        const auto *print = vera().deed(u"Print the minutes…"_s);
        QVERIFY(!print->isOffered());
        QVERIFY(!print->reason().isEmpty());
        vera().page->files()->exportTo(folder.filePath(u"a.ics"_s));
        QVERIFY(bytesOf(u"a.ics"_s).contains("BEGIN:VEVENT"));
        vera().page->files()->importFrom(folder.filePath(u"a.ics"_s));
        submit();
        QCOMPARE(outlook().part<AssembliesPart>().assemblies.size(), 1);
        QSignalSpy failed(vera().page->files(), &AssemblyFiles::failed);
        QFile broken(folder.filePath(u"broken.ics"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("nothing") > 0);
        broken.close();
        vera().page->files()->importFrom(broken.fileName());
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(FacilitatorJourneyTest)
#include "facilitator_journey_test.moc"
