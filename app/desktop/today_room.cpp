// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/today_room.h"

#include "composition/waiting.h"
#include "desktop/workbench_window.h"
#include "groups/domain/description.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/tinted_icon.h"

#include <algorithm>

namespace pochin::desktop {

using ledger::SpacesDesk;
using workbench::TodayPage;

namespace {

constexpr std::chrono::minutes passing{10};

template <typename Do>
void forEachOutlook(const SpacesDesk &desk, const Do &act)
{
    for (const ledger::SpaceId &id : desk.ids()) {
        if (const auto outlook = desk.outlook(id))
            act(*outlook);
    }
}

} // namespace

TodayRoom::TodayRoom(WorkbenchWindow &window, SpacesDesk &desk) : QObject(&window), m_window(window), m_desk(desk)
{
    auto page = std::make_unique<TodayPage>(m_clock);
    m_page = page.get();
    m_page->addSource(this);
    connect(m_page, &TodayPage::vaultWanted, this, &TodayRoom::vaultWanted);
    connect(m_page, &TodayPage::citationRequested, this, &TodayRoom::citationRequested);
    window.addPage(std::move(page), SideBar::Where::Above);
    window.addFindSource(this);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TodayRoom::refresh);
    connect(&m_passing, &QTimer::timeout, this, &TodayRoom::refresh);
    connect(&desk, &SpacesDesk::opened, this, [this] {
        m_passing.start(passing);
        refresh();
    });
    connect(&desk, &SpacesDesk::closed, this, [this] {
        m_passing.stop();
        refresh();
    });
    connect(&desk, &SpacesDesk::changed, &m_soon, qOverload<>(&QTimer::start));
}

void TodayRoom::refresh()
{
    if (!m_page)
        return;
    if (m_desk.isOpen())
        m_page->refresh();
    else
        m_page->close();
}

QList<workbench::Waiting> TodayRoom::waiting() const
{
    QList<workbench::Waiting> all;
    forEachOutlook(m_desk, [&](const ledger::Outlook &outlook) {
        const QString group = groups::titleOf(outlook.space.state());
        for (const ledger::WaitingLine &line : composition::waitingIn(outlook)) {
            const QString thing = line.about.hex();
            all.append({line.kind + u'/' + thing, line.sentence, group, line.deed, line.due,
                [this, room = line.room, thing] { goTo(room, thing); }});
        }
    });
    return all;
}

QList<workbench::Found> TodayRoom::found(const QString &typed, int atMost) const
{
    QList<workbench::Found> all;
    forEachOutlook(m_desk, [&](const ledger::Outlook &outlook) {
        const qsizetype room = std::max<qsizetype>(0, atMost - all.size());
        for (const auto &line : composition::foundIn(outlook, typed, static_cast<std::size_t>(room)))
            all.append({line.title, line.detail, m_window.iconOf(line.room),
                [this, page = line.room, thing = line.about.hex()] { goTo(page, thing); }});
    });
    return all;
}

void TodayRoom::goTo(const QString &room, const QString &thing) const
{
    m_window.showThing(room, thing);
}

} // namespace pochin::desktop
