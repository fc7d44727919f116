// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/decision_surroundings.h"
#include "reference/views/back_link.h"

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

/// What the page of decisions needs from elsewhere, the paragraphs it cites, chance, and a place for seeds; and what
/// the texts need from it and others: where they are cited.
class DecisionsRoom : public QObject
{
    Q_OBJECT

public:
    /// Puts the page into `window`, which owns the room from then on. The others must outlive both.
    DecisionsRoom(
        WorkbenchWindow &window, vault::VaultSession &session, ledger::SpacesDesk &desk, const TextsRoom &texts);

Q_SIGNALS:
    void vaultWanted();

private:
    [[nodiscard]] assemblies::DecisionSurroundings surroundings() const;
    [[nodiscard]] std::vector<reference::BackLink> backLinks() const;
    void linkTexts();

    WorkbenchWindow &m_window;
    vault::VaultSession &m_session;
    ledger::SpacesDesk &m_desk;
    const TextsRoom &m_texts;
};

} // namespace pochin::desktop
