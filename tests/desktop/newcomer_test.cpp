// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The newcomer's way through the window: an empty page that teaches, a group in under a minute, how one comes in and
// what is open, one small errand, a card that may stay blank, and out again at once with what is left handed over.
#include "groups/domain/errand_part.h"
#include "groups/domain/people_part.h"
#include "groups/views/group_sheet.h"
#include "groups/views/groups_page.h"
#include "support/window_walk.h"
#include "vault/passphrase.h"
#include "workbench/empty_state.h"
#include "workbench/form/deed_form.h"
#include "workbench/language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/sheet/deed_button.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace pochin;
using namespace pochin::desktop;
using namespace Qt::StringLiterals;

class NewcomerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowWalk> m_walk;

    [[nodiscard]] ledger::Outlook group() const { return *m_walk->desk().outlook(m_walk->desk().ids().front()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_walk = std::make_unique<test::WindowWalk>();
        QVERIFY(QTest::qWaitForWindowExposed(&m_walk->window()));
    }
    void cleanupTestCase() { m_walk.reset(); }

    void step_1_a_locked_vault_is_said_to_be_locked_and_an_open_one_to_be_empty()
    {
        m_walk->window().showPage(u"groups"_s);
        QVERIFY(m_walk->button(u"Open the vault…"_s));
        m_walk->stage().session().create(u"Вера"_s, vault::typedPassphrase(u"four carts and one bridge"));
        m_walk->stage().settle();
        m_walk->window().showPage(u"groups"_s);
        QVERIFY(m_walk->button(u"Found a group…"_s));
    }

    /// П.I.3.5.А, М.27: two people and something to do are a group.
    void step_2_a_group_is_founded_in_one_form_and_the_form_says_what_it_still_needs()
    {
        m_walk->press(u"Found a group…"_s);
        QVERIFY(m_walk->form());
        auto *deed = m_walk->form()->findChild<workbench::DeedButton *>();
        QVERIFY(!deed->isOffered());
        QVERIFY(deed->reason().contains(u"name"_s));
        m_walk->type(u"title"_s, u"Сад у реки"_s);
        QVERIFY(deed->isOffered()); // the pseudonym stands there already
        m_walk->type(u"deed"_s, u"собрать яблоки"_s);
        m_walk->press(u"Found the group"_s, m_walk->form());
        m_walk->closed();
        QCOMPARE(m_walk->desk().ids().size(), 1);
        QVERIFY(group().isMember());
    }

    void step_3_how_one_comes_in_stands_on_the_sheet_and_its_paragraph_opens_in_the_texts()
    {
        m_walk->stage().settle();
        QVERIFY(m_walk->stage().the<groups::GroupSheet>()->isVisible());
        m_walk->press(u"П.I.3.5.Б"_s);
        QCOMPARE(m_walk->window().currentPage(), u"texts"_s);
        EVENTUALLY(m_walk->window().windowTitle().contains(u"П.I.3.5.Б"_s));
        m_walk->window().showPage(u"groups"_s);
    }

    /// П.I.1.2.Г: tasks are offered and taken.
    void step_4_a_small_errand_is_taken_in_one_press()
    {
        m_walk->press(u"Offer an errand…"_s);
        m_walk->type(u"what"_s, u"вести протокол"_s);
        m_walk->press(u"Offer"_s, m_walk->form());
        m_walk->closed();
        m_walk->press(u"Take"_s);
        const auto &errand = group().part<groups::ErrandPart>().errands.begin()->second;
        QCOMPARE(groups::holdersOf(errand, group().standing()), std::vector{group().self});
    }

    /// П.I.1.1.Г: by one's own word, and all else blank.
    void step_5_a_card_says_one_thing_and_leaves_the_rest_blank()
    {
        m_walk->press(u"What I can do…"_s);
        qobject_cast<QPlainTextEdit *>(m_walk->form()->field(u"teach"_s))->setPlainText(u"варить сидр"_s);
        m_walk->press(u"Say it"_s, m_walk->form());
        m_walk->closed();
        const auto skills = groups::personSeen(group(), group().self).skills;
        QCOMPARE(skills.canTeach, std::vector{u"варить сидр"_s});
        QVERIFY(skills.can.empty());
    }

    /// П.I.3.5.Б-1: out at once; what is left is named and becomes free to take over.
    void step_6_leaving_names_what_is_left_and_every_deed_says_why_it_is_not_possible_any_more()
    {
        m_walk->press(u"Take something on…"_s);
        m_walk->type(u"what"_s, u"починить насос"_s);
        m_walk->press(u"Take it on"_s, m_walk->form());
        m_walk->closed();
        m_walk->press(u"Leave…"_s);
        m_walk->press(u"Leave now"_s, m_walk->form());
        m_walk->closed();
        QVERIFY(!group().isMember());
        QCOMPARE(groups::toTakeOver(groups::liabilities(group()), group()).size(), 2);
        for (auto *deed : m_walk->stage().the<groups::GroupSheet>()->findChildren<workbench::DeedButton *>()) {
            if (deed->isVisible())
                QVERIFY2(deed->isOffered() || !deed->reason().isEmpty(), qPrintable(deed->button()->text()));
        }
        QVERIFY(!m_walk->button(u"Leave…"_s)->isEnabled());
    }

    void nothing_of_it_is_shown_once_the_vault_is_locked()
    {
        m_walk->stage().session().lock();
        m_walk->stage().settle();
        m_walk->window().showPage(u"groups"_s);
        QVERIFY(!m_walk->stage().the<groups::GroupSheet>()->isVisible());
        QVERIFY(m_walk->button(u"Open the vault…"_s));
    }
};

QTEST_MAIN(NewcomerTest)
#include "newcomer_test.moc"
