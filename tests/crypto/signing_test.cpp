// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signing.h"

#include <QTest>

using namespace pochin;
using namespace pochin::crypto;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs_as_rfc_8032()
    {
        const Secret seed = Secret::ofBytes(hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        const auto key = SigningKey::fromSeed(seed);
        QVERIFY(key);
        QCOMPARE(QByteArrayView(key->publicBytes()).toByteArray().toHex(),
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        QCOMPARE(QByteArrayView(key->signatureOf({})).toByteArray().toHex(),
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f059"
            "5b"
            "be24655141438e7a100b");
        QCOMPARE(key->seed(), seed);
    }

    void verifies_what_was_signed_and_nothing_else()
    {
        const SigningKey key = SigningKey::generated();
        const auto known = VerifyingKey::fromBytes(key.publicBytes());
        QVERIFY(known);
        const Signature signature = key.signatureOf("a deed");
        QVERIFY(known->verifies("a deed", signature));
        QVERIFY(!known->verifies("another deed", signature));
        QVERIFY(!known->verifies("a deed", QByteArrayView(signature).first(63)));
        for (std::size_t i = 0; i < signature.size(); ++i) {
            Signature altered = signature;
            altered.at(i) = static_cast<char>(altered.at(i) ^ 1);
            QVERIFY(!known->verifies("a deed", altered));
        }
    }

    void accepts_the_keys_it_makes()
    {
        for (int i = 0; i < 50; ++i) {
            const SigningKey key = SigningKey::generated();
            QVERIFY(VerifyingKey::fromBytes(key.publicBytes()));
        }
    }

    void refuses_keys_that_are_no_keys_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray ff(30, '\xff');
        QTest::newRow("short") << QByteArray(31, '\x01');
        QTest::newRow("identity") << hex("0100000000000000000000000000000000000000000000000000000000000000");
        QTest::newRow("order 2") << '\xec' + ff + '\x7f';
        QTest::newRow("order 4") << QByteArray(32, '\0');
        QTest::newRow("order 4, other sign") << QByteArray(31, '\0') + '\x80';
        QTest::newRow("order 8") << hex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
        QTest::newRow("order 8, another") << hex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
        QTest::newRow("identity, other sign")
            << hex("0100000000000000000000000000000000000000000000000000000000000080");
        QTest::newRow("p itself") << '\xed' + ff + '\x7f';
        QTest::newRow("not canonical") << '\xf0' + ff + '\x7f';
        QTest::newRow("not on the curve") << hex("0200000000000000000000000000000000000000000000000000000000000000");
    }
    void refuses_keys_that_are_no_keys()
    {
        QFETCH(QByteArray, bytes);
        const auto key = VerifyingKey::fromBytes(bytes);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Failure::Kind::Malformed);
    }

    void refuses_a_seed_of_another_size()
    {
        QCOMPARE(SigningKey::fromSeed(Secret(31)).error().kind, Failure::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "signing_test.moc"
