// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/agenda_offers.h"

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/meeting/assembly_lookup.h"
#include "groups/domain/errand_part.h"
#include "groups/domain/promise_part.h"

#include <algorithm>
#include <iterator>

namespace pochin::assemblies {

using namespace ledger;

namespace {

qint64 horizonOf(const Assembly &assembly)
{
    return endOf(assembly) + std::chrono::milliseconds(aheadOfAssembly).count();
}

std::vector<AgendaOffer> proposalsAndReviews(const Outlook &outlook, qint64 horizon)
{
    std::vector<AgendaOffer> offers;
    for (const auto &[id, matter] : outlook.part<Decisions>().matters) {
        const MatterState state = stateOf(outlook, matter);
        const ProposalText &text = shownWording(outlook, matter).text;
        const bool isOpen = state == MatterState::Open || state == MatterState::Disputed;
        if (isOpen && (!text.deadline || *text.deadline <= horizon))
            offers.push_back({.kind = ItemKind::Proposal, .title = text.what, .about = id, .due = text.deadline});
        if (state == MatterState::Adopted && text.review && *text.review <= horizon)
            offers.push_back({.kind = ItemKind::Review, .title = text.what, .about = id, .due = text.review});
    }
    return offers;
}

std::vector<AgendaOffer> errandsAndPromises(const Outlook &outlook, qint64 horizon)
{
    std::vector<AgendaOffer> offers;
    const qint64 now = outlook.now.time_since_epoch().count();
    for (const auto &[id, errand] : outlook.part<groups::ErrandPart>().errands) {
        const bool isHeld = !groups::holdersOf(errand, outlook.standing()).empty() && errand.until > now;
        if (isHeld && errand.until <= horizon)
            offers.push_back({.kind = ItemKind::Errand, .title = errand.what, .about = id, .due = errand.until});
    }
    for (const auto &[id, promise] : outlook.part<groups::PromisePart>().promises) {
        if (promise.state == groups::Promise::State::Open && promise.due && *promise.due <= horizon)
            offers.push_back({.kind = ItemKind::Promise, .title = promise.what, .about = id, .due = promise.due});
    }
    return offers;
}

bool isTakenUpAgain(const AssembliesPart &part, const ChangeId &item)
{
    return std::ranges::any_of(part.assemblies, [&](const auto &of) {
        return std::ranges::any_of(of.second.items, [&](const AgendaItem &other) {
            return !other.isTakenOff() && other.added.act.kind == ItemKind::CarriedOver
                && other.added.act.about == item;
        });
    });
}

std::vector<AgendaOffer> notReached(const Outlook &outlook, const Assembly &assembly)
{
    std::vector<AgendaOffer> offers;
    const auto &part = outlook.part<AssembliesPart>();
    for (const auto &[id, earlier] : part.assemblies) {
        if (id == assembly.id() || earlier.marks.empty() || *earlier.when.shown() > *assembly.when.shown())
            continue;
        for (const AgendaItem *item : agendaOf(earlier)) {
            if (item->isNotReached() && !isTakenUpAgain(part, item->id()))
                offers.push_back({.kind = ItemKind::CarriedOver, .title = item->added.act.title, .about = item->id()});
        }
    }
    return offers;
}

/// Errands of this very assembly end with it, and that is as it should be.
void leaveOutOwnRoles(const Assembly &assembly, std::vector<AgendaOffer> &offers)
{
    std::erase_if(offers, [&](const AgendaOffer &offer) {
        return std::ranges::any_of(
            assembly.roles, [&](const Kept<RoleOpened> &role) { return role.act.errand == offer.about; });
    });
}

} // namespace

std::vector<AgendaOffer> waitingForAssembly(const Outlook &outlook, const Assembly &assembly)
{
    const qint64 horizon = horizonOf(assembly);
    std::vector<AgendaOffer> offers = notReached(outlook, assembly);
    std::ranges::move(proposalsAndReviews(outlook, horizon), std::back_inserter(offers));
    std::ranges::move(errandsAndPromises(outlook, horizon), std::back_inserter(offers));
    leaveOutOwnRoles(assembly, offers);
    return offers;
}

std::vector<AgendaOffer> notYetOn(const Assembly &assembly, std::vector<AgendaOffer> offers)
{
    std::erase_if(offers, [&](const AgendaOffer &offer) {
        return std::ranges::any_of(assembly.items,
            [&](const AgendaItem &item) { return !item.isTakenOff() && item.added.act.about == offer.about; });
    });
    std::ranges::stable_sort(
        offers, {}, [](const AgendaOffer &offer) { return offer.due.value_or(std::numeric_limits<qint64>::max()); });
    return offers;
}

ItemAdded itemFrom(const Assembly &assembly, const AgendaOffer &offer)
{
    return {.assembly = assembly.id(), .kind = offer.kind, .title = offer.title, .about = offer.about};
}

} // namespace pochin::assemblies
