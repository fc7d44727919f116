// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/exchange.h"
#include "exchange/views/exchange_page.h"
#include "workbench/sheet/guest_place.h"

#include <QPointer>

#include <optional>

namespace pochin::vault {
class VaultSession;
}

namespace pochin::desktop {

class WorkbenchWindow;

/// What the page of exchange needs from elsewhere: bundles in and out of the vault that is open, and what things of
/// other rooms are called.
class ExchangeRoom : public QObject
{
    Q_OBJECT

public:
    /// Puts the page into `window`, which owns the room from then on. The others must outlive both.
    ExchangeRoom(WorkbenchWindow &window, vault::VaultSession &session, ledger::SpacesDesk &desk);

    /// What things of other rooms are called.
    [[nodiscard]] static exchange::Naming naming(const vault::VaultSession &session);
    /// The files of what a sheet shows, for workbench::GuestPlace; the room must outlive them.
    [[nodiscard]] workbench::GuestMaker filesSection();
    /// A file from outside: what a second start of the program was given.
    void showFile(const QString &path);
    /// For connecting its wishes.
    [[nodiscard]] exchange::ExchangePage *page() const { return m_page; }

private:
    /// Null while the vault is locked or borrowed.
    [[nodiscard]] exchange::Exchange *open();

    vault::VaultSession &m_session;
    ledger::SpacesDesk &m_desk;
    SystemClock m_clock;
    std::optional<exchange::Exchange> m_exchange;
    QPointer<exchange::ExchangePage> m_page; ///< the window's
};

} // namespace pochin::desktop
