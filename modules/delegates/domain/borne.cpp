// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/borne.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"

namespace pochin::delegates {

namespace {

/// Left behind, and ended by nothing else.
bool isLeftBehind(const MandateStanding &standing)
{
    return standing.endings.size() == 1 && standing.endings.front().end == End::DelegateGone;
}

} // namespace

std::vector<groups::Liability> liabilities(const ledger::Outlook &outlook)
{
    std::vector<groups::Liability> all;
    for (const auto &[id, mandate] : outlook.part<DelegatesPart>().mandates) {
        const MandateStanding standing = standingOf(outlook.space, mandate, outlook.now);
        const Instant last = within(mandate.words.term.lastDay);
        if (standing.isActive() || isLeftBehind(standing))
            all.push_back({groups::Liability::Kind::Mandate, id, mandate.words.delegate, mandate.words.matter,
                last.time_since_epoch().count()});
    }
    return all;
}

} // namespace pochin::delegates
