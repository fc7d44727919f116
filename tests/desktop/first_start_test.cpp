// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/picture_stage.h"
#include "support/eventually.h"
#include "vault/views/drill_view.h"
#include "vault/views/new_vault_view.h"
#include "vault/views/passphrase_choice.h"
#include "vault/views/passphrase_field.h"
#include "vault/views/ready_view.h"
#include "vault/views/recovery_sheet_view.h"
#include "vault/views/vault_gate.h"
#include "vault/views/welcome_view.h"
#include "workbench/language.h"
#include "workbench/notice_bar.h"
#include "workbench/word_grid.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace pochin;
using namespace pochin::vault;
using namespace pochin::desktop;

/// The first journey of a newcomer, with the keys and clicks of a person.
class FirstStartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workbench::LanguageChoice> m_languages;
    std::unique_ptr<PictureStage> m_stage;

    VaultGate *gate() { return m_stage->the<VaultGate>(); }
    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *candidate : in->findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    static void press(QWidget *in, const QString &text)
    {
        QPushButton *found = button(in, text);
        QVERIFY2(found, qPrintable(text));
        QVERIFY2(found->isEnabled(), qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void answerAsTheSheetSays()
    {
        const QStringList words = m_stage->the<RecoverySheetView>()->sheet().words;
        auto *drill = m_stage->the<DrillView>();
        for (QLabel *label : drill->findChildren<QLabel *>()) {
            auto *answer = qobject_cast<QLineEdit *>(label->buddy());
            if (!answer)
                continue;
            const int number = QString(label->text()).remove(u'&').remove(u':').section(u' ', 1).toInt();
            QTest::keyClicks(answer, words.at(number - 1));
        }
    }
    void makeVaultOnTheWay()
    {
        press(gate(), QStringLiteral("Set up my vault"));
        QTest::keyClicks(m_stage->window().focusWidget(), QStringLiteral("Vera"));
        press(gate(), QStringLiteral("Make the vault"));
        EVENTUALLY(gate()->step() == VaultGate::Step::Sheet);
    }

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<workbench::LanguageChoice>(); }
    void init()
    {
        m_languages->use(QStringLiteral("en"));
        m_stage = std::make_unique<PictureStage>(*m_languages);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
    }
    void cleanup() { m_stage.reset(); }

    void begins_with_a_welcome()
    {
        QCOMPARE(m_stage->window().currentPage(), QStringLiteral("gate"));
        QCOMPARE(gate()->step(), VaultGate::Step::Welcome);
    }

    void the_texts_can_be_read_without_a_vault()
    {
        press(gate(), QStringLiteral("Just read the texts"));
        QCOMPARE(m_stage->window().currentPage(), QStringLiteral("texts"));
        QCOMPARE(m_stage->session().state(), VaultSession::State::Absent);
    }

    void a_name_and_drawn_words_lead_to_a_sheet_a_drill_and_an_open_vault()
    {
        makeVaultOnTheWay();
        QCOMPARE(m_stage->session().state(), VaultSession::State::Unlocked);
        QCOMPARE(m_stage->session().pseudonym(), QStringLiteral("Vera"));
        QCOMPARE(m_stage->the<RecoverySheetView>()->sheet().words.size(), 13);
        press(gate(), QStringLiteral("I have written them down"));
        QCOMPARE(gate()->step(), VaultGate::Step::Drill);
        answerAsTheSheetSays();
        press(gate(), QStringLiteral("Check"));
        QCOMPARE(gate()->step(), VaultGate::Step::Ready);
        QVERIFY(m_stage->session().isSheetProven());
        press(gate(), QStringLiteral("Start empty"));
        QCOMPARE(m_stage->window().currentPage(), QStringLiteral("texts"));
        QVERIFY(!m_stage->window().sideBar()->isPlaceVisible(QStringLiteral("gate")));
    }

    void the_words_leave_the_screen_when_the_drill_is_passed()
    {
        makeVaultOnTheWay();
        gate()->go(VaultGate::Step::Ready);
        QVERIFY(m_stage->the<RecoverySheetView>()->sheet().words.isEmpty());
        QVERIFY(m_stage->the<RecoverySheetView>()->findChild<workbench::WordGrid *>()->words().isEmpty());
    }

    void a_wrong_answer_names_the_word_and_loses_nothing()
    {
        makeVaultOnTheWay();
        press(gate(), QStringLiteral("I have written them down"));
        auto *drill = m_stage->the<DrillView>();
        QTest::keyClicks(drill->findChild<QLineEdit *>(), QStringLiteral("nonsense"));
        press(gate(), QStringLiteral("Check"));
        QCOMPARE(gate()->step(), VaultGate::Step::Drill);
        QVERIFY(drill->findChild<workbench::NoticeBar *>()->text().startsWith(QStringLiteral("Word ")));
        QVERIFY(!m_stage->session().isSheetProven());
    }

    void the_drill_may_wait_and_is_remembered_as_open()
    {
        makeVaultOnTheWay();
        press(gate(), QStringLiteral("I have written them down"));
        press(gate(), QStringLiteral("Later"));
        QCOMPARE(gate()->step(), VaultGate::Step::Ready);
        QVERIFY(!m_stage->session().isSheetProven());
    }

    void other_words_are_drawn_on_request()
    {
        press(gate(), QStringLiteral("Set up my vault"));
        auto *choice = m_stage->the<NewVaultView>()->findChild<PassphraseChoice *>();
        const QStringList before = choice->drawnWords();
        QCOMPARE(before.size(), 7);
        press(gate(), QStringLiteral("Other words"));
        QVERIFY(choice->drawnWords() != before);
    }

    void an_own_passphrase_is_refused_in_words_until_it_is_good_and_typed_twice()
    {
        press(gate(), QStringLiteral("Set up my vault"));
        QTest::keyClicks(m_stage->window().focusWidget(), QStringLiteral("Vera"));
        auto *choice = m_stage->the<NewVaultView>()->findChild<PassphraseChoice *>();
        choice->ownButton()->setChecked(true);
        QTest::keyClicks(choice->ownField()->lineEdit(), QStringLiteral("password123"));
        QVERIFY(!choice->objection().isEmpty());
        QVERIFY(!button(gate(), QStringLiteral("Make the vault"))->isEnabled());
        choice->ownField()->clear();
        QTest::keyClicks(choice->ownField()->lineEdit(), QStringLiteral("four carts and one bridge"));
        QVERIFY(choice->objection().isEmpty());
        QTest::keyClicks(choice->repeatField()->lineEdit(), QStringLiteral("four carts and one fridge"));
        QVERIFY(!choice->objection().isEmpty());
        choice->repeatField()->clear();
        QTest::keyClicks(choice->repeatField()->lineEdit(), QStringLiteral("four carts and one bridge"));
        QVERIFY(button(gate(), QStringLiteral("Make the vault"))->isEnabled());
    }

    void a_cancelled_vault_leaves_nothing_behind()
    {
        press(gate(), QStringLiteral("Set up my vault"));
        QTest::keyClicks(m_stage->window().focusWidget(), QStringLiteral("Vera"));
        press(gate(), QStringLiteral("Make the vault"));
        QCOMPARE(m_stage->session().underWay(), VaultSession::Deed::Creating);
        press(gate(), QStringLiteral("Cancel"));
        m_stage->settle();
        QCOMPARE(m_stage->session().state(), VaultSession::State::Absent);
        QVERIFY(!QFile::exists(m_stage->session().folder()));
    }

    void the_whole_way_is_possible_with_the_keyboard_alone()
    {
        QTest::keyClick(m_stage->window().focusWidget(), Qt::Key_Space); // "Set up my vault" has the focus
        QCOMPARE(gate()->step(), VaultGate::Step::NewVault);
        QTest::keyClicks(m_stage->window().focusWidget(), QStringLiteral("Vera"));
        QPushButton *make = button(gate(), QStringLiteral("Make the vault"));
        for (int tabs = 0; tabs < 30 && !make->hasFocus(); ++tabs)
            QTest::keyClick(m_stage->window().focusWidget(), Qt::Key_Tab);
        QVERIFY(make->hasFocus());
        QTest::keyClick(make, Qt::Key_Space);
        EVENTUALLY(gate()->step() == VaultGate::Step::Sheet);
        QTest::keyClick(m_stage->window().focusWidget(), Qt::Key_Space); // "I have written them down"
        QCOMPARE(gate()->step(), VaultGate::Step::Drill);
        answerAsTheSheetSays();
        QTest::keyClick(m_stage->window().focusWidget(), Qt::Key_Return);
        QCOMPARE(gate()->step(), VaultGate::Step::Ready);
        QTest::keyClick(m_stage->window().focusWidget(), Qt::Key_Space);
        QVERIFY(m_stage->window().currentPage() != QStringLiteral("gate"));
    }
};

QTEST_MAIN(FirstStartTest)
#include "first_start_test.moc"
