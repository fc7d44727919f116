// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/packing.h"
#include "exchange/store/bundle_file.h"
#include "support/signed_laptop.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pochin;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;

/// A promise: whoever is entitled to a bundle opens it with stock programs, today and when Pochin is gone.
class BundleStockTest : public QObject
{
    Q_OBJECT

private:
    struct Answer {
        int status = -1;
        QByteArray output;
    };
    static Answer run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(20'000))
            return {-1, process.errorString().toUtf8()};
        return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
    }

private Q_SLOTS:
    // bundle 1
    void stock_age_and_unzip_open_a_bundle()
    {
        const QTemporaryDir folder;
        const auto identity = crypto::age::X25519Identity::generated();
        const auto recipient = identity.recipient();
        ledger::test::SignedLaptop vera(1, ledger::test::foundedBy(2));
        for (int i = 0; i < 40; ++i)
            vera.does("полив " + QByteArray::number(i));
        const Packing packing = packed(vera.graph(), vera.store(), {}).value();
        const Manifest manifest{.space = vera.graph().space(),
            .sender = vera.signer().feed(),
            .frontier = frontierOf(vera.space()),
            .segments = packing.segments};
        const QByteArray statement = encoded(manifest, vera.signer()).value();
        BlockSource source(vera.graph(), vera.store(), packing, 0, Signatures::OfHeads);
        const QString bundle = folder.filePath(u"b.pochin"_s);
        QVERIFY(writeBundle(bundle, {.manifest = statement, .changes = [&] { return source.next(); }}, {&recipient}));

        QFile key(folder.filePath(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(identity.text().view().toByteArray()) > 0);
        key.close();
        const QString zip = folder.filePath(u"b.zip"_s);
        const Answer opened = run(u"age"_s, {u"-d"_s, u"-i"_s, key.fileName(), u"-o"_s, zip, bundle});
        QVERIFY2(opened.status == 0, opened.output);
        const Answer tested = run(u"unzip"_s, {u"-t"_s, zip});
        QVERIFY2(tested.status == 0, tested.output);
        QVERIFY(tested.output.contains("No errors detected"));
        QCOMPARE(run(u"unzip"_s, {u"-p"_s, zip, u"manifest"_s}).output, statement);
        const QByteArray changes = run(u"unzip"_s, {u"-p"_s, zip, u"changes"_s}).output;
        QVERIFY(changes.contains(QByteArray("полив 39")));
    }
};

QTEST_GUILESS_MAIN(BundleStockTest)
#include "bundle_stock_test.moc"
