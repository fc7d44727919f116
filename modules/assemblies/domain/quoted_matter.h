// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/proposal_text.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

/// What another room puts before a group by an act of its own: the words stand there, frozen, and this room only lets
/// the group decide on them.
enum class Quoted {
    Nothing, ///< written here
    Mandate,
    Ratification,
    Rejection, ///< that something is not ratified; without any effect, as silence is
};
/// Stable English names: "mandate"; empty for Nothing.
[[nodiscard]] QLatin1StringView nameOf(Quoted quoted);

/// For the `apply` of such an act, whose claim is a proposal: from then on it is a matter like others, with an id that
/// is the act's, for positions and closes. `text` says of it what members need for finding it in a list.
void keepQuoted(ledger::SpaceState &state, const ledger::FoldedChange &change, const ProposalText &text, Quoted quoted);

} // namespace pochin::assemblies
