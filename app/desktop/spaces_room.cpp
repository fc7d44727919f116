// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/spaces_room.h"

#include "composition/change_types.h"
#include "composition/deed_words.h"
#include "foundation/clock.h"
#include "groups/domain/people_part.h"
#include "vault/views/vault_session.h"

#include <QPointer>

namespace pochin::desktop {

using vault::VaultSession;

namespace {

Result<std::unique_ptr<ledger::Spaces>> openedIn(vault::Vault &vault)
{
    static const SystemClock clock; // outlives whatever is opened in another thread
    return ledger::Spaces::open(vault, composition::allChangeTypes(), clock);
}

} // namespace

SpacesRoom::SpacesRoom(VaultSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_desk.speakHistory(
        {.nameOf = [](const ledger::Space &space,
                       const ledger::PersonId &person) { return groups::nameOf(space.state(), person); },
            .deedOf = [](const ledger::ChangeBody &body) { return composition::deedWithoutWho(body.type); }});
    session.prepareWith([room = QPointer(this)](vault::Vault &vault) -> std::function<void()> {
        auto opened = std::make_shared<Opened>(openedIn(vault));
        return [room, opened] {
            if (room)
                room->m_arrived = std::move(*opened);
        };
    });
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
    // A vault that was just made did not come by unlocking; there is nothing in it that would take time.
    Opened opened = m_arrived ? *std::exchange(m_arrived, std::nullopt) : openedIn(*m_session.vault());
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
