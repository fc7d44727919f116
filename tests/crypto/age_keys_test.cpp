// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/throwaway.h"
#include "crypto/age_people.h"

#include <QTest>

using namespace pochin;
using namespace pochin::crypto;

class AgeKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void hybrid_keys_read_back_and_never_share_a_file_with_weaker_ones()
    {
        const auto identity = age::HybridIdentity::generated();
        const auto hybrid = identity.recipient();
        QVERIFY(identity.text().view().startsWith("AGE-SECRET-KEY-PQ-1"));
        QVERIFY(hybrid.text().startsWith("age1pq1"));
        QCOMPARE(age::HybridIdentity::fromText(identity.text().view())->bytes(), identity.bytes());
        QVERIFY(*age::HybridRecipient::fromText(hybrid.text()) == hybrid);
        QCOMPARE(age::HybridRecipient::fromText(vera().recipient().text()).error().kind, Failure::Kind::Malformed);

        const auto plain = vera().recipient();
        QCOMPARE(age::sealed("news", {&hybrid, &plain}).error().kind, Failure::Kind::InvalidInput);
        const age::HybridDecoy decoy;
        const QByteArray file = age::sealed("news", {&hybrid, &decoy}).value();
        QCOMPARE(openedBy(identity, file).value(), QByteArray("news"));
        QCOMPARE(openedBy(age::HybridIdentity::generated(), file).error().kind, Failure::Kind::NotForMe);
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
};

QTEST_GUILESS_MAIN(AgeKeysTest)
#include "age_keys_test.moc"
