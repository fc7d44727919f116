// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/cbor.h"
#include "support/cbor_copy.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace pochin;
using namespace Qt::StringLiterals;
using enum Failure::Kind;

namespace {

QByteArray bytesOf(const char *hex)
{
    return QByteArray::fromHex(hex);
}

/// How a document of any shape is met: nothing if accepted.
std::optional<Failure> objection(QByteArrayView document, CborLimits limits = {})
{
    CborReader in(document, limits);
    in.skip();
    const auto end = in.finished();
    return end ? std::nullopt : std::optional(end.error());
}

/// Writes one random item, at most `depth` containers deep. Map keys are a rising row of numbers.
void writeRandomItem(CborWriter &out, int depth)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 7 : 5);
    const auto octets = [] { return QByteArray::fromStdString(*rc::gen::string<std::string>()); };
    switch (kind) {
    case 0:
        out.writeUint(*rc::gen::arbitrary<quint64>());
        return;
    case 1:
        out.writeInt(*rc::gen::arbitrary<qint64>());
        return;
    case 2:
        out.writeBytes(octets());
        return;
    case 3:
        out.writeText(QString::fromUtf8(octets()));
        return;
    case 4:
        out.writeBool(*rc::gen::arbitrary<bool>());
        return;
    default:
        break;
    }
    const int count = *rc::gen::inRange(0, 30);
    if (kind == 5)
        out.writeArrayHeader(static_cast<quint64>(count));
    else
        out.writeMapHeader(static_cast<quint64>(count));
    for (int i = 0; i < count; ++i) {
        if (kind == 6)
            out.writeInt(i);
        writeRandomItem(out, depth - 1);
    }
}

} // namespace

class CborTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_and_writes_the_examples_of_rfc_8949_that_belong_to_the_format_data();
    void reads_and_writes_the_examples_of_rfc_8949_that_belong_to_the_format();
    void refuses_every_other_form_data();
    void refuses_every_other_form();

    void writes_numbers_in_their_shortest_form()
    {
        for (const auto &[value, hex] :
            {std::pair(quint64(23), "17"), {24, "1818"}, {255, "18ff"}, {256, "190100"}, {65535, "19ffff"},
                {65536, "1a00010000"}, {4294967295, "1affffffff"}, {4294967296, "1b0000000100000000"}}) {
            CborWriter out;
            out.writeUint(value);
            QCOMPARE(out.bytes(), bytesOf(hex));
            const QByteArray document = bytesOf(hex);
            CborReader in(document);
            QCOMPARE(in.readUint(), value);
            QVERIFY(in.finished());
        }
    }

    void reads_signed_numbers_from_end_to_end()
    {
        for (const qint64 value :
            {qint64(0), qint64(-1), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
            CborWriter out;
            out.writeInt(value);
            const QByteArray document = out.bytes();
            CborReader in(document);
            QCOMPARE(in.readInt(), value);
            QVERIFY(in.finished());
        }
    }

    void a_number_too_wide_for_its_sign_is_a_failure_and_not_another_number()
    {
        for (const char *hex :
            {"1bffffffffffffffff", "3bffffffffffffffff", "1b8000000000000000", "3b8000000000000000"}) {
            const QByteArray document = bytesOf(hex);
            CborReader in(document);
            QCOMPARE(in.readInt(), 0);
            QCOMPARE(in.finished().error().kind, LimitExceeded);
        }
    }

    void a_map_is_read_key_by_key_and_unknown_keys_are_stepped_over_with_their_bytes()
    {
        const QByteArray document = bytesOf("a3 01 63d0bf61 02 82 01 a101f5 18ff 40");
        CborReader in(document);
        QString text;
        QByteArray unknown;
        for (quint64 pairs = in.readMapHeader(); pairs > 0; --pairs) {
            switch (in.readUint()) {
            case 1:
                text = in.readText();
                break;
            case 255:
                in.readBytes();
                break;
            default:
                unknown = in.skip().toByteArray();
            }
        }
        QVERIFY(in.finished());
        QCOMPARE(text, u"пa"_s);
        QCOMPARE(unknown, bytesOf("8201a101f5"));
    }

    void the_first_fault_sticks_and_names_its_byte()
    {
        const QByteArray document = bytesOf("83 01 1817 03");
        CborReader in(document);
        QCOMPARE(in.readArrayHeader(), 3);
        QCOMPARE(in.readUint(), 1);
        QCOMPARE(in.readUint(), 0);
        QCOMPARE(in.readUint(), 0);
        QVERIFY(!in.nextType());
        in.fail(InvalidInput, u"a later objection"_s);
        QCOMPARE(in.finished().error(), (Failure{Malformed, u"at byte 2: a number not in its shortest form"_s}));
    }

    void a_decoder_may_object_in_its_own_words()
    {
        const QByteArray document = bytesOf("07");
        CborReader in(document);
        in.readUint();
        in.fail(Unsupported, u"version 7"_s);
        QCOMPARE(in.finished().error(), (Failure{Unsupported, u"at byte 0: version 7"_s}));
    }

    void an_item_of_another_kind_is_malformed()
    {
        const QByteArray document = bytesOf("4101");
        CborReader in(document);
        QVERIFY(in.readText().isEmpty());
        QCOMPARE(in.finished().error().kind, Malformed);
    }

    void what_was_not_read_to_its_end_is_not_finished()
    {
        const QByteArray document = bytesOf("820102");
        CborReader in(document);
        in.readArrayHeader();
        in.readUint();
        QCOMPARE(in.finished().error().kind, Malformed);
    }

    void depth_and_counts_have_limits_of_the_readers_choosing()
    {
        QVERIFY(!objection(bytesOf("818180"), {.depth = 3}));
        QCOMPARE(objection(bytesOf("818180"), {.depth = 2})->kind, LimitExceeded);
        QVERIFY(!objection(bytesOf("83010203"), {.items = 3}));
        QCOMPARE(objection(bytesOf("83010203"), {.items = 2})->kind, LimitExceeded);
        QCOMPARE(objection(QByteArray(1'000'000, '\x81'), {.depth = 64})->kind, LimitExceeded);
    }

    void the_writer_refuses_keys_that_do_not_ascend()
    {
        for (const auto &[first, second] : {std::pair(2, 1), {1, 1}, {-1, 0}}) {
            CborWriter out;
            out.writeMapHeader(2);
            for (const int key : {first, second}) {
                out.writeInt(key);
                out.writeBool(true);
            }
            QCOMPARE(out.checkedBytes().error().kind, InvalidInput);
        }
    }

    void the_writer_refuses_an_item_too_few_or_too_many_and_a_container_as_key()
    {
        CborWriter few;
        few.writeArrayHeader(2);
        few.writeUint(1);
        QVERIFY(!few.checkedBytes());
        few.writeUint(2);
        QVERIFY(few.checkedBytes());
        few.writeUint(3);
        QVERIFY(!few.checkedBytes());

        CborWriter key;
        key.writeMapHeader(1);
        key.writeArrayHeader(0);
        key.writeUint(1);
        QVERIFY(!key.checkedBytes());

        CborWriter text;
        text.writeUtf8("\xff");
        QVERIFY(!text.checkedBytes());
    }

    void a_lone_surrogate_becomes_the_replacement_character()
    {
        CborWriter out;
        out.writeText(QString(QChar(0xd800)));
        QVERIFY(!objection(out.bytes()));
    }

    void whatever_is_written_is_accepted_and_copied_byte_by_byte()
    {
        QVERIFY(rc::check("a written document is read and written again alike", [] {
            CborWriter out;
            writeRandomItem(out, 3);
            RC_ASSERT(test::copied(out.bytes()).value() == out.bytes());
        }));
    }

    void every_prefix_of_a_document_is_truncated()
    {
        QVERIFY(rc::check("a document cut short is Truncated", [] {
            CborWriter out;
            writeRandomItem(out, 2);
            const QByteArray document = out.bytes();
            const auto cut = *rc::gen::inRange<qsizetype>(0, document.size());
            RC_ASSERT(objection(document.first(cut)).has_value());
            RC_ASSERT(objection(document.first(cut))->kind == Truncated);
        }));
    }

    void a_changed_byte_is_refused_or_is_another_value_with_its_own_only_encoding()
    {
        QVERIFY(rc::check("no two encodings of one value", [] {
            CborWriter out;
            writeRandomItem(out, 2);
            QByteArray document = out.bytes();
            const auto at = *rc::gen::inRange<qsizetype>(0, document.size());
            document[at] = *rc::gen::arbitrary<char>();
            const auto copy = test::copied(document);
            RC_ASSERT(!copy || *copy == document);
        }));
    }
};

void CborTest::reads_and_writes_the_examples_of_rfc_8949_that_belong_to_the_format_data()
{
    QTest::addColumn<QByteArray>("document");
    // RFC 8949, appendix A
    for (const char *hex : {"00", "01", "0a", "17", "1818", "1819", "1864", "1903e8", "1a000f4240",
             "1b000000e8d4a51000", "1bffffffffffffffff", "3bffffffffffffffff", "20", "29", "3863", "3903e7", "f4", "f5",
             "40", "4401020304", "60", "6161", "6449455446", "62225c", "62c3bc", "63e6b0b4", "64f0908591", "80",
             "83010203", "8301820203820405", "98190102030405060708090a0b0c0d0e0f101112131415161718181819", "a0",
             "a201020304", "a26161016162820203", "826161a161626163", "a56161614161626142616361436164614461656145"})
        QTest::newRow(hex) << bytesOf(hex);
}

void CborTest::reads_and_writes_the_examples_of_rfc_8949_that_belong_to_the_format()
{
    QFETCH(QByteArray, document);
    const auto copy = test::copied(document);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
    QCOMPARE(*copy, document);
    QVERIFY(!objection(document));
}

void CborTest::refuses_every_other_form_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<Failure::Kind>("kind");
    const auto row
        = [](const char *name, const char *hex, Failure::Kind kind) { QTest::newRow(name) << bytesOf(hex) << kind; };
    row("nothing at all", "", Truncated);
    row("a number that could be shorter, 1 byte", "1817", Malformed);
    row("a number that could be shorter, 2 bytes", "1900ff", Malformed);
    row("a number that could be shorter, 4 bytes", "1a0000ffff", Malformed);
    row("a number that could be shorter, 8 bytes", "1b00000000ffffffff", Malformed);
    row("a negative number that could be shorter", "3817", Malformed);
    row("a length that could be shorter", "580161", Malformed);
    row("a count that could be shorter", "980101", Malformed);
    row("a number that breaks off", "1903", Truncated);
    row("reserved length 28", "1c", Malformed);
    row("reserved length 30", "5e", Malformed);
    row("bytes of indefinite length", "5f42010243030405ff", Malformed);
    row("text of indefinite length", "7f657374726561646d696e67ff", Malformed);
    row("an array of indefinite length", "9f0102ff", Malformed);
    row("a map of indefinite length", "bf0102ff", Malformed);
    row("a break", "ff", Malformed);
    row("null", "f6", Malformed);
    row("undefined", "f7", Malformed);
    row("a simple value", "f0", Malformed);
    row("a simple value in two bytes", "f8ff", Malformed);
    row("false in two bytes", "f814", Malformed);
    row("half a float", "f93c00", Malformed);
    row("a float", "fa47c35000", Malformed);
    row("a double", "fb3ff199999999999a", Malformed);
    row("a tag", "c11a514b67b0", Malformed);
    row("a bignum", "c249010000000000000000", Malformed);
    row("keys that descend", "a202000100", Malformed);
    row("a key twice", "a201000100", Malformed);
    row("text keys in the order of a dictionary", "a2626161006162f4", Malformed);
    row("a negative key before a positive one", "a220000100", Malformed);
    row("an array as key", "a18000", Malformed);
    row("a map as key", "a1a000", Malformed);
    row("keys that descend inside", "81a202000100", Malformed);
    row("a byte that begins nothing", "62c328", Malformed);
    row("UTF-8 longer than needed", "62c0af", Malformed);
    row("a surrogate in UTF-8", "63eda080", Malformed);
    row("UTF-8 beyond Unicode", "64f4908080", Malformed);
    row("bytes shorter than announced", "44010203", Truncated);
    row("bytes announced beyond all memory", "5bffffffffffffffff", Truncated);
    row("an array shorter than announced", "830102", Truncated);
    row("a map without its last value", "a2010203", Truncated);
    row("items announced beyond all memory", "9bffffffffffffffff", LimitExceeded);
    row("pairs announced beyond all memory", "bb8000000000000001", LimitExceeded);
    row("more items than bytes, together", "828483010101", Truncated);
    row("bytes after the end", "0000", Malformed);
    row("a second document", "a0a0", Malformed);
}

void CborTest::refuses_every_other_form()
{
    QFETCH(QByteArray, document);
    QFETCH(Failure::Kind, kind);
    const auto skipped = objection(document);
    QVERIFY(skipped);
    QCOMPARE(skipped->kind, kind);
    QVERIFY(skipped->detail.startsWith("at byte "_L1));
    QCOMPARE(test::copied(document).error().kind, kind);
}

QTEST_GUILESS_MAIN(CborTest)
#include "cbor_test.moc"
