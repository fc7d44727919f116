// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"
#include "vault_fixture.h"

#include <QProcess>
#include <QRegularExpression>

using namespace pochin;
using namespace pochin::vault;

namespace {

QByteArray ageShows(const QString &file, const crypto::Secret &passphrase)
{
    return shownOnTerminal({QStringLiteral(AGE_PROGRAM), QStringLiteral("-d"), file}, passphrase.view().toByteArray());
}

QString keyIn(const QByteArray &shown)
{
    static const QRegularExpression line(QStringLiteral("^key: ([0-9a-f]{64})$"), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(shown)).captured(1);
}

QString sqlcipherAnswers(const QString &database, const QString &key, const QString &question)
{
    QProcess program;
    program.start(QStringLiteral(SQLCIPHER_PROGRAM), {database});
    program.write(QStringLiteral("PRAGMA key = \"x'%1'\";\n%2\n").arg(key, question).toUtf8());
    program.closeWriteChannel();
    program.waitForFinished();
    return QString::fromUtf8(program.readAllStandardOutput() + program.readAllStandardError());
}

} // namespace

// The promise of README.txt in every vault: if Pochin is gone, age and sqlcipher open it.
class StockProgramsTest : public QObject
{
    Q_OBJECT

    VaultFixture m_at;
    crypto::Secret m_words;
    QString m_fingerprint;

private Q_SLOTS:
    void initTestCase()
    {
        const auto vault = m_at.create();
        QVERIFY_DONE(vault);
        QVERIFY_DONE((*vault)->shelf(QStringLiteral("changes")).put("k1", "посеять рожь"));
        QVERIFY_DONE((*vault)->searchRows().put(
            {QStringLiteral("note"), "k1", QStringLiteral("Рожь"), QStringLiteral("Посеять до субботы")}));
        m_words = *(*vault)->makeRecovery(WordLanguage::Russian);
        m_fingerprint = (*vault)->fingerprint().hex();
    }

    void age_shows_the_key_for_the_passphrase()
    {
        const QByteArray shown = ageShows(m_at.file("key.age"), applePassphrase());
        QVERIFY2(
            shown.contains("pochin-vault-key 1\nvault: " + m_fingerprint.toLatin1() + "\nkey: "), shown.constData());
        QVERIFY(!keyIn(shown).isEmpty());
    }

    void age_shows_the_same_key_for_the_words_of_the_sheet()
    {
        QCOMPARE(keyIn(ageShows(m_at.file("recovery.age"), m_words)),
            keyIn(ageShows(m_at.file("key.age"), applePassphrase())));
    }

    void age_refuses_another_passphrase() { QVERIFY(keyIn(ageShows(m_at.file("key.age"), m_words)).isEmpty()); }

    void sqlcipher_reads_everything_with_that_key_as_the_readme_says()
    {
        const QString key = keyIn(ageShows(m_at.file("key.age"), applePassphrase()));
        const QString answer = sqlcipherAnswers(m_at.file("vault.db"), key,
            QStringLiteral("SELECT shelf.name, hex(key), hex(body) FROM record JOIN shelf ON shelf.id = shelf;\n"
                           "SELECT kind, title, text FROM search_row;\nPRAGMA cipher_integrity_check;"));
        QCOMPARE(answer,
            QStringLiteral("ok\nchanges|6B31|%1\nnote|Рожь|Посеять до субботы\n")
                .arg(QString::fromLatin1(QByteArray("посеять рожь").toHex().toUpper())));
    }

    void sqlcipher_reads_nothing_with_another_key()
    {
        const QString answer = sqlcipherAnswers(
            m_at.file("vault.db"), QString(64, u'0'), QStringLiteral("SELECT count(*) FROM record;"));
        QVERIFY2(answer.contains(QStringLiteral("not a database")), qPrintable(answer));
    }

    void what_sqlcipher_wrote_pochin_reads_again()
    {
        const QString key = keyIn(ageShows(m_at.file("key.age"), applePassphrase()));
        sqlcipherAnswers(
            m_at.file("vault.db"), key, QStringLiteral("INSERT INTO setting VALUES ('from.outside', 'yes');"));
        const auto vault = m_at.unlock();
        QVERIFY_DONE(vault);
        QCOMPARE((*vault)->settings().value(QStringLiteral("from.outside")).value(), QStringLiteral("yes"));
        QVERIFY((*vault)->check().value().empty());
    }
};

QTEST_GUILESS_MAIN(StockProgramsTest)
#include "stock_programs_test.moc"
