// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QDBusConnection;

namespace pochin::desktop {

/// Hears from the system that the session is being locked or the machine is about to sleep.
///
/// Where logind is present, sleep is held back until everybody connected to `mustLock` has returned, so that the key is
/// gone before the memory is kept or written to disk. Where there is no such service, nothing is ever heard, and the
/// idle watch remains.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    /// Listens on these buses; never waits for an answer.
    SessionWatch(const QDBusConnection &system, const QDBusConnection &session);
    ~SessionWatch() override;

    /// Whether sleep is being held back at present.
    [[nodiscard]] bool holdsSleepBack() const;

Q_SIGNALS:
    /// Connect directly: sleep goes on when this returns.
    void mustLock();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);
    void onScreenSaver(bool active);

private:
    void holdSleepBack();
    void listenToOwnSession();

    struct Bus;
    std::unique_ptr<Bus> m_bus;
};

} // namespace pochin::desktop
