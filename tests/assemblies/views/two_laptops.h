// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/meeting/assemblies_page.h"
#include "assemblies/views/meeting/assembly_rows.h"
#include "ledger/store/spaces.h"
#include "vault/vault_fixture.h"
#include "workbench/sheet/deed_button.h"

#include <QTest>

#include <memory>

namespace pochin::assemblies::test {

/// A vault, the spaces in it, and the page that shows them.
struct Laptop {
    explicit Laptop(FixedClock &clock);
    ~Laptop();
    Laptop(const Laptop &) = delete;
    Laptop &operator=(const Laptop &) = delete;

    /// The page in a window of its own.
    void open();
    /// Presses the deed that is shown with that word, or fails the test.
    void press(const QString &deed);
    [[nodiscard]] workbench::DeedButton *deed(const QString &word);

    vault::VaultFixture files;
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<ledger::Spaces> spaces;
    ledger::SpacesDesk desk;
    std::map<ledger::ChangeId, Floor> floors;
    QWidget window;
    std::unique_ptr<AssembliesPage> page;
};

/// Vera's laptop and Anton's, who founded the orchard together; Olga founded it with them and has none.
class TwoLaptops
{
public:
    TwoLaptops();

    FixedClock clock;
    Laptop vera, anton;
    ledger::SpaceId orchard;
    ledger::PersonId olga;

    /// Each learns what the other did.
    void meet();
    template <typename Ask, typename... Details>
    ledger::ChangeId does(Laptop &laptop, const Ask &ask, const Details &...details)
    {
        clock.advance(std::chrono::minutes(1));
        const auto change
            = laptop.desk.does(orchard, [&](const ledger::Outlook &outlook) { return ask(outlook, details...); });
        if (!change)
            qFatal("refused: %s", qPrintable(change.error().detail));
        meet();
        return *change;
    }
    [[nodiscard]] const Assembly &assembly(const Laptop &laptop) const
    {
        return laptop.spaces->space(orchard)->state().part<AssembliesPart>().assemblies.begin()->second;
    }
};

} // namespace pochin::assemblies::test
