// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/admission.h"
#include "groups/domain/group_part.h"
#include "groups/domain/refusal.h"
#include "ledger/domain/erasure.h"
#include "support/home.h"
#include "support/signed_laptop.h"

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;
using namespace Qt::StringLiterals;

class SpacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_founded_and_done_is_there_after_unlocking_again()
    {
        Home vera;
        const DeviceCard card = *vera.spaces->keys().draw();
        const SpaceId orchard = *vera.spaces->found(card.feed, orchardOf(card, u"Вера"_s));
        const DeviceCard anton = *Home().spaces->keys().draw();
        QVERIFY_DONE(vera.spaces->does(
            orchard, [&](const Outlook &outlook) { return groups::admit(outlook, anton, u"Антон"_s); }));
        const StateDigest digest = vera.spaces->space(orchard)->digest();

        vera.reopen();
        QCOMPARE(vera.spaces->ids(), std::vector{orchard});
        QCOMPARE(vera.spaces->space(orchard)->digest(), digest);
        QCOMPARE(vera.spaces->space(orchard)->standing().members().size(), 2);
        QCOMPARE(vera.spaces->feed(orchard), card.feed);
    }

    void a_newcomer_is_at_home_as_soon_as_the_history_with_the_admission_arrives()
    {
        Home vera;
        Home anton;
        const DeviceCard founder = *vera.spaces->keys().draw();
        const DeviceCard newcomer = *anton.spaces->keys().draw();
        const SpaceId orchard = *vera.spaces->found(founder.feed, orchardOf(founder, u"Вера"_s));
        QVERIFY_DONE(anton.spaces->take(orchard, vera.everything(orchard)));
        QVERIFY(!anton.spaces->outlook(orchard)); // he can read it, and has no feed there yet
        QCOMPARE_FAILURE(anton.spaces->author(orchard, Deed{}), Failure::Kind::NotPermitted);

        QVERIFY_DONE(vera.spaces->does(
            orchard, [&](const Outlook &outlook) { return groups::admit(outlook, newcomer, u"Антон"_s); }));
        QVERIFY_DONE(anton.spaces->take(orchard, vera.everything(orchard)));
        QCOMPARE(anton.spaces->self(orchard), PersonId::fromBytes(newcomer.feed.bytes()));
        QCOMPARE(anton.spaces->space(orchard)->digest(), vera.spaces->space(orchard)->digest());
    }

    void what_is_refused_leaves_no_trace()
    {
        Home vera;
        const DeviceCard card = *vera.spaces->keys().draw();
        const SpaceId orchard = *vera.spaces->found(card.feed, orchardOf(card, u"Вера"_s));
        const auto again = vera.spaces->does(
            orchard, [&](const Outlook &outlook) { return groups::admit(outlook, card, u"Вера"_s); });
        QCOMPARE(groups::refusalOf(again.error()), groups::Refusal::AlreadyMember);
        QCOMPARE(vera.spaces->space(orchard)->graph().size(), std::size_t(1));
    }

    void changes_of_a_space_that_nobody_introduced_are_not_taken()
    {
        Home vera;
        Home anton;
        const DeviceCard card = *vera.spaces->keys().draw();
        const SpaceId orchard = *vera.spaces->found(card.feed, orchardOf(card, u"Вера"_s));
        QVERIFY_DONE(vera.spaces->author(orchard, Deed{.type = 99, .payload = {QByteArray(1, '\xa0')}}));
        const auto all = vera.everything(orchard);
        QCOMPARE_FAILURE(anton.spaces->take(orchard, std::span(all).last(1)), Failure::Kind::NotFound);
        QVERIFY(anton.spaces->ids().empty());
        anton.reopen();
        QVERIFY(anton.spaces->ids().empty());
    }

    void what_comes_in_is_verified_as_it_would_be_one_by_one_and_nothing_half_is_taken()
    {
        SignedLaptop vera(1, foundedBy(1));
        for (int i = 0; i < 1200; ++i)
            vera.does(QByteArray::number(i));
        const auto all = vera.changes();
        const SpaceId orchard = spaceOf(all.front().id());
        const Ed25519Verifier verifier;
        for (const std::size_t forgedAt : {std::size_t(0), std::size_t(600), all.size() - 1}) {
            auto changes = all;
            changes[forgedAt].setSignature(*all[forgedAt == 0 ? 1 : 0].signature());
            QVERIFY(!changes[forgedAt].verified(verifier));
            Home anton;
            QCOMPARE_FAILURE(anton.spaces->take(orchard, changes), Failure::Kind::BadSignature);
            QVERIFY(anton.spaces->ids().empty());
            QCOMPARE(anton.vault->shelf(u"changes/"_s + orchard.hex()).count().value(), 0);
            QVERIFY_DONE(anton.spaces->take(orchard, all));
            QCOMPARE(anton.spaces->space(orchard)->graph().size(), all.size());
        }
    }

    void a_change_that_nobody_answers_for_is_not_taken()
    {
        Home vera;
        const DeviceCard card = *vera.spaces->keys().draw();
        const SpaceId orchard = *vera.spaces->found(card.feed, orchardOf(card, u"Вера"_s));
        for (int i = 0; i < 3; ++i)
            QVERIFY_DONE(vera.spaces->author(orchard, Deed{.type = 99, .payload = {QByteArray(1, '\xa0')}}));
        std::vector<Change> headSigned;
        for (const Change &change : vera.everything(orchard))
            headSigned.push_back(*Change::fromBody(change.body(), change.payload()));
        Home anton;
        QCOMPARE_FAILURE(anton.spaces->take(orchard, headSigned), Failure::Kind::BadSignature);
        headSigned.back() = vera.everything(orchard).back(); // answers for all before it
        QVERIFY_DONE(anton.spaces->take(orchard, headSigned));
    }

    void what_waits_and_finds_no_room_is_not_kept()
    {
        constexpr int tooMany = 400;
        SignedLaptop vera(1, foundedBy(1));
        for (int i = 0; i < tooMany; ++i)
            vera.does(QByteArray(60'000, 'x'));
        auto withGap = vera.changes();
        withGap.erase(withGap.begin() + 1);
        const SpaceId orchard = spaceOf(withGap.front().id());
        Home anton;
        QVERIFY_DONE(anton.spaces->take(orchard, withGap));
        const auto kept = [&] { return anton.vault->shelf(u"changes/"_s + orchard.hex()).count().value(); };
        QVERIFY(kept() < tooMany - 10);
        const auto waiting = anton.spaces->space(orchard)->graph().waitingCount();
        QCOMPARE(kept(), qint64(waiting) + 1); // and the genesis
        anton.reopen();
        QCOMPARE(anton.spaces->space(orchard)->graph().waitingCount(), waiting);
        QVERIFY_DONE(anton.spaces->take(orchard, vera.changes()));
        QCOMPARE(anton.spaces->space(orchard)->graph().size(), vera.changes().size());
        QCOMPARE(kept(), qint64(vera.changes().size()));
    }

    void what_its_author_took_back_leaves_the_disk_and_no_copy_that_never_heard_of_it_brings_it_back()
    {
        Home vera;
        Home anton;
        const DeviceCard card = *vera.spaces->keys().draw();
        const SpaceId orchard = *vera.spaces->found(card.feed, orchardOf(card, u"Вера"_s));
        const auto secret = vera.spaces->author(
            orchard, Deed{.type = 99, .payload = {"тайна", Salt{'s'}}, .flags = ChangeFlag::Erasable});
        QVERIFY_DONE(secret);
        const auto neverHeard = vera.everything(orchard);
        QVERIFY_DONE(anton.spaces->take(orchard, neverHeard));
        QVERIFY_DONE(
            vera.spaces->author(orchard, Deed{.type = Erasure::type, .payload = {Erasure{{*secret}}.encoded()}}));
        const auto hasIt
            = [&](const Home &home) { return home.spaces->changes(orchard)->change(*secret)->payload().has_value(); };
        QVERIFY(!hasIt(vera));
        QVERIFY(hasIt(anton));
        QVERIFY_DONE(vera.spaces->take(orchard, neverHeard)); // he sends everything he has
        QVERIFY(!hasIt(vera));
        vera.reopen();
        QVERIFY_DONE(vera.spaces->take(orchard, neverHeard));
        QVERIFY(!hasIt(vera));
        QVERIFY(vera.spaces->space(orchard)->isComplete());

        QVERIFY_DONE(anton.spaces->take(orchard, vera.everything(orchard)));
        QVERIFY(!hasIt(anton));
        QCOMPARE(anton.spaces->space(orchard)->digest(), vera.spaces->space(orchard)->digest());
        anton.reopen();
        QVERIFY(!hasIt(anton));
        QCOMPARE(anton.spaces->space(orchard)->digest(), vera.spaces->space(orchard)->digest());

        Home olga; // gets both at once, in the order in which they never were
        auto both = neverHeard;
        std::ranges::copy(vera.everything(orchard), std::back_inserter(both));
        std::ranges::reverse(both);
        QVERIFY_DONE(olga.spaces->take(orchard, both));
        QVERIFY(!hasIt(olga));
    }

    void two_groups_of_one_person_have_nothing_in_common()
    {
        Home vera;
        const DeviceCard one = *vera.spaces->keys().draw();
        const DeviceCard other = *vera.spaces->keys().draw();
        QVERIFY(one.feed != other.feed);
        QVERIFY(one.recipient != other.recipient);
    }

    void a_locked_vault_lets_nothing_be_written()
    {
        Home vera;
        const DeviceCard card = *vera.spaces->keys().draw();
        const SpaceId orchard = *vera.spaces->found(card.feed, orchardOf(card, u"Вера"_s));
        vera.vault->lock();
        QCOMPARE_FAILURE(vera.spaces->author(orchard, Deed{.type = 99, .payload = {}}), Failure::Kind::Locked);
    }
};

QTEST_GUILESS_MAIN(SpacesTest)
#include "spaces_test.moc"
