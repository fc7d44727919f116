// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/change_types.h"
#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"
#include "exchange/store/text_form.h"
#include "exchange/views/devices_section.h"
#include "exchange/views/link_device_dialog.h"
#include "groups/domain/genesis.h"
#include "support/eventually.h"
#include "support/signed_laptop.h"
#include "vault/passphrase.h"
#include "workbench/language.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace pochin;
using namespace pochin::desktop;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;

/// A person links a second device in the window, and gives it up.
class DevicesSectionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<workbench::LanguageChoice> m_languages;
    std::unique_ptr<PictureStage> m_stage;
    const std::shared_ptr<ledger::Ed25519Signer> m_phone = ledger::test::signerOf('p');

    ledger::SpacesDesk &desk() { return m_stage->the<SpacesRoom>()->desk(); }
    DevicesSection &section() { return *m_stage->the<DevicesSection>(); }
    QList<workbench::SheetRow> rows() { return section().findChild<workbench::SheetRows *>()->rows(); }
    void foundGroup()
    {
        QVERIFY(desk().found([](const ledger::DeviceCard &card) {
            return groups::founding({.title = u"Сад"_s,
                .founders = {{.card = card, .name = u"Вера"_s}},
                .nonce = QByteArray(groups::Genesis::nonceSize, 'n')});
        }));
    }
    LinkDeviceDialog *openDialog()
    {
        section().findChild<workbench::SheetSection *>()->deed()->button()->click();
        return m_stage->window().findChild<LinkDeviceDialog *>();
    }
    static QPushButton *okOf(QDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    QString cardOfPhone()
    {
        const Card card{m_phone->feed(), QByteArray(32, 'r'), u"Вера"_s, {}};
        return textOf(TextKind::Card, *encoded(card, *m_phone));
    }

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<workbench::LanguageChoice>(); }
    void init()
    {
        m_languages->use(u"en"_s);
        m_stage = std::make_unique<PictureStage>(*m_languages);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
        m_stage->session().useWorkFactor(15);
        m_stage->session().create(u"Вера"_s, vault::typedPassphrase(u"four carts and one bridge"));
        m_stage->settle();
        m_stage->window().showPage(u"settings"_s);
    }
    void cleanup() { m_stage.reset(); }

    void in_no_group_there_is_nothing_to_link() { QVERIFY(!section().findChild<workbench::SheetRows *>()); }

    void this_device_is_known_by_six_words_and_cannot_give_up_itself()
    {
        foundGroup();
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().front().text.split(u' ').size(), 6);
        QCOMPARE(rows().front().lead, u"this one"_s);
        QCOMPARE(rows().front().refusal, u"A device does not retire itself. Do it from another device of yours."_s);
    }

    void a_second_device_is_linked_by_its_card_and_given_up_again()
    {
        foundGroup();
        LinkDeviceDialog *dialog = openDialog();
        QVERIFY(!okOf(dialog)->isEnabled());
        dialog->setText(u"no card at all"_s);
        QVERIFY(!okOf(dialog)->isEnabled());
        dialog->setText(cardOfPhone());
        QVERIFY(okOf(dialog)->isEnabled());
        okOf(dialog)->click();
        EVENTUALLY(rows().size() == 2);
        QCOMPARE(rows()[1].lead, u"another one"_s);
        QVERIFY(rows()[1].refusal.isEmpty());

        Q_EMIT section().findChild<workbench::SheetRows *>()->deedChosen(rows()[1].key);
        auto *question = m_stage->window().findChild<QMessageBox *>();
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        EVENTUALLY(rows()[1].lead == u"given up"_s);
        QVERIFY(rows()[1].deed.isEmpty());
    }

    void a_device_that_is_linked_already_is_refused_beside_the_disabled_deed()
    {
        foundGroup();
        LinkDeviceDialog *dialog = openDialog();
        dialog->setText(cardOfPhone());
        okOf(dialog)->click();
        EVENTUALLY(!m_stage->window().findChild<LinkDeviceDialog *>());
        dialog = openDialog();
        dialog->setText(cardOfPhone());
        QVERIFY(!okOf(dialog)->isEnabled());
    }

    void nothing_of_it_is_shown_once_the_vault_is_locked()
    {
        foundGroup();
        m_stage->session().lock();
        QVERIFY(!section().findChild<workbench::SheetRows *>());
    }
};

QTEST_MAIN(DevicesSectionTest)
#include "devices_section_test.moc"
