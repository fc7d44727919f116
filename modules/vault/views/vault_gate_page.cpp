// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/vault_gate_page.h"

#include "vault/views/vault_session.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

namespace pochin::vault {

VaultGatePage::VaultGatePage(VaultSession &session, VaultGate::Reading reading) : m_session(session), m_reading(reading)
{
    connect(&m_session, &VaultSession::stateChanged, this, &VaultGatePage::titleChanged);
}

QString VaultGatePage::title() const
{
    switch (m_session.state()) {
    case VaultSession::State::Absent:
        return i18nc("@title a page", "Set up a vault");
    case VaultSession::State::Locked:
        return i18nc("@title a page", "Unlock the vault");
    case VaultSession::State::Unlocked:
        return i18nc("@title a page, the end of setting up", "New vault");
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon VaultGatePage::icon() const
{
    return workbench::tintedIcon(QStringLiteral("object-unlocked"));
}

QWidget *VaultGatePage::createWidget(QWidget *parent)
{
    auto *gate = new VaultGate(m_session, m_reading, parent);
    connect(gate, &VaultGate::entered, this, &VaultGatePage::entered);
    connect(gate, &VaultGate::readingRequested, this, &VaultGatePage::readingRequested);
    return gate;
}

} // namespace pochin::vault
