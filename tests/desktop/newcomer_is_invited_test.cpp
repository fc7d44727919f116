// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journey "Newcomer" (research of organising, 4.6), from an invitation on: what a group is and what is open there
// is read before anything begins; help leads to a paragraph and back to the same place; a small task is found under
// Today and taken; and leaving hands over two promises and keeps one's own copy. Олег sits at the window, Вера
// elsewhere.
#include "desktop/help_page.h"
#include "exchange/laptop.h"
#include "exchange/store/own_cards.h"
#include "exchange/views/exchange_page.h"
#include "exchange/views/form_dialog.h"
#include "exchange/views/sectioned_dialog.h"
#include "groups/domain/entry_card.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/hand_over.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_acts.h"
#include "support/groups_walk.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace pochin;
using namespace pochin::exchange;
using namespace pochin::groups;
using namespace Qt::StringLiterals;
using exchange::test::Laptop;
using ledger::Outlook;
using ledger::SpaceId;

class NewcomerIsInvitedTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<pochin::test::GroupsWalk> m_walk;
    std::unique_ptr<Laptop> m_vera;
    std::optional<SpaceId> m_garden;

    [[nodiscard]] pochin::test::GroupsWalk &oleg() { return *m_walk; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    template <typename Page>
    [[nodiscard]] Page &page()
    {
        for (auto *each : oleg().window().pages()) {
            if (auto *found = qobject_cast<Page *>(each))
                return *found;
        }
        qFatal("there is no such page");
    }
    [[nodiscard]] ExchangeDeeds &deeds() { return *page<ExchangePage>().deeds(); }
    template <typename Dialog = SectionedDialog>
    [[nodiscard]] Dialog *dialog(const QString &name)
    {
        for (auto *found : oleg().window().findChildren<Dialog *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void open(const QString &file)
    {
        oleg().go(u"exchange"_s);
        deeds().openFile(file);
    }
    void veraDoes(const std::function<Result<ledger::Deed>(const Outlook &)> &deed)
    {
        const auto done = m_vera->spaces->does(*m_garden, deed);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void openInvitation()
    {
        open(path(u"invitation.pochin"_s));
        EVENTUALLY(dialog<FormDialog>(u"words"_s));
        dialog<FormDialog>(u"words"_s)->setText(u"семь слов"_s);
        oleg().press(u"Open it"_s, dialog<FormDialog>(u"words"_s));
        QVERIFY(QTest::qWaitFor([&] { return dialog(u"invitation"_s) != nullptr; }, 60'000));
    }
    [[nodiscard]] std::vector<OwnCard> waitingCards()
    {
        return OwnCards(deeds().exchange()->vault(), deeds().exchange()->spaces()).waiting().value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_walk = std::make_unique<pochin::test::GroupsWalk>();
        QVERIFY(QTest::qWaitForWindowExposed(&oleg().window()));
        oleg().makeVault();
        m_vera = std::make_unique<Laptop>(u"Вера"_s, QDir(m_folder.path()), m_clock);
        m_garden = m_vera->founds(u"Сад у реки"_s);
        const qint64 soon = (m_clock.now() + std::chrono::days(9)).time_since_epoch().count();
        veraDoes([](const Outlook &now) { return makePromise(now, {.what = u"починить насос"_s}); });
        veraDoes([&](const Outlook &now) {
            return offerErrand(now, {.kind = ErrandKind::Scribe, .what = u"вести протокол"_s, .until = soon});
        });
        const auto card = entryCardOf(m_vera->space(*m_garden), m_clock.now()).encoded();
        QVERIFY(m_vera->exchange->writeInvitation(*m_garden,
            {.group = u"Сад у реки"_s, .words = u"приходи в субботу"_s, .card = card},
            crypto::Secret::ofBytes("семь слов"), path(u"invitation.pochin"_s)));
    }
    void cleanupTestCase()
    {
        m_vera.reset();
        m_walk.reset();
    }

    /// Step 1: first start; an example to walk through is one press away, in a window and vaults of its own.
    void step_1_help_offers_an_example_to_walk_through()
    {
        oleg().go(u"groups"_s);
        QVERIFY(oleg().wordsOf(&oleg().window()).contains(u"Help (F1) shows an example."_s));
        oleg().go(u"help"_s);
        auto &help = page<desktop::HelpPage>();
        QObject::disconnect(&help, &desktop::HelpPage::exampleWanted, nullptr, nullptr); // it starts no second program
        const QSignalSpy wanted(&help, &desktop::HelpPage::exampleWanted);
        oleg().press(u"Walk through an example…"_s);
        QCOMPARE(wanted.size(), 1);
    }

    /// Step 2, П.I.3.5.Б-1: entry card, procedure and what is open are read first; "not yet" begins nothing.
    void step_2_an_invitation_is_read_and_left_for_now()
    {
        openInvitation();
        const QString words = oleg().wordsOf(dialog(u"invitation"_s));
        QVERIFY(words.contains(u"приходи в субботу"_s));
        QVERIFY(words.contains(u"Сад у реки, affinity group"_s));
        QVERIFY(words.contains(u"1 member has to vouch for you."_s));
        QVERIFY(words.contains(u"nothing that you do not take on yourself"_s));
        QVERIFY(words.contains(u"вести протокол"_s));
        QVERIFY(words.contains(u"починить насос"_s));
        QVERIFY(!words.contains(u"Вера"_s)); // it names nobody
        oleg().press(u"Not yet"_s, dialog(u"invitation"_s));
        EVENTUALLY(!dialog(u"invitation"_s));
        QVERIFY(waitingCards().empty());
        QVERIFY(oleg().desk().ids().empty());
    }

    void step_2_he_chooses_to_come_in_and_hands_over_a_card()
    {
        openInvitation();
        oleg().press(u"Come in: make a card…"_s, dialog(u"invitation"_s));
        EVENTUALLY(dialog<FormDialog>(u"card-name"_s));
        dialog<FormDialog>(u"card-name"_s)->setText(u"Олег"_s);
        oleg().press(
            dialog<FormDialog>(u"card-name"_s)->findChild<workbench::DeedButton *>()->button()->text().remove(u'&'),
            dialog<FormDialog>(u"card-name"_s));
        EVENTUALLY(waitingCards().size() == 1U);
        const Card card = waitingCards().front().card;
        QCOMPARE(card.space, m_garden);
        veraDoes([&](const Outlook &now) {
            return admit(now, {.feed = card.feed, .recipient = card.recipient}, card.name);
        });
        QVERIFY(m_vera->exchange->write({.space = *m_garden}, path(u"welcome.pochin"_s)));
    }

    /// The first bundle of a group shows the same before anything of it is taken.
    void step_2_the_first_bundle_says_what_the_group_is_before_he_is_in()
    {
        open(path(u"welcome.pochin"_s));
        EVENTUALLY(dialog(u"preview"_s));
        const QString words = oleg().wordsOf(dialog(u"preview"_s));
        QVERIFY(words.contains(u"1 member has to vouch for you."_s));
        QVERIFY(words.contains(u"вести протокол"_s));
        oleg().press(u"Not yet"_s, dialog(u"preview"_s));
        EVENTUALLY(!dialog(u"preview"_s));
        QVERIFY(oleg().desk().ids().empty());
        open(path(u"welcome.pochin"_s));
        EVENTUALLY(dialog(u"preview"_s));
        oleg().press(u"Come in"_s, dialog(u"preview"_s));
        EVENTUALLY(oleg().desk().ids().size() == 1U);
        QVERIFY(oleg().seen(*m_garden).isMember());
        QVERIFY(borneBy(liabilities(oleg().seen(*m_garden)), oleg().seen(*m_garden).self).empty()); // owes nothing
    }

    /// Step 3: help → М.7 → П.I.3.8.А → back to the same place.
    void step_3_help_tells_of_recall_leads_to_its_paragraphs_and_back_to_the_same_place()
    {
        oleg().go(u"help"_s);
        oleg().stage().settle();
        auto *area = oleg().button(u"П.I.3.8.А"_s)->window()->findChild<QScrollArea *>();
        for (QWidget *above = oleg().button(u"П.I.3.8.А"_s); above; above = above->parentWidget()) {
            if (auto *found = qobject_cast<QScrollArea *>(above))
                area = found;
        }
        QVERIFY(oleg().wordsOf(area).contains(u"Recall"_s));
        oleg().button(u"П.I.3.8.А"_s)->setFocus();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
        const int place = area->verticalScrollBar()->value();
        for (const QString &address : {u"М.7"_s, u"П.I.3.8.А"_s}) {
            oleg().button(address, area)->click(); // a mouse would need it in sight
            QCOMPARE(oleg().window().currentPage(), u"texts"_s);
            EVENTUALLY(oleg().window().windowTitle().contains(address));
            oleg().press(u"Back to: Help"_s);
            QCOMPARE(oleg().window().currentPage(), u"help"_s);
            QCOMPARE(area->verticalScrollBar()->value(), place);
        }
        QVERIFY(!oleg().button(u"Back to: Help"_s)); // there is nothing to go back from
    }

    void every_paragraph_that_help_cites_is_there()
    {
        oleg().go(u"help"_s);
        QStringList addresses;
        for (auto *button : oleg().window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(u"Read "_s))
                addresses << button->text();
        }
        QVERIFY(addresses.size() >= 10);
        for (const QString &address : addresses) {
            oleg().go(u"help"_s);
            oleg().button(address)->click();
            EVENTUALLY(oleg().window().windowTitle().contains(address));
        }
    }

    /// Step 4: open tasks of all groups in one place; a small one is taken. П.I.1.2.Г: offered and taken.
    void step_4_today_shows_what_is_open_in_all_groups_and_a_small_task_is_taken()
    {
        oleg().go(u"today"_s);
        EVENTUALLY(oleg().wordsOf(&oleg().window()).contains(u"Open to take: «вести протокол»."_s));
        oleg().press(u"To the group"_s);
        QCOMPARE(oleg().window().currentPage(), u"groups"_s);
        oleg().press(u"Take"_s, &oleg().sheet());
        oleg().stage().settle();
        const auto &errand = oleg().seen(*m_garden).part<ErrandPart>().errands.begin()->second;
        QCOMPARE(holdersOf(errand, oleg().seen(*m_garden).standing()), std::vector{oleg().seen(*m_garden).self});
        oleg().go(u"today"_s);
        EVENTUALLY(
            oleg().wordsOf(&oleg().window()).contains(u"You hold the errand «вести протокол», until its end."_s));
    }

    /// Step 5, П.I.1.1.Г: one thing said, all else blank.
    void step_5_he_says_what_he_can_and_leaves_the_rest_blank()
    {
        oleg().turnTo(*m_garden);
        oleg().press(u"What I can do…"_s, &oleg().sheet());
        oleg().type(u"can"_s, u"точить пилы"_s);
        oleg().finish(u"Say it"_s);
        const auto skills = personSeen(oleg().seen(*m_garden), oleg().seen(*m_garden).self).skills;
        QCOMPARE(skills.can, std::vector{u"точить пилы"_s});
        QVERIFY(skills.canTeach.empty());
    }

    /// Step 6, П.I.3.5.Б-1: two promises named and free for others, out at once, and his copy stays his.
    void step_6_he_hands_over_two_promises_leaves_and_keeps_his_copy()
    {
        for (const QString &what : {u"привезти ящики"_s, u"наточить пилы"_s}) {
            oleg().press(u"Take something on…"_s, &oleg().sheet());
            oleg().type(u"what"_s, what);
            oleg().finish(u"Take it on"_s);
        }
        oleg().more(u"Lay something down…"_s); // one with a word for the next, before he goes
        oleg().pick(u"which"_s, u"привезти ящики"_s);
        oleg().type(u"word"_s, u"они в сарае у моста"_s);
        oleg().finish(u"Lay it down"_s);
        oleg().press(u"Leave…"_s, &oleg().sheet());
        QVERIFY(oleg().wordsOf(oleg().form()).contains(u"наточить пилы"_s));
        oleg().finish(u"Leave now"_s);
        QVERIFY(!oleg().seen(*m_garden).isMember());
        QVERIFY(oleg().sheet().isVisible()); // his copy
        QVERIFY(oleg().words().contains(u"починить насос"_s));
        deeds().turnTo(*m_garden);
        page<ExchangePage>().showThing(m_garden->hex());
        deeds().writeTo(path(u"farewell.pochin"_s));
        QVERIFY(m_vera->takes(path(u"farewell.pochin"_s)));
        const Outlook seen = *m_vera->spaces->outlook(*m_garden);
        QCOMPARE(toTakeOver(liabilities(seen), seen).size(), 3); // the two, and the errand
        for (const auto &[id, promise] : seen.part<PromisePart>().promises) {
            if (promise.bearer != seen.self)
                QVERIFY(takeOverPromise(seen, {.promise = id}));
        }
    }
};

QTEST_MAIN(NewcomerIsInvitedTest)
#include "newcomer_is_invited_test.moc"
