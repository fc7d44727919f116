// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/owner_lock.h"

#include "vault/trouble.h"
#include "vault_fixture.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

using namespace pochin;
using namespace pochin::vault;

namespace {

/// Another process that has the vault open.
class Companion
{
public:
    explicit Companion(const QString &folder)
    {
        m_process.start(QStringLiteral(VAULT_COMPANION), {QStringLiteral("hold"), folder});
        m_process.write(applePassphrase().view().toByteArray() + '\n');
    }
    ~Companion() { kill(); }
    Companion(const Companion &) = delete;
    Companion &operator=(const Companion &) = delete;

    bool holds() { return m_process.waitForReadyRead() && m_process.readLine() == "held\n"; }
    qint64 id() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class OwnerLockTest : public QObject
{
    Q_OBJECT

    VaultFixture m_at;

private Q_SLOTS:
    void initTestCase() { QVERIFY_DONE(m_at.create()); }

    void a_second_process_is_told_who_has_the_vault()
    {
        Companion other(m_at.folder);
        QVERIFY(other.holds());
        QCOMPARE_FAILURE(m_at.unlock(), Failure::Kind::InUse);
        const auto owner = ownerOf(m_at.folder);
        QVERIFY(owner.has_value());
        QCOMPARE(owner->process, other.id());
        QCOMPARE(owner->host, QSysInfo::machineHostName());
        QVERIFY(SystemClock().now() - owner->since < std::chrono::minutes(5));
    }

    void a_second_process_may_read()
    {
        Companion other(m_at.folder);
        QVERIFY(other.holds());
        const auto reader = m_at.unlock(Entry::Reader);
        QVERIFY_DONE(reader);
        QCOMPARE((*reader)->shelf(QStringLiteral("s")).count().value(), 0);
        QCOMPARE_FAILURE((*reader)->shelf(QStringLiteral("s")).put("k", "b"), Failure::Kind::NotPermitted);
        QCOMPARE_FAILURE((*reader)->makeRecovery(WordLanguage::Russian), Failure::Kind::NotPermitted);
    }

    void a_process_killed_frees_the_vault_at_once()
    {
        Companion other(m_at.folder);
        QVERIFY(other.holds());
        QVERIFY(!m_at.unlock());
        other.kill();
        QVERIFY_DONE(m_at.unlock());
    }

    void a_process_that_stands_still_is_not_robbed()
    {
#ifdef Q_OS_UNIX
        Companion other(m_at.folder);
        QVERIFY(other.holds());
        ::kill(static_cast<pid_t>(other.id()), SIGSTOP);
        QTest::qWait(1500);
        QCOMPARE_FAILURE(m_at.unlock(), Failure::Kind::InUse);
#else
        QSKIP("needs SIGSTOP");
#endif
    }

    void one_process_does_not_open_it_twice_either()
    {
        const auto first = m_at.unlock();
        QVERIFY_DONE(first);
        QCOMPARE_FAILURE(m_at.unlock(), Failure::Kind::InUse);
        (*first)->lock();
        QVERIFY_DONE(m_at.unlock());
    }

    void a_reader_sees_what_the_owner_has_committed()
    {
        const auto owner = m_at.unlock();
        QVERIFY_DONE(owner);
        const auto reader = m_at.unlock(Entry::Reader);
        QVERIFY_DONE(reader);
        QVERIFY_DONE((*owner)->shelf(QStringLiteral("read")).put("k", "b"));
        QCOMPARE((*reader)->shelf(QStringLiteral("read")).one("k").value()->body, "b");
        QVERIFY((*reader)->check().value().empty());
    }

    void a_note_of_nonsense_holds_as_well_as_any()
    {
        auto held = os::FileLock::take(m_at.file("owner.lock"));
        QVERIFY_DONE(held);
        QVERIFY_DONE(held->write("\xff nonsense\nprocess x\n"));
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::HeldByAnother);
        QCOMPARE(ownerOf(m_at.folder), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(OwnerLockTest)
#include "owner_lock_test.moc"
