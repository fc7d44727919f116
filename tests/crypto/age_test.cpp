// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/age.h"
#include "crypto/age/throwaway.h"
#include "crypto/random.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <functional>

using namespace pochin;
using namespace pochin::crypto;

namespace {

const age::X25519Identity &vera()
{
    static const age::X25519Identity identity = age::X25519Identity::generated();
    return identity;
}

const age::X25519Identity &oleg()
{
    static const age::X25519Identity identity = age::X25519Identity::generated();
    return identity;
}

QByteArray sealedFor(const age::X25519Identity &identity, QByteArrayView plain, age::Form form = age::Form::Binary)
{
    const auto recipient = identity.recipient();
    return age::sealed(plain, {&recipient}, form).value_or(QByteArray());
}

Result<QByteArray> openedBy(const age::Identity &identity, QByteArrayView file)
{
    return age::opened(file, {&identity}, qsizetype{4} << 20).transform([](const Secret &plain) {
        return plain.view().toByteArray();
    });
}

struct Reading {
    qsizetype released = 0;
    Failure failure;
};

/// Opens a file piece by piece, until it says why not.
Reading readingOf(QByteArray file)
{
    QBuffer source(&file);
    source.open(QIODevice::ReadOnly);
    Reading reading;
    auto opener = age::Opener::begun(source, {&vera()});
    if (!opener)
        return {0, opener.error()};
    for (;;) {
        const auto piece = opener->next();
        if (!piece)
            return {reading.released, piece.error()};
        if (piece->isEmpty())
            return reading;
        reading.released += piece->size();
    }
}

qsizetype headerSizeOf(const QByteArray &file)
{
    return file.indexOf('\n', file.indexOf("\n---") + 1) + 1;
}

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

    void a_work_factor_outside_of_what_is_accepted_is_refused_at_once()
    {
        const age::PassphraseRecipient recipient(Secret::ofBytes("p"), 10);
        const QByteArray cheap = *age::sealed("key", {&recipient});
        const age::PassphraseIdentity vault(Secret::ofBytes("p"), {.least = 15, .most = 20});
        QCOMPARE(openedBy(vault, cheap).error().kind, Failure::Kind::LimitExceeded);
        // 2^29 KiB is half a terabyte: the answer comes before that is asked for.
        for (const char *factor : {" 21\n", " 29\n", " 99\n", " 18446744073709551626\n"}) {
            QByteArray dear = cheap;
            QCOMPARE(openedBy(vault, dear.replace(" 10\n", factor)).error().kind, Failure::Kind::LimitExceeded);
        }
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

    void a_cut_is_seen_wherever_it_is()
    {
        const QByteArray whole = sealedFor(vera(), randomBytes(3 * 65536 + 100));
        const qsizetype payload = headerSizeOf(whole) + 16;
        // Within the header, whose last line is not complete, and within the nonce of the payload.
        for (qsizetype size = 0; size < payload; ++size)
            QCOMPARE(readingOf(whole.first(size)).failure.kind, Failure::Kind::Truncated);
        QCOMPARE(readingOf(whole.first(payload)).failure.kind, Failure::Kind::Truncated);
        for (qsizetype chunk = 1; chunk <= 3; ++chunk) {
            const Reading reading = readingOf(whole.first(payload + chunk * 65552));
            QCOMPARE(reading.failure.kind, Failure::Kind::Truncated);
            QCOMPARE(reading.released, chunk * 65536);
            QCOMPARE(readingOf(whole.first(payload + chunk * 65552 - 1)).failure.kind, Failure::Kind::Damaged);
            QCOMPARE(readingOf(whole.first(payload + chunk * 65552 + 15)).failure.kind, Failure::Kind::Truncated);
            QCOMPARE(readingOf(whole.first(payload + chunk * 65552 + 17)).failure.kind, Failure::Kind::Damaged);
        }
        QCOMPARE(readingOf(whole.chopped(1)).failure.kind, Failure::Kind::Damaged);
        QCOMPARE(readingOf(whole).released, 3 * 65536 + 100);
    }

    void a_flipped_bit_in_any_byte_of_the_header_is_refused()
    {
        const auto recipient = vera().recipient();
        const age::Grease grease;
        const QByteArray whole = *age::sealed("news", {&recipient, &grease});
        for (qsizetype at = 0; at < headerSizeOf(whole) + 16; ++at) {
            for (const int bit : {0, 3, 5, 7}) {
                QByteArray file = whole;
                file[at] = static_cast<char>(file[at] ^ 1 << bit);
                QVERIFY2(!openedBy(vera(), file), qPrintable(QString::number(at)));
            }
        }
    }

    void damage_is_named_by_its_chunk_and_nothing_of_it_is_released()
    {
        const QByteArray whole = sealedFor(vera(), randomBytes(3 * 65536 + 100));
        const qsizetype payload = headerSizeOf(whole) + 16;
        for (qsizetype chunk = 0; chunk < 4; ++chunk) {
            QByteArray file = whole;
            file[payload + chunk * 65552 + 50] = static_cast<char>(file[payload + chunk * 65552 + 50] ^ 1);
            const Reading reading = readingOf(file);
            QCOMPARE(reading.failure.kind, Failure::Kind::Damaged);
            QCOMPARE(reading.failure.detail, QStringLiteral("payload: chunk %1").arg(chunk));
            QCOMPARE(reading.released, chunk * 65536);
        }
    }

    void chunks_that_changed_places_are_refused()
    {
        const QByteArray whole = sealedFor(vera(), randomBytes(2 * 65536 + 100));
        const qsizetype payload = headerSizeOf(whole) + 16;
        const QByteArray swapped = whole.first(payload) + whole.sliced(payload + 65552, 65552)
            + whole.sliced(payload, 65552) + whole.sliced(payload + 2 * 65552);
        QCOMPARE(readingOf(swapped).failure.kind, Failure::Kind::Damaged);
        QCOMPARE(readingOf(swapped).released, 0);
    }

    void something_after_the_end_is_refused()
    {
        QCOMPARE(readingOf(sealedFor(vera(), "news") + 'x').failure.kind, Failure::Kind::Damaged);
        QCOMPARE(readingOf(sealedFor(vera(), QByteArray(65536, 'x')) + 'x').failure.kind, Failure::Kind::Malformed);
        QCOMPARE(readingOf(sealedFor(vera(), "news", age::Form::Armored) + 'x').failure.kind, Failure::Kind::Malformed);
        QCOMPARE(readingOf(sealedFor(vera(), "news", age::Form::Armored) + " \r\n").failure.detail, QString());
    }

    void files_of_others_are_told_apart_from_broken_ones()
    {
        QCOMPARE(openedBy(vera(), "PK\x03\x04 a zip").error().kind, Failure::Kind::Malformed);
        QCOMPARE(openedBy(vera(), QByteArray(3 << 20, 'x')).error().kind, Failure::Kind::Malformed);
        QCOMPARE(openedBy(vera(), "age-encryption.org/v2\n-> X\n").error().kind, Failure::Kind::Unsupported);
    }

    void a_header_without_end_is_refused_before_it_fills_the_memory()
    {
        const QByteArray start = "age-encryption.org/v1\n";
        QCOMPARE(openedBy(vera(), start + "-> " + QByteArray(3 << 20, 'x')).error().kind, Failure::Kind::LimitExceeded);
        QCOMPARE(
            openedBy(vera(), start + QByteArray("-> x\n\n").repeated(600)).error().kind, Failure::Kind::LimitExceeded);
    }

    void a_large_plaintext_does_not_fill_a_small_secret()
    {
        const QByteArray file = sealedFor(vera(), QByteArray(1000, 'x'));
        QCOMPARE(age::opened(file, {&vera()}, 999).error().kind, Failure::Kind::LimitExceeded);
        QCOMPARE(age::opened(file, {&vera()}, 1000)->size(), 1000);
    }

    void keys_are_written_as_the_specification_shows_them()
    {
        // The example of the specification: 32 bytes of 'B'.
        const auto identity = age::X25519Identity::fromBytes(Secret::ofBytes(QByteArray(32, 'B')));
        QVERIFY(identity);
        QCOMPARE(identity->text().view(),
            QByteArrayView("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"));
        QCOMPARE(
            identity->recipient().text(), QByteArray("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"));
        QCOMPARE(age::X25519Identity::fromText(identity->text().view())->bytes(), identity->bytes());
        QVERIFY(*age::X25519Recipient::fromText(identity->recipient().text()) == identity->recipient());
    }

    void keys_with_a_typing_error_are_refused()
    {
        const QByteArray text = vera().recipient().text();
        const QByteArray secret = vera().text().view().toByteArray();
        for (qsizetype at = 0; at < text.size(); ++at) {
            QByteArray mistyped = text;
            mistyped[at] = mistyped[at] == 'q' ? 'p' : 'q';
            QVERIFY(!age::X25519Recipient::fromText(mistyped));
        }
        for (const QByteArray &other : {text.toUpper(), text.first(20) + text.sliced(20).toUpper(), text + ' ',
                 QByteArray(), QByteArray("age1"), secret, text.chopped(1)})
            QCOMPARE(age::X25519Recipient::fromText(other).error().kind, Failure::Kind::Malformed);
        for (const QByteArray &other : {secret.toLower(), secret + '\n', text, secret.first(30)})
            QCOMPARE(age::X25519Identity::fromText(other).error().kind, Failure::Kind::Malformed);
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
