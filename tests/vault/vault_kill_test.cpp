// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/trouble.h"
#include "vault_fixture.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace pochin;
using namespace pochin::vault;

// A process writes record after record and says each number once it is acknowledged; it is killed at a random moment.
// Whatever it said must be there. (A kill is not a power cut: what the disk forgets is another test.)
class VaultKillTest : public QObject
{
    Q_OBJECT

    VaultFixture m_at;

    /// The last number that the writer said before it was killed, or -1.
    [[nodiscard]] qint64 lastAcknowledged(int afterMilliseconds) const
    {
        QProcess writer;
        writer.start(QStringLiteral(VAULT_COMPANION), {QStringLiteral("write"), m_at.folder});
        writer.write(applePassphrase().view().toByteArray() + '\n');
        writer.waitForReadyRead();
        QTest::qSleep(afterMilliseconds);
        writer.kill();
        writer.waitForFinished();
        const QByteArrayList lines = writer.readAllStandardOutput().split('\n');
        return lines.size() < 2 ? -1 : lines.at(lines.size() - 2).toLongLong();
    }

private Q_SLOTS:
    void nothing_acknowledged_is_lost_when_the_writer_is_killed()
    {
        const int rounds
            = qEnvironmentVariableIsSet("POCHIN_KILL_ROUNDS") ? qEnvironmentVariableIntValue("POCHIN_KILL_ROUNDS") : 5;
        QVERIFY_DONE(m_at.create());
        qint64 stored = 0;
        for (int round = 0; round < rounds; ++round) {
            const qint64 last = lastAcknowledged(QRandomGenerator::global()->bounded(150));
            QVERIFY(last >= stored); // it did write
            const auto vault = m_at.unlock();
            QVERIFY_DONE(vault);
            stored = (*vault)->shelf(QStringLiteral("numbers")).count().value();
            // One more may have been committed and not yet said.
            QVERIFY2(stored >= last + 1 && stored <= last + 2,
                qPrintable(QStringLiteral("said %1, stored %2").arg(last).arg(stored)));
            if (round % 10 == 0)
                QVERIFY((*vault)->check().value().empty());
        }
    }
};

QTEST_GUILESS_MAIN(VaultKillTest)
#include "vault_kill_test.moc"
