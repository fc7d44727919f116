// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/proposal_text.h"

namespace pochin::assemblies {

/// Something that a decision could do to a thing of another room; app/composition asks the rooms.
struct EffectOffer {
    WrittenEffect effect;
    QString title; ///< of the thing: of a mandate its matter, of an association its task
};

} // namespace pochin::assemblies
