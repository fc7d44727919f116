// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The format is frozen: the bytes in tests/vectors/ledger must never change, and a reader that shares nothing with this
// program (read_log.py) must find the same ids, depths and signatures in them and in random logs.
#include "ledger/domain/causal_graph.h"
#include "ledger/store/ed25519.h"
#include "support/laptop.h"
#include "support/ledger_samples.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <random>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;
using namespace Qt::StringLiterals;

namespace {

const QString readLog = QStringLiteral(POCHIN_SOURCE_DIR "/tests/ledger/read_log.py");
const QString vector = QStringLiteral(POCHIN_SOURCE_DIR "/tests/vectors/ledger/orchard.txt");

struct SecondReader {
    explicit SecondReader(const QStringList &arguments)
    {
        QProcess python;
        python.start(u"python3"_s, QStringList{readLog} + arguments);
        python.waitForFinished(120'000);
        status = python.exitStatus() == QProcess::NormalExit ? python.exitCode() : -1;
        lines = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        complaint = QString::fromUtf8(python.readAllStandardError());
    }
    int status;
    QStringList lines;
    QString complaint;
};

SecondReader readBySecond(std::span<const QByteArray> records)
{
    QTemporaryFile log;
    if (!log.open())
        qFatal("no temporary file");
    for (const QByteArray &record : records)
        log.write(record);
    log.close();
    return SecondReader({log.fileName()});
}

/// What this program finds in a change, in the words of the second reader.
QString told(const CausalGraph &graph, const Change &change)
{
    const Node node = *graph.find(change.id());
    return u"%1 %2 %3"_s.arg(change.id().hex()).arg(graph.depth(node)).arg(change.signature() ? u"good" : u"none");
}

QList<QByteArray> recordsOfVector()
{
    QFile file(vector);
    QList<QByteArray> records;
    if (!file.open(QIODevice::ReadOnly))
        return records;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("record "))
            records << QByteArray::fromHex(line.mid(7));
    }
    return records;
}

} // namespace

class ChangeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_frozen_bytes_read_as_they_always_did_and_are_written_again_alike()
    {
        const auto records = recordsOfVector();
        QVERIFY(records.size() >= 8);
        const auto genesis = Change::fromRecord(records.front());
        QVERIFY(genesis);
        CausalGraph graph(spaceOf(genesis->id()));
        const Ed25519Verifier verifier;
        QStringList found;
        for (const QByteArray &record : records) {
            const auto change = Change::fromRecord(record);
            QVERIFY2(change, change ? "" : qPrintable(change.error().detail));
            QCOMPARE(change->record(), record);
            QVERIFY(!change->signature() || change->verified(verifier));
            QCOMPARE(graph.add(change->id(), change->body()), CausalGraph::Arrival::Joined);
            found << told(graph, *change);
        }
        const SecondReader second({u"--vector"_s, vector});
        QVERIFY2(second.status == 0, qPrintable(second.complaint));
        QCOMPARE(found, second.lines);
    }

    void a_second_reader_finds_the_same_in_random_logs()
    {
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 lot(seed);
        const Ed25519Signer signers[] = {signerNumber(1), signerNumber(2), signerNumber(3)};
        const Change genesis = *foundedSpace(signers[0].feed(), {"orchard"}, -1);
        std::vector<Laptop> laptops;
        for (const Ed25519Signer &signer : signers)
            laptops.emplace_back(signer.feed(), genesis);
        for (int i = 0; i < 60; ++i) {
            laptops[lot() % 3].pull(Laptop(laptops[lot() % 3]));
            laptops[lot() % 3].does(
                {.type = 7, .payload = {QByteArray(int(lot() % 300), 'x'), Salt{'s'}}, .flags = ChangeFlag::Erasable},
                qint64(lot()) << 10);
        }
        Laptop all(signers[0].feed(), genesis);
        for (const Laptop &laptop : laptops)
            all.pull(laptop);
        std::vector<QByteArray> records;
        QStringList expected;
        for (Change change : all.changes()) {
            const auto signer = std::ranges::find(signers, change.body().feed, &Ed25519Signer::feed);
            if (lot() % 4 != 0)
                change.sign(*signer);
            if (lot() % 4 == 0)
                change.erasePayload();
            records.push_back(change.record());
            expected << told(all.graph(), change);
        }
        const SecondReader second = readBySecond(records);
        QVERIFY2(second.status == 0, qPrintable(second.complaint));
        QCOMPARE(second.lines, expected);
    }

    void a_second_reader_refuses_what_this_one_refuses()
    {
        const Ed25519Signer vera = signerNumber(1);
        Change genesis = *foundedSpace(vera.feed(), {"orchard"}, 0);
        genesis.sign(vera);
        const QByteArray good = genesis.record();
        QCOMPARE(readBySecond(std::vector{good}).status, 0);
        for (const auto &[from, to] : {std::pair(QByteArray("orchard"), QByteArray("Orchard")),
                 {QByteArray(genesis.signature()->data(), 8), QByteArray("????????")},
                 {QByteArray("\x04\x00", 2), QByteArray("\x04\x01", 2)}}) {
            const QByteArray bad = QByteArray(good).replace(from, to);
            QVERIFY(bad != good);
            const auto read = Change::fromRecord(bad);
            QVERIFY(!read || !read->verified(Ed25519Verifier()));
            QCOMPARE(readBySecond(std::vector{bad}).status, 1);
        }
    }
};

QTEST_GUILESS_MAIN(ChangeLogTest)
#include "change_log_test.moc"
