// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The participant's way through the window (research: organising, 4.6): Today first, then proposing, "yes, if", "this
// concerns us too", consent withdrawn, a recall in one step, a need met where it arose, an objection that cites.
#include "assemblies/domain/position_acts.h"
#include "assemblies/views/decision_sheet.h"
#include "assemblies/views/wordings_view.h"
#include "delegates/domain/delegate_word.h"
#include "delegates/domain/draft.h"
#include "delegates/domain/mandate_standing.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/promise_part.h"
#include "groups/views/group_sheet.h"
#include "support/walk_with_anton.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/list/list_row_model.h"
#include "workbench/undo_notice.h"

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::ledger;
using pochin::test::Comrade;
using pochin::test::WalkWithAnton;
using namespace Qt::StringLiterals;

class ParticipantTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WalkWithAnton> m_walk;
    std::unique_ptr<Comrade> m_garden; ///< Anton, in the garden
    std::unique_ptr<Comrade> m_yard; ///< Anton, in the yard
    std::optional<ChangeId> m_water;

    [[nodiscard]] WalkWithAnton &vera() { return *m_walk; }
    [[nodiscard]] SpaceId garden() const { return m_garden->space().graph().space(); }
    [[nodiscard]] Outlook gardenSeen() { return *vera().desk().outlook(garden()); }
    [[nodiscard]] DecisionSheet &sheet() { return *vera().stage().the<DecisionSheet>(); }
    [[nodiscard]] workbench::ListAndSheet &page()
    {
        for (QWidget *above = &sheet(); above; above = above->parentWidget()) {
            if (auto *found = qobject_cast<workbench::ListAndSheet *>(above))
                return *found;
        }
        qFatal("the sheet stands on no page");
    }

    std::unique_ptr<Comrade> foundedWithAnton(const QString &title, const QByteArray &label)
    {
        groups::Genesis genesis = groups::test::orchard({"антон"}, label);
        genesis.title = title;
        genesis.procedures = {consensus(), majority()};
        return m_walk->foundedWithAnton(genesis, label);
    }
    void hears(const Comrade &anton) { vera().hears(anton); }
    void tells(Comrade &anton) { vera().tells(anton); }
    const Matter &matter(const ChangeId &wording) { return *gardenSeen().part<Decisions>().matter(wording); }
    void show(const ChangeId &wording)
    {
        vera().window().showThing(u"decisions"_s, wording.hex());
        vera().stage().settle();
        QVERIFY(sheet().isVisible());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_walk = std::make_unique<WalkWithAnton>();
        QVERIFY(QTest::qWaitForWindowExposed(&vera().window()));
        vera().makeVault();
        m_garden = foundedWithAnton(u"Сад"_s, "garden");
        m_yard = foundedWithAnton(u"Двор"_s, "yard");
    }
    void cleanupTestCase()
    {
        m_walk.reset();
        m_garden.reset();
        m_yard.reset();
    }

    void an_empty_page_teaches_cites_and_offers_the_first_deed()
    {
        vera().go(u"decisions"_s);
        QVERIFY(vera().button(u"New proposal…"_s));
        vera().press(u"П.I.3.5.Б-6"_s);
        QCOMPARE(vera().window().currentPage(), u"texts"_s);
    }

    void step_1_today_names_what_waits_and_leads_there()
    {
        m_water = m_garden->does(propose(m_garden->outlook(),
            {.what = u"пускать воду по очереди"_s, .why = u"летом её мало"_s, .concerns = u"сад"_s}));
        hears(*m_garden);
        vera().go(u"today"_s);
        EVENTUALLY(vera().wordsOf(&vera().window()).contains(u"«пускать воду по очереди» waits for your position."_s));
        vera().press(u"To the proposal"_s);
        QCOMPARE(vera().window().currentPage(), u"decisions"_s);
        EVENTUALLY(sheet().isVisible());
        QVERIFY(vera().wordsOf(&sheet()).contains(u"летом её мало"_s));
    }

    void step_2_one_proposes_in_four_fields_and_attaches_a_thesis()
    {
        vera().go(u"decisions"_s);
        vera().press(u"New proposal…"_s);
        QVERIFY(vera().form());
        QVERIFY(!vera().form()->deed()->isOffered());
        QVERIFY(!vera().form()->deed()->reason().isEmpty());
        vera().type(u"what"_s, u"чинить насос вместе"_s);
        vera().type(u"why"_s, u"он один на всех"_s);
        vera().type(u"concerns"_s, u"всех, кто поливает"_s);
        vera().type(u"doers"_s, u"кто умеет"_s);
        vera().press(u"More: days, paragraphs, people, what it does by itself"_s, vera().form());
        vera().type(u"cites"_s, u"м99"_s);
        QVERIFY(!vera().form()->deed()->isOffered()); // the texts have no such thesis
        vera().type(u"cites"_s, u"м7"_s);
        qobject_cast<QComboBox *>(vera().form()->field(u"procedure"_s))->setCurrentIndex(1);
        vera().press(u"Propose"_s, vera().form());
        vera().closed();
        const auto mine = mattersIn(gardenSeen(), {.words = u"насос"_s});
        QCOMPARE(mine.size(), 1);
        const ProposalText &text = mine.front()->current().text;
        QCOMPARE(text.citations, std::vector{u"М.7"_s});
        QCOMPARE(text.procedure, ProcedureRef{.ofFounding = 1});
        EVENTUALLY(vera().wordsOf(&sheet()).contains(u"он один на всех"_s)); // what one proposed stands in front
    }

    void step_3_who_says_yes_if_is_told_when_the_text_changes()
    {
        show(*m_water);
        vera().press(u"Take a position…"_s);
        vera().choose(u"yes, if …"_s);
        QVERIFY(!vera().form()->deed()->isOffered());
        vera().type(u"words"_s, u"если и кухне"_s);
        vera().press(u"Say it"_s, vera().form());
        vera().closed();
        tells(*m_garden);
        m_garden->does(amend(m_garden->outlook(), *m_water,
            {.what = u"пускать воду по очереди"_s, .why = u"летом её мало"_s, .concerns = u"сад и кухню"_s}));
        hears(*m_garden);
        vera().go(u"today"_s);
        EVENTUALLY(vera().wordsOf(&vera().window()).contains(u"has changed since you said “yes, if …”"_s));
        show(*m_water);
        const auto &changes = sheet().findChild<WordingsView *>()->changes();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.front().fields.size(), 1); // whom it concerns, and nothing else
        vera().press(u"Take a position…"_s);
        vera().choose(u"for, and I take it on"_s);
        vera().type(u"words"_s, u"составлю очередь"_s);
        vera().press(u"Say it"_s, vera().form());
        vera().closed();
        QVERIFY(!hasTextChangedSince(gardenSeen(), matter(*m_water), gardenSeen().self));
    }

    void a_position_can_be_taken_back_by_one_key()
    {
        vera().press(u"Take another position…"_s);
        vera().choose(u"I stand aside and do not obstruct"_s);
        vera().press(u"Say it"_s, vera().form());
        vera().closed();
        QVERIFY(page().notice()->offersUndo());
        page().notice()->undo();
        const Wording &shown = shownWording(gardenSeen(), matter(*m_water));
        QCOMPARE(assemblies::positionOf(gardenSeen(), shown, gardenSeen().self)->act.kind, PositionKind::ForDoing);
    }

    void step_4_another_groups_proposal_concerns_us_too()
    {
        const ChangeId noise = m_yard->does(propose(m_yard->outlook(), {.what = u"пилить по утрам"_s}));
        hears(*m_yard);
        show(noise);
        vera().press(u"This concerns us too…"_s);
        vera().type(u"whom"_s, u"сад"_s);
        vera().press(u"Say it"_s, vera().form());
        vera().closed();
        const Outlook yard = *vera().desk().outlook(m_yard->space().graph().space());
        QCOMPARE(yard.part<Decisions>().matter(noise)->concerns.front().act.whom, u"сад"_s);
        EVENTUALLY(vera().wordsOf(&sheet()).contains(u"сад"_s));
    }

    /// П.I.3.5.Б-1, Б-6: at once, and what was taken on is handed over.
    void step_5_consent_is_withdrawn_and_what_was_taken_on_is_handed_over()
    {
        tells(*m_garden);
        const Wording &wording
            = shownWording(m_garden->outlook(), *m_garden->outlook().part<Decisions>().matter(*m_water));
        m_garden->does(
            assemblies::takePosition(m_garden->outlook(), {.wording = wording.id, .kind = PositionKind::For}));
        hears(*m_garden);
        show(*m_water);
        vera().press(u"Count…"_s);
        vera().press(u"Count"_s, vera().form());
        vera().closed();
        QCOMPARE(stateOf(gardenSeen(), matter(*m_water)), MatterState::Adopted);
        QCOMPARE(boundBy(gardenSeen(), wording.id).size(), 2);
        vera().press(u"Withdraw consent…"_s);
        QVERIFY(!vera().form()->deed()->isOffered()); // she had taken something on
        vera().type(u"handOver"_s, u"список у ворот"_s);
        vera().press(u"Withdraw it"_s, vera().form());
        vera().closed();
        QCOMPARE(boundBy(gardenSeen(), wording.id).size(), 1);
        EVENTUALLY(vera().wordsOf(&sheet()).contains(u"список у ворот"_s));
        QVERIFY(!vera().button(u"Withdraw consent…"_s)->isEnabled()); // and its reason stands beside it
    }

    void step_6_a_delegate_is_recalled_from_the_page_of_the_mandate_in_one_step()
    {
        using namespace delegates;
        const ChangeId draft = m_garden->does(delegates::draft(m_garden->outlook(),
            {.delegate = m_garden->id(),
                .matter = u"вода"_s,
                .points = {{PointKind::Voice, u"река общая"_s}},
                .term = {.lastDay = std::chrono::floor<std::chrono::days>(gardenSeen().now) + std::chrono::days(5),
                    .event = {}},
                .citations = {}}));
        const ChangeId mandate = m_garden->does(giveMandate(m_garden->outlook(), draft));
        m_garden->does(answerMandate(m_garden->outlook(), mandate, MandateAnswered::Answer::Accepted));
        hears(*m_garden);
        vera().go(u"today"_s);
        EVENTUALLY(vera().wordsOf(&vera().window()).contains(u"«вода» ends soon"_s));
        vera().window().showThing(u"delegates"_s, mandate.hex());
        vera().press(u"Recall"_s);
        EVENTUALLY(standingOf(gardenSeen(), mandate)->isEndedBy(End::Recall));
    }

    /// П.I.4.5.А: matched where it arose, before it goes any further.
    void step_7_a_need_gets_local_offers_first()
    {
        m_garden->does(groups::stateNeed(m_garden->outlook(),
            {.kind = groups::NeedKind::Offer, .what = u"принтер стоит без дела"_s, .until = groups::test::inDays(60)}));
        hears(*m_garden);
        vera().window().showThing(u"groups"_s, garden().hex());
        vera().press(u"State a need or an offer…"_s);
        vera().type(u"what"_s, u"нужен принтер до пятницы"_s);
        vera().press(u"State it"_s, vera().form());
        vera().closed();
        const auto *shown = vera().stage().the<groups::GroupSheet>();
        EVENTUALLY(vera().wordsOf(shown).contains(u"нужен принтер до пятницы"_s));
        const QString words = vera().wordsOf(shown);
        QVERIFY2(words.contains(u"принтер стоит без дела"_s), qPrintable(words));
    }

    /// П.I.3.5.Б-3, and М.27: the objection rests on the paragraph, and is found from it.
    void step_8_one_objects_to_what_is_taken_too_high_and_cites_the_paragraph()
    {
        const ChangeId above
            = m_garden->does(propose(m_garden->outlook(), {.what = u"союз решает, чем мы поливаем"_s}));
        hears(*m_garden);
        show(above);
        vera().press(u"Take a position…"_s);
        vera().choose(u"I object"_s);
        vera().type(u"words"_s, u"это решают на месте"_s);
        vera().type(u"paragraph"_s, u"п.i.3.5.б-3"_s);
        vera().press(u"Say it"_s, vera().form());
        vera().closed();
        const Wording &wording = shownWording(gardenSeen(), matter(above));
        QCOMPARE(wording.positions.back().act.paragraph, u"П.I.3.5.Б-3"_s);
        QCOMPARE(citing(gardenSeen(), u"П.I.3.5.Б-3"_s).front()->id, above);
    }

    /// Every deed that is not possible says why, beside its button.
    void every_disabled_deed_says_why()
    {
        for (const auto &[id, one] : gardenSeen().part<Decisions>().matters) {
            show(id);
            for (auto *deed : sheet().findChildren<workbench::DeedButton *>()) {
                if (deed->isVisible())
                    QVERIFY2(deed->isOffered() || !deed->reason().isEmpty(), qPrintable(deed->button()->text()));
            }
        }
    }

    void nothing_of_it_is_shown_once_the_vault_is_locked()
    {
        vera().stage().session().lock();
        vera().stage().settle();
        vera().go(u"decisions"_s);
        QVERIFY(!sheet().isVisible());
        QVERIFY(vera().button(u"Open the vault…"_s));
    }
};

QTEST_MAIN(ParticipantTest)
#include "participant_test.moc"
