// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"
#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"
#include "exchange/laptop.h"
#include "exchange/store/own_cards.h"
#include "exchange/store/qr_code.h"
#include "exchange/views/exchange_page.h"
#include "exchange/views/form_dialog.h"
#include "exchange/views/sectioned_dialog.h"
#include "groups/domain/description.h"
#include "support/eventually.h"
#include "vault/passphrase.h"
#include "workbench/form/deed_form.h"
#include "workbench/language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/list/list_row_model.h"
#include "workbench/notice_bar.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/undo_notice.h"
#include "workbench/word_grid.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace pochin;
using namespace pochin::desktop;
using namespace pochin::exchange;
using namespace pochin::exchange::test;
using namespace pochin::workbench;
using namespace Qt::StringLiterals;

/// The journey "Liaison" (research of organising, 4.6): a newcomer hands over a card, a liaison carries a file, and the
/// other side sees exactly what it brings before anything is taken. Vera sits at the window, Oleg elsewhere.
class ExchangePageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LanguageChoice> m_languages;
    std::unique_ptr<PictureStage> m_stage;
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Laptop> m_oleg;
    std::optional<ledger::SpaceId> m_space;

    ledger::SpacesDesk &desk() { return m_stage->the<SpacesRoom>()->desk(); }
    ExchangePage &page()
    {
        for (WorkbenchPage *page : m_stage->window().pages()) {
            if (auto *found = qobject_cast<ExchangePage *>(page))
                return *found;
        }
        Q_UNREACHABLE();
    }
    ExchangeDeeds &deeds() { return *page().deeds(); }
    ListAndSheet *widget() { return qobject_cast<ListAndSheet *>(deeds().parent()); }
    QList<SheetRow> rows(const QString &part) { return widget()->findChild<SheetRows *>(part)->rows(); }
    QString notice() { return widget()->notice()->text(); }
    QString path(const QString &name) { return m_folder->filePath(name); }
    template <typename Dialog = SectionedDialog>
    Dialog *dialog(const QString &name)
    {
        for (auto *found : widget()->findChildren<Dialog *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void press(QDialog *dialog)
    {
        auto *deed = dialog->findChild<DeedButton *>(u"deed"_s);
        QVERIFY2(deed->isOffered(), qPrintable(deed->reason()));
        QTest::mouseClick(deed->button(), Qt::LeftButton);
    }
    void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    OwnCard olegsCard(const std::optional<ledger::SpaceId> &space = {})
    {
        auto own = OwnCards(*m_oleg->vault, *m_oleg->spaces).make(u"Олег"_s, space).value();
        m_oleg->card = ledger::DeviceCard{own.card.feed, own.card.recipient};
        return own;
    }
    void letOlegIn()
    {
        QVERIFY(desk().does(*m_space,
            [&](const ledger::Outlook &outlook) { return groups::admit(outlook, *m_oleg->card, u"Олег"_s); }));
    }
    /// A bundle that Oleg wrote after he had taken Vera's and done something.
    QString olegsAnswer()
    {
        letOlegIn();
        deeds().writeTo(path(u"there.pochin"_s));
        if (!m_oleg->takes(path(u"there.pochin"_s)))
            qFatal("Oleg could not open it");
        const QByteArray seeds = crypto::randomBytes(16);
        if (!m_oleg->spaces->author(*m_space, {.type = 60'000, .payload = {seeds}})
            || !m_oleg->exchange->write({.space = *m_space}, path(u"back.pochin"_s)))
            qFatal("Oleg could not answer");
        return path(u"back.pochin"_s);
    }
    [[nodiscard]] std::size_t changesHere() { return desk().spaces().space(*m_space)->graph().size(); }

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<LanguageChoice>(); }
    void init()
    {
        m_languages->use(u"en"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        m_stage = std::make_unique<PictureStage>(*m_languages);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
        m_stage->session().useWorkFactor(15);
        m_stage->session().create(u"Вера"_s, vault::typedPassphrase(u"four carts and one bridge"));
        m_stage->settle();
        m_oleg = std::make_unique<Laptop>(u"Олег"_s, QDir(m_folder->path()), m_clock);
        m_space = desk()
                      .found([](const ledger::DeviceCard &card) {
                          return groups::founding({.title = u"Сад"_s,
                              .founders = {{.card = card, .name = u"Вера"_s}},
                              .nonce = QByteArray(groups::Genesis::nonceSize, 'n')});
                      })
                      .value();
        m_stage->window().showPage(u"exchange"_s);
        page().showThing(m_space->hex());
    }
    void cleanup()
    {
        m_stage.reset();
        m_oleg.reset();
    }

    void alone_in_a_group_nothing_can_be_written_and_the_page_says_why()
    {
        const auto *write = widget()->findChild<DeedButton *>(u"write"_s);
        QVERIFY(!write->isOffered());
        QCOMPARE(write->reason(), u"There is no other device in this group that could read it."_s);
        QVERIFY(rows(u"peers"_s).isEmpty());
    }

    void a_newcomers_card_is_read_compared_by_voice_and_let_in()
    {
        const OwnCard own = olegsCard(m_space);
        write(path(u"oleg.card"_s), own.text().toUtf8());
        m_stage->window().hear(path(u"oleg.card"_s).toUtf8());
        EVENTUALLY(dialog(u"card"_s));
        QCOMPARE(dialog(u"card"_s)->findChildren<WordGrid *>().size(), 2); // Russian and English
        press(dialog(u"card"_s));
        EVENTUALLY(rows(u"peers"_s).size() == 1);
        QCOMPARE(rows(u"peers"_s).front().text, u"Олег"_s);
        QVERIFY(rows(u"peers"_s).front().note.contains(u"has not said yet"_s));
    }

    void a_card_is_read_from_a_picture_of_its_code()
    {
        const OwnCard own = olegsCard(m_space);
        QVERIFY(qrCodeOf(own.text())->save(path(u"oleg.png"_s)));
        deeds().openFile(path(u"oleg.png"_s));
        EVENTUALLY(dialog(u"card"_s));
    }

    void a_card_for_another_group_is_not_let_in_here()
    {
        const OwnCard own = olegsCard(ledger::SpaceId::fromBytes(QByteArray(32, 'z')));
        write(path(u"oleg.card"_s), own.text().toUtf8());
        deeds().openFile(path(u"oleg.card"_s));
        EVENTUALLY(dialog(u"card"_s));
        QCOMPARE(dialog(u"card"_s)->deed()->reason(), u"This card was made for another group."_s);
    }

    void a_liaison_carries_a_file_there_and_another_one_back()
    {
        letOlegIn();
        deeds().writeTo(path(u"there.pochin"_s));
        QVERIFY(notice().contains(u"Олег"_s));
        QCOMPARE(rows(u"history"_s).size(), 1);
        QCOMPARE(rows(u"history"_s).front().text, u"Wrote 2 changes for Олег"_s);
        QCOMPARE(m_oleg->takes(path(u"there.pochin"_s))->fresh, 2U);
        QVERIFY(m_oleg->spaces->does(*m_space, [](const ledger::Outlook &outlook) {
            return groups::describe(outlook, groups::DescriptionField::Title, u"Семена"_s);
        }));
        QVERIFY(m_oleg->exchange->write({.space = *m_space}, path(u"back.pochin"_s)));

        m_stage->window().hear(path(u"back.pochin"_s).toUtf8());
        EVENTUALLY(dialog(u"preview"_s));
        QCOMPARE(changesHere(), 2U); // nothing has been taken yet
        press(dialog(u"preview"_s));
        EVENTUALLY(changesHere() == 3U);
        EVENTUALLY(notice().contains(u"same state"_s));
        QVERIFY(rows(u"peers"_s).front().note.contains(u"has everything"_s));
        QVERIFY(rows(u"outbox"_s).isEmpty());
        QVERIFY(desk().spaces().space(*m_space)->digest() == m_oleg->space(*m_space).digest());
    }

    void whoever_leaves_it_has_taken_nothing()
    {
        deeds().openFile(olegsAnswer());
        EVENTUALLY(dialog(u"preview"_s));
        dialog(u"preview"_s)->reject();
        QCOMPARE(changesHere(), 2U);
        QCOMPARE(rows(u"history"_s).size(), 1); // what Vera wrote
    }

    void whoever_stops_the_opening_has_taken_nothing_and_can_open_it_again()
    {
        const QString back = olegsAnswer();
        const auto stopping = connect(&deeds(), &ExchangeDeeds::begun, &deeds(), &ExchangeDeeds::cancel);
        deeds().openFile(back);
        EVENTUALLY(notice() == u"Stopped. Nothing was taken."_s);
        QVERIFY(!dialog(u"preview"_s));
        QCOMPARE(changesHere(), 2U);
        disconnect(stopping);
        deeds().openFile(back);
        EVENTUALLY(dialog(u"preview"_s));
    }

    void a_broken_file_is_told_in_words_and_changes_nothing()
    {
        write(path(u"broken.pochin"_s), "no bundle");
        deeds().openFile(path(u"broken.pochin"_s));
        EVENTUALLY(!notice().isEmpty());
        QVERIFY(!dialog(u"preview"_s));
    }

    void an_invitation_is_opened_by_its_words_and_leads_to_a_card_for_that_group()
    {
        const ledger::SpaceId theirs = m_oleg->founds(u"Мастерская"_s);
        const QString file = path(u"invitation.pochin"_s);
        QVERIFY(m_oleg->exchange->writeInvitation(theirs, {u"Мастерская"_s, u"приходи"_s, RecipientKind::X25519},
            crypto::Secret::ofBytes("семь слов"), file));
        deeds().openFile(file);
        EVENTUALLY(dialog<FormDialog>(u"words"_s));
        dialog<FormDialog>(u"words"_s)->setText(u"семь слов"_s);
        press(dialog<FormDialog>(u"words"_s));
        // The words are stretched by scrypt at full work, which takes a plain build on a busy machine its time.
        QVERIFY(QTest::qWaitFor([&] { return dialog(u"invitation"_s) != nullptr; }, 60'000));
        press(dialog(u"invitation"_s));
        EVENTUALLY(dialog<FormDialog>(u"card-name"_s));
        QCOMPARE(dialog<FormDialog>(u"card-name"_s)->text(), u"Вера"_s);
        press(dialog<FormDialog>(u"card-name"_s));
        const auto waiting
            = [&] { return OwnCards(deeds().exchange()->vault(), deeds().exchange()->spaces()).waiting().value(); };
        EVENTUALLY(waiting().size() == 1U);
        QCOMPARE(waiting().front().card.space, theirs);
        QVERIFY(widget()->list()->chosenKey().contains(waiting().front().card.feed.hex()));
    }

    // A lane
    void a_shared_folder_is_gone_round_in_and_the_history_tells_no_hashes()
    {
        letOlegIn();
        QVERIFY(QDir().mkpath(path(u"lane"_s)));
        deeds().shareFolder(path(u"lane"_s));
        QCOMPARE(rows(u"lanes"_s).size(), 1);
        QVERIFY(rows(u"outbox"_s).size() >= 1);
        const auto written = deeds().exchange()->history().value().front();
        QVERIFY(
            QFile::exists(path(u"lane/"_s) + QDir(path(u"lane"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).front()
                + u'/' + written.file)); // the name by which others know it
        QVERIFY(rows(u"history"_s).front().note.startsWith(u"through a shared folder"_s));
    }

    void a_shared_folder_is_forgotten_and_left_as_it_is()
    {
        letOlegIn();
        QVERIFY(QDir().mkpath(path(u"lane"_s)));
        deeds().shareFolder(path(u"lane"_s));
        const auto *forget = widget()->findChild<DeedButton *>(u"forget"_s);
        QVERIFY(!forget->isHidden());
        forget->button()->click();
        auto *form = widget()->findChild<DeedForm *>(u"forget-folder"_s);
        QVERIFY(form && form->deed()->isOffered());
        form->deed()->button()->click();
        QVERIFY(rows(u"lanes"_s).isEmpty());
        QVERIFY(forget->isHidden());
        QCOMPARE(QDir(path(u"lane"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void runs_that_brought_nothing_are_one_row_of_the_history()
    {
        const QString back = olegsAnswer();
        for (int i = 0; i < 4; ++i) {
            const auto bundle = deeds().exchange()->openKeys().and_then([&](const OpenKeys &keys) {
                QFile file(back);
                return file.open(QIODevice::ReadOnly) ? openBundle(file, keys.all(), ledger::Ed25519Verifier())
                                                      : failure(Failure::Kind::NotFound);
            });
            QVERIFY(bundle && deeds().exchange()->take(*bundle, u"back.pochin"_s));
        }
        desk().tellChanged(*m_space);
        QCOMPARE(rows(u"history"_s).size(), 3); // written; taken; three that brought nothing
        QCOMPARE(rows(u"history"_s).front().text, u"3 bundles that brought nothing new"_s);
    }

    // bundle 15
    void a_divergence_is_an_alarm_with_a_report_to_be_saved()
    {
        auto *action = widget()->notice()->findChild<QPushButton *>();
        Q_EMIT deeds().diverged(u"Both copies show another state."_s, "{}");
        QVERIFY(widget()->notice()->kind() == NoticeBar::Kind::Warning);
        QCOMPARE(action->text(), u"Save the report…"_s);
    }

    void a_change_of_language_while_the_vault_is_lent_does_not_call_it_locked()
    {
        m_stage->session().check();
        QVERIFY(desk().isBusy());
        m_languages->use(u"ru"_s);
        QVERIFY(widget()->nothingYet()->isHidden());
        QVERIFY(!widget()->list()->rows()->rows().isEmpty());
        m_stage->settle();
        QCOMPARE(widget()->list()->rows()->rows().back().title, u"Новая карточка"_s);
    }

    void a_locked_vault_shows_nothing_of_it_and_teaches()
    {
        m_stage->session().lock();
        m_stage->settle();
        QVERIFY(!widget()->nothingYet()->isHidden());
        QVERIFY(widget()->list()->rows()->rows().isEmpty());
        // Its button leads to the vault and asks for no file, which nobody could open now.
        QSignalSpy wanted(&page(), &ExchangePage::vaultWanted);
        bool askedForAFile = false;
        QTimer::singleShot(0, this, [&] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                askedForAFile = true;
                dialog->reject();
            }
        });
        Q_EMIT widget()->nothingYet()->deedChosen();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!askedForAFile);
    }
};

QTEST_MAIN(ExchangePageTest)
#include "exchange_page_test.moc"
