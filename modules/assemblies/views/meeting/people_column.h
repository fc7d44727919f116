// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/meeting/assembly_deeds.h"

#include <QWidget>

namespace pochin::assemblies {

class RoomList;
class SpeakersPanel;

/// At the right of an assembly that is held: who speaks and who comes next, and who is in the room. Raised hands are no
/// part of the history; they are kept on this device.
class PeopleColumn : public QWidget
{
    Q_OBJECT

public:
    PeopleColumn(AssemblyDeeds &deeds, QWidget *parent);

    void show(const ledger::Outlook &outlook, const Assembly &assembly);
    using QWidget::show;
    void tick(Instant now);

    // For the keys.
    void goTo();
    void raiseHandOfChosen();
    void giveFloorToNext();

private:
    void connectParts();
    void alterFloor(const std::function<Floor(Floor)> &alter);
    void raiseHand(const Attendant &who);
    void offerGuest(const ledger::ChangeId &assembly);

    AssemblyDeeds &m_deeds;
    Floor m_floor;
    std::optional<ledger::ChangeId> m_assembly; ///< whose floor it is
    SpeakersPanel *m_speakers;
    RoomList *m_room;
};

} // namespace pochin::assemblies
