// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The delegates' meeting and the council, in the window: who speaks from what, points side by side, an outcome with an
// argument and a dissent, answers coming in, and a committee. Vera sits at her laptop; Dina's is in memory.
#include "delegates/sealed_group.h"
#include "delegates/views/council_sheet.h"
#include "delegates/views/councils_page.h"
#include "delegates/views/matter_dialog.h"
#include "delegates/views/ratification_picture.h"
#include "delegates/views/words_dialog.h"
#include "delegates/windowed_laptop.h"
#include "workbench/sheet/sheet_rows.h"

#include <QDateEdit>
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
    [[nodiscard]] bool isShown(const QString &part) { return !words().filter(part).isEmpty(); }

    void found()
    {
        m_laptop = std::make_unique<WindowedLaptop>(
            [](ledger::SpacesDesk &desk) { return std::make_unique<CouncilsPage>(desk, verifier); });
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

private Q_SLOTS:
    void the_meeting_opens_with_the_table_of_live_mandates_and_the_points_side_by_side()
    {
        found();
        QCOMPARE(vera().rows().size(), 1);
        QCOMPARE(vera().rows().front().title, u"Совет реки"_s);
        QVERIFY(isShown(u"Сад|Сад, “Урожай”|sits until"_s));
        QVERIFY(isShown(u"Двор|Двор, “Урожай”|sits until"_s));
        QVERIFY(isShown(u"Двор|охрана у ворот|Урожай; do not agree to"_s));
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
        const ChangeId brought = home.does(
            bringOutcome(home.outlook(), {*m_council, u"Совет реки"_s, outcome, {u"Harvest"_s, u"one store"_s}}));
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
        QVERIFY(!isShown(u"Двор|охрана у ворот"_s));
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
        vera().press(u"Leave"_s);
        vera().tells(*m_council, dina());
        QVERIFY(dina().space().state().part<CouncilPart>().committees.begin()->second.people.empty());
    }
};

QTEST_MAIN(CouncilJourneyTest)
#include "council_journey_test.moc"
