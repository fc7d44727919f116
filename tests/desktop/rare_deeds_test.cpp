// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is seldom done in a group stands behind "More" on its sheet, asks which thing is meant, and says why not where
// there is none.
#include "assemblies/domain/decision_lookup.h"
#include "associations/domain/associations_part.h"
#include "associations/domain/call.h"
#include "associations/domain/standing.h"
#include "groups/domain/going_on.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/views/group_sheet.h"
#include "support/window_walk.h"
#include "workbench/sheet/deed_button.h"

#include <QComboBox>
#include <QMenu>
#include <QTest>

using namespace pochin;
using namespace Qt::StringLiterals;
using ledger::ChangeId;
using ledger::Outlook;

class RareDeedsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowWalk> m_walk;

    [[nodiscard]] ledger::SpaceId space() const { return m_walk->desk().ids().front(); }
    [[nodiscard]] Outlook group() const { return *m_walk->desk().outlook(space()); }
    ChangeId does(const std::function<Result<ledger::Deed>(const Outlook &)> &deed)
    {
        const auto done = m_walk->desk().does(space(), deed);
        m_walk->stage().settle();
        if (!done)
            qFatal("not done: %s", qPrintable(done.error().detail));
        return *done;
    }
    void more(const QString &words)
    {
        m_walk->go(u"groups"_s);
        m_walk->press(u"More…"_s);
        for (auto *menu : m_walk->stage().the<groups::GroupSheet>()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == words)
                    action->trigger();
            }
            menu->close();
        }
        EVENTUALLY(m_walk->form());
    }
    void finish(const QString &deed)
    {
        m_walk->press(deed, m_walk->form());
        m_walk->closed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_walk = std::make_unique<test::WindowWalk>();
        QVERIFY(QTest::qWaitForWindowExposed(&m_walk->window()));
        m_walk->makeVault();
        m_walk->go(u"groups"_s);
        m_walk->press(u"Found a group…"_s);
        m_walk->type(u"title"_s, u"Сад у реки"_s);
        finish(u"Found the group"_s);
    }
    void cleanupTestCase() { m_walk.reset(); }

    void where_there_is_nothing_to_choose_the_form_says_so_and_does_nothing()
    {
        more(u"Lay something down…"_s);
        auto *deed = m_walk->form()->findChild<workbench::DeedButton *>();
        QVERIFY(!deed->isOffered());
        QVERIFY(!deed->reason().isEmpty());
        m_walk->form()->reject();
        m_walk->closed();
    }

    /// П.I.3.5.Б-4: release is a hand-over, by the bearer's own word.
    void a_promise_is_laid_down_and_free_to_take_over()
    {
        const ChangeId promise
            = does([](const Outlook &now) { return groups::makePromise(now, {.what = u"починить насос"_s}); });
        more(u"Lay something down…"_s);
        m_walk->type(u"word"_s, u"нужен ключ на 17"_s);
        finish(u"Lay it down"_s);
        QVERIFY(groups::isFree(group().part<groups::PromisePart>().promises.at(promise), group().standing()));
    }

    void a_person_is_called_otherwise_and_stays_who_they_are()
    {
        const auto self = group().self;
        more(u"Be called otherwise…"_s);
        m_walk->type(u"name"_s, u"Вера с моста"_s);
        finish(u"Call me so"_s);
        QCOMPARE(groups::nameOf(group().space.state(), self), u"Вера с моста"_s);
    }

    /// П.I.3.5.Б-5: common things, by agreement.
    void a_shared_thing_is_moved_and_a_booking_taken_back()
    {
        const ChangeId thing = does(
            [](const Outlook &now) { return groups::shareThing(now, {.thing = u"тележка"_s, .where = u"сарай"_s}); });
        const qint64 from = group().now.time_since_epoch().count() + 86'400'000;
        does([&](const Outlook &now) {
            return groups::bookThing(now, {.thing = thing, .from = from, .until = from + 86'400'000});
        });
        more(u"A thing stands elsewhere…"_s);
        m_walk->type(u"where"_s, u"у моста"_s);
        finish(u"Say where"_s);
        more(u"Take a booking back…"_s);
        finish(u"Take it back"_s);
        const groups::Thing &seen = group().part<groups::ThingPart>().things.at(thing);
        QCOMPARE(seen.whereabouts.shown()->where, u"у моста"_s);
        QVERIFY(seen.bookings.front().isWithdrawn);
    }

    void what_the_group_hands_over_is_noted()
    {
        more(u"Note what was handed over…"_s);
        m_walk->type(u"what"_s, u"черенки"_s);
        m_walk->type(u"where"_s, u"у соседей"_s);
        finish(u"Note it"_s);
        QCOMPARE(group().part<groups::GoingOnPart>().handedOver.size(), 1);
    }

    /// М.27, П.I.3.8.В: what a decision does by itself is chosen in the form of the proposal, by the name of the thing.
    void a_proposal_that_dissolves_an_association_says_which_and_does_it_once_adopted()
    {
        const ChangeId association = does([](const Outlook &now) {
            const auto today = std::chrono::floor<std::chrono::days>(now.now);
            return associations::call(
                now, {.task = u"ждать телеги"_s, .doneTest = u"приехали"_s, .sunset = today + std::chrono::days(10)});
        });
        m_walk->go(u"decisions"_s);
        m_walk->press(u"New proposal…"_s);
        m_walk->type(u"what"_s, u"больше не ждать"_s);
        qobject_cast<QAbstractButton *>(m_walk->form()->field(u"more"_s))->setChecked(true);
        auto *effect = qobject_cast<QComboBox *>(m_walk->form()->field(u"effect"_s));
        QVERIFY(effect->itemText(effect->count() - 1).contains(u"ждать телеги"_s));
        effect->setCurrentIndex(effect->count() - 1);
        finish(u"Propose"_s);
        const auto wording = group().part<assemblies::Decisions>().matters.begin()->second.current().id;
        does([&](const Outlook &now) { return assemblies::takePosition(now, {.wording = wording}); });
        does([&](const Outlook &now) { return assemblies::close(now, wording); });
        const auto &all = group().part<associations::AssociationsPart>().associations;
        QCOMPARE(associations::standing(all.at(association), group()).phase, associations::Phase::Dissolved);
    }
};

QTEST_MAIN(RareDeedsTest)
#include "rare_deeds_test.moc"
