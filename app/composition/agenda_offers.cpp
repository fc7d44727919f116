// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/agenda_offers.h"

#include "assemblies/domain/meeting/assembly_lookup.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"
#include "delegates/domain/open_things.h"

#include <algorithm>
#include <iterator>

namespace pochin::composition {

using namespace assemblies;
using namespace ledger;

namespace {

/// Mandates whose delegate owes a report, and those that end soon after the assembly.
std::vector<AgendaOffer> mandates(const Outlook &outlook, const Assembly &assembly)
{
    std::vector<AgendaOffer> offers;
    const Instant horizon = Instant(std::chrono::milliseconds(endOf(assembly))) + aheadOfAssembly;
    for (const auto &[id, mandate] : outlook.part<delegates::DelegatesPart>().mandates) {
        const delegates::MandateStanding standing = delegates::standingOf(outlook.space, mandate, outlook.now);
        const Instant end = mandate.words.term.lastDay + std::chrono::days(1) - std::chrono::milliseconds(1);
        if (standing.isReportDue || (standing.isActive() && end <= horizon))
            offers.push_back({.kind = ItemKind::Report,
                .title = mandate.words.matter,
                .about = id,
                .due = end.time_since_epoch().count()});
    }
    return offers;
}

/// What delegates did or agreed on, and the group has not answered yet. М.7, П.I.3.8.А: it has no force before the
/// group ratifies it.
std::vector<AgendaOffer> ratifications(const Outlook &outlook)
{
    std::vector<AgendaOffer> offers;
    for (const auto &[id, mandate] : outlook.part<delegates::DelegatesPart>().mandates) {
        const auto open = delegates::whatRemainsOpen(outlook, mandate).unansweredActs;
        for (const auto &act : mandate.acts) {
            if (std::ranges::find(open, act.id) != open.end())
                offers.push_back(
                    {.kind = ItemKind::Ratification, .title = act.act.words.left(aLine.most), .about = act.id});
        }
    }
    for (const auto &[id, outcome] : outlook.part<delegates::DelegatesPart>().outcomes) {
        if (delegates::ratificationOf(outlook.space, id) == delegates::Ratified::No)
            offers.push_back({.kind = ItemKind::Ratification,
                .title = outcome.act.words.words.simplified().left(aLine.most),
                .about = id});
    }
    return offers;
}

} // namespace

std::vector<AgendaOffer> agendaOffers(const Outlook &outlook, const Assembly &assembly)
{
    std::vector<AgendaOffer> offers = waitingForAssembly(outlook, assembly);
    std::ranges::move(mandates(outlook, assembly), std::back_inserter(offers));
    std::ranges::move(ratifications(outlook), std::back_inserter(offers));
    return notYetOn(assembly, std::move(offers));
}

} // namespace pochin::composition
