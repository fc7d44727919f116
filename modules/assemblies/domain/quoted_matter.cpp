// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/quoted_matter.h"

#include "assemblies/domain/decisions.h"

namespace pochin::assemblies {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Quoted quoted)
{
    static constexpr std::array names{""_L1, "mandate"_L1, "ratification"_L1, "rejection"_L1};
    return names.at(static_cast<std::size_t>(quoted));
}

void keepQuoted(ledger::SpaceState &state, const ledger::FoldedChange &change, const ProposalText &text, Quoted quoted)
{
    state.alterable<Decisions>().keepWording(change, change.id, text, {}).quoted = quoted;
}

} // namespace pochin::assemblies
