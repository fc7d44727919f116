// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/idle_watch.h"

#include <memory>

namespace pochin::vault {
class VaultSession;
}

namespace pochin::desktop {

class Preferences;
class SessionWatch;
class WorkbenchWindow;

/// Locks the vault when nobody is there: idle, minimised if so wished, session locked, machine going to sleep.
class AutoLock : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    AutoLock(vault::VaultSession &session, const Preferences &preferences, WorkbenchWindow &window);
    ~AutoLock() override;

    [[nodiscard]] IdleWatch &idleWatch() { return m_idle; }

private:
    void watchTheSystem();

    vault::VaultSession &m_session;
    IdleWatch m_idle;
    std::unique_ptr<SessionWatch> m_system;
};

} // namespace pochin::desktop
