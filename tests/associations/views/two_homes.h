// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/associations_page.h"
#include "ledger/store/spaces.h"
#include "vault/vault_fixture.h"

#include <memory>

namespace pochin::associations::test {

/// A vault, the spaces in it, and the page that shows them.
struct Home {
    explicit Home(FixedClock &clock);
    ~Home();
    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    /// The page in a window of its own.
    void open();
    [[nodiscard]] Outlook outlook(const ledger::SpaceId &id) const { return *spaces->outlook(id); }
    [[nodiscard]] const AssociationsPart &part(const ledger::SpaceId &id) const;

    vault::VaultFixture files;
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<ledger::Spaces> spaces;
    ledger::SpacesDesk desk;
    QWidget window;
    std::unique_ptr<AssociationsPage> page;
};

/// Vera's laptop and Anton's, who founded the orchard together.
class TwoHomes
{
public:
    TwoHomes();

    FixedClock clock;
    Home vera, anton;
    ledger::SpaceId orchard;

    /// Each learns what the other did.
    void meet();

private:
    [[nodiscard]] static std::vector<ledger::Change> everything(const Home &home, const ledger::SpaceId &id);
};

} // namespace pochin::associations::test
