// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "ledger/domain/space.h"

namespace pochin::ledger {

/// A space as one of its people sees it at one moment: what a deed is checked against, and what pages show. The fold
/// never knows the moment; whether a term still runs is asked here.
struct Outlook {
    const Space &space;
    PersonId self;
    Instant now;

    template <StatePart Part>
    [[nodiscard]] const Part &part() const
    {
        return space.state().part<Part>();
    }
    [[nodiscard]] const SpaceStanding &standing() const { return space.standing(); }
    [[nodiscard]] bool isMember() const { return space.standing().isMember(self); }
};

} // namespace pochin::ledger
