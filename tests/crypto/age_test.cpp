// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/age.h"
#include "crypto/age/throwaway.h"
#include "crypto/age_people.h"
#include "crypto/random.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace pochin;
using namespace pochin::crypto;

namespace {

/// A recipient of the kind that is still to come.
class QuantumProof final : public age::Recipient
{
public:
    [[nodiscard]] Result<age::Stanza> wrapped(const Secret &) const override
    {
        return age::Stanza{{"example.org/quantum"}, QByteArray(32, 'q')};
    }
    [[nodiscard]] age::Company company() const override { return age::Company::PostQuantum; }
};

} // namespace

class AgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_sealed_can_be_opened_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 15, 65535, 65536, 65537, 131072, (1 << 20) + 1})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void what_is_sealed_can_be_opened()
    {
        QFETCH(qsizetype, size);
        const QByteArray plain = randomBytes(size);
        for (const age::Form form : {age::Form::Binary, age::Form::Armored}) {
            const QByteArray file = sealedFor(vera(), plain, form);
            QCOMPARE(openedBy(vera(), file), plain);
        }
        const QByteArray binary = sealedFor(vera(), plain);
        const qsizetype chunks = std::max<qsizetype>(1, (size + 65535) / 65536);
        QCOMPARE(binary.size(), headerSizeOf(binary) + 16 + size + 16 * chunks);
    }

    void pieces_of_any_size_make_the_same_file()
    {
        const QByteArray plain = randomBytes(300'000);
        for (const qsizetype step : {1'000, 65'535, 65'536, 65'537, 200'000}) {
            QBuffer file;
            file.open(QIODevice::ReadWrite);
            const auto recipient = vera().recipient();
            auto sealer = age::Sealer::begun(file, {&recipient});
            QVERIFY(sealer);
            for (qsizetype at = 0; at < plain.size(); at += step)
                QVERIFY(sealer->write(QByteArrayView(plain).sliced(at, std::min(step, plain.size() - at))));
            QVERIFY(sealer->finish());
            QCOMPARE(openedBy(vera(), file.data()), plain);
        }
    }

    void each_recipient_can_open_and_nobody_else()
    {
        const auto first = vera().recipient();
        const auto second = oleg().recipient();
        const age::X25519Decoy decoy;
        const age::Grease grease;
        const auto file = age::sealed("news", {&first, &decoy, &grease, &second, &decoy});
        QVERIFY(file);
        QCOMPARE(openedBy(vera(), *file), QByteArray("news"));
        QCOMPARE(openedBy(oleg(), *file), QByteArray("news"));
        QCOMPARE(openedBy(age::X25519Identity::generated(), *file).error().kind, Failure::Kind::NotForMe);
        QCOMPARE(file->count("\n-> X25519 "), 4);
        QCOMPARE(file->count("-grease"), 1);
    }

    void the_place_of_a_stanza_tells_nothing()
    {
        const auto recipient = vera().recipient();
        const age::Grease grease;
        int first = 0;
        for (int i = 0; i < 200; ++i) {
            const auto file = age::sealed({}, {&recipient, &grease});
            first += file->startsWith("age-encryption.org/v1\n-> X25519 ");
        }
        QVERIFY2(first > 50 && first < 150, qPrintable(QString::number(first)));
    }

    void a_passphrase_opens_what_it_sealed()
    {
        const age::PassphraseRecipient recipient(Secret::ofBytes("вольный почин"), 10);
        const auto file = age::sealed("key", {&recipient});
        QVERIFY(file);
        QCOMPARE(openedBy(age::PassphraseIdentity(Secret::ofBytes("вольный почин")), *file), QByteArray("key"));
        QCOMPARE(openedBy(age::PassphraseIdentity(Secret::ofBytes("вольный почин ")), *file).error().kind,
            Failure::Kind::WrongPassphrase);
        QCOMPARE(openedBy(vera(), *file).error().kind, Failure::Kind::NotForMe);
    }

    void one_of_several_passphrases_is_enough()
    {
        const age::PassphraseRecipient recipient(Secret::ofBytes("second"), 4);
        const age::PassphraseIdentity first(Secret::ofBytes("first"));
        const age::PassphraseIdentity second(Secret::ofBytes("second"));
        const auto file = age::sealed("key", {&recipient});
        QCOMPARE(age::opened(*file, {&vera(), &first, &second})->view(), QByteArrayView("key"));
        QCOMPARE(age::opened(*file, {&first, &vera()}).error().kind, Failure::Kind::WrongPassphrase);
    }

    void recipients_that_may_not_share_a_file_are_refused()
    {
        const age::PassphraseRecipient passphrase(Secret::ofBytes("p"), 4);
        const auto person = vera().recipient();
        const QuantumProof other;
        for (const age::Recipients &recipients : {age::Recipients{}, {&passphrase, &person}, {&person, &passphrase},
                 {&passphrase, &passphrase}, {&person, &other}, age::Recipients(513, &person)})
            QCOMPARE(age::sealed("x", recipients).error().kind, Failure::Kind::InvalidInput);
        QVERIFY(age::sealed("x", {&other, &other}));
        QVERIFY(age::sealed("x", age::Recipients(512, &person)));
    }

    void a_recipient_of_low_order_is_refused_when_sealing()
    {
        const age::X25519Recipient nobody(AgreementPoint{});
        QCOMPARE(age::sealed("x", {&nobody}).error().kind, Failure::Kind::Malformed);
    }

    void a_large_plaintext_does_not_fill_a_small_secret()
    {
        const QByteArray file = sealedFor(vera(), QByteArray(1000, 'x'));
        QCOMPARE(age::opened(file, {&vera()}, 999).error().kind, Failure::Kind::LimitExceeded);
        QCOMPARE(age::opened(file, {&vera()}, 1000)->size(), 1000);
    }

    void long_work_tells_how_far_it_is_and_can_be_stopped()
    {
        QByteArray plain = randomBytes(5 << 20);
        QBuffer from(&plain);
        QBuffer file;
        from.open(QIODevice::ReadOnly);
        file.open(QIODevice::ReadWrite);
        const auto recipient = vera().recipient();
        QList<qint64> told;
        const age::Progress telling = [&](qint64 done) { return told.append(done), age::Continue::Yes; };
        const age::Progress stopping
            = [](qint64 done) { return done < (2 << 20) ? age::Continue::Yes : age::Continue::No; };

        QCOMPARE(age::seal(from, file, {&recipient}, age::Form::Binary, telling), plain.size());
        QCOMPARE(told, (QList<qint64>{1 << 20, 2 << 20, 3 << 20, 4 << 20, 5 << 20}));

        QBuffer back;
        back.open(QIODevice::WriteOnly);
        file.seek(0);
        told.clear();
        QCOMPARE(age::open(file, back, {&vera()}, telling), plain.size());
        QCOMPARE(told.size(), 5);
        QCOMPARE(back.data(), plain);

        file.seek(0);
        from.seek(0);
        QCOMPARE(age::open(file, back, {&vera()}, stopping).error().kind, Failure::Kind::Cancelled);
        QCOMPARE(
            age::seal(from, back, {&recipient}, age::Form::Binary, stopping).error().kind, Failure::Kind::Cancelled);
    }

    void a_full_disk_is_told_apart_from_a_broken_one()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("this system has no /dev/full");
        const auto recipient = vera().recipient();
        QCOMPARE(age::Sealer::begun(full, {&recipient}).error().kind, Failure::Kind::NoSpace);

        QBuffer readOnly;
        readOnly.open(QIODevice::ReadOnly);
        QCOMPARE(age::Sealer::begun(readOnly, {&recipient}).error().kind, Failure::Kind::StorageBroken);
    }
};

QTEST_GUILESS_MAIN(AgeTest)
#include "age_test.moc"
