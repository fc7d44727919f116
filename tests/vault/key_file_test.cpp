// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_file.h"

#include "crypto/age/age.h"
#include "crypto/random.h"
#include "vault/trouble.h"
#include "vault_fixture.h"

#include <ctime>

using namespace pochin;
using namespace pochin::vault;

namespace {

VaultKey someKey()
{
    return {*Fingerprint::fromBytes(QByteArray(32, '\x0f')), crypto::Secret::ofBytes(QByteArray(32, '\xa1'))};
}

/// A key file of any content, as somebody with the passphrase could make one.
QByteArray sealedText(QByteArrayView payload, int workFactor = 15)
{
    const crypto::age::PassphraseRecipient recipient(applePassphrase(), workFactor);
    return *crypto::age::sealed(payload, {&recipient});
}

QByteArray payload()
{
    return "pochin-vault-key 1\nvault: " + QByteArray(32, '\x0f').toHex() + "\nkey: " + QByteArray(32, '\xa1').toHex()
        + "\n";
}

qint64 residentPeak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromLatin1(status.readAll());
    return text.section(QStringLiteral("VmHWM:"), 1, 1).trimmed().section(u' ', 0, 0).toLongLong();
}

} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gives_the_key_back_for_the_passphrase()
    {
        const auto sealed = sealedKeyFile(someKey(), applePassphrase(), WorkFactor::light());
        QVERIFY_DONE(sealed);
        const auto opened = openedKeyFile(*sealed, applePassphrase());
        QVERIFY_DONE(opened);
        QVERIFY(opened->key == someKey().key);
        QVERIFY(opened->fingerprint == someKey().fingerprint);
    }

    void keeps_exactly_the_three_lines_of_the_format()
    {
        const crypto::age::PassphraseIdentity identity(applePassphrase());
        const auto text
            = crypto::age::opened(*sealedKeyFile(someKey(), applePassphrase(), WorkFactor::light()), {&identity});
        QVERIFY_DONE(text);
        QCOMPARE(text->view().toByteArray(), payload());
    }

    void another_passphrase_is_a_wrong_passphrase()
    {
        QCOMPARE_TROUBLE(
            openedKeyFile(sealedText(payload()), secret("семь яблок на снегу ")), Trouble::WrongPassphrase);
    }

    void a_work_factor_outside_of_the_policy_is_refused_data()
    {
        QTest::addColumn<QByteArray>("factor");
        for (const char *factor : {"1", "14", "21", "22", "30", "99", "100", "4294967296"})
            QTest::newRow(factor) << QByteArray(factor);
    }
    void a_work_factor_outside_of_the_policy_is_refused()
    {
        QFETCH(const QByteArray, factor);
        QByteArray sealed = sealedText(payload());
        const qsizetype line = sealed.indexOf("-> scrypt");
        const qsizetype number = sealed.indexOf(" 15\n", line);
        sealed.replace(number, 4, " " + factor + "\n");
        const qint64 before = residentPeak();
        const std::clock_t began = std::clock();
        QCOMPARE_FAILURE(openedKeyFile(sealed, applePassphrase()), Failure::Kind::LimitExceeded);
        // Before memory is asked for: the cheapest of these to do, were it done, is 2^21 KiB, and the shortest 20 ms.
        QVERIFY(residentPeak() - before < 1024);
        QVERIFY(std::clock() - began < CLOCKS_PER_SEC / 50); // of this process, however busy the machine is
    }

    void our_own_files_stay_within_the_policy_too()
    {
        QCOMPARE_TROUBLE(WorkFactor::of(14), Trouble::WorkFactorOutOfRange);
        QCOMPARE_TROUBLE(WorkFactor::of(21), Trouble::WorkFactorOutOfRange);
        QCOMPARE(WorkFactor::of(20)->logN(), 20);
        QCOMPARE(WorkFactor().logN(), 18);
    }

    void any_other_content_is_damage_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = payload();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte short") << good.chopped(1);
        QTest::newRow("one byte more") << good + "\n";
        QTest::newRow("capital digits") << QByteArray(good).replace("a1", "A1");
        QTest::newRow("no digit") << QByteArray(good).replace("0f", "0g");
        QTest::newRow("another name") << QByteArray(good).replace("vault:", "bault:");
        QTest::newRow("Windows line ends") << QByteArray(good).replace("\n", "\r\n");
    }
    void any_other_content_is_damage()
    {
        QFETCH(const QByteArray, content);
        QCOMPARE_TROUBLE(openedKeyFile(sealedText(content), applePassphrase()), Trouble::KeyFileDamaged);
    }

    void a_newer_key_file_says_so()
    {
        QCOMPARE_TROUBLE(
            openedKeyFile(sealedText(payload().replace("key 1", "key 2")), applePassphrase()), Trouble::NewerSchema);
        QCOMPARE_TROUBLE(
            openedKeyFile(sealedText(payload().replace("key 1", "key 10")), applePassphrase()), Trouble::NewerSchema);
    }

    void a_file_that_is_no_age_file_for_a_passphrase_is_damage_and_never_a_wrong_passphrase_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray good = sealedText(payload());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("only a header") << good.first(good.indexOf("---"));
        QTest::newRow("cut in the payload") << good.chopped(1);
        QTest::newRow("something behind") << good + "x";
        QTest::newRow("another version of age") << QByteArray(good).replace("v1", "v2");
        QByteArray flipped = good;
        flipped.back() = static_cast<char>(flipped.back() ^ 1);
        QTest::newRow("a bit of the payload") << flipped;
        QByteArray mac = good;
        const qsizetype at = mac.indexOf("--- ") + 5;
        mac[at] = mac[at] == 'A' ? 'B' : 'A';
        QTest::newRow("the header's seal") << mac;
        const auto key = crypto::age::X25519Identity::generated();
        const crypto::age::X25519Recipient other = key.recipient();
        QTest::newRow("sealed for a key") << *crypto::age::sealed(payload(), {&other});
    }
    void a_file_that_is_no_age_file_for_a_passphrase_is_damage_and_never_a_wrong_passphrase()
    {
        QFETCH(const QByteArray, file);
        QCOMPARE_TROUBLE(openedKeyFile(file, applePassphrase()), Trouble::KeyFileDamaged);
    }
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "key_file_test.moc"
