// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session_watch.h"
#include "support/eventually.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace pochin::desktop;

/// Plays logind on a bus of its own.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList inhibited;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        inhibited.append(what + u'/' + mode);
        QTemporaryFile file;
        return file.open() ? QDBusUnixFileDescriptor(file.handle()) : QDBusUnixFileDescriptor();
    }
    QDBusObjectPath GetSessionByPID(uint)
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_31"));
    }
};

class SessionWatchTest : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Logind> m_logind;
    std::unique_ptr<SessionWatch> m_watch;
    bool m_heldWhenLocking = false;

    QDBusConnection system() { return QDBusConnection(QStringLiteral("their-end")); }
    void say(const QString &path, const QString &interface, const QString &signal, const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        QVERIFY(system().send(message));
    }
    void sayPrepareForSleep(bool begins)
    {
        say(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
            QStringLiteral("PrepareForSleep"), {begins});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted())
            QSKIP("there is no dbus-daemon on this machine");
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        QDBusConnection theirs = QDBusConnection::connectToBus(m_address, QStringLiteral("their-end"));
        QVERIFY(theirs.isConnected());
        m_logind = std::make_unique<Logind>();
        QVERIFY(theirs.registerObject(
            QStringLiteral("/org/freedesktop/login1"), m_logind.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.login1")));
        QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    }
    void init()
    {
        const QDBusConnection ours = QDBusConnection::connectToBus(m_address, QStringLiteral("our-end"));
        m_watch = std::make_unique<SessionWatch>(ours, ours);
        EVENTUALLY(m_watch->holdsSleepBack());
        QTest::qWait(100); // the question for our own session has no visible answer
    }
    void cleanup() { m_watch.reset(); }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void asks_logind_to_delay_sleep_and_nothing_more()
    {
        QCOMPARE(m_logind->inhibited.last(), QStringLiteral("sleep/delay"));
    }

    void locks_before_sleep_and_then_lets_it_come()
    {
        m_heldWhenLocking = false;
        connect(
            m_watch.get(), &SessionWatch::mustLock, this, [this] { m_heldWhenLocking = m_watch->holdsSleepBack(); });
        sayPrepareForSleep(true);
        EVENTUALLY(!m_watch->holdsSleepBack());
        QVERIFY(m_heldWhenLocking);
    }

    void holds_sleep_back_again_after_waking_up()
    {
        sayPrepareForSleep(true);
        EVENTUALLY(!m_watch->holdsSleepBack());
        sayPrepareForSleep(false);
        EVENTUALLY(m_watch->holdsSleepBack());
    }

    void locks_with_the_own_session()
    {
        QSignalSpy locked(m_watch.get(), &SessionWatch::mustLock);
        say(QStringLiteral("/org/freedesktop/login1/session/_31"), QStringLiteral("org.freedesktop.login1.Session"),
            QStringLiteral("Lock"));
        EVENTUALLY(locked.count() == 1);
    }

    void does_not_lock_with_the_session_of_somebody_else()
    {
        QSignalSpy locked(m_watch.get(), &SessionWatch::mustLock);
        say(QStringLiteral("/org/freedesktop/login1/session/_99"), QStringLiteral("org.freedesktop.login1.Session"),
            QStringLiteral("Lock"));
        QTest::qWait(200);
        QCOMPARE(locked.count(), 0);
    }

    void locks_when_the_screen_locks()
    {
        QSignalSpy locked(m_watch.get(), &SessionWatch::mustLock);
        say(QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"),
            QStringLiteral("ActiveChanged"), {false});
        say(QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"),
            QStringLiteral("ActiveChanged"), {true});
        EVENTUALLY(locked.count() == 1);
    }

    void lives_without_any_bus()
    {
        const QDBusConnection nowhere(QStringLiteral("no-such-bus"));
        const SessionWatch deaf(nowhere, nowhere);
        QVERIFY(!deaf.holdsSleepBack());
    }
};

QTEST_GUILESS_MAIN(SessionWatchTest)
#include "session_watch_test.moc"
