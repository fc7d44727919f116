// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens every file of tests/vectors/exchange, sealed for this test, and compares what happens with what its head says.
#include "exchange/store/bundle_file.h"
#include "ledger/store/ed25519.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace pochin;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;

class ExchangeVectorsTest : public QObject
{
    Q_OBJECT

private:
    const QDir m_folder{QStringLiteral(POCHIN_SOURCE_DIR "/tests/vectors/exchange")};
    const crypto::age::X25519Identity m_reader = crypto::age::X25519Identity::generated();

private Q_SLOTS:
    void a_hostile_bundle_is_refused_as_its_vector_says_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList names = m_folder.entryList(QDir::Files, QDir::Name);
        QVERIFY(names.size() > 40);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << m_folder.filePath(name);
    }
    void a_hostile_bundle_is_refused_as_its_vector_says()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray expect = file.readLine().trimmed().sliced(8);
        QVERIFY(file.readLine().startsWith("comment: "));
        QCOMPARE(file.readLine(), "\n");
        // Qt wants four bytes of size before the zlib stream, as a hint.
        const QByteArray zip = qUncompress(QByteArray(4, 0) + file.readAll());
        const auto recipient = m_reader.recipient();
        QByteArray sealed = crypto::age::sealed(zip, {&recipient}).value();
        QBuffer buffer(&sealed);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto opened = openBundle(buffer, {&m_reader}, ledger::Ed25519Verifier());
        const QString happened = opened ? u"success"_s : nameOf(opened.error().kind);
        QVERIFY2(happened.toLatin1() == expect, opened ? "it was opened" : toString(opened.error()));
    }
};

QTEST_APPLESS_MAIN(ExchangeVectorsTest)
#include "exchange_vectors_test.moc"
