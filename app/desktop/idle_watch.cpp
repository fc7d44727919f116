// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace pochin::desktop {

namespace {

constexpr std::chrono::seconds howOftenToLook{2};

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(std::chrono::milliseconds idleTime, Clock now)
    : m_now(std::move(now)), m_idleTime(idleTime), m_lastTouch(m_now())
{
    m_timer.setInterval(howOftenToLook);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setIdleTime(std::chrono::minutes time)
{
    m_idleTime = time;
}

void IdleWatch::start()
{
    m_lastTouch = m_now();
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::look()
{
    if (m_now() - m_lastTouch < m_idleTime)
        return;
    stop();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    // Only what a person did: the program also sends itself such events, but those do not come from the system.
    if (event->spontaneous() && isTouch(event->type()))
        m_lastTouch = m_now();
    return false;
}

} // namespace pochin::desktop
