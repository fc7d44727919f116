// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/views/spaces_desk.h"

#include <memory>
#include <optional>

namespace pochin::vault {
class VaultSession;
}

namespace pochin::desktop {

/// What pages need of groups: the spaces of the vault, which come with its opening and go before it locks. They are
/// opened where the vault is, off the GUI thread, and are there as soon as it is. While a deed has borrowed the vault
/// (a check, a new passphrase) states can be read and nothing is written.
class SpacesRoom : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit SpacesRoom(vault::VaultSession &session, QObject *parent);
    ~SpacesRoom() override;

    [[nodiscard]] ledger::SpacesDesk &desk() { return m_desk; }

Q_SIGNALS:
    /// The vault is open, and its groups could not be read.
    void failed(const pochin::Failure &failure);

private:
    using Opened = Result<std::unique_ptr<ledger::Spaces>>;

    void open();
    void putAway();
    void heedLoan();

    vault::VaultSession &m_session;
    std::optional<Opened> m_arrived; ///< opened with the vault that is about to be here
    std::unique_ptr<ledger::Spaces> m_spaces;
    ledger::SpacesDesk m_desk;
};

} // namespace pochin::desktop
