// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/change_types.h"
#include "support/believing_verifier.h"
#include "support/circle.h"
#include "support/window_walk.h"

namespace pochin::test {

using Comrade = groups::test::Comrade;

/// Vera at the window, and Anton, who is in her groups and sits elsewhere: what he does comes by bundle, and what she
/// does goes to him so.
class WalkWithAnton : public WindowWalk
{
public:
    std::unique_ptr<Comrade> foundedWithAnton(
        groups::Genesis genesis, const QByteArray &label, const QString &as = QStringLiteral("Вера"))
    {
        genesis.founders.push_back({.card = *desk().spaces().keys().draw(), .name = as});
        auto anton = std::make_unique<Comrade>("антон", genesis, label, composition::allChangeTypes());
        hears(*anton);
        return anton;
    }
    /// A bundle arrives.
    void hears(const Comrade &anton)
    {
        const ledger::SpaceId space = anton.space().graph().space();
        std::vector<ledger::Change> come(anton.changes().begin(), anton.changes().end());
        for (ledger::Change &change : come) { // nobody signs in these tests
            change.setSignature({});
            QVERIFY(change.verify(ledger::test::BelievingVerifier()));
        }
        QVERIFY(desk().spaces().take(space, come).has_value());
        desk().tellChanged(space);
        stage().settle();
    }
    /// And one goes the other way.
    void tells(Comrade &anton)
    {
        std::vector<ledger::Change> all;
        (void)desk()
            .spaces()
            .changes(anton.space().graph().space())
            ->forEach([&](const ledger::Change &change) -> Result<> { return all.push_back(change), Result<>(); });
        anton.keep(all);
    }
};

} // namespace pochin::test
