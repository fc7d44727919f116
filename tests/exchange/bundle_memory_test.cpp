// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles that are right to the last seal and made to fill the memory of whoever opens them. Each is opened as it would
// be from a stick, and the most memory that this program held meanwhile is asked of the system.
#include "exchange/domain/limits.h"
#include "exchange/domain/packing.h"
#include "exchange/hostile_blocks.h"
#include "exchange/store/bundle_file.h"
#include "exchange/zip_draft.h"
#include "support/signed_laptop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pochin;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;
using ledger::test::SignedLaptop;
using enum Failure::Kind;

namespace {

/// What a bundle may cost beside its changes: the chunks of the seal, a block and its columns, the directory.
constexpr qint64 asideBytes = 64 * limits::mebi;

/// A line of /proc/self/status in bytes; -1 where the system tells no such thing.
qint64 told(const QByteArray &what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what + ':'))
            return line.sliced(what.size() + 1).trimmed().split(' ').front().toLongLong() * limits::kibi;
    }
    return -1;
}

/// From now on the system remembers the most that is held anew.
bool forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    return refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && refs.write("5") == 1;
}

constexpr bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
    return __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
    return false;
#endif
}

} // namespace

class BundleMemoryTest : public QObject
{
    Q_OBJECT

private:
    const crypto::age::X25519Identity m_reader = crypto::age::X25519Identity::generated();
    const SignedLaptop m_laptop{1, ledger::test::foundedBy(1)};
    QTemporaryDir m_folder;

    /// A manifest with one segment of this feed, which says that `count` changes follow.
    [[nodiscard]] QByteArray manifestOf(quint64 count) const
    {
        const Manifest manifest{.space = m_laptop.graph().space(),
            .sender = m_laptop.signer().feed(),
            .segments = {{.feed = m_laptop.signer().feed(),
                .first = 1,
                .base = m_laptop.graph().id(m_laptop.graph().heads().front()),
                .count = count}}};
        return encoded(manifest, m_laptop.signer()).value();
    }
    [[nodiscard]] static DraftZip zipOf(const QByteArray &manifest, const QByteArray &changes, bool isDeflated = false)
    {
        return {{{"manifest", manifest, true}, {"changes", changes, isDeflated}}};
    }
    [[nodiscard]] QString sealedFile(const QByteArray &zip) const
    {
        const auto recipient = m_reader.recipient();
        QFile file(m_folder.filePath(u"hostile.pochin"_s));
        const QByteArray sealed = crypto::age::sealed(zip, {&recipient}).value();
        if (!file.open(QIODevice::WriteOnly) || file.write(sealed) != sealed.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    struct Opened {
        std::optional<Failure> failure;
        qint64 memory = 0;
    };
    [[nodiscard]] Opened opened(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !forgetPeak())
            return {failure(StorageBroken, u"no file, or no peak of memory"_s).error(), 0};
        const qint64 before = told("VmRSS");
        const auto bundle = openBundle(file, {&m_reader}, ledger::Ed25519Verifier());
        return {bundle ? std::nullopt : std::optional(bundle.error()), told("VmHWM") - before};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (isSanitized() || told("VmHWM") < 0 || !forgetPeak())
            QSKIP("this build or this system does not tell how much memory it held");
    }

    void a_hostile_bundle_is_refused_before_it_fills_the_memory_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const QByteArray sixty(60 * limits::mebi, 'x');
        QTest::newRow("a bomb: a thousand times as large") << zipOf(manifestOf(1), sixty, true).bytes();
        QTest::newRow("a block that says it has 2^62 bytes")
            << zipOf(manifestOf(1), QByteArray::fromHex("5b4000000000000000") + sixty).bytes();
        QTest::newRow("a column that says it has 2^62 rows")
            << zipOf(manifestOf(1), byteString(QByteArray::fromHex("879b4000000000000000") + sixty.first(7 << 20)))
                   .bytes();
        QTest::newRow("a bomb of deps: 48 times as large") << zipOf(manifestOf(1), blockOfDeps()).bytes();
        const QByteArray tiny = blockOfTinyChanges(limits::changesInBlock);
        const qsizetype blocks = limits::changesBytes / tiny.size();
        QTest::newRow("millions of the smallest changes")
            << zipOf(manifestOf(static_cast<quint64>(blocks * limits::changesInBlock)), tiny.repeated(blocks)).bytes();
        DraftZip many = zipOf(manifestOf(1), tiny);
        many.count = 0xffff;
        QTest::newRow("a directory of 65,535 entries") << many.bytes();
    }
    void a_hostile_bundle_is_refused_before_it_fills_the_memory()
    {
        QFETCH(const QByteArray, zip);
        const Opened what = opened(sealedFile(zip));
        QVERIFY(what.failure.has_value());
        QCOMPARE(what.failure->kind, LimitExceeded);
        qInfo("%lld MiB of memory for a file of %lld MiB", what.memory / limits::mebi, zip.size() / limits::mebi);
        QVERIFY2(what.memory <= limits::changesMemory + asideBytes, qPrintable(QString::number(what.memory)));
    }

    /// The same without a fault: as many changes as there is room for are read, and cost no more than they may.
    void an_honest_bundle_of_many_changes_costs_no_more_than_the_limit_says()
    {
        SignedLaptop laptop(1, ledger::test::foundedBy(1));
        const QByteArray line(150, 'v');
        for (int i = 0; i < 3'000; ++i)
            laptop.does(line);
        const Packing packing = packed(laptop.graph(), laptop.store(), {}).value();
        const Manifest manifest{.space = laptop.graph().space(),
            .sender = laptop.signer().feed(),
            .frontier = frontierOf(laptop.space()),
            .segments = packing.segments};
        BlockSource source(laptop.graph(), laptop.store(), packing, manifest.wall, Signatures::OfHeads);
        QByteArray blocks;
        for (QByteArray block = source.next().value(); !block.isEmpty(); block = source.next().value())
            blocks += block;
        const Opened what = opened(sealedFile(zipOf(encoded(manifest, laptop.signer()).value(), blocks).bytes()));
        QVERIFY2(!what.failure, what.failure ? toString(*what.failure) : "");
        QVERIFY(what.memory <= asideBytes);
    }
};

QTEST_APPLESS_MAIN(BundleMemoryTest)
#include "bundle_memory_test.moc"
