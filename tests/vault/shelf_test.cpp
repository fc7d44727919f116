// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/shelf.h"

#include "vault/trouble.h"
#include "vault_fixture.h"

using namespace pochin;
using namespace pochin::vault;
using namespace std::chrono_literals;

namespace {

const auto spring = Instant{1'700'000'000'000ms};

QByteArrayList keysOf(const Result<std::vector<Record>> &records)
{
    QByteArrayList keys;
    for (const Record &record : records.value_or(std::vector<Record>{}))
        keys << record.key;
    return keys;
}

} // namespace

class ShelfTest : public QObject
{
    Q_OBJECT

    VaultFixture m_at;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(spring);
    std::unique_ptr<Vault> m_vault;

private Q_SLOTS:
    void initTestCase()
    {
        VaultOptions options = quick();
        options.clock = m_clock;
        auto created = Vault::create(m_at.folder, applePassphrase(), options);
        QVERIFY_DONE(created);
        m_vault = std::move(*created);
    }

    void a_record_comes_back_as_it_was_put()
    {
        Shelf shelf = m_vault->shelf(QStringLiteral("comes back"));
        QVERIFY_DONE(shelf.put("key", QByteArrayView("\0body", 5)));
        QCOMPARE(shelf.one("key").value(), (Record{"key", QByteArray("\0body", 5), spring, spring}));
        QCOMPARE(shelf.one("other").value(), std::nullopt);
    }

    void of_many_records_those_that_are_new_are_added_and_the_others_are_named_and_stay_as_they_were()
    {
        Shelf shelf = m_vault->shelf(QStringLiteral("many"));
        const std::vector<NewRecord> first{{"a", "1"}, {"c", "3"}, {"e", {}}};
        QCOMPARE(shelf.addNew(first).value(), std::vector<std::size_t>{});
        const std::vector<NewRecord> second{{"b", "two"}, {"c", "three"}, {"b", "twice"}, {"d", "four"}};
        QCOMPARE(shelf.addNew(second).value(), (std::vector<std::size_t>{1, 2}));
        QCOMPARE(keysOf(shelf.all(Order::ByArrival)), (QByteArrayList{"a", "c", "e", "b", "d"}));
        QCOMPARE(shelf.one("b").value()->body, "two");
        QCOMPARE(shelf.one("c").value()->body, "3");
        QCOMPARE(shelf.one("e").value()->body, QByteArray());
    }

    void of_many_records_none_is_added_when_the_deed_around_them_fails()
    {
        Shelf shelf = m_vault->shelf(QStringLiteral("many, undone"));
        const auto undone = m_vault->transact([&]() -> Result<> {
            const std::vector<NewRecord> records{{"a", "1"}, {"b", "2"}};
            if (const auto added = shelf.addNew(records); !added)
                return std::unexpected(added.error());
            return failure(Failure::Kind::Cancelled);
        });
        QCOMPARE(undone.error().kind, Failure::Kind::Cancelled);
        QCOMPARE(shelf.count().value(), 0);
    }

    void a_replaced_record_keeps_when_it_was_created_and_its_place_of_arrival()
    {
        Shelf shelf = m_vault->shelf(QStringLiteral("replaced"));
        QVERIFY_DONE(shelf.put("first", "1"));
        QVERIFY_DONE(shelf.put("second", "2"));
        m_clock->advance(5s);
        QVERIFY_DONE(shelf.put("first", "one"));
        const auto record = shelf.one("first").value();
        QCOMPARE(record->body, "one");
        QCOMPARE(record->changed - record->created, 5s);
        QCOMPARE(keysOf(shelf.all(Order::ByArrival)), (QByteArrayList{"first", "second"}));
    }

    void is_read_by_arrival_or_by_key_as_unsigned_bytes()
    {
        Shelf shelf = m_vault->shelf(QStringLiteral("ordered"));
        for (const char *key : {"b", "\xff", "a", "\x7f"})
            QVERIFY_DONE(shelf.put(key, ""));
        QCOMPARE(keysOf(shelf.all(Order::ByArrival)), (QByteArrayList{"b", "\xff", "a", "\x7f"}));
        QCOMPARE(keysOf(shelf.all(Order::ByKey)), (QByteArrayList{"a", "b", "\x7f", "\xff"}));
        QCOMPARE(shelf.count().value(), 4);
    }

    void shelves_know_nothing_of_each_other()
    {
        Shelf left = m_vault->shelf(QStringLiteral("left"));
        Shelf right = m_vault->shelf(QStringLiteral("right"));
        QVERIFY_DONE(left.put("key", "l"));
        QVERIFY_DONE(right.put("key", "r"));
        QVERIFY_DONE(left.takeAway("key"));
        QCOMPARE(left.count().value(), 0);
        QCOMPARE(right.one("key").value()->body, "r");
        QCOMPARE(m_vault->shelf(QStringLiteral("never used")).count().value(), 0);
    }

    void taking_away_what_is_not_there_is_no_failure()
    {
        QVERIFY_DONE(m_vault->shelf(QStringLiteral("empty")).takeAway("key"));
    }

    void a_visitor_who_has_enough_ends_the_visit()
    {
        Shelf shelf = m_vault->shelf(QStringLiteral("visited"));
        QVERIFY_DONE(shelf.put("1", ""));
        QVERIFY_DONE(shelf.put("2", ""));
        int visits = 0;
        QCOMPARE_FAILURE(shelf.each(Order::ByKey,
                             [&](const Record &) -> Result<> {
                                 ++visits;
                                 return failure(Failure::Kind::Cancelled);
                             }),
            Failure::Kind::Cancelled);
        QCOMPARE(visits, 1);
    }

    void many_puts_are_kept_together_or_not_at_all()
    {
        Shelf shelf = m_vault->shelf(QStringLiteral("together"));
        QVERIFY(!m_vault->transact([&]() -> Result<> {
            return shelf.put("1", "").and_then([&] { return shelf.put("2", ""); }).and_then([]() -> Result<> {
                return failure(Failure::Kind::Cancelled);
            });
        }));
        QCOMPARE(shelf.count().value(), 0);
    }

    void settings_are_text_under_a_key()
    {
        Settings settings = m_vault->settings();
        QCOMPARE(settings.value(QStringLiteral("colour")).value(), std::nullopt);
        QVERIFY_DONE(settings.set(QStringLiteral("colour"), QStringLiteral("чёрный")));
        QVERIFY_DONE(settings.set(QStringLiteral("colour"), QStringLiteral("красный")));
        QCOMPARE(settings.value(QStringLiteral("colour")).value(), QStringLiteral("красный"));
        QVERIFY_DONE(settings.forget(QStringLiteral("colour")));
        QCOMPARE(settings.value(QStringLiteral("colour")).value(), std::nullopt);
    }

    void drafts_come_back_the_newest_first()
    {
        Drafts drafts = m_vault->drafts();
        QVERIFY_DONE(drafts.keep(QStringLiteral("proposal/new"), "Купить семена"));
        m_clock->advance(1s);
        QVERIFY_DONE(drafts.keep(QStringLiteral("note/7"), "…"));
        QCOMPARE(drafts.keys().value(), (std::vector{QStringLiteral("note/7"), QStringLiteral("proposal/new")}));
        QCOMPARE(drafts.kept(QStringLiteral("proposal/new")).value(), QByteArray("Купить семена"));
        QVERIFY_DONE(drafts.discard(QStringLiteral("proposal/new")));
        QCOMPARE(drafts.kept(QStringLiteral("proposal/new")).value(), std::nullopt);
    }

    void everything_answers_locked_once_the_vault_is_locked()
    {
        Shelf shelf = m_vault->shelf(QStringLiteral("left"));
        Settings settings = m_vault->settings();
        Drafts drafts = m_vault->drafts();
        m_vault->lock();
        QVERIFY(m_vault->isLocked());
        QCOMPARE_FAILURE(shelf.put("k", ""), Failure::Kind::Locked);
        QCOMPARE_FAILURE(shelf.all(Order::ByKey), Failure::Kind::Locked);
        QCOMPARE_FAILURE(settings.value(QStringLiteral("k")), Failure::Kind::Locked);
        QCOMPARE_FAILURE(drafts.keep(QStringLiteral("k"), ""), Failure::Kind::Locked);
        QCOMPARE_FAILURE(m_vault->makeRecovery(WordLanguage::Russian), Failure::Kind::Locked);
        QCOMPARE_FAILURE(m_vault->check(), Failure::Kind::Locked);
    }

    void and_is_all_there_again_after_unlocking()
    {
        m_vault.reset();
        const auto again = m_at.unlock();
        QVERIFY_DONE(again);
        QCOMPARE(keysOf((*again)->shelf(QStringLiteral("replaced")).all(Order::ByArrival)),
            (QByteArrayList{"first", "second"}));
        QCOMPARE((*again)->drafts().kept(QStringLiteral("note/7")).value(), QByteArray("…"));
    }
};

QTEST_GUILESS_MAIN(ShelfTest)
#include "shelf_test.moc"
