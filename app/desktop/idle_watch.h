// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace pochin::desktop {

/// Notices that nobody has touched keyboard, mouse or screen for a while. Measures with a clock that cannot be set
/// back; sleep of the machine, which that clock may not count, is SessionWatch's matter.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    explicit IdleWatch(std::chrono::milliseconds idleTime, Clock now = std::chrono::steady_clock::now);

public Q_SLOTS:
    void setIdleTime(std::chrono::minutes time);
    /// Begins anew, as if somebody had just touched a key.
    void start();
    void stop();
    /// Looks at the clock; called by a timer.
    void look();

Q_SIGNALS:
    /// Once; then the watch rests until start().
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Clock m_now;
    std::chrono::milliseconds m_idleTime;
    std::chrono::steady_clock::time_point m_lastTouch;
    QTimer m_timer;
};

} // namespace pochin::desktop
