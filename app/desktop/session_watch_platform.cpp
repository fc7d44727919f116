// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <KLocalizedString>

#include <functional>
#include <utility>

namespace pochin::desktop {

namespace {

constexpr QLatin1StringView login("org.freedesktop.login1");
constexpr QLatin1StringView loginPath("/org/freedesktop/login1");
constexpr QLatin1StringView loginInterface("org.freedesktop.login1.Manager");

QDBusMessage toLogin(const QString &method)
{
    return QDBusMessage::createMethodCall(login, loginPath, loginInterface, method);
}

/// Calls `then` with the answer, or not at all.
template <typename Answer>
void ask(const QDBusConnection &bus, const QDBusMessage &question, QObject *context,
    std::function<void(const Answer &)> then)
{
    auto *waiting = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    QObject::connect(waiting, &QDBusPendingCallWatcher::finished, context, [waiting, then = std::move(then)] {
        const QDBusPendingReply<Answer> reply = *waiting;
        if (reply.isValid())
            then(reply.value());
        waiting->deleteLater();
    });
}

} // namespace

struct SessionWatch::Bus {
    QDBusConnection system;
    QDBusUnixFileDescriptor inhibitor;
};

SessionWatch::SessionWatch(const QDBusConnection &system, const QDBusConnection &session)
    : m_bus(std::make_unique<Bus>(Bus{system, {}}))
{
    m_bus->system.connect(
        login, loginPath, loginInterface, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    for (const auto &[path, name] :
        {std::pair(QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver")),
            std::pair(QStringLiteral("/org/gnome/ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"))}) {
        QDBusConnection(session).connect(
            name, path, name, QStringLiteral("ActiveChanged"), this, SLOT(onScreenSaver(bool)));
    }
    listenToOwnSession();
    holdSleepBack();
}

SessionWatch::~SessionWatch() = default;

bool SessionWatch::holdsSleepBack() const
{
    return m_bus->inhibitor.isValid();
}

void SessionWatch::listenToOwnSession()
{
    QDBusMessage question = toLogin(QStringLiteral("GetSessionByPID"));
    question << static_cast<uint>(QCoreApplication::applicationPid());
    ask<QDBusObjectPath>(m_bus->system, question, this, [this](const QDBusObjectPath &own) {
        m_bus->system.connect(login, own.path(), QStringLiteral("org.freedesktop.login1.Session"),
            QStringLiteral("Lock"), this, SIGNAL(mustLock()));
    });
}

void SessionWatch::holdSleepBack()
{
    QDBusMessage question = toLogin(QStringLiteral("Inhibit"));
    question << QStringLiteral("sleep") << QStringLiteral("Pochin")
             << i18nc("@info shown by the system as the reason why sleep waits a moment", "Locking the vault")
             << QStringLiteral("delay");
    ask<QDBusUnixFileDescriptor>(m_bus->system, question, this,
        [this](const QDBusUnixFileDescriptor &inhibitor) { m_bus->inhibitor = inhibitor; });
}

void SessionWatch::onPrepareForSleep(bool begins)
{
    if (begins) {
        Q_EMIT mustLock();
        m_bus->inhibitor = {}; // closing it lets the machine sleep
    } else {
        holdSleepBack();
    }
}

void SessionWatch::onScreenSaver(bool active)
{
    if (active)
        Q_EMIT mustLock();
}

} // namespace pochin::desktop
