// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A snapshot saves time and decides nothing: whatever becomes of it, the same state is there after unlocking.
#include "ledger/store/snapshot_shelf.h"

#include "ledger/domain/sha256.h"
#include "ledger/store/shelf_store.h"
#include "support/home.h"
#include "support/signed_laptop.h"

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;
using namespace Qt::StringLiterals;

namespace {

/// What a group did, signed, and the types that give it a meaning: everything is chained, so that nothing can be
/// missing, twice or elsewhere unnoticed.
struct Chain {
    static constexpr QLatin1StringView partName{"chain"};
    ContentHash hash = sha256<ContentHash>({"chain"});
    void writeTo(CborWriter &out) const { out.writeBytes(hash.bytes()); }
};

ChangeTypes chainingTypes()
{
    const auto apply = [](SpaceState &state, const FoldedChange &change) -> Result<> {
        auto &chain = state.alterable<Chain>();
        chain.hash = sha256<ContentHash>({chain.hash.bytes(), change.id.bytes(), encoded(change.body), change.payload});
        return {};
    };
    ChangeTypes types;
    types.add({0, QLatin1StringView("genesis"), plainTypes().find(0)->claim, apply});
    types.add({7, QLatin1StringView("deed"), plainTypes().find(7)->claim, apply});
    return types;
}

constexpr int size = 1500; ///< enough for a snapshot

/// Two people write at once and read each other now and then.
std::vector<Change> history(int count)
{
    const Change genesis = foundedBy(2);
    SignedLaptop vera(1, genesis);
    SignedLaptop boris(2, genesis);
    for (int i = 0; i < count / 2; ++i) {
        vera.does("вера " + QByteArray::number(i), i % 7 == 0 ? ChangeFlag::Erasable : ChangeFlags());
        boris.does("борис " + QByteArray::number(i));
        if (i % 40 == 0)
            vera.take(boris.changes());
    }
    vera.take(boris.changes());
    return vera.changes();
}

} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

    const std::vector<Change> m_changes = history(size + 400);
    const SpaceId m_id = spaceOf(m_changes.front().id());
    ChangeTypes m_types = chainingTypes();
    QTemporaryDir m_files;
    FixedClock m_clock{Instant(std::chrono::milliseconds(1'700'000'000'000))};
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<Spaces> m_spaces;

    void reopen()
    {
        m_spaces.reset();
        m_spaces = *Spaces::open(*m_vault, m_types, m_clock, u"laptop"_s);
    }
    [[nodiscard]] vault::Shelf snapshot() { return m_vault->shelf(u"snapshot/"_s + m_id.hex()); }
    [[nodiscard]] vault::Shelf changes() { return m_vault->shelf(u"changes/"_s + m_id.hex()); }
    [[nodiscard]] StateDigest digest() const { return m_spaces->space(m_id)->digest(); }
    void take(std::size_t from, std::size_t count)
    {
        QVERIFY_DONE(m_spaces->take(m_id, std::span(m_changes).subspan(from, count)));
    }

    /// As it would be if every change came one after the other and no snapshot were known.
    [[nodiscard]] StateDigest foldedFromScratch(std::size_t count) const
    {
        MemoryStore store;
        Space space(m_id, m_types, store);
        for (const Change &change : std::span(m_changes).first(count)) {
            if (!store.append({&change, 1}) || !space.take(std::span(&change, 1)))
                qFatal("memory does not fail");
        }
        return space.digest();
    }

    /// What the shelf of the snapshot has under `key`, altered.
    void alter(const QByteArray &key, const std::function<void(QByteArray &)> &how)
    {
        const auto record = snapshot().one(key);
        QVERIFY_DONE(record);
        QVERIFY(record->has_value());
        QByteArray body = (*record)->body;
        how(body);
        QVERIFY_DONE(snapshot().put(key, body));
    }

private Q_SLOTS:
    void init()
    {
        m_spaces.reset();
        m_vault.reset();
        vault::VaultOptions options = vault::quick();
        options.outsideFolder = m_files.filePath(u"outside"_s);
        static int number = 0;
        m_types = chainingTypes();
        m_vault
            = *vault::Vault::create(m_files.filePath(u"vault%1"_s.arg(++number)), vault::applePassphrase(), options);
        reopen();
        take(0, size);
    }
    void cleanupTestCase()
    {
        m_spaces.reset();
        m_vault.reset();
    }

    void a_space_opens_from_its_snapshot_without_reading_its_changes()
    {
        const StateDigest before = digest();
        QCOMPARE(before, foldedFromScratch(size));
        QVERIFY(snapshot().count().value() > 1);
        QVERIFY_DONE(changes().clear()); // to see that they are not what is read
        reopen();
        QCOMPARE(digest(), before);
        QCOMPARE(m_spaces->space(m_id)->graph().size(), std::size_t(size));
    }

    void a_snapshot_that_is_gone_is_made_anew()
    {
        const StateDigest before = digest();
        QVERIFY_DONE(snapshot().clear());
        reopen();
        QCOMPARE(digest(), before);
        QVERIFY_DONE(changes().clear());
        reopen();
        QCOMPARE(digest(), before);
    }

    void what_arrived_since_is_read_and_folded_behind_it()
    {
        take(size, 100); // too few for another piece
        const StateDigest before = digest();
        QCOMPARE(before, foldedFromScratch(size + 100));
        reopen();
        QCOMPARE(digest(), before);
    }

    void a_damaged_byte_anywhere_makes_it_no_snapshot_and_nothing_else()
    {
        const StateDigest before = digest();
        for (const QByteArray &key : {QByteArray("head"), QByteArray("piece/00000000")}) {
            const qsizetype length = (*snapshot().one(key).value()).body.size();
            for (const qsizetype at : {qsizetype(0), qsizetype(33), length / 2, length - 1}) {
                alter(key, [at](QByteArray &body) { body[at] = static_cast<char>(body[at] ^ 4); });
                reopen();
                QCOMPARE(digest(), before);
            }
        }
        QVERIFY_DONE(changes().clear());
        reopen();
        QCOMPARE(digest(), before); // it was made anew, sound
    }

    void a_piece_that_is_missing_or_not_the_next_makes_it_no_snapshot()
    {
        const StateDigest before = digest();
        QVERIFY_DONE(snapshot().takeAway("piece/00000000"));
        reopen();
        QCOMPARE(digest(), before);
        const QByteArray piece = (*snapshot().one("piece/00000000").value()).body;
        QVERIFY_DONE(snapshot().put("piece/00000001", piece));
        reopen();
        QCOMPARE(digest(), before);
    }

    void a_snapshot_of_another_format_is_made_anew()
    {
        const StateDigest before = digest();
        alter("head", [](QByteArray &body) {
            body[33] = 23; // the format, behind the digest and the head of the array
            const QByteArray digest
                = QByteArray(sha256<ContentHash>({QByteArrayView(body).sliced(32)}).bytes().toByteArray());
            body.replace(0, 32, digest);
        });
        reopen();
        QCOMPARE(digest(), before);
    }

    void what_an_older_program_remembered_has_the_meaning_that_a_newer_one_gives_it()
    {
        m_types = ChangeTypes();
        m_types.add(*chainingTypes().find(0)); // knows nobody's deeds
        QVERIFY_DONE(snapshot().clear());
        reopen();
        const StateDigest ignorant = digest();
        m_types = chainingTypes();
        QVERIFY_DONE(changes().clear());
        reopen();
        QVERIFY(digest() != ignorant);
        QCOMPARE(digest(), foldedFromScratch(size));
    }

    void what_waits_for_others_is_not_forgotten_by_a_snapshot()
    {
        take(size + 3, 300); // and something before them is missing
        const std::size_t waiting = m_spaces->space(m_id)->graph().waitingCount();
        QVERIFY(waiting > 0);
        QVERIFY_DONE(snapshot().clear());
        reopen(); // a snapshot is made while they wait
        reopen();
        QCOMPARE(m_spaces->space(m_id)->graph().waitingCount(), waiting);
        take(size, 3);
        QCOMPARE(m_spaces->space(m_id)->graph().waitingCount(), 0U);
        reopen();
        QCOMPARE(digest(), foldedFromScratch(size + 303));
    }

    void a_payload_that_comes_late_makes_the_snapshot_anew()
    {
        Change bare = m_changes[size];
        bare.erasePayload();
        QVERIFY_DONE(m_spaces->take(m_id, {&bare, 1}));
        QVERIFY_DONE(snapshot().clear());
        reopen();
        take(size, 1);
        QCOMPARE(digest(), foldedFromScratch(size + 1));
        reopen();
        QCOMPARE(digest(), foldedFromScratch(size + 1));
    }

    void an_erased_payload_is_in_no_snapshot()
    {
        QVERIFY_DONE(ShelfStore(*m_vault, m_id).erasePayload(m_changes[1].id()));
        QCOMPARE(snapshot().count().value(), 0);
    }

    void a_vault_opened_for_reading_alone_is_read_and_not_written()
    {
        const StateDigest before = digest();
        const QString folder = m_vault->folder();
        QVERIFY_DONE(snapshot().clear());
        m_spaces.reset();
        m_vault.reset();
        vault::VaultOptions options = vault::quick(vault::Entry::Reader);
        options.outsideFolder = m_files.filePath(u"outside"_s);
        m_vault = *vault::Vault::unlock(folder, vault::applePassphrase(), options);
        reopen();
        QCOMPARE(digest(), before);
        QCOMPARE(snapshot().count().value(), 0);
    }

    void many_spaces_open_at_once_each_with_its_own()
    {
        std::map<SpaceId, StateDigest> digests;
        for (int i = 0; i < 12; ++i) {
            const Change genesis = [i] {
                auto made = *foundedSpace(signerOf(1)->feed(), {signerOf(1)->feed().bytes().toByteArray()}, i);
                made.sign(*signerOf(1));
                return made;
            }();
            SignedLaptop vera(1, genesis);
            for (int deed = 0; deed < 1100; ++deed)
                vera.does(QByteArray::number(deed));
            QVERIFY_DONE(m_spaces->take(spaceOf(genesis.id()), vera.changes()));
            digests.emplace(spaceOf(genesis.id()), m_spaces->space(spaceOf(genesis.id()))->digest());
        }
        reopen();
        QCOMPARE(m_spaces->ids().size(), 13U);
        for (const auto &[id, before] : digests)
            QCOMPARE(m_spaces->space(id)->digest(), before);
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
