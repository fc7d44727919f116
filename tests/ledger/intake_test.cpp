// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What others hand over: read on several threads, in order, and nothing is believed that nobody answers for.
#include "ledger/domain/authoring.h"
#include "ledger/domain/vouching.h"
#include "ledger/store/ed25519.h"
#include "ledger/store/intake.h"

#include <QTest>

#include <ranges>

using namespace pochin;
using namespace pochin::ledger;

namespace {

Ed25519Signer signerOf(char letter)
{
    return Ed25519Signer(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, letter))));
}

/// One feed after a genesis of its own, each change signed.
std::vector<Change> feedOf(const Ed25519Signer &signer, int count)
{
    std::vector<Change> changes{*foundedSpace(signer.feed(), {"сад"}, 0)};
    CausalGraph graph(spaceOf(changes.front().id()));
    graph.add(changes.front().id(), changes.front().body());
    while (std::ssize(changes) < count) {
        changes.push_back(
            authored(graph, signer.feed(), {.type = 7, .payload = {"слово"}}, std::ssize(changes))->front());
        graph.add(changes.back().id(), changes.back().body());
    }
    for (Change &change : changes)
        change.sign(signer);
    return changes;
}

std::vector<QByteArray> recordsOf(const std::vector<Change> &changes)
{
    std::vector<QByteArray> records;
    for (const Change &change : changes)
        records.push_back(change.record());
    return records;
}

/// Believes nobody.
class NobodysVerifier final : public SignatureVerifier
{
public:
    [[nodiscard]] bool verifies(const FeedKey &, QByteArrayView, const Signature &) const override { return false; }
    [[nodiscard]] std::unique_ptr<SignatureVerifier> another() const override
    {
        return std::make_unique<NobodysVerifier>();
    }
};

Change unsignedCopy(const Change &change)
{
    return *Change::fromBody(change.body(), change.payload());
}

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

    const Ed25519Signer m_vera = signerOf('v');
    const std::vector<Change> m_changes = feedOf(m_vera, 2500);
    const std::vector<QByteArray> m_records = recordsOf(m_changes);

    /// As others hand them over: nothing is known of their signatures yet.
    [[nodiscard]] std::vector<Change> recordsRead() const
    {
        std::vector<Change> changes;
        for (const QByteArray &record : m_records)
            changes.push_back(*Change::fromRecord(record));
        return changes;
    }

private Q_SLOTS:
    void everything_is_handed_on_in_the_order_in_which_it_came_data()
    {
        QTest::addColumn<unsigned>("threads");
        for (const unsigned threads : {1U, 2U, 7U})
            QTest::addRow("%u threads", threads) << threads;
    }
    void everything_is_handed_on_in_the_order_in_which_it_came()
    {
        QFETCH(unsigned, threads);
        std::vector<ChangeId> ids;
        QVERIFY(Intake(threads).read(m_records, [&](const ReadBatch &batch) -> Result<> {
            std::ranges::transform(batch.changes, std::back_inserter(ids), &Change::id);
            return batch.refused.empty() ? Result<>() : failure(Failure::Kind::Malformed);
        }));
        QVERIFY(std::ranges::equal(ids, m_changes, {}, {}, &Change::id));
    }

    void what_is_not_whole_is_named_by_its_place_and_the_rest_is_read()
    {
        auto records = m_records;
        records[700].chop(1);
        records[1400] = m_records[1401].first(3) + m_records[1400].sliced(3);
        Change forged = unsignedCopy(m_changes[2100]);
        const Ed25519Signer boris = signerOf('b');
        Signature signature = boris.signatureOf(signedBytes(forged.bodyBytes()));
        records[2100] = m_changes[2100].record();
        std::ranges::copy(signature,
            records[2100].begin() + records[2100].indexOf(QByteArrayView(m_changes[2100].signature()->data(), 64)));
        std::map<std::size_t, Failure::Kind> refused;
        std::size_t read = 0;
        QVERIFY(Intake().read(records, [&](const ReadBatch &batch) -> Result<> {
            read += batch.changes.size();
            for (const auto &[place, failure] : batch.refused)
                refused.emplace(place, failure.kind);
            return {};
        }));
        QCOMPARE(read, m_records.size() - refused.size());
        QCOMPARE(refused.at(700), Failure::Kind::Truncated);
        QCOMPARE(refused.at(2100), Failure::Kind::BadSignature);
        QVERIFY(refused.size() <= 3);
    }

    void all_at_once_is_verified_as_one_by_one()
    {
        const Ed25519Verifier verifier;
        for (const std::size_t forgedAt : {std::size_t(0), std::size_t(511), std::size_t(512), m_changes.size() - 1}) {
            std::vector<Change> changes = recordsRead();
            Signature signature = *changes[forgedAt].signature();
            signature[7] = static_cast<char>(signature[7] ^ 1);
            changes[forgedAt].setSignature(signature);
            const auto firstBad
                = std::ranges::find_if(changes, [&](const Change &change) { return !change.verified(verifier); });
            QCOMPARE(static_cast<std::size_t>(firstBad - changes.begin()), forgedAt);
            std::size_t handedOn = 0;
            const auto verified = Intake().verify(std::span<const Change>(changes),
                [&](std::span<const Change> some) -> Result<> { return handedOn += some.size(), Result<>(); });
            QCOMPARE(verified.error().kind, Failure::Kind::BadSignature);
            QVERIFY(handedOn <= forgedAt);
            QCOMPARE(Intake().verify(std::span(changes), verifier).error().kind, Failure::Kind::BadSignature);
        }
    }

    void what_was_verified_once_is_remembered_and_another_signature_is_not()
    {
        std::vector<Change> changes = recordsRead();
        QVERIFY(Intake().verify(std::span(changes), Ed25519Verifier()));
        const NobodysVerifier nobody;
        QVERIFY(
            std::ranges::all_of(changes, [&](const Change &change) { return change.verified(nobody).has_value(); }));
        changes[1].setSignature(*changes[2].signature());
        QVERIFY(!changes[1].verified(nobody));
    }

    void who_takes_can_stop_at_any_batch_and_everybody_goes_home()
    {
        int taken = 0;
        const auto read = Intake(2).read(m_records, [&](const ReadBatch &) -> Result<> {
            return ++taken == 3 ? failure(Failure::Kind::Cancelled) : Result<>();
        });
        QCOMPARE(read.error().kind, Failure::Kind::Cancelled);
        QCOMPARE(taken, 3);
    }

    void nothing_at_all_is_read_at_once()
    {
        QVERIFY(Intake().read({}, [](const ReadBatch &) -> Result<> { return failure(Failure::Kind::Malformed); }));
    }

    void who_signs_the_last_change_of_a_feed_has_signed_all_before_it()
    {
        std::vector<Change> segment;
        for (const Change &change : m_changes | std::views::take(100))
            segment.push_back(unsignedCopy(change));
        QCOMPARE(unvouched(segment).size(), 100U);
        segment[59] = m_changes[59];
        const auto rest = unvouched(segment);
        QVERIFY(std::ranges::equal(rest, std::views::iota(60U, 100U)));
        segment[99] = m_changes[99];
        QVERIFY(unvouched(segment).empty());
    }

    void nobody_answers_for_the_changes_of_another_feed()
    {
        // Boris saw Vera's unsigned change and signs; and he names it as the one before his own, which no graph takes.
        const Ed25519Signer boris = signerOf('b');
        const std::vector<Change> hers{unsignedCopy(m_changes[0]), unsignedCopy(m_changes[1])};
        ChangeBody body = m_changes[2].body();
        body.feed = boris.feed();
        Change his = *Change::fromBody(body, m_changes[2].payload());
        his.sign(boris);
        QCOMPARE(unvouched(std::vector{hers[0], hers[1], his}), (std::vector<std::size_t>{0, 1}));
    }

    void a_gap_in_a_feed_ends_what_its_last_change_answers_for()
    {
        const std::vector<Change> gap{unsignedCopy(m_changes[1]), unsignedCopy(m_changes[3]), m_changes[4]};
        QCOMPARE(unvouched(gap), (std::vector<std::size_t>{0}));
    }

    void a_change_handed_over_twice_is_believed_if_either_copy_is()
    {
        QVERIFY(unvouched(std::vector{unsignedCopy(m_changes[1]), m_changes[1], unsignedCopy(m_changes[1])}).empty());
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake_test.moc"
