// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/procedure.h"

#include <QString>

#include <functional>
#include <optional>

namespace pochin::assemblies {

/// What the page of decisions takes from outside: rooms that it does not know, and chance.
struct DecisionSurroundings {
    /// The address of a paragraph as the texts print it, from what a person typed; empty: there is none.
    std::function<QString(const QString &typed)> paragraphAt = {};

    // A seed of a draw is kept in the vault from the moment it is promised until it is shown.
    std::function<ledger::LotSeed()> freshSeed = {};
    std::function<bool(const ledger::ChangeId &wording, const ledger::LotSeed &seed)> keepSeed = {};
    std::function<std::optional<ledger::LotSeed>(const ledger::ChangeId &wording)> keptSeed = {};
};

} // namespace pochin::assemblies
