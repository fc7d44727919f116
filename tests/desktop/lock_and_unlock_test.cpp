// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/auto_lock.h"
#include "desktop/picture_stage.h"
#include "support/eventually.h"
#include "vault/passphrase.h"
#include "vault/recovery.h"
#include "vault/vault.h"
#include "vault/views/change_passphrase_dialog.h"
#include "vault/views/passphrase_field.h"
#include "vault/views/unlock_view.h"
#include "vault/views/vault_gate.h"
#include "workbench/language.h"
#include "workbench/notice_bar.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pochin;
using namespace pochin::vault;
using namespace pochin::desktop;

class LockAndUnlockTest : public QObject
{
    Q_OBJECT

    const QString m_passphrase = QStringLiteral("four carts and one bridge");
    std::unique_ptr<workbench::LanguageChoice> m_languages;
    std::unique_ptr<PictureStage> m_stage;
    QStringList m_sheet;

    VaultSession &session() { return m_stage->session(); }
    UnlockView *unlockView() { return m_stage->the<UnlockView>(); }
    void type(const QString &passphrase)
    {
        QTest::keyClicks(unlockView()->findChild<QLineEdit *>(), passphrase);
        QTest::keyClick(unlockView()->findChild<QLineEdit *>(), Qt::Key_Return);
        m_stage->settle();
    }
    static QString typedOn(PassphraseField *field, const QString &keys)
    {
        field->clear();
        QTest::keyClicks(field->lineEdit(), keys);
        return field->hint();
    }

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<workbench::LanguageChoice>(); }
    void init()
    {
        m_languages->use(QStringLiteral("en"));
        m_stage = std::make_unique<PictureStage>(*m_languages);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
        connect(&session(), &VaultSession::sheetMade, this, [this](const QStringList &words) { m_sheet = words; });
        session().create(QStringLiteral("Vera"), typedPassphrase(m_passphrase));
        m_stage->settle();
        QCOMPARE(session().state(), VaultSession::State::Unlocked);
    }
    void cleanup() { m_stage.reset(); }

    void ctrl_l_locks_at_once_and_asks_for_the_passphrase()
    {
        m_stage->window().showPage(QStringLiteral("settings"));
        QTest::keyClick(&m_stage->window(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(session().state(), VaultSession::State::Locked);
        QVERIFY(!session().vault());
        QCOMPARE(m_stage->window().currentPage(), QStringLiteral("gate"));
        QCOMPARE(m_stage->the<VaultGate>()->step(), VaultGate::Step::Unlock);
    }

    void the_right_passphrase_opens_the_same_vault()
    {
        session().lock();
        type(m_passphrase);
        QCOMPARE(session().state(), VaultSession::State::Unlocked);
        QCOMPARE(session().pseudonym(), QStringLiteral("Vera"));
        QVERIFY(m_stage->window().currentPage() != QStringLiteral("gate"));
    }

    void a_wrong_passphrase_is_told_and_the_next_try_is_ready_to_be_typed()
    {
        session().lock();
        type(QStringLiteral("four carts and two bridges"));
        QCOMPARE(session().state(), VaultSession::State::Locked);
        auto *notice = unlockView()->findChild<workbench::NoticeBar *>();
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->kind(), workbench::NoticeBar::Kind::Failure);
        QVERIFY(unlockView()->findChild<QLineEdit *>()->text().isEmpty());
        QVERIFY(unlockView()->findChild<QLineEdit *>()->hasFocus());
        type(m_passphrase);
        QCOMPARE(session().state(), VaultSession::State::Unlocked);
    }

    void an_open_dialog_does_not_stop_the_lock()
    {
        QPointer<QDialog> dialog = new ChangePassphraseDialog(session(), &m_stage->window());
        dialog->open();
        session().lock();
        QCOMPARE(session().state(), VaultSession::State::Locked);
        QVERIFY(!session().vault());
        EVENTUALLY(!dialog);
    }

    void no_dialog_stays_open_over_a_locked_vault()
    {
        QDialog dialog(m_stage->window().findChild<QWidget *>()); // of any room, deep in the window
        dialog.open();
        session().lock();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void a_deed_under_way_does_not_stop_the_lock()
    {
        session().changePassphrase(typedPassphrase(m_passphrase), typedPassphrase(u"five carts and one bridge"));
        QCOMPARE(session().underWay(), VaultSession::Deed::ChangingPassphrase);
        session().lock();
        QCOMPARE(session().state(), VaultSession::State::Locked);
        QVERIFY(!session().vault());
        QTest::qWait(300); // the outcome of the deed arrives and must not open anything
        QCOMPARE(session().state(), VaultSession::State::Locked);
        QVERIFY(!session().vault());
    }

    void nobody_at_the_machine_locks_it()
    {
        std::chrono::steady_clock::time_point now{};
        IdleWatch watch(std::chrono::minutes(5), [&] { return now; });
        connect(&watch, &IdleWatch::idle, &session(), &VaultSession::lock);
        watch.start();
        now += std::chrono::minutes(4) + std::chrono::seconds(59);
        watch.look();
        QCOMPARE(session().state(), VaultSession::State::Unlocked);
        now += std::chrono::seconds(1);
        watch.look();
        QCOMPARE(session().state(), VaultSession::State::Locked);
    }

    void minimising_locks_only_if_so_wished()
    {
        const AutoLock autoLock(session(), m_stage->preferences(), m_stage->window());
        Q_EMIT m_stage->window().minimised();
        QCOMPARE(session().state(), VaultSession::State::Unlocked);
        m_stage->preferences().chooseOnMinimise(OnMinimise::Lock);
        Q_EMIT m_stage->window().minimised();
        QCOMPARE(session().state(), VaultSession::State::Locked);
    }

    void the_recovery_sheet_opens_the_vault_and_sets_a_new_passphrase()
    {
        session().lock();
        auto words = recoveryWordsFromTyped(m_sheet.join(u' ').toUpper());
        QVERIFY(words);
        const QString next = QStringLiteral("six carts and one bridge");
        session().unlockWithSheet(*std::move(words), typedPassphrase(next));
        m_stage->settle();
        QCOMPARE(session().state(), VaultSession::State::Unlocked);
        session().lock();
        type(next);
        QCOMPARE(session().state(), VaultSession::State::Unlocked);
    }

    void a_changed_passphrase_is_the_only_one_that_opens()
    {
        const QString next = QStringLiteral("seven carts and one bridge");
        QSignalSpy changed(&session(), &VaultSession::passphraseChanged);
        session().changePassphrase(typedPassphrase(m_passphrase), typedPassphrase(next));
        m_stage->settle();
        QCOMPARE(changed.count(), 1);
        session().lock();
        type(m_passphrase);
        QCOMPARE(session().state(), VaultSession::State::Locked);
        type(next);
        QCOMPARE(session().state(), VaultSession::State::Unlocked);
    }

    void a_renewed_sheet_has_to_be_proven_again_and_can_be()
    {
        session().markSheetProven();
        QVERIFY(session().isSheetProven());
        const QStringList old = m_sheet;
        session().renewSheet();
        m_stage->settle();
        m_stage->closeDialogs();
        QVERIFY(m_sheet != old);
        QVERIFY(!session().isSheetProven());
        session().proveSheet(*recoveryWordsFromTyped(old.join(u' ')));
        m_stage->settle();
        QVERIFY(!session().isSheetProven());
        session().proveSheet(*recoveryWordsFromTyped(m_sheet.join(u' ')));
        m_stage->settle();
        QVERIFY(session().isSheetProven());
    }

    void a_healthy_vault_is_found_whole()
    {
        QSignalSpy checked(&session(), &VaultSession::checked);
        session().check();
        m_stage->settle();
        QCOMPARE(checked.count(), 1);
        QVERIFY(checked.first().first().toStringList().isEmpty());
        QVERIFY(session().vault());
    }

    void another_folder_is_another_vault()
    {
        session().turnTo(session().folder() + QStringLiteral("-of-somebody-else"));
        QCOMPARE(session().state(), VaultSession::State::Absent);
        QCOMPARE(m_stage->the<VaultGate>()->step(), VaultGate::Step::Welcome);
    }

    void hints_tell_the_alphabet_and_caps_lock_while_the_text_is_hidden()
    {
        session().lock();
        auto *field = unlockView()->findChild<PassphraseField *>();
        QVERIFY(typedOn(field, QStringLiteral("bridge")).contains(QStringLiteral("Latin")));
        QVERIFY(!field->hint().contains(QStringLiteral("Caps Lock")));
        field->clear();
        QTest::keyClick(field->lineEdit(), 'B', Qt::NoModifier);
        QTest::sendKeyEvent(QTest::Click, field->lineEdit(), Qt::Key_B, QStringLiteral("B"), Qt::NoModifier);
        QVERIFY(field->hint().contains(QStringLiteral("Caps Lock")));
        field->type(QStringLiteral("мост"));
        QVERIFY(field->hint().contains(QStringLiteral("Cyrillic")));
        field->type(QStringLiteral("моcт")); // the third letter is Latin
        QVERIFY(field->hint().contains(QStringLiteral("mixed")));
    }
};

QTEST_MAIN(LockAndUnlockTest)
#include "lock_and_unlock_test.moc"
