// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The vectors are those of the RFCs named in the tests.
#include "crypto/aead.h"
#include "crypto/agreement.h"
#include "crypto/hash.h"
#include "crypto/hkdf.h"
#include "crypto/random.h"
#include "crypto/scrypt.h"

#include <QTest>

#include <array>

using namespace pochin;
using namespace pochin::crypto;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray hexOf(QByteArrayView bytes)
{
    return bytes.toByteArray().toHex();
}

const QByteArray sunscreen
    = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
      "sunscreen would be it.";

} // namespace

class PrimitivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256_of_fips_180()
    {
        const QByteArray expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QCOMPARE(hexOf(sha256("abc")), expected);
        Sha256 pieces;
        for (int round = 0; round < 2; ++round) {
            pieces.add("a");
            pieces.add({});
            pieces.add("bc");
            QCOMPARE(hexOf(pieces.finished()), expected);
        }
    }

    void hmac_of_rfc_4231()
    {
        QCOMPARE(hexOf(hmacSha256("Jefe", "what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    void hmac_takes_an_empty_key()
    {
        QCOMPARE(hexOf(hmacSha256({}, {})), "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }

    void hkdf_of_rfc_5869()
    {
        const QByteArray inputKey(22, '\x0b');
        QCOMPARE(hexOf(hkdfSha256(inputKey, hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42).view()),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        QCOMPARE(hexOf(hkdfSha256(inputKey, {}, {}, 42).view()),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    void scrypt_of_rfc_7914()
    {
        const auto key = scrypt(Secret::ofBytes("pleaseletmein"), "SodiumChloride", 14, 64);
        QVERIFY(key);
        QCOMPARE(hexOf(key->view()),
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
            "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
    }

    void scrypt_refuses_a_work_factor_that_no_machine_has_memory_for()
    {
        for (const int factor : {-1, 0, 31, 63})
            QCOMPARE(scrypt(Secret::ofBytes("p"), "salt", factor).error().kind, Failure::Kind::LimitExceeded);
    }

    void chacha20_poly1305_of_rfc_8439()
    {
        const QByteArray nonce = hex("070000004041424344454647");
        const QByteArray associated = hex("50515253c0c1c2c3c4c5c6c7");
        Aead aead(Secret::ofBytes(hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f")));
        QByteArray sealed(sunscreen.size() + Aead::tagSize, 0);
        aead.seal(nonce, sunscreen, {sealed.data(), static_cast<std::size_t>(sealed.size())}, associated);
        QCOMPARE(sealed.toHex(),
            "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6"
            "3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
            "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
            "3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691");
        QByteArray plain(sunscreen.size(), 0);
        const std::span<char> room{plain.data(), static_cast<std::size_t>(plain.size())};
        QVERIFY(aead.open(nonce, sealed, room, associated));
        QCOMPARE(plain, sunscreen);
        QVERIFY(!aead.open(nonce, sealed, room));
        QCOMPARE(plain, QByteArray(plain.size(), 0));
    }

    void a_sealed_text_with_any_bit_changed_is_refused()
    {
        Aead aead(randomSecret(32));
        const QByteArray nonce(12, 0);
        QByteArray sealed(3 + Aead::tagSize, 0);
        aead.seal(nonce, "abc", {sealed.data(), static_cast<std::size_t>(sealed.size())});
        std::array<char, 3> plain{};
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray changed = sealed;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ 1 << bit % 8);
            QVERIFY(!aead.open(nonce, changed, plain));
        }
        QVERIFY(aead.open(nonce, sealed, plain));
    }

    void x25519_of_rfc_7748()
    {
        const Secret scalar = Secret::ofBytes(hex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4"));
        const auto shared = agreed(scalar, hex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c"));
        QVERIFY(shared);
        QCOMPARE(hexOf(shared->view()), "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
    }

    void both_sides_agree()
    {
        const Secret mine = randomSecret(32);
        const Secret theirs = randomSecret(32);
        QCOMPARE(*agreed(mine, agreementPointOf(theirs)), *agreed(theirs, agreementPointOf(mine)));
    }

    void a_point_of_low_order_is_refused()
    {
        const char *const points[] = {"0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};
        const Secret scalar = randomSecret(32);
        for (const char *point : points)
            QCOMPARE(agreed(scalar, hex(point)).error().kind, Failure::Kind::Malformed);
        QCOMPARE(agreed(scalar, QByteArray(31, 'a')).error().kind, Failure::Kind::Malformed);
    }

    void random_numbers_are_below_their_bound_and_evenly_spread()
    {
        QCOMPARE(randomBelow(1), quint64{0});
        std::array<int, 6> seen{};
        for (int i = 0; i < 60000; ++i)
            ++seen.at(randomBelow(6));
        // The square of the deviations is above 40 once in ten million runs.
        double deviation = 0;
        for (const int count : seen)
            deviation += (count - 10000.0) * (count - 10000.0) / 10000.0;
        QVERIFY2(deviation < 40, qPrintable(QString::number(deviation)));
        const quint64 large = (quint64{1} << 63U) + 1;
        for (int i = 0; i < 100; ++i)
            QVERIFY(randomBelow(large) < large);
    }

    void random_bytes_differ()
    {
        QVERIFY(randomBytes(32) != randomBytes(32));
        QVERIFY(randomSecret(32) != randomSecret(32));
        QCOMPARE(randomBytes(7).size(), 7);
    }
};

QTEST_GUILESS_MAIN(PrimitivesTest)
#include "primitives_test.moc"
