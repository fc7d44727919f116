// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/meeting/meeting_surroundings.h"

#include <QObject>

namespace pochin::ledger {
class SpacesDesk;
}
namespace pochin::vault {
class VaultSession;
}

namespace pochin::desktop {

class TextsRoom;
class WorkbenchWindow;

/// What the page of assemblies needs from other rooms: what waits for an assembly, sentences for failures, and the
/// vault in which this device keeps who wants to speak.
class AssembliesRoom : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    AssembliesRoom(
        WorkbenchWindow &window, vault::VaultSession &session, ledger::SpacesDesk &desk, const TextsRoom &texts);

Q_SIGNALS:
    void vaultWanted();
    /// A mandate came of an item: it is written where mandates are, in a dialog above `above`.
    void mandateWanted(const pochin::ledger::SpaceId &group, const QString &matter, QWidget *above,
        const pochin::assemblies::GivenHeard &then);

private:
    [[nodiscard]] assemblies::Floor keptFloor(const ledger::ChangeId &assembly) const;
    void keepFloor(const ledger::ChangeId &assembly, const assemblies::Floor &floor);

    vault::VaultSession &m_session;
};

} // namespace pochin::desktop
