// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/age.h"
#include "crypto/age/throwaway.h"
#include "crypto/age_people.h"
#include "crypto/random.h"

#include <QBuffer>
#include <QTest>

using namespace pochin;
using namespace pochin::crypto;

namespace {

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

} // namespace

class AgeFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
            + whole.sliced(payload, 65552) + whole.sliced(payload + 131104);
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
};

QTEST_GUILESS_MAIN(AgeFaultTest)
#include "age_fault_test.moc"
