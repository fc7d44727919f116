// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/effect_offer.h"
#include "ledger/domain/outlook.h"
#include "workbench/form/deed_form.h"

#include <algorithm>
#include <iterator>

namespace pochin::assemblies {

// What a proposal would do by itself, as its form asks for it: what every group can decide, and what rooms that this
// one does not know offer for the things they keep.

[[nodiscard]] QList<workbench::FormField> effectFields(
    const ledger::Outlook &outlook, const std::vector<EffectOffer> &offers);
/// The lines of the list in `effectFields`, for another group.
[[nodiscard]] QStringList effectNames(const std::vector<EffectOffer> &offers);
/// Shows what is still to be said about the one that is chosen; nothing where none `isAsked`.
void heedEffect(workbench::DeedForm &form, const workbench::FormValues &values, bool isAsked);
[[nodiscard]] WrittenEffect chosenEffect(
    const ledger::Outlook &outlook, const std::vector<EffectOffer> &offers, const workbench::FormValues &values);

/// As they stand in the lists of the form.
[[nodiscard]] QStringList memberNames(const ledger::Outlook &outlook);
[[nodiscard]] QStringList procedureSentences(const ledger::Outlook &outlook);

/// The one of that row, or the nearest there is. Requires: there is one.
template <typename All>
auto atRow(const All &all, const QVariant &row)
{
    return *(std::begin(all) + std::clamp<std::ptrdiff_t>(row.toInt(), 0, std::ssize(all) - 1));
}

} // namespace pochin::assemblies
