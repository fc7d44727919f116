// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The delegates' meeting and the council, in the window: who speaks from what, points side by side, an outcome with an
// argument and a dissent, answers coming in, and a committee. Vera sits at her laptop; Dina's is in memory.
#include "assemblies/domain/decisions.h"
#include "delegates/sealed_group.h"
#include "delegates/views/card_dialog.h"
#include "delegates/views/council_sheet.h"
#include "delegates/views/councils_page.h"
#include "delegates/views/matter_dialog.h"
#include "delegates/views/point_table.h"
#include "delegates/views/ratification_picture.h"
#include "delegates/views/ratify_dialog.h"
#include "delegates/views/words_dialog.h"
#include "delegates/windowed_laptop.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/undo_notice.h"

#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;

class CouncilJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowedLaptop> m_laptop;
    std::unique_ptr<SealedGroup> m_orchard, m_yard;
    std::unique_ptr<Person> m_dina;
    std::optional<SpaceId> m_council;

    [[nodiscard]] WindowedLaptop &vera() { return *m_laptop; }
    [[nodiscard]] Person &dina() { return *m_dina; }
    [[nodiscard]] QStringList words()
    {
        QStringList all;
        for (const auto *rows : vera().widget().findChildren<workbench::SheetRows *>()) {
            for (const auto &row : rows->rows())
                all << row.lead + u'|' + row.text + u'|' + row.note;
        }
        return all;
    }
    /// What stands in the column of a group, side by side with the others.
    [[nodiscard]] QStringList pointsOf(const QString &group)
    {
        QStringList points;
        for (const QWidget *column : vera().widget().findChild<PointTable *>()->findChildren<QWidget *>()) {
            const auto labels = column->findChildren<QLabel *>();
            if (labels.isEmpty() || labels.front()->text() != group)
                continue;
            for (const QLabel *label : labels)
                points << label->text();
        }
        return points;
    }
    [[nodiscard]] bool isShown(const QString &part) { return !words().filter(part).isEmpty(); }

    void found()
    {
        m_laptop = std::make_unique<WindowedLaptop>([](ledger::SpacesDesk &desk) {
            return std::make_unique<CouncilsPage>(
                desk, verifier, [n = char(0)]() mutable { return Lot{QByteArray(16, ++n)}; });
        });
        const groups::Genesis genesis{.kind = groups::GroupKind::Council,
            .title = u"Совет реки"_s,
            .founders = {{vera().card(), u"вера"_s},
                {{.feed = ledger::test::keyOf("dina there"), .recipient = QByteArray(32, 'r')}, u"дина"_s}},
            .nonce = QByteArray(16, 'n')};
        const Change founded = *ledger::foundedSpace(ledger::test::keyOf("dina there"), *groups::founding(genesis), 0);
        m_dina = std::make_unique<Person>("dina there", founded);
        m_council = ledger::spaceOf(founded.id());
        m_orchard = std::make_unique<SealedGroup>(u"Сад"_s, std::vector<QByteArray>{"vera", "anton"});
        m_yard = std::make_unique<SealedGroup>(u"Двор"_s, std::vector<QByteArray>{"dina", "egor"});
        says(dina(), m_orchard->card(*m_council));
        says(dina(), m_orchard->seat(*m_council, vera().self()));
        says(dina(), m_yard->card(*m_council));
        says(dina(), m_yard->seat(*m_council, dina().id()));
        vera().hears(*m_council, dina());
    }

    /// What came home stands in the list for everybody in the group, and is answered from there.
    void answersForTheWorkshop(const SpaceId &workshop, Person &boris)
    {
        const ChangeId brought = boris.part().outcomes.begin()->first;
        vera().page().showThing(brought.hex());
        QVERIFY(vera().deed(u"Answer for the group…"_s));
        vera().press(u"Answer for the group…"_s);
        vera().accept(vera().front<RatifyDialog>());
        vera().tells(workshop, boris);
        QCOMPARE(ratificationOf(boris.space(), brought), Ratified::No); // put to the group, and no more than that
        const ChangeId answer
            = boris.space().state().part<assemblies::Decisions>().matters.begin()->first; // the only one
        vera().does(workshop, [&](const Outlook &o) { return assemblies::takePosition(o, {.wording = answer}); });
        vera().tells(workshop, boris);
        boris.isFor(answer);
        boris.closes(answer);
        QCOMPARE(ratificationOf(boris.space(), brought), Ratified::Whole);
        vera().hears(workshop, boris);
        QVERIFY(std::ranges::any_of(vera().rows(), [](const workbench::ListRow &row) {
            return row.title == u"Урожай"_s && row.detail == u"ratified"_s && row.under.contains(u"Мастерская"_s);
        }));
        vera().page().showThing(m_council->hex());
        vera().press(u"Carry there and home"_s); // the answer goes under the seal
        QVERIFY(isShown(u"Мастерская|ratified|"_s));
    }

private Q_SLOTS:
    void the_meeting_opens_with_the_table_of_live_mandates_and_the_points_side_by_side()
    {
        found();
        QCOMPARE(vera().rows().size(), 1);
        QCOMPARE(vera().rows().front().title, u"Совет реки"_s);
        QVERIFY(isShown(u"Сад|Сад, “Урожай”|sits until"_s));
        QVERIFY(isShown(u"Двор|Двор, “Урожай”|sits until"_s));
        QVERIFY(pointsOf(u"Двор"_s).contains(u"do not agree to: охрана у ворот"_s));
        QVERIFY(pointsOf(u"Сад"_s).contains(u"do not agree to: охрана у ворот"_s));
    }

    void an_outcome_is_proposed_with_an_argument_and_a_dissent_and_answers_come_in()
    {
        found();
        vera().press(u"Propose an outcome…"_s);
        auto *dialog = vera().front<MatterDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChildren<QLineEdit *>().front(), u"Harvest"_s);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"one store by the bridge"_s);
        QTest::keyClicks(dialog->findChildren<QLineEdit *>().at(1), u"nearest to all"_s);
        vera().accept(dialog);
        vera().press(u"Dissent…"_s);
        auto *dissent = vera().front<WordsDialog>();
        QTest::keyClicks(dissent->findChild<QPlainTextEdit *>(), u"the bridge is being mended"_s);
        vera().accept(dissent);
        QVERIFY(isShown(u"nearest to all|an argument for it"_s));
        QVERIFY(isShown(u"вера|the bridge is being mended|dissent"_s));
        QVERIFY(isShown(u"In force for nobody yet. 2 groups have not answered."_s));

        vera().tells(*m_council, dina());
        const ChangeId outcome = dina().space().state().part<CouncilPart>().outcomes.begin()->first;
        Person &home = m_yard->person();
        const ChangeId brought = home.does(bringOutcome(
            home.outlook(), {*m_council, u"Совет реки"_s, outcome, {u"Harvest"_s, u"one store by the bridge"_s}}));
        m_yard->adopt(home.does(proposeRatification(home.outlook(), {.of = brought})));
        says(dina(), m_yard->seals(*answerStatement(home.outlook(), bookOf(home), brought, {SealedGroup::salt()})));
        vera().hears(*m_council, dina());
        QVERIFY(isShown(u"Двор|ratified|"_s));
        QVERIFY(isShown(u"Сад|no answer yet|"_s));
        QVERIFY(isShown(u"In force for: Двор."_s));
        const auto *picture = vera().widget().findChild<RatificationPicture *>();
        QVERIFY(picture->isVisible());
        QVERIFY(picture->accessibleDescription().startsWith(u"In force for: Двор."_s));
    }

    void a_recall_that_arrives_takes_the_seat_away()
    {
        found();
        Person &egor = m_yard->person(1);
        egor.does(recall(egor.outlook(), {.mandate = m_yard->mandate()}));
        m_yard->group().meet();
        Person &home = m_yard->person();
        says(dina(),
            m_yard->seals(
                seatEndedStatements(home.outlook(), bookOf(home), m_yard->mandate(), {SealedGroup::salt()})->front()));
        vera().hears(*m_council, dina());
        QVERIFY(isShown(u"Двор|Двор, “Урожай”|recalled by the group"_s));
        QVERIFY(pointsOf(u"Двор"_s).isEmpty());
        QVERIFY(!pointsOf(u"Сад"_s).isEmpty());
    }

    void a_committee_is_founded_with_a_day_and_left_again()
    {
        found();
        vera().press(u"Found a committee…"_s);
        auto *dialog = vera().front<MatterDialog>();
        QTest::keyClicks(dialog->findChildren<QLineEdit *>().front(), u"bridge"_s);
        dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 12, 20));
        vera().accept(dialog);
        QVERIFY(isShown(u"bridge|ends after 20 December 2026, unless it is renewed"_s));
        vera().press(u"Renew…"_s);
        auto *renewal = vera().front<MatterDialog>();
        auto *deed = renewal->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!deed->isEnabled()); // not without reasons
        QTest::keyClicks(renewal->findChild<QPlainTextEdit *>(), u"the bridge is not ready"_s);
        renewal->findChild<QDateEdit *>()->setDate(QDate(2027, 1, 20));
        vera().accept(renewal);
        QVERIFY(isShown(u"bridge|ends after 20 January 2027, unless it is renewed"_s));
        vera().press(u"Leave"_s);
        vera().tells(*m_council, dina());
        QVERIFY(dina().space().state().part<CouncilPart>().committees.begin()->second.people.empty());
    }

    void it_is_asked_whether_the_council_is_still_needed_and_said_why()
    {
        found();
        QVERIFY(isShown(u"Is it still needed, and what for?"_s)); // founded in 1970, and nothing is refused for that
        vera().press(u"It is still needed…"_s);
        auto *dialog = vera().front<MatterDialog>();
        auto *deed = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!deed->isEnabled()); // not without reasons
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"the bridge is not ready"_s);
        dialog->findChild<QDateEdit *>()->setDate(QDate(2027, 1, 20));
        vera().accept(dialog);
        QVERIFY(isShown(u"on 20 January 2027 it is asked whether it is still needed (put off 1 time)"_s));
        QVERIFY(isShown(u"вера: the bridge is not ready"_s));
    }

    void who_is_in_a_committee_closes_it_and_says_where_its_things_went()
    {
        found();
        vera().press(u"Found a committee…"_s);
        auto *dialog = vera().front<MatterDialog>();
        QTest::keyClicks(dialog->findChildren<QLineEdit *>().front(), u"bridge"_s);
        vera().accept(dialog);
        vera().press(u"Close…"_s);
        auto *closing = vera().front<WordsDialog>();
        QTest::keyClicks(closing->findChild<QPlainTextEdit *>(), u"the tools are in the shed"_s);
        vera().accept(closing);
        vera().tells(*m_council, dina());
        const Committee &committee = dina().space().state().part<CouncilPart>().committees.begin()->second;
        QCOMPARE(committee.closings.front().act.handover, u"the tools are in the shed"_s);
        QVERIFY(!isShown(u"Its work is done?"_s));
    }

    /// Vera's workshop sends her, too. What was decided there she signs and says in the council with one button, and
    /// what the council agreed on comes home with her.
    void the_walk_between_a_group_and_its_council_is_one_button()
    {
        found();
        const ledger::DeviceCard card = vera().drawnCard(); // in each space a key of its own
        const groups::Genesis genesis{.title = u"Мастерская"_s,
            .rules = eachMember(),
            .founders = {{card, u"вера"_s},
                {{.feed = ledger::test::keyOf("boris"), .recipient = QByteArray(32, 'r')}, u"борис"_s}},
            .nonce = QByteArray(16, 'w')};
        const Change founded = *ledger::foundedSpace(ledger::test::keyOf("boris"), *groups::founding(genesis), 0);
        Person boris("boris", founded);
        const SpaceId workshop = ledger::spaceOf(founded.id());
        MandateText text = harvest(*PersonId::fromBytes(card.feed.bytes()));
        text.council = m_council;
        const ChangeId drafted = boris.does(draft(boris.outlook(), text));
        const ChangeId mandate = boris.does(giveMandate(boris.outlook(), drafted));
        vera().hears(workshop, boris);
        vera().does(
            workshop, [&](const Outlook &o) { return answerMandate(o, mandate, MandateAnswered::Answer::Accepted); });
        auto *walk = vera().deed(u"Carry there and home"_s);
        QVERIFY(walk && !walk->isOffered()); // no card yet
        QVERIFY(!walk->reason().isEmpty());
        vera().press(u"Show a group’s card here…"_s);
        auto *dialog = vera().front<CardDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->wish().name, u"Мастерская"_s);
        vera().accept(dialog);
        QVERIFY(!vera().deed(u"Show a group’s card here…"_s)); // every group of hers has one now
        vera().press(u"Carry there and home"_s);
        QVERIFY(isShown(u"Мастерская|вера, “Урожай”|sits until"_s));
        vera().press(u"Carry there and home"_s);
        QCOMPARE(vera().widget().notice()->text(), u"There was nothing to carry: both know the same."_s);

        dina().does(proposeOutcome(dina().outlook(), {.words = {u"Урожай"_s, u"общий склад"_s}}));
        vera().hears(*m_council, dina());
        vera().press(u"Carry there and home"_s);
        vera().tells(workshop, boris);
        QCOMPARE(boris.part().outcomes.size(), std::size_t(1));
        answersForTheWorkshop(workshop, boris);
        boris.does(recall(boris.outlook(), {.mandate = mandate}));
        vera().hears(workshop, boris);
        vera().press(u"Carry there and home"_s);
        QVERIFY(isShown(u"Мастерская|вера, “Урожай”|recalled by the group"_s));
    }
};

QTEST_MAIN(CouncilJourneyTest)
#include "council_journey_test.moc"
