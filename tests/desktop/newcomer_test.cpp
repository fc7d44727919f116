// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The newcomer's way through the window: an empty page that teaches, a group in under a minute, how one comes in and
// what is open, one small errand, a card that may stay blank, and out again at once with what is left handed over.
#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"
#include "groups/domain/errand_part.h"
#include "groups/domain/people_part.h"
#include "groups/views/group_sheet.h"
#include "groups/views/groups_page.h"
#include "support/eventually.h"
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

    std::unique_ptr<workbench::LanguageChoice> m_languages;
    std::unique_ptr<PictureStage> m_stage;

    [[nodiscard]] ledger::SpacesDesk &desk() const { return m_stage->window().findChild<SpacesRoom *>()->desk(); }
    [[nodiscard]] ledger::Outlook group() const { return *desk().outlook(desk().ids().front()); }
    /// The one that is open; a closed one is on its way out.
    [[nodiscard]] workbench::DeedForm *form() const
    {
        for (auto *each : m_stage->window().findChildren<workbench::DeedForm *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// The button that a person sees under this word.
    [[nodiscard]] QAbstractButton *button(const QString &word, const QWidget *in = nullptr) const
    {
        for (auto *each : (in ? in : &m_stage->window())->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == word)
                return each;
        }
        return nullptr;
    }
    void press(const QString &word, const QWidget *in = nullptr)
    {
        EVENTUALLY(button(word, in) && button(word, in)->isEnabled());
        QAbstractButton *found = button(word, in);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString &field, const QString &words)
    {
        auto *line = qobject_cast<QLineEdit *>(form()->field(field));
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u" "_s); // as a person types; Cyrillic has no keys on the test's keyboard
        line->setText(words);
    }
    void closed() { EVENTUALLY(!form()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_languages = std::make_unique<workbench::LanguageChoice>();
        m_languages->use(u"en"_s);
        m_stage = std::make_unique<PictureStage>(*m_languages);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
    }
    void cleanupTestCase() { m_stage.reset(); }

    void step_1_a_locked_vault_is_said_to_be_locked_and_an_open_one_to_be_empty()
    {
        m_stage->window().showPage(u"groups"_s);
        QVERIFY(button(u"Open the vault…"_s));
        m_stage->session().create(u"Вера"_s, vault::typedPassphrase(u"four carts and one bridge"));
        m_stage->settle();
        m_stage->window().showPage(u"groups"_s);
        QVERIFY(button(u"Found a group…"_s));
    }

    /// П.I.3.5.А, М.27: two people and something to do are a group.
    void step_2_a_group_is_founded_in_one_form_and_the_form_says_what_it_still_needs()
    {
        press(u"Found a group…"_s);
        QVERIFY(form());
        auto *deed = form()->findChild<workbench::DeedButton *>();
        QVERIFY(!deed->isOffered());
        QVERIFY(deed->reason().contains(u"name"_s));
        type(u"title"_s, u"Сад у реки"_s);
        QVERIFY(deed->isOffered()); // the pseudonym stands there already
        type(u"deed"_s, u"собрать яблоки"_s);
        press(u"Found the group"_s, form());
        closed();
        QCOMPARE(desk().ids().size(), 1);
        QVERIFY(group().isMember());
    }

    void step_3_how_one_comes_in_stands_on_the_sheet_and_its_paragraph_opens_in_the_texts()
    {
        m_stage->settle();
        QVERIFY(m_stage->the<groups::GroupSheet>()->isVisible());
        press(u"П.I.3.5.Б"_s);
        QCOMPARE(m_stage->window().currentPage(), u"texts"_s);
        EVENTUALLY(m_stage->window().windowTitle().contains(u"П.I.3.5.Б"_s));
        m_stage->window().showPage(u"groups"_s);
    }

    /// П.I.1.2.Г: tasks are offered and taken.
    void step_4_a_small_errand_is_taken_in_one_press()
    {
        press(u"Offer an errand…"_s);
        type(u"what"_s, u"вести протокол"_s);
        press(u"Offer"_s, form());
        closed();
        press(u"Take"_s);
        const auto &errand = group().part<groups::ErrandPart>().errands.begin()->second;
        QCOMPARE(groups::holdersOf(errand, group().standing()), std::vector{group().self});
    }

    /// П.I.1.1.Г: by one's own word, and all else blank.
    void step_5_a_card_says_one_thing_and_leaves_the_rest_blank()
    {
        press(u"What I can do…"_s);
        qobject_cast<QPlainTextEdit *>(form()->field(u"teach"_s))->setPlainText(u"варить сидр"_s);
        press(u"Say it"_s, form());
        closed();
        const auto skills = groups::personSeen(group(), group().self).skills;
        QCOMPARE(skills.canTeach, std::vector{u"варить сидр"_s});
        QVERIFY(skills.can.empty());
    }

    /// П.I.3.5.Б-1: out at once; what is left is named and becomes free to take over.
    void step_6_leaving_names_what_is_left_and_every_deed_says_why_it_is_not_possible_any_more()
    {
        press(u"Take something on…"_s);
        type(u"what"_s, u"починить насос"_s);
        press(u"Take it on"_s, form());
        closed();
        press(u"Leave…"_s);
        press(u"Leave now"_s, form());
        closed();
        QVERIFY(!group().isMember());
        QCOMPARE(groups::toTakeOver(groups::liabilities(group()), group()).size(), 2);
        for (auto *deed : m_stage->the<groups::GroupSheet>()->findChildren<workbench::DeedButton *>()) {
            if (deed->isVisible())
                QVERIFY2(deed->isOffered() || !deed->reason().isEmpty(), qPrintable(deed->button()->text()));
        }
        QVERIFY(!button(u"Leave…"_s)->isEnabled());
    }

    void nothing_of_it_is_shown_once_the_vault_is_locked()
    {
        m_stage->session().lock();
        m_stage->settle();
        m_stage->window().showPage(u"groups"_s);
        QVERIFY(!m_stage->the<groups::GroupSheet>()->isVisible());
        QVERIFY(button(u"Open the vault…"_s));
    }
};

QTEST_MAIN(NewcomerTest)
#include "newcomer_test.moc"
