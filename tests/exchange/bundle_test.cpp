// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/block_decoder.h"
#include "exchange/domain/limits.h"
#include "exchange/domain/packing.h"
#include "exchange/store/bundle_file.h"
#include "support/signed_laptop.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace pochin;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;
using crypto::age::X25519Identity;
using ledger::test::SignedLaptop;
using enum Failure::Kind;

class BundleTest : public QObject
{
    Q_OBJECT

private:
    const ledger::Ed25519Verifier m_verifier;
    const ledger::Change m_genesis = ledger::test::foundedBy(3);
    const X25519Identity m_reader = X25519Identity::generated();
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"bundle.pochin"_s); }

    Result<qint64> written(const SignedLaptop &laptop, std::span<const Frontier> peers = {},
        Signatures signatures = Signatures::OfHeads) const
    {
        const Packing packing = packed(laptop.graph(), laptop.store(), peers).value();
        const Manifest manifest{.space = laptop.graph().space(),
            .sender = laptop.signer().feed(),
            .wall = 1'760'000'000'000,
            .frontier = frontierOf(laptop.space()),
            .digest = laptop.space().digest(),
            .segments = packing.segments};
        BlockSource source(laptop.graph(), laptop.store(), packing, manifest.wall, signatures);
        const auto recipient = m_reader.recipient();
        return writeBundle(path(),
            {.manifest = encoded(manifest, laptop.signer()).value(),
                .changes = packing.segments.empty() ? Pieces() : [&] { return source.next(); }},
            {&recipient});
    }

    Result<OpenedBundle> opened() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return failure(StorageBroken, file.errorString());
        return openBundle(file, {&m_reader}, m_verifier);
    }

    static std::vector<ledger::ChangeId> idsOf(const std::vector<ledger::Change> &changes)
    {
        std::vector<ledger::ChangeId> ids;
        ids.reserve(changes.size());
        for (const auto &change : changes)
            ids.push_back(change.id());
        std::ranges::sort(ids);
        return ids;
    }

private Q_SLOTS:
    void a_bundle_brings_every_change_home_with_its_payload()
    {
        SignedLaptop vera(1, m_genesis);
        SignedLaptop oleg(2, m_genesis);
        vera.does("сад");
        oleg.does("вода", ledger::ChangeFlag::Erasable);
        vera.take(oleg.changes());
        vera.does(QByteArray(60'000, 'x'), ledger::ChangeFlag::Critical);
        vera.does("");
        QVERIFY(written(vera));
        const auto bundle = opened();
        QVERIFY2(bundle, bundle ? "" : toString(bundle.error()));
        QCOMPARE(idsOf(bundle->changes), idsOf(vera.changes()));
        for (const auto &change : bundle->changes)
            QCOMPARE(change.payload(), vera.store().change(change.id()).value().payload());
        QCOMPARE(bundle->manifest.frontier, frontierOf(vera.space()));
        SignedLaptop third(3, m_genesis);
        third.take(bundle->changes);
        QVERIFY(third.space().digest() == vera.space().digest());
    }

    // bundle 8
    void only_the_last_change_of_a_segment_needs_a_signature_and_both_forms_are_read()
    {
        SignedLaptop vera(1, m_genesis);
        for (int i = 0; i < 5; ++i)
            vera.does(QByteArray::number(i));
        QVERIFY(written(vera));
        const auto bare = opened().value();
        QCOMPARE(
            std::ranges::count_if(bare.changes, [](const auto &change) { return change.signature().has_value(); }), 1);
        QVERIFY(written(vera, {}, Signatures::OfEach));
        const auto full = opened().value();
        QVERIFY(std::ranges::all_of(full.changes, [](const auto &change) { return change.signature().has_value(); }));
        QCOMPARE(idsOf(full.changes), idsOf(bare.changes));
    }

    // bundle 13
    void a_delta_holds_what_the_peer_is_not_known_to_have()
    {
        SignedLaptop vera(1, m_genesis);
        vera.does("1");
        vera.does("2");
        SignedLaptop oleg(2, m_genesis);
        oleg.take(vera.changes());
        oleg.does("3");
        const Frontier had = frontierOf(oleg.space());
        vera.does("4");
        vera.take(oleg.changes());
        vera.does("5");
        QVERIFY(written(vera, {{had}}));
        const auto bundle = opened().value();
        QCOMPARE(bundle.changes.size(), 2U);
        oleg.take(bundle.changes);
        QVERIFY(oleg.space().digest() == vera.space().digest());
        QCOMPARE(frontierOf(oleg.space()), frontierOf(vera.space()));
    }

    void a_delta_for_two_begins_where_the_one_who_has_less_ends()
    {
        SignedLaptop vera(1, m_genesis);
        vera.does("1");
        const Frontier early = frontierOf(vera.space());
        vera.does("2");
        const Frontier late = frontierOf(vera.space());
        vera.does("3");
        QCOMPARE(missingAt(vera.graph(), {{early, late}}).front().nodes.size(), 2U);
        QCOMPARE(missingAt(vera.graph(), {{late}}).front().nodes.size(), 1U);
        QCOMPARE(missingAt(vera.graph(), {{late, Frontier()}}).front().nodes.size(), 4U);
        QCOMPARE(missingAt(vera.graph(), {}).front().nodes.size(), 4U);
        QVERIFY(missingAt(vera.graph(), {{frontierOf(vera.space())}}).empty());
    }

    void a_fork_sends_the_branch_that_the_peer_lacks()
    {
        SignedLaptop vera(1, m_genesis);
        vera.does("before");
        SignedLaptop restored(vera);
        vera.does("here");
        restored.does("there");
        const Frontier had = frontierOf(restored.space());
        vera.take(restored.changes());
        vera.does("after");
        QVERIFY(written(vera, {{had}}));
        const auto bundle = opened().value();
        restored.take(bundle.changes);
        QCOMPARE(idsOf(restored.changes()), idsOf(vera.changes()));
        QVERIFY(written(vera));
        SignedLaptop oleg(2, m_genesis);
        oleg.take(opened().value().changes);
        QVERIFY(oleg.space().digest() == vera.space().digest());
    }

    // bundle 14
    void a_gap_is_named_by_feed_and_numbers()
    {
        SignedLaptop vera(1, m_genesis);
        SignedLaptop oleg(2, m_genesis);
        vera.does("1");
        oleg.take(vera.changes());
        for (int i = 0; i < 3; ++i)
            vera.does("more");
        const auto gaps = gapsTo(oleg.graph(), frontierOf(vera.space()));
        QCOMPARE(gaps.size(), 1U);
        QCOMPARE(gaps.front().from, 2U);
        QCOMPARE(gaps.front().to, 4U);
        QVERIFY(gaps.front().key == vera.signer().feed());
        QVERIFY(gapsTo(vera.graph(), frontierOf(oleg.space())).empty());
    }

    // A frontier 1
    void what_stands_behind_a_missing_payload_is_not_claimed()
    {
        SignedLaptop vera(1, m_genesis);
        vera.does("1");
        vera.does("2");
        vera.does("3");
        std::vector<ledger::Change> changes = vera.changes();
        changes[2].erasePayload();
        SignedLaptop oleg(2, m_genesis);
        oleg.take({changes.begin() + 1, changes.end()});
        QVERIFY(!oleg.space().isComplete());
        QCOMPARE(frontierOf(oleg.space()).front().seq, 1U);
        QVERIFY(written(oleg));
        SignedLaptop third(3, m_genesis);
        third.take(opened().value().changes);
        QCOMPARE(third.graph().size(), 4U);
        QVERIFY(!third.space().isComplete());
    }

    // bundle 4
    void sizes_tell_little()
    {
        QCOMPARE(paddedSize(0), 4096);
        QCOMPARE(paddedSize(4096), 4096);
        QCOMPARE(paddedSize(4097), 4608);
        QCOMPARE(paddedSize(4608), 4608);
        QCOMPARE(paddedSize(1'000'000), 1'048'576);
        for (qint64 size = 4096; size < 3'000'000; size = size * 9 / 8 + 1) {
            QVERIFY(paddedSize(size) >= size);
            QVERIFY(paddedSize(size) <= size + size / 8 + 1);
            QCOMPARE(paddedSize(paddedSize(size)), paddedSize(size));
        }
        SignedLaptop vera(1, m_genesis);
        const qint64 empty = written(vera).value();
        vera.does("a word more");
        QCOMPARE(written(vera).value(), empty);
    }

    void whatever_byte_is_altered_or_missing_nothing_is_believed()
    {
        SignedLaptop vera(1, m_genesis);
        vera.does("1");
        QVERIFY(written(vera));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const auto openedFrom = [this](QByteArray bytes) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return openBundle(buffer, {&m_reader}, m_verifier);
        };
        QVERIFY(openedFrom(whole));
        for (qsizetype at = 0; at < whole.size(); at += at < 1200 ? 7 : 131) {
            QByteArray altered = whole;
            altered[at] = static_cast<char>(altered[at] ^ 0x20);
            QVERIFY2(!openedFrom(altered), qPrintable(QString::number(at)));
            QVERIFY2(!openedFrom(whole.first(at)), qPrintable(QString::number(at)));
        }
    }

    void any_history_comes_home_in_any_pieces()
    {
        QVERIFY(rc::check("blocks read back whatever the pieces", [this] {
            std::vector<SignedLaptop> laptops;
            for (const char number : {'\1', '\2', '\3'})
                laptops.emplace_back(number, m_genesis);
            const int steps = *rc::gen::inRange(1, 40);
            for (int i = 0; i < steps; ++i) {
                auto &one = laptops[*rc::gen::inRange<std::size_t>(0, 3)];
                if (*rc::gen::inRange(0, 3) == 0)
                    one.take(laptops[*rc::gen::inRange<std::size_t>(0, 3)].changes());
                else
                    one.does(QByteArray::number(i), ledger::ChangeFlags::fromInt(*rc::gen::inRange(0, 4)));
            }
            const SignedLaptop &from = laptops.front();
            const Packing packing = packed(from.graph(), from.store(), {{frontierOf(laptops[1].space())}}).value();
            Manifest manifest{
                .space = from.graph().space(), .sender = from.signer().feed(), .wall = 5, .segments = packing.segments};
            BlockSource source(from.graph(), from.store(), packing, 5, Signatures::OfHeads);
            BlockDecoder decoder(manifest);
            for (QByteArray block = source.next().value(); !block.isEmpty(); block = source.next().value()) {
                const qsizetype cut = *rc::gen::inRange<qsizetype>(0, block.size() + 1);
                RC_ASSERT(decoder.take(block.first(cut)).has_value());
                RC_ASSERT(decoder.take(QByteArrayView(block).sliced(cut)).has_value());
            }
            RC_ASSERT(decoder.finished().has_value());
            laptops[1].take(decoder.takenChanges());
            SignedLaptop both(3, m_genesis);
            both.take(laptops[0].changes());
            both.take(laptops[1].changes());
            RC_ASSERT(idsOf(both.changes()) == idsOf(laptops[1].changes()));
        }));
    }

    void a_manifest_reads_back_and_refuses_what_it_does_not_know_how_to_trust()
    {
        SignedLaptop vera(1, m_genesis);
        Manifest manifest{.space = vera.graph().space(),
            .sender = vera.signer().feed(),
            .wall = -5,
            .frontier = frontierOf(vera.space()),
            .invitation = Invitation{u"Сад"_s, u"приходи"_s, RecipientKind::Hybrid}};
        const QByteArray bytes = encoded(manifest, vera.signer()).value();
        QCOMPARE(decodedManifest(bytes, m_verifier).value(), manifest);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray altered = bytes;
            altered[at] = static_cast<char>(altered[at] ^ 1);
            QVERIFY(!decodedManifest(altered, m_verifier));
            QVERIFY(!decodedManifest(bytes.first(at), m_verifier));
        }
        QCOMPARE(encoded(manifest, *ledger::test::signerOf(2)).error().kind, InvalidInput);
    }
};

QTEST_APPLESS_MAIN(BundleTest)
#include "bundle_test.moc"
