// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/auto_lock.h"

#include "desktop/preferences.h"
#include "desktop/session_watch.h"
#include "desktop/workbench_window.h"
#include "vault/views/vault_session.h"

#include <QDBusConnection>

namespace pochin::desktop {

using vault::VaultSession;

AutoLock::AutoLock(VaultSession &session, const Preferences &preferences, WorkbenchWindow &window)
    : m_session(session), m_idle(preferences.idleTime())
{
    connect(&m_idle, &IdleWatch::idle, &m_session, &VaultSession::lock);
    connect(&preferences, &Preferences::idleTimeChosen, &m_idle, &IdleWatch::setIdleTime);
    connect(&m_session, &VaultSession::stateChanged, this, [this](VaultSession::State state) {
        if (state == VaultSession::State::Unlocked)
            m_idle.start();
        else
            m_idle.stop();
    });
    connect(&window, &WorkbenchWindow::minimised, this, [this, &preferences] {
        if (preferences.onMinimise() == OnMinimise::Lock)
            m_session.lock();
    });
    // Reaching the buses takes longer than painting a window, and nothing is unlocked before people see one.
    connect(&window, &WorkbenchWindow::painted, this, &AutoLock::watchTheSystem);
}

AutoLock::~AutoLock() = default;

void AutoLock::watchTheSystem()
{
    m_system = std::make_unique<SessionWatch>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
    connect(m_system.get(), &SessionWatch::mustLock, &m_session, &VaultSession::lock, Qt::DirectConnection);
}

} // namespace pochin::desktop
