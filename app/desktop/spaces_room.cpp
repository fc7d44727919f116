// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/spaces_room.h"

#include "composition/change_types.h"
#include "vault/views/vault_session.h"

namespace pochin::desktop {

using vault::VaultSession;

SpacesRoom::SpacesRoom(VaultSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &VaultSession::stateChanged, this, [this](VaultSession::State state) {
        if (state == VaultSession::State::Unlocked)
            open();
    });
    connect(&session, &VaultSession::aboutToLock, this, &SpacesRoom::putAway);
    connect(&session, &VaultSession::begun, this, &SpacesRoom::heedLoan);
    connect(&session, &VaultSession::ended, this, &SpacesRoom::heedLoan);
}

SpacesRoom::~SpacesRoom()
{
    putAway();
}

void SpacesRoom::open()
{
    auto opened = ledger::Spaces::open(*m_session.vault(), composition::allChangeTypes(), m_clock);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_spaces = *std::move(opened);
    m_desk.lend(*m_spaces);
    heedLoan();
}

void SpacesRoom::putAway()
{
    m_desk.takeBack();
    m_spaces.reset();
}

void SpacesRoom::heedLoan()
{
    using enum VaultSession::Deed;
    const auto deed = m_session.underWay();
    m_desk.setBusy(deed == Checking || deed == ChangingPassphrase || deed == RenewingSheet || deed == ProvingSheet);
}

} // namespace pochin::desktop
