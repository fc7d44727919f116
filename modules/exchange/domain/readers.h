// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/manifest.h"
#include "ledger/domain/devices.h"

namespace pochin::exchange {

/// A device that a bundle of this space is sealed for.
struct Reader {
    ledger::PersonId person;
    ledger::DeviceCard device;
    friend bool operator==(const Reader &, const Reader &) = default;
};

/// The devices of those who are members in this copy's view, ascending by person. Whoever left is not among them; what
/// they had they keep, and somebody who has not heard of it yet may still seal for them.
[[nodiscard]] std::vector<Reader> readersOf(const ledger::Space &space);

/// Which keys the devices have: the same for all, as the founders began. bundle 6: one weak recipient opens the file to
/// everybody who breaks it, so a mixed company is NotPermitted.
[[nodiscard]] Result<RecipientKind> kindOf(const std::vector<Reader> &readers);

} // namespace pochin::exchange
