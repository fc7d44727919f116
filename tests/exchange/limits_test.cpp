// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The limits of exchange/domain/limits.h that have no vector in tests/vectors/exchange: one file of a quarter of a
// gigabyte is not worth keeping, nor is a passphrase that takes a gigabyte. What a name and a card may have is in
// card_test, the memory of changes in bundle_memory_test, what one import may bring in exchange_test.
#include "exchange/domain/block_decoder.h"
#include "exchange/domain/limits.h"
#include "exchange/hostile_blocks.h"
#include "exchange/store/bundle_file.h"
#include "exchange/zip_draft.h"
#include "support/signed_laptop.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace pochin;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;
using ledger::test::SignedLaptop;
using enum Failure::Kind;

class LimitsTest : public QObject
{
    Q_OBJECT

private:
    const ledger::Ed25519Verifier m_verifier;
    const SignedLaptop m_laptop{1, ledger::test::foundedBy(1)};
    QTemporaryDir m_folder;

    [[nodiscard]] Manifest manifest() const
    {
        return {.space = m_laptop.graph().space(), .sender = m_laptop.signer().feed()};
    }
    [[nodiscard]] Failure::Kind whyNot(const Invitation &invitation) const
    {
        Manifest entry = manifest();
        entry.invitation = invitation;
        const auto read = decodedManifest(encoded(entry, m_laptop.signer()).value(), m_verifier);
        return read ? Failure::Kind::NotFound : read.error().kind;
    }
    [[nodiscard]] Result<> decoded(qint64 rows) const
    {
        Manifest one = manifest();
        one.segments = {{.feed = m_laptop.signer().feed(),
            .first = 1,
            .base = m_laptop.graph().id(m_laptop.graph().heads().front()),
            .count = static_cast<quint64>(rows) + 1}};
        BlockDecoder decoder(one);
        return decoder.take(blockOfTinyChanges(rows));
    }

private Q_SLOTS:
    void a_file_of_256_mebibytes_and_a_byte_is_not_even_begun()
    {
        QFile file(m_folder.filePath(u"large.pochin"_s));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(limits::bundleBytes + 1));
        const auto reader = crypto::age::X25519Identity::generated();
        QCOMPARE(openBundle(file, {&reader}, m_verifier).error().kind, LimitExceeded);
        QVERIFY(file.resize(limits::bundleBytes));
        QVERIFY(openBundle(file, {&reader}, m_verifier).error().kind != LimitExceeded);
    }

    void words_that_ask_for_half_a_gibibyte_of_memory_are_refused_before_they_get_it()
    {
        const crypto::Secret words = crypto::Secret::ofBytes("семь слов");
        const crypto::age::PassphraseRecipient cheap(words.copy(), 10);
        const QByteArray sealed = crypto::age::sealed(QByteArray("x"), {&cheap}).value();
        const auto key = invitationKey(words.copy());
        const auto whyNot = [&](int factor) {
            QByteArray altered = QByteArray(sealed).replace(" 10\n", " " + QByteArray::number(factor) + "\n");
            QBuffer file(&altered);
            file.open(QIODevice::ReadOnly);
            return openBundle(file, {key.get()}, m_verifier).error().kind;
        };
        QCOMPARE(whyNot(limits::scryptWorkFactor + 1), LimitExceeded);
        QVERIFY(whyNot(10) != LimitExceeded); // the words fit, and what they open is no bundle
    }

    void a_directory_of_two_mebibytes_and_a_byte_is_not_read()
    {
        constexpr qsizetype sizeAt = 10; // before the end: size, begin, length of the comment
        QByteArray zip = DraftZip{{{"manifest", "x"}}}.bytes();
        const auto size = qToLittleEndian(static_cast<quint32>(limits::directoryBytes + 1));
        zip.replace(zip.size() - sizeAt, 4, QByteArray(reinterpret_cast<const char *>(&size), 4));
        const auto reader = crypto::age::X25519Identity::generated();
        const auto recipient = reader.recipient();
        QByteArray sealed = crypto::age::sealed(zip, {&recipient}).value();
        QBuffer file(&sealed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(openBundle(file, {&reader}, m_verifier).error().kind, LimitExceeded);
    }

    void an_invitation_is_short()
    {
        QCOMPARE(whyNot({.group = QString(limits::entryNameBytes, u'x'), .words = {}}), NotFound);
        QCOMPARE(whyNot({.group = QString(limits::entryNameBytes + 1, u'x'), .words = {}}), LimitExceeded);
        QCOMPARE(whyNot({.group = u"Сад"_s, .words = QString(limits::entryWordsBytes + 1, u'x')}), LimitExceeded);
    }

    void a_block_has_1024_changes_at_most()
    {
        QVERIFY(decoded(limits::changesInBlock));
        QCOMPARE(decoded(limits::changesInBlock + 1).error().kind, LimitExceeded);
    }
};

QTEST_APPLESS_MAIN(LimitsTest)
#include "limits_test.moc"
