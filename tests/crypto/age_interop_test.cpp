// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both ways between this room and the stock `age` program, which is one of the packages that tools/toolchain provides.
#include "crypto/age/age.h"
#include "crypto/random.h"
#include "crypto/terminal_platform.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pochin;
using namespace pochin::crypto;
using namespace Qt::StringLiterals;

class AgeInteropTest : public QObject
{
    Q_OBJECT

private:
    const QString m_age = QStandardPaths::findExecutable(u"age"_s);
    const QString m_ageKeygen = QStandardPaths::findExecutable(u"age-keygen"_s);
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, QByteArrayView bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes.data(), bytes.size()), bytes.size());
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Runs it in our folder; what it said on its error channel is the answer when it failed.
    QByteArray failureOf(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        if (!process.waitForFinished(60'000))
            return "it did not finish";
        return process.exitCode() == 0 ? QByteArray() : process.readAllStandardError();
    }

    age::X25519Identity newIdentity() const
    {
        age::X25519Identity identity = age::X25519Identity::generated();
        write(u"key"_s, identity.text().view());
        return identity;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_age.isEmpty() && !m_ageKeygen.isEmpty(), "the age program is missing; see tools/packages.txt");
        QVERIFY(m_folder.isValid());
    }

    void age_opens_what_we_seal_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("armored");
        for (const qsizetype size : {0, 1, 47, 48, 65535, 65536, 65537, (1 << 20) + 1}) {
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size << false;
            QTest::addRow("%lld bytes, armored", static_cast<long long>(size)) << size << true;
        }
    }
    void age_opens_what_we_seal()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, armored);
        const auto recipient = newIdentity().recipient();
        const auto other = age::X25519Identity::generated().recipient();
        const QByteArray plain = randomBytes(size);
        write(
            u"file.age"_s, *age::sealed(plain, {&other, &recipient}, armored ? age::Form::Armored : age::Form::Binary));
        QCOMPARE(failureOf(m_age, {u"-d"_s, u"-i"_s, u"key"_s, u"-o"_s, u"plain"_s, u"file.age"_s}), QByteArray());
        QCOMPARE(read(u"plain"_s), plain);
    }

    void we_open_what_age_seals_data() { age_opens_what_we_seal_data(); }
    void we_open_what_age_seals()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, armored);
        const auto identity = newIdentity();
        const QByteArray plain = randomBytes(size);
        write(u"plain"_s, plain);
        QStringList arguments{
            u"-r"_s, QString::fromLatin1(identity.recipient().text()), u"-o"_s, u"file.age"_s, u"plain"_s};
        if (armored)
            arguments.prepend(u"-a"_s);
        QCOMPARE(failureOf(m_age, arguments), QByteArray());
        const auto opened = age::opened(read(u"file.age"_s), {&identity}, 4 << 20);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(opened->view(), QByteArrayView(plain));
    }

    void keys_of_age_keygen_are_ours()
    {
        QFile::remove(path(u"made"_s));
        QCOMPARE(failureOf(m_ageKeygen, {u"-o"_s, u"made"_s}), QByteArray());
        const QList<QByteArray> lines = read(u"made"_s).trimmed().split('\n');
        const auto identity = age::X25519Identity::fromText(lines.last());
        QVERIFY(identity);
        QCOMPARE(lines.at(lines.size() - 2), "# public key: " + identity->recipient().text());
    }

    void age_opens_what_a_passphrase_of_ours_seals()
    {
        const QByteArray passphrase = "не голос, а поступок";
        const age::PassphraseRecipient recipient(Secret::ofBytes(passphrase), 12);
        write(u"file.age"_s, *age::sealed("a key of thirty-two bytes and no", {&recipient}));
        const auto run = runAtTerminal(m_age, {u"-d"_s, u"-o"_s, path(u"plain"_s), path(u"file.age"_s)}, passphrase);
        if (!run)
            QSKIP("this system has no pseudo-terminals");
        QVERIFY2(run->exitCode == 0, run->shown.constData());
        QCOMPARE(read(u"plain"_s), QByteArray("a key of thirty-two bytes and no"));
    }

    void we_open_what_a_passphrase_of_age_seals()
    {
        const QByteArray passphrase = "без начальников, 1905";
        write(u"plain"_s, "drafts");
        const auto run
            = runAtTerminal(m_age, {u"-p"_s, u"-a"_s, u"-o"_s, path(u"file.age"_s), path(u"plain"_s)}, passphrase);
        if (!run)
            QSKIP("this system has no pseudo-terminals");
        QVERIFY2(run->exitCode == 0, run->shown.constData());
        const age::PassphraseIdentity right(Secret::ofBytes(passphrase));
        const age::PassphraseIdentity wrong(Secret::ofBytes("1917"));
        const QByteArray file = read(u"file.age"_s);
        QCOMPARE(age::opened(file, {&right})->view(), QByteArrayView("drafts"));
        QCOMPARE(age::opened(file, {&wrong}).error().kind, Failure::Kind::WrongPassphrase);
    }
};

QTEST_GUILESS_MAIN(AgeInteropTest)
#include "age_interop_test.moc"
