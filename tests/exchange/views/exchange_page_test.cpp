// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/change_types.h"
#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"
#include "exchange/store/exchange.h"
#include "exchange/views/exchange_sheet.h"
#include "exchange/views/preview_dialog.h"
#include "groups/domain/admission.h"
#include "groups/domain/genesis.h"
#include "ledger/store/ed25519.h"
#include "support/eventually.h"
#include "vault/passphrase.h"
#include "workbench/language.h"
#include "workbench/notice_bar.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace pochin;
using namespace pochin::desktop;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;

/// The journey "Liaison" (research of organising, 4.6): a liaison carries a file, and the other side sees exactly what
/// it brings before anything is taken.
class ExchangePageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<workbench::LanguageChoice> m_languages;
    std::unique_ptr<PictureStage> m_stage;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    // Oleg, who sits elsewhere.
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<ledger::Spaces> m_spaces;
    std::unique_ptr<Exchange> m_oleg;
    std::optional<ledger::DeviceCard> m_card;
    std::optional<ledger::SpaceId> m_space;

    ledger::SpacesDesk &desk() { return m_stage->the<SpacesRoom>()->desk(); }
    ExchangeSheet &sheet() { return *m_stage->the<ExchangeSheet>(); }
    QStringList lines(const QString &list)
    {
        QStringList all;
        const auto *widget = sheet().findChild<QListWidget *>(list);
        for (int i = 0; i < widget->count(); ++i)
            all.append(widget->item(i)->text());
        return all;
    }
    QString notice() { return sheet().findChild<workbench::NoticeBar *>()->text(); }
    PreviewDialog *dialog() { return sheet().findChild<PreviewDialog *>(u"preview"_s); }

    void openVaults()
    {
        m_stage->session().useWorkFactor(15);
        const auto words = vault::typedPassphrase(u"four carts and one bridge");
        m_stage->session().create(u"Вера"_s, words.copy());
        m_stage->settle();
        m_vault
            = *vault::Vault::create(m_folder.filePath(u"oleg"_s), words, {.workFactor = *vault::WorkFactor::of(15)});
        m_spaces = *ledger::Spaces::open(*m_vault, composition::allChangeTypes(), m_clock);
        m_oleg = std::make_unique<Exchange>(*m_vault, *m_spaces, composition::allChangeTypes(), m_clock);
        m_card = *m_spaces->keys().draw();
    }
    void foundGroup()
    {
        m_space = desk()
                      .found([](const ledger::DeviceCard &card) {
                          return groups::founding({.title = u"Сад"_s,
                              .founders = {{.card = card, .name = u"Вера"_s}},
                              .nonce = QByteArray(groups::Genesis::nonceSize, 'n')});
                      })
                      .value();
    }
    Result<Taken> olegTakes(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Failure::Kind::NotFound, path);
        return openBundle(file, m_oleg->openKeys()->all(), ledger::Ed25519Verifier())
            .and_then([&](const OpenedBundle &bundle) { return m_oleg->take(bundle, path); });
    }

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<workbench::LanguageChoice>(); }
    void init()
    {
        m_languages->use(u"en"_s);
        m_stage = std::make_unique<PictureStage>(*m_languages);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
        openVaults();
        foundGroup();
        m_stage->window().showPage(u"exchange"_s);
    }
    void cleanup()
    {
        m_stage.reset();
        m_oleg.reset();
        m_spaces.reset();
        m_vault.reset();
        QDir(m_folder.filePath(u"oleg"_s)).removeRecursively();
    }

    void alone_in_a_group_nothing_can_be_written_and_the_page_says_why()
    {
        QVERIFY(!sheet().findChild<QPushButton *>(u"write"_s)->isEnabled());
        QVERIFY(lines(u"peers"_s).isEmpty());
    }

    void a_liaison_carries_a_file_there_and_another_one_back()
    {
        QVERIFY(desk().does(
            *m_space, [&](const ledger::Outlook &outlook) { return groups::admit(outlook, *m_card, u"Олег"_s); }));
        QVERIFY(sheet().findChild<QPushButton *>(u"write"_s)->isEnabled());
        QVERIFY(lines(u"peers"_s).front().startsWith(u"Олег"_s));

        const QString there = m_folder.filePath(u"there.pochin"_s);
        sheet().writeTo(there);
        QVERIFY(notice().contains(u"Олег"_s));
        QCOMPARE(lines(u"history"_s).size(), 1);
        QCOMPARE(olegTakes(there)->fresh, 2U);

        QVERIFY(m_spaces->author(*m_space, {.type = 60'000, .payload = {"семена"}}));
        const QString back = m_folder.filePath(u"back.pochin"_s);
        QVERIFY(m_oleg->write({.space = *m_space}, back));
        m_stage->window().hear(back.toUtf8());
        EVENTUALLY(dialog());
        const auto *brought = dialog()->findChild<QListWidget *>(u"lines"_s);
        QVERIFY(brought->item(0)->text().startsWith(u"1 new change"_s));
        QCOMPARE(desk().spaces().space(*m_space)->graph().size(), 2U); // nothing has been taken yet
        dialog()->accept();
        EVENTUALLY(desk().spaces().space(*m_space)->graph().size() == 3U);
        QVERIFY(notice().contains(u"same state"_s));
        QVERIFY(lines(u"peers"_s).front().contains(u"has everything"_s));
        QVERIFY(desk().spaces().space(*m_space)->digest() == m_spaces->space(*m_space)->digest());
    }

    void a_broken_file_is_told_in_words_and_changes_nothing()
    {
        const QString path = m_folder.filePath(u"broken.pochin"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no bundle") > 0);
        file.close();
        sheet().openFile(path);
        EVENTUALLY(notice().contains(u"Nothing was taken"_s));
        QVERIFY(!dialog());
    }

    void pictures_of_the_page_are_written_where_somebody_asks_for_them()
    {
        const QString where = qEnvironmentVariable("POCHIN_PICTURES");
        if (where.isEmpty())
            QSKIP("set POCHIN_PICTURES to a folder");
        QVERIFY(desk().does(
            *m_space, [&](const ledger::Outlook &outlook) { return groups::admit(outlook, *m_card, u"Олег"_s); }));
        sheet().writeTo(m_folder.filePath(u"there.pochin"_s));
        for (const auto &language : {u"en"_s, u"ru"_s}) {
            m_languages->use(language);
            m_stage->window().resize(1024, 640);
            m_stage->settle();
            QVERIFY(m_stage->window().grab().save(where + u"/exchange-"_s + language + u".png"_s));
        }
    }
};

QTEST_MAIN(ExchangePageTest)
#include "exchange_page_test.moc"
