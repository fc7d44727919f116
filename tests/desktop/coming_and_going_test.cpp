// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How people come into a group and go, and how a group goes on elsewhere, in the window: founded by two with a deed,
// the three ways in, exchange ended and resumed, whose turn it is, split and merged, and texts that nobody should
// believe.
#include "groups/domain/admission.h"
#include "groups/domain/description.h"
#include "groups/domain/entry_request.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/going_on.h"
#include "groups/domain/group_part.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_acts.h"
#include "groups/views/group_rows.h"
#include "support/circle.h"
#include "support/groups_walk.h"
#include "support/looked_at.h"

#include <QElapsedTimer>

using namespace pochin;
using namespace pochin::groups;
using namespace Qt::StringLiterals;
using groups::test::cardOf;
using groups::test::personOf;
using ledger::Outlook;
using ledger::SpaceId;

class ComingAndGoingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<pochin::test::GroupsWalk> m_walk;
    std::optional<SpaceId> m_garden, m_careful, m_upper;

    [[nodiscard]] pochin::test::GroupsWalk &vera() { return *m_walk; }
    [[nodiscard]] MembershipState stateOf(const SpaceId &group, QByteArrayView name)
    {
        return personSeen(vera().seen(group), personOf(name)).state;
    }
    void showsCardOf(QByteArrayView name, const SpaceId &group)
    {
        vera().does(group, [&](const Outlook &now) {
            return showCard(now, {.newcomer = cardOf(name), .pseudonym = QString::fromUtf8(name)});
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_walk = std::make_unique<pochin::test::GroupsWalk>();
        QVERIFY(QTest::qWaitForWindowExposed(&vera().window()));
        vera().makeVault();
        vera().go(u"groups"_s);
        vera().page().setCardPicker(
            [](QWidget *) { return std::optional(Founder{.card = cardOf("Антон"), .name = u"Антон"_s}); });
    }
    void cleanupTestCase() { m_walk.reset(); }

    /// М.27, М.28: two people and a deed; two texts and one card are all that is asked.
    void two_people_and_a_deed_found_a_group_in_well_under_a_minute()
    {
        QElapsedTimer time;
        time.start();
        m_garden = vera().found(u"Сад у реки"_s, [this] {
            vera().type(u"deed"_s, u"собрать яблоки"_s);
            vera().type(u"ground"_s, u"место"_s);
            vera().pick(u"kind"_s, u"collective"_s);
            vera().pick(u"powers"_s, u"any member does it alone"_s);
            qobject_cast<QAbstractButton *>(vera().form()->field(u"second"_s))->click();
            QVERIFY(vera().wordsOf(vera().form()).contains(u"Антон founds it with you."_s));
        });
        QVERIFY2(time.elapsed() < 60'000, qPrintable(QString::number(time.elapsed())));
        qInfo("founded in %lld ms, of which nobody waited for anything but the program", time.elapsed());
        QCOMPARE(vera().seen(*m_garden).standing().members().size(), 2);
        QVERIFY(vera().words().contains(u"собрать яблоки"_s));
        QCOMPARE(vera().seen(*m_garden).part<GroupPart>().kind, GroupKind::Collective);
        QVERIFY(vera().words().contains(u"место"_s));
    }

    /// П.I.3.5.Б-1: open, vouched by so many, by assembly: each is offered, and the sheet says which it is.
    void each_of_the_three_ways_in_is_offered_and_said()
    {
        const auto foundedBy = [&](const QString &way) {
            const SpaceId id = vera().found(way.first(12), [&] { vera().pick(u"entry"_s, way); });
            return vera().seen(id).part<GroupPart>();
        };
        QCOMPARE(foundedBy(u"Open: whoever asks"_s).entry, EntryWay::Open);
        const GroupPart three = foundedBy(u"3 members have to vouch"_s);
        QCOMPARE(three.entry, EntryWay::Vouched);
        QCOMPARE(three.rules.vouchersNeeded, 3U);
        m_careful = vera().found(u"Мастерская"_s, [this] { vera().pick(u"entry"_s, u"An assembly"_s); });
        QCOMPARE(vera().seen(*m_careful).part<GroupPart>().entry, EntryWay::ByAssembly);
        QVERIFY(vera().words().contains(u"An assembly of the group has to consent."_s));
    }

    void where_an_assembly_decides_a_newcomer_comes_in_by_its_decision_and_by_nothing_less()
    {
        showsCardOf("Ольга", *m_careful);
        vera().turnTo(*m_careful);
        vera().press(u"Vouch"_s, &vera().sheet());
        QVERIFY(!vera().form()->deed()->isOffered());
        QVERIFY2(vera().reason().contains(u"proposal"_s), qPrintable(vera().reason()));
        vera().form()->reject();
        vera().closed();
        vera().decide(*m_careful, u"Ольга с нами"_s);
        vera().press(u"Vouch"_s, &vera().sheet());
        vera().pick(u"decision"_s, u"Ольга с нами"_s);
        vera().finish(u"Let them in"_s);
        QCOMPARE(stateOf(*m_careful, "Ольга"), MembershipState::Member);
    }

    /// П.I.3.5.Б-9: the right to refuse exchange; and it can be resumed.
    void exchange_with_somebody_is_ended_and_resumed()
    {
        vera().turnTo(*m_garden);
        vera().more(u"End exchange with somebody…"_s);
        vera().pick(u"which"_s, u"Антон"_s);
        vera().type(u"word"_s, u"не отвечает"_s);
        vera().finish(u"End exchange"_s);
        QCOMPARE(stateOf(*m_garden, "Антон"), MembershipState::ExchangeEnded);
        QVERIFY(vera().words().contains(u"exchange ended"_s));
        vera().press(u"Vouch"_s, &vera().sheet());
        vera().stage().settle();
        QCOMPARE(stateOf(*m_garden, "Антон"), MembershipState::Member);
    }

    /// М.13, П.I.3.8.Б: who has not yet is named, so that an errand goes round.
    void an_errand_says_until_when_it_is_and_whose_turn_it_is_not_yet_been()
    {
        vera().does(*m_garden, [](const Outlook &now) {
            return offerErrand(now,
                {.kind = ErrandKind::Scribe,
                    .what = u"вести протокол"_s,
                    .until = (now.now + std::chrono::days(9)).time_since_epoch().count()});
        });
        vera().turnTo(*m_garden);
        vera().press(u"Take"_s, &vera().sheet());
        vera().stage().settle();
        QVERIFY2(vera().words().contains(u"not yet: Антон"_s), qPrintable(vera().words()));
        vera().press(u"Hand over…"_s, &vera().sheet());
        vera().type(u"note"_s, u"тетрадь на полке"_s);
        vera().finish(u"Hand over"_s);
        QVERIFY(vera().words().contains(u"тетрадь на полке"_s)); // the next one reads it
        QVERIFY(vera().button(u"Take"_s, &vera().sheet()));
    }

    /// П.I.3.5.Б-3, П.I.4.5.А: matched here first; whoever raises it says why it cannot be met here.
    void a_need_shows_the_offer_next_door_and_goes_further_only_with_a_reason()
    {
        const auto states = [&](NeedKind kind, const QString &what) {
            vera().does(*m_garden, [&](const Outlook &now) {
                return stateNeed(now,
                    {.kind = kind, .what = what, .until = (now.now + std::chrono::days(9)).time_since_epoch().count()});
            });
        };
        states(NeedKind::Offer, u"отдам лестницу на лето"_s);
        states(NeedKind::Need, u"нужны две лестницы"_s);
        vera().turnTo(*m_garden);
        QVERIFY(vera().words().contains(u"fits: отдам лестницу на лето"_s));
        for (auto *button : vera().sheet().findChildren<QAbstractButton *>()) {
            if (QString(button->text()).remove(u'&') == u"Met, or further…"_s && !vera().form()
                && button->accessibleName().contains(u"лестницы"_s))
                button->click();
        }
        QVERIFY(vera().form());
        vera().choose(u"goes further, to a union: it cannot be met here"_s);
        QVERIFY(!vera().form()->deed()->isOffered());
        QVERIFY2(vera().reason().contains(u"why"_s), qPrintable(vera().reason()));
        vera().type(u"word"_s, u"второй лестницы здесь нет"_s);
        vera().finish(u"Say it"_s);
        QVERIFY(vera().words().contains(u"raised: второй лестницы здесь нет"_s));
    }

    /// Computed from silence; and it closes nothing.
    void a_group_that_nobody_hears_of_is_shown_as_dormant()
    {
        Outlook later = vera().seen(*m_garden);
        QCOMPARE(listRowOf(later, 0).detail, u"active"_s);
        later.now += std::chrono::days(61);
        QCOMPARE(listRowOf(later, 0).detail, u"dormant"_s);
    }

    /// R27, П.I.3.8.В: it knits, falls apart and regroups, and what was before stays traceable.
    void some_go_on_apart_and_each_group_leads_to_the_other()
    {
        vera().turnTo(*m_garden);
        vera().press(u"Go on apart…"_s);
        vera().type(u"title"_s, u"Верхний сад"_s);
        vera().finish(u"Found the group"_s);
        for (const SpaceId &id : vera().desk().ids()) {
            if (titleOf(vera().seen(id).space.state()) == u"Верхний сад"_s)
                m_upper = id;
        }
        QVERIFY(m_upper);
        const auto &predecessors = vera().seen(*m_upper).part<GroupPart>().predecessors;
        QCOMPARE(predecessors.size(), 1);
        QVERIFY(vera().seen(*m_garden).space.graph().find(predecessors.front().head)); // its history can be checked
        QCOMPARE(vera().seen(*m_garden).part<GoingOnPart>().successors.front().space, *m_upper);
        vera().turnTo(*m_garden);
        vera().press(u"Верхний сад"_s, &vera().sheet()); // leads there
        vera().stage().settle();
        QVERIFY(vera().words().contains(u"Goes on from"_s));
        vera().press(u"Сад у реки"_s, &vera().sheet()); // and back
        vera().stage().settle();
        QVERIFY(vera().words().contains(u"Goes on in"_s));
    }

    void two_groups_merge_and_what_was_promised_in_both_stays_where_it_was_said()
    {
        const auto promise
            = vera().does(*m_upper, [](const Outlook &now) { return makePromise(now, {.what = u"привить яблоню"_s}); });
        vera().turnTo(*m_garden);
        vera().press(u"Go on apart…"_s);
        vera().type(u"title"_s, u"Сады вместе"_s);
        vera().pick(u"with"_s, u"Верхний сад"_s);
        vera().finish(u"Found the group"_s);
        std::optional<SpaceId> together;
        for (const SpaceId &id : vera().desk().ids()) {
            if (titleOf(vera().seen(id).space.state()) == u"Сады вместе"_s)
                together = id;
        }
        QVERIFY(together);
        QCOMPARE(vera().seen(*together).part<GroupPart>().predecessors.size(), 2);
        QCOMPARE(vera().seen(*m_upper).part<GoingOnPart>().successors.back().way, Continuation::Merged);
        vera().turnTo(*m_upper);
        QVERIFY(vera().words().contains(u"Merged into"_s));
        QCOMPARE(vera().seen(*m_upper).part<PromisePart>().promises.at(promise).what, u"привить яблоню"_s);
    }

    /// What cannot be written is refused beside the field; what can is shown as it is, as text and never as markup.
    void texts_of_any_length_and_script_are_refused_or_shown_safely()
    {
        vera().turnTo(*m_garden);
        const QStringList refused{u"строка\nи ещё"_s, u"звонок\u0007"_s, u"задом\u202Eнаперёд"_s, u"\u2067скобка"_s,
            u"\u200B\u200D"_s, u"\u3164"_s, QString(301, u'ж'), u"разрыв\u2028строки"_s};
        for (const QString &text : refused) {
            vera().press(u"Take something on…"_s, &vera().sheet());
            qobject_cast<QLineEdit *>(vera().form()->field(u"what"_s))->setText(text);
            const QString kept = qobject_cast<QLineEdit *>(vera().form()->field(u"what"_s))->text();
            if (kept == text) { // a line edit drops line ends by itself
                QVERIFY2(!vera().form()->deed()->isOffered(), qPrintable(text));
                QVERIFY(!vera().reason().isEmpty());
            }
            vera().form()->reject();
            vera().closed();
        }
        const QStringList shown{u"<b>не разметка</b> &amp; %1 \\n"_s, u"שלום לכולם"_s, u"مرحبا بالجميع"_s,
            u"漢字かな交じり文"_s, u"🌱👩‍🌾🍎"_s, QString(300, u'W'), QString(u"е\u0301"_s).repeated(100),
            u"Z̗̞̙a̷l̴g̵o̶"_s};
        for (const QString &text : shown) {
            vera().press(u"Take something on…"_s, &vera().sheet());
            vera().type(u"what"_s, text);
            vera().finish(u"Take it on"_s);
            QVERIFY2(vera().words().contains(text), qPrintable(text));
        }
        QVERIFY(lookedAt::markupIn(&vera().sheet()).isEmpty());
        const QStringList cut = lookedAt::beyondTheEdge(&vera().sheet()) + lookedAt::clippedTexts(&vera().sheet());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    /// П.I.3.8.В: through hand-over into the archive, and what is left says where everything went.
    void a_group_is_dissolved_through_hand_over_and_says_where_things_went()
    {
        vera().turnTo(*m_garden);
        vera().more(u"Note what was handed over…"_s);
        vera().type(u"what"_s, u"черенки"_s);
        vera().type(u"where"_s, u"у соседей"_s);
        vera().finish(u"Note it"_s);
        QVERIFY(vera().words().contains(u"a result: черенки, at у соседей (said by you)"_s));
        vera().press(u"Dissolve the group…"_s, &vera().sheet());
        QVERIFY(vera().wordsOf(vera().form()).contains(u"What was here stays readable."_s));
        vera().type(u"word"_s, u"урожай собран"_s);
        vera().finish(u"Dissolve it"_s);
        QVERIFY(vera().words().contains(u"being handed over"_s));
        QVERIFY(vera().words().contains(u"урожай собран"_s));
        QAbstractButton *promise = vera().button(u"Take something on…"_s, &vera().sheet());
        QVERIFY(promise && !promise->isEnabled()); // nothing new begins, and the sheet says why
        QVERIFY(vera().words().contains(u"what is open is handed over, and nothing new begins"_s));
    }

    void somebody_whose_name_nobody_can_see_is_shown_by_their_key()
    {
        Outlook seen = vera().seen(*m_garden);
        QCOMPARE(nameIn(seen, personOf("Никто")), personOf("Никто").hex().first(8));
    }
};

QTEST_MAIN(ComingAndGoingTest)
#include "coming_and_going_test.moc"
