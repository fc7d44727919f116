// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/today/today_page.h"

#include "workbench/tinted_icon.h"
#include "workbench/today/today_view.h"

#include <KLocalizedString>

namespace pochin::workbench {

void TodayPage::addSource(const WaitingSource *source)
{
    m_sources.append(source);
}

void TodayPage::refresh()
{
    m_isOpen = true;
    m_waiting.clear();
    for (const WaitingSource *source : std::as_const(m_sources))
        m_waiting += source->waiting();
    fill();
    Q_EMIT subtitleChanged();
}

void TodayPage::close()
{
    m_isOpen = false;
    m_waiting.clear();
    fill();
    Q_EMIT subtitleChanged();
}

void TodayPage::fill()
{
    if (!m_view)
        return;
    if (m_isOpen)
        m_view->tell(m_waiting, m_clock.now());
    else
        m_view->tellClosed();
}

QString TodayPage::title() const
{
    return i18nc("@title the page of what waits for me", "Today");
}

QIcon TodayPage::icon() const
{
    return tintedIcon(QStringLiteral("view-calendar-day"));
}

QWidget *TodayPage::createWidget(QWidget *parent)
{
    m_view = new TodayView(parent);
    connect(m_view, &TodayView::vaultWanted, this, &TodayPage::vaultWanted);
    connect(m_view, &TodayView::citationRequested, this, &TodayPage::citationRequested);
    fill();
    return m_view;
}

QString TodayPage::subtitle() const
{
    const auto count = static_cast<int>(m_waiting.size());
    return count == 0 ? QString() : i18ncp("@title:window how much waits", "%1 thing waits", "%1 things wait", count);
}

} // namespace pochin::workbench
