// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/effect_offer.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/procedure.h"

#include <QString>

#include <functional>
#include <optional>

namespace pochin::assemblies {

/// What the page of decisions takes from outside: rooms that it does not know, and chance.
struct DecisionSurroundings {
    /// The address of a paragraph as the texts print it, from what a person typed; empty: there is none.
    std::function<QString(const QString &typed)> paragraphAt = {};

    /// What a decision could do to things of other rooms, and what such a thing is called.
    std::function<std::vector<EffectOffer>(const ledger::Outlook &outlook)> effectOffers
        = [](const ledger::Outlook &) { return std::vector<EffectOffer>(); };
    std::function<QString(const ledger::Outlook &outlook, const WrittenEffect &effect)> effectSubject
        = [](const ledger::Outlook &, const WrittenEffect &) { return QString(); };

    // A seed of a draw is kept in the vault from the moment it is promised until it is shown.
    std::function<ledger::LotSeed()> freshSeed = {};
    std::function<bool(const ledger::ChangeId &wording, const ledger::LotSeed &seed)> keepSeed = {};
    std::function<std::optional<ledger::LotSeed>(const ledger::ChangeId &wording)> keptSeed = {};
};

} // namespace pochin::assemblies
