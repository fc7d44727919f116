// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/people_column.h"

#include "assemblies/views/meeting/room_list.h"
#include "assemblies/views/meeting/speakers_panel.h"
#include "workbench/sheet/deed_button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {
constexpr int least = 218;
} // namespace

PeopleColumn::PeopleColumn(AssemblyDeeds &deeds, QWidget *parent)
    : QWidget(parent), m_deeds(deeds), m_speakers(new SpeakersPanel(this)), m_room(new RoomList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_speakers);
    column->addWidget(m_room, 1);
    setMinimumWidth(least);
    connectParts();
}

void PeopleColumn::connectParts()
{
    connect(m_room, &RoomList::presenceChosen, this, [this](const Attendant &who, bool isThere) {
        m_deeds.notePresence(who, isThere ? PresenceNoted::How::Came : PresenceNoted::How::Left);
    });
    connect(m_room, &RoomList::handChosen, this, &PeopleColumn::raiseHand);
    connect(m_room, &RoomList::guestWanted, &m_deeds, &AssemblyDeeds::noteGuest);
    connect(m_speakers, &SpeakersPanel::nextWanted, this, &PeopleColumn::giveFloorToNext);
    connect(m_speakers, &SpeakersPanel::silenceWanted, this,
        [this] { alterFloor([](Floor floor) { return withSilence(std::move(floor)); }); });
}

void PeopleColumn::show(const Outlook &outlook, const Assembly &assembly)
{
    if (m_assembly != assembly.id()) {
        m_assembly = assembly.id();
        m_floor = m_deeds.surroundings().keptFloor(assembly.id());
    }
    offerGuest(assembly.id());
    m_room->show(outlook, assembly, m_floor);
    m_speakers->show(outlook, m_floor);
}

void PeopleColumn::offerGuest(const ChangeId &assembly)
{
    m_room->guest()->offerUnless(m_deeds.trouble([&](const Outlook &seen) {
        return assemblies::notePresence(seen, {.assembly = assembly, .who = {.guest = QStringLiteral("?")}});
    }));
}

void PeopleColumn::tick(Instant now)
{
    m_speakers->tick(now);
}

void PeopleColumn::goTo()
{
    m_room->goTo();
}

void PeopleColumn::raiseHandOfChosen()
{
    if (const auto who = m_room->current())
        raiseHand(*who);
}

void PeopleColumn::giveFloorToNext()
{
    alterFloor([this](Floor floor) { return withNextSpeaker(std::move(floor), m_deeds.outlook()->now); });
}

void PeopleColumn::alterFloor(const std::function<Floor(Floor)> &alter)
{
    const auto outlook = m_deeds.outlook();
    const Assembly *assembly = m_deeds.assembly(outlook);
    if (!assembly)
        return;
    m_floor = alter(std::move(m_floor));
    m_deeds.surroundings().keepFloor(assembly->id(), m_floor);
    m_room->show(*outlook, *assembly, m_floor);
    m_speakers->show(*outlook, m_floor);
}

void PeopleColumn::raiseHand(const Attendant &who)
{
    const bool isRaised = std::ranges::find(m_floor.waiting, who) != m_floor.waiting.end();
    alterFloor([&](Floor floor) {
        return isRaised ? withHandLowered(std::move(floor), who) : withHandRaised(std::move(floor), who);
    });
}

} // namespace pochin::assemblies
