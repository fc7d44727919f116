// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deciding in the window, beyond one participant's day: every way in which the garden decides, what stands beside a
// proposal, what a poll answers, and what becomes of a decision afterwards.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/discussion.h"
#include "assemblies/domain/poll_lookup.h"
#include "assemblies/views/decision_sheet.h"
#include "assemblies/views/poll_sheet.h"
#include "assemblies/views/rivals_view.h"
#include "reference/views/cited_by_panel.h"
#include "support/walk_with_anton.h"
#include "workbench/sheet/chip_button.h"

#include <QAction>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::ledger;
using pochin::test::Comrade;
using pochin::test::WalkWithAnton;
using namespace Qt::StringLiterals;

class DecidingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WalkWithAnton> m_walk;
    std::unique_ptr<Comrade> m_anton;
    enum Way : quint8 { Consensus, Majority, TwoThirds, Draw, OwnWords };

    [[nodiscard]] WalkWithAnton &vera() { return *m_walk; }
    [[nodiscard]] SpaceId space() const { return m_anton->space().graph().space(); }
    [[nodiscard]] Outlook garden() { return *vera().desk().outlook(space()); }
    [[nodiscard]] DecisionSheet &sheet() { return *vera().stage().the<DecisionSheet>(); }
    [[nodiscard]] QString words() { return vera().wordsOf(&sheet()); }
    [[nodiscard]] const Matter &matter(const ChangeId &id) { return *garden().part<Decisions>().matter(id); }

    void show(const ChangeId &id)
    {
        vera().window().showThing(u"decisions"_s, id.hex());
        vera().stage().settle();
    }
    void choose(const QString &field, int row)
    {
        qobject_cast<QComboBox *>(vera().form()->field(field))->setCurrentIndex(row);
    }
    void choose(const QString &field, const QString &words)
    {
        auto *box = qobject_cast<QComboBox *>(vera().form()->field(field));
        QVERIFY2(box->findText(words) >= 0, qPrintable(words));
        box->setCurrentText(words);
    }
    void submit(const QString &deed)
    {
        vera().press(deed, vera().form());
        vera().closed();
        vera().stage().settle();
    }
    /// Vera proposes through the form; what comes of it stands in front.
    ChangeId proposes(const QString &what, Way way, const std::function<void()> &more = {})
    {
        vera().go(u"decisions"_s);
        vera().press(u"New proposal…"_s);
        vera().type(u"what"_s, what);
        choose(u"procedure"_s, way);
        if (more)
            more();
        submit(u"Propose"_s);
        return mattersIn(garden(), {.words = what}).front()->id;
    }
    void says(const QString &position, const QString &words = {})
    {
        vera().press(vera().button(u"Take a position…"_s) ? u"Take a position…"_s : u"Take another position…"_s);
        vera().choose(position);
        if (!words.isEmpty())
            vera().type(u"words"_s, words);
        submit(u"Say it"_s);
    }
    void counts()
    {
        vera().press(u"Count…"_s);
        submit(u"Count"_s);
    }
    /// Anton hears what Vera did, does something, and she hears of it.
    ChangeId antonDoes(const std::function<Result<Deed>(const Outlook &)> &deed)
    {
        vera().tells(*m_anton);
        const ChangeId made = m_anton->does(deed(m_anton->outlook()));
        vera().hears(*m_anton);
        return made;
    }
    void antonSays(const ChangeId &wording, PositionKind kind, const QString &words = {})
    {
        antonDoes(
            [&](const Outlook &now) { return takePosition(now, {.wording = wording, .kind = kind, .words = words}); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_walk = std::make_unique<WalkWithAnton>();
        QVERIFY(QTest::qWaitForWindowExposed(&vera().window()));
        vera().makeVault();
        groups::Genesis genesis = groups::test::orchard({"антон"}, "deciding");
        genesis.title = u"Сад"_s;
        genesis.procedures = {consensus(), majority(), shareOfAll(2, 3), lot(), ownWords(u"кто громче споёт"_s, 1)};
        m_anton = vera().foundedWithAnton(genesis, "deciding");
    }
    void cleanupTestCase()
    {
        m_walk.reset();
        m_anton.reset();
    }

    // --- polls -----------------------------------------------------------------------------------------------------

    void a_group_without_a_proposal_finds_a_day_in_a_poll()
    {
        vera().go(u"decisions"_s);
        vera().press(u"Ask the group…"_s);
        QVERIFY(!vera().form()->deed()->isOffered());
        QVERIFY(!vera().form()->deed()->reason().isEmpty());
        vera().type(u"question"_s, u"когда собираемся?"_s);
        choose(u"kind"_s, static_cast<int>(PollKind::Dates));
        vera().type(u"choices"_s, u"в среду\nв субботу"_s);
        submit(u"Ask"_s);
        const Poll &asked = *pollsIn(garden()).front().second;
        vera().press(u"Answer…"_s);
        choose(u"1"_s, 2);
        submit(u"Answer"_s);
        antonDoes([&](const Outlook &now) { return answerPoll(now, {asked.opened.id, QByteArray("\1\2", 2), {}}); });
        const auto tally = tallyOf(garden(), *pollsIn(garden()).front().second);
        QCOMPARE(tally.front().choice, 1U); // both can come on Saturday
        EVENTUALLY(vera().wordsOf(vera().stage().the<PollSheet>()).contains(u"1."_s));
        vera().press(u"End the poll…"_s);
        vera().type(u"words"_s, u"в субботу"_s);
        submit(u"End it"_s);
        EVENTUALLY(vera().wordsOf(vera().stage().the<PollSheet>()).contains(u"What comes of it"_s));
    }

    void a_ranked_and_a_simple_poll_are_answered_too()
    {
        for (const PollKind kind : {PollKind::Ranked, PollKind::Simple}) {
            vera().press(u"Ask the group…"_s);
            vera().type(u"question"_s, u"что сажать?"_s);
            choose(u"kind"_s, static_cast<int>(kind));
            vera().type(u"choices"_s, u"тыкву\nгорох"_s);
            submit(u"Ask"_s);
            vera().press(u"Answer…"_s);
            QVERIFY(vera().form());
            vera().form()->reject();
            vera().closed();
        }
        QCOMPARE(pollsIn(garden()).size(), 3);
    }

    // --- beside a proposal -----------------------------------------------------------------------------------------

    void rivals_stand_side_by_side_each_with_its_own_positions()
    {
        const ChangeId water = proposes(u"пускать воду по очереди"_s, Majority, [this] {
            vera().press(u"More: days, paragraphs, people, what it does by itself"_s, vera().form());
            vera().type(u"cites"_s, u"м7"_s);
        });
        says(u"for"_s);
        vera().press(u"Rival proposal…"_s);
        vera().type(u"what"_s, u"поставить бочку"_s);
        submit(u"Propose"_s);
        const ChangeId barrel = mattersIn(garden(), {.words = u"бочку"_s}).front()->id;
        QCOMPARE(sideBySide(garden(), matter(water)).size(), 2);
        EVENTUALLY(vera().wordsOf(sheet().findChild<RivalsView *>()).contains(u"пускать воду по очереди"_s));
        QVERIFY(garden().standing().heard(barrel).empty());
        vera().press(u"To this one"_s);
        EVENTUALLY(words().contains(u"М.7"_s) || vera().button(u"М.7"_s, &sheet())); // the sheet of the first again
    }

    void reasons_are_answered_in_a_thread_and_found_from_the_paragraph_they_cite()
    {
        const ChangeId water = mattersIn(garden(), {.words = u"по очереди"_s}).front()->id;
        show(water);
        vera().press(u"Give a reason…"_s);
        vera().type(u"text"_s, u"в июле засохли три яблони"_s);
        choose(u"side"_s, static_cast<int>(ReasonGiven::Side::For));
        vera().type(u"cites"_s, u"п.i.3.5.б-5"_s);
        submit(u"Say it"_s);
        const ChangeId reason = matter(water).reasons.front().id;
        antonDoes([&](const Outlook &now) {
            return giveReason(now, {.proposal = water, .answers = reason, .text = u"а кто смотрит ночью?"_s});
        });
        QCOMPARE(threaded(matter(water)).back().depth, 1);
        EVENTUALLY(words().contains(u"а кто смотрит ночью?"_s));
        // From the paragraph back to the proposal.
        vera().press(u"П.I.3.5.Б-5"_s);
        QCOMPARE(vera().window().currentPage(), u"texts"_s);
        auto *panel = vera().window().findChild<reference::CitedByPanel *>();
        for (auto *action : vera().window().findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == u"Where we cite this"_s && !panel->isVisible())
                action->trigger();
        }
        EVENTUALLY(panel->isVisible());
        auto *list = panel->findChild<QListWidget *>();
        EVENTUALLY(list->count() == 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        EVENTUALLY(vera().window().currentPage() == u"decisions"_s);
        EVENTUALLY(words().contains(u"в июле засохли три яблони"_s));
    }

    /// П.I.3.5.Б-2: not in force towards those at whom it is directed, before they say so themselves.
    void those_at_whom_it_is_directed_consent_or_not()
    {
        const ChangeId gate = antonDoes([&](const Outlook &now) {
            return propose(now,
                {.what = u"Вера открывает ворота"_s,
                    .procedure = {.ofFounding = Majority},
                    .addressees = {garden().self}});
        });
        show(gate);
        QCOMPARE(consentAwaited(garden(), matter(gate).current()).size(), 1);
        vera().press(u"Answer: it is directed at you…"_s);
        vera().choose(u"consent"_s);
        submit(u"Answer"_s);
        QVERIFY(consentAwaited(garden(), matter(gate).current()).empty());
    }

    // --- ways to decide --------------------------------------------------------------------------------------------

    void a_majority_decides_and_the_dissent_stays_beside_it()
    {
        const ChangeId fence = proposes(u"чинить забор"_s, Majority);
        says(u"for, and I take it on"_s, u"достану доски"_s);
        antonSays(fence, PositionKind::StandAside);
        counts();
        QCOMPARE(stateOf(garden(), matter(fence)), MatterState::Adopted);
        antonSays(fence, PositionKind::Object, u"сперва вода"_s);
        QCOMPARE(dissent(garden(), matter(fence).current()).size(), 1);
        show(fence);
        EVENTUALLY(words().contains(u"сперва вода"_s));
        QVERIFY(words().contains(u"достану доски"_s)); // what was promised with it is followed up here
        vera().press(u"Done"_s);
        EVENTUALLY(!vera().button(u"Done"_s));
    }

    void a_share_of_all_is_not_reached_by_silence()
    {
        const ChangeId bridge = proposes(u"мост"_s, TwoThirds);
        says(u"for"_s);
        counts();
        QCOMPARE(stateOf(garden(), matter(bridge)), MatterState::NotAdopted);
        antonSays(bridge, PositionKind::For);
        counts();
        QCOMPARE(stateOf(garden(), matter(bridge)), MatterState::Adopted);
        // A decision is looked at again: prolonged, changed, or ended by another.
        vera().press(u"Propose anew…"_s);
        QCOMPARE(vera().form()->values().value(u"what"_s).toString(), u"мост"_s);
        vera().type(u"what"_s, u"мост больше не нужен"_s);
        submit(u"Propose"_s);
        const ChangeId later = mattersIn(garden(), {.words = u"больше не нужен"_s}).front()->id;
        says(u"for"_s);
        antonSays(later, PositionKind::For);
        counts();
        QCOMPARE(stateOf(garden(), matter(bridge)), MatterState::Replaced);
    }

    void a_late_objection_reopens_a_consensus_and_nothing_calls_it_adopted_any_more()
    {
        const ChangeId bees = proposes(u"завести пчёл"_s, Consensus);
        says(u"for"_s);
        antonSays(bees, PositionKind::For);
        counts(); // and Anton, who does not know yet, objects
        m_anton->does(takePosition(
            m_anton->outlook(), {.wording = bees, .kind = PositionKind::Object, .words = u"у меня отёк"_s}));
        vera().hears(*m_anton);
        show(bees);
        QCOMPARE(stateOf(garden(), matter(bees)), MatterState::Disputed);
        EVENTUALLY(words().contains(u"it came to “adopted”"_s));
        counts();
        QCOMPARE(stateOf(garden(), matter(bees)), MatterState::NotAdopted);
    }

    void a_draw_is_sealed_shown_and_counted()
    {
        const ChangeId keys = proposes(u"у кого ключи"_s, Draw);
        vera().press(u"Seal my number"_s);
        const LotSeed seed = *LotSeed::fromBytes(QByteArray(LotSeed::size, 's'));
        antonDoes([&](const Outlook &now) { return sealSeed(now, keys, seed); });
        vera().press(u"Show my number"_s);
        antonDoes([&](const Outlook &now) { return showSeed(now, keys, seed); });
        counts();
        EVENTUALLY(words().contains(u"The draw chose number"_s));
    }

    void an_outcome_in_the_groups_own_words_is_borne_out_by_another()
    {
        const ChangeId song = proposes(u"какую песню петь"_s, OwnWords);
        vera().press(u"Write down what came of it…"_s);
        vera().type(u"words"_s, u"«Ой, мороз» перепели всех"_s);
        submit(u"Write it down"_s);
        const ChangeId record = matter(song).current().records.front().id;
        antonDoes([&](const Outlook &now) { return bearOut(now, record); });
        counts();
        QCOMPARE(stateOf(garden(), matter(song)), MatterState::Adopted);
        EVENTUALLY(words().contains(u"confirmed by антон"_s));
    }

    /// М.15: a group changes how it decides by deciding so.
    void another_way_of_deciding_is_put_in_force_by_a_decision()
    {
        const auto before = garden().standing().proceduresInForce().size();
        const ChangeId minusOne = proposes(u"решать консенсусом минус один"_s, Majority, [this] {
            vera().press(u"More: days, paragraphs, people, what it does by itself"_s, vera().form());
            choose(u"effect"_s, u"lets the group decide in one more way"_s);
            choose(u"adopted"_s, 1);
        });
        says(u"for"_s);
        antonSays(minusOne, PositionKind::For);
        counts();
        QCOMPARE(garden().standing().proceduresInForce().size(), before + 1);
    }

    /// П.I.3.6.В: what was decided against somebody's reasons is found with them.
    void the_register_is_narrowed_to_what_has_dissent()
    {
        QCOMPARE(mattersIn(garden(), {.dissent = true}).size(), 1);
        QCOMPARE(mattersIn(garden(), {.words = u"забор"_s}).size(), 1);
    }
};

QTEST_MAIN(DecidingTest)
#include "deciding_test.moc"
