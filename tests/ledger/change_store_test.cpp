// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every store keeps the same promises.
#include "ledger/domain/memory_store.h"
#include "ledger/store/shelf_store.h"
#include "support/laptop.h"
#include "vault/vault_fixture.h"

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;
using vault::applePassphrase;
using vault::quick;
using vault::VaultFixture;

class ChangeStoreTest : public QObject
{
    Q_OBJECT

    VaultFixture m_at;
    std::unique_ptr<vault::Vault> m_vault;
    const Change m_genesis = *foundedSpace(keyOf("vera"), {"orchard"}, 0);
    std::vector<Change> m_changes;

    [[nodiscard]] std::unique_ptr<ChangeStore> store(const QByteArray &kind)
    {
        if (kind == "memory")
            return std::make_unique<MemoryStore>();
        // A space of its own for every test: shelves outlive them.
        static int number = 0;
        return std::make_unique<ShelfStore>(*m_vault, *SpaceId::fromBytes(keyOf(QByteArray::number(++number)).bytes()));
    }

    static std::vector<ChangeId> idsIn(const ChangeStore &store)
    {
        std::vector<ChangeId> ids;
        const auto read = store.forEach([&](const Change &change) -> Result<> {
            ids.push_back(change.id());
            return {};
        });
        return read ? ids : std::vector<ChangeId>();
    }

    static void kinds()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("memory") << QByteArray("memory");
        QTest::newRow("vault") << QByteArray("vault");
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto created = vault::Vault::create(m_at.folder, applePassphrase(), quick());
        QVERIFY_DONE(created);
        m_vault = std::move(*created);
        Laptop vera(keyOf("vera"), m_genesis);
        for (int i = 0; i < 20; ++i)
            vera.does({.type = 7, .payload = {"слово"}}, i);
        m_changes = vera.changes();
    }

    void what_was_kept_comes_back_in_the_order_in_which_it_was_kept_data() { kinds(); }
    void what_was_kept_comes_back_in_the_order_in_which_it_was_kept()
    {
        QFETCH(QByteArray, kind);
        const auto kept = store(kind);
        QVERIFY_DONE(kept->append(m_changes));
        std::vector<ChangeId> ids;
        ids.reserve(m_changes.size());
        for (const Change &change : m_changes)
            ids.push_back(change.id());
        QCOMPARE(idsIn(*kept), ids);
        const auto one = kept->change(ids[7]);
        QVERIFY_DONE(one);
        QCOMPARE(one->record(), m_changes[7].record());
    }

    void what_is_there_is_not_kept_twice_data() { kinds(); }
    void what_is_there_is_not_kept_twice()
    {
        QFETCH(QByteArray, kind);
        const auto kept = store(kind);
        QVERIFY_DONE(kept->append(std::span(m_changes).first(10)));
        QVERIFY_DONE(kept->append(m_changes));
        QVERIFY_DONE(kept->append(m_changes));
        QCOMPARE(idsIn(*kept).size(), m_changes.size());
    }

    void what_came_without_its_payload_is_completed_when_it_comes_with_it_data() { kinds(); }
    void what_came_without_its_payload_is_completed_when_it_comes_with_it()
    {
        QFETCH(QByteArray, kind);
        const auto kept = store(kind);
        std::vector<Change> bare = m_changes;
        bare[3].erasePayload();
        QVERIFY_DONE(kept->append(bare));
        QVERIFY(!kept->change(bare[3].id())->payload());
        QVERIFY_DONE(kept->append(m_changes));
        QVERIFY_DONE(kept->append(bare)); // takes nothing away again
        QCOMPARE(kept->change(bare[3].id())->record(), m_changes[3].record());
        QCOMPARE(idsIn(*kept).size(), m_changes.size());
        QCOMPARE(idsIn(*kept)[3], m_changes[3].id());
    }

    void an_erased_payload_is_gone_and_the_change_is_not_data() { kinds(); }
    void an_erased_payload_is_gone_and_the_change_is_not()
    {
        QFETCH(QByteArray, kind);
        const auto kept = store(kind);
        QVERIFY_DONE(kept->append(m_changes));
        QVERIFY_DONE(kept->erasePayload(m_changes[3].id()));
        QVERIFY(!kept->change(m_changes[3].id())->payload());
        QVERIFY(kept->change(m_changes[4].id())->payload());
        QCOMPARE(idsIn(*kept).size(), m_changes.size());
    }

    void what_is_not_there_is_not_found_data() { kinds(); }
    void what_is_not_there_is_not_found()
    {
        QFETCH(QByteArray, kind);
        const auto kept = store(kind);
        QCOMPARE(kept->change(m_genesis.id()).error().kind, Failure::Kind::NotFound);
        QCOMPARE(kept->erasePayload(m_genesis.id()).error().kind, Failure::Kind::NotFound);
    }

    void a_visit_that_fails_ends_the_reading_and_its_failure_is_passed_on_data() { kinds(); }
    void a_visit_that_fails_ends_the_reading_and_its_failure_is_passed_on()
    {
        QFETCH(QByteArray, kind);
        const auto kept = store(kind);
        QVERIFY_DONE(kept->append(m_changes));
        int visited = 0;
        const auto read = kept->forEach([&](const Change &) -> Result<> {
            if (++visited == 3)
                return failure(Failure::Kind::Cancelled);
            return {};
        });
        QCOMPARE(read.error().kind, Failure::Kind::Cancelled);
        QCOMPARE(visited, 3);
    }

    void two_spaces_in_one_vault_do_not_see_each_other()
    {
        const auto one = store("vault");
        const auto other = store("vault");
        QVERIFY_DONE(one->append(m_changes));
        QVERIFY(idsIn(*other).empty());
    }

    void a_vault_reopened_still_has_what_was_kept_and_a_locked_one_says_so()
    {
        const SpaceId space = spaceOf(m_genesis.id());
        QVERIFY_DONE(ShelfStore(*m_vault, space).append(m_changes));
        ShelfStore locked(*m_vault, space);
        m_vault->lock();
        QCOMPARE(locked.append(m_changes).error().kind, Failure::Kind::Locked);
        m_vault.reset();
        auto unlocked = vault::Vault::unlock(m_at.folder, applePassphrase(), quick());
        QVERIFY_DONE(unlocked);
        m_vault = std::move(*unlocked);
        QCOMPARE(idsIn(ShelfStore(*m_vault, space)).size(), m_changes.size());
    }
};

QTEST_GUILESS_MAIN(ChangeStoreTest)
#include "change_store_test.moc"
