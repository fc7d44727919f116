// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/errand_part.h"

#include "ledger/domain/payload_writer.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

void writeHolding(PayloadWriter &out, const Errand::Holding &holding)
{
    out.id(1, holding.taking);
    out.id(2, holding.who);
    out.flag(3, holding.isHandedOver);
    out.text(4, holding.note);
}

void writeWilling(PayloadWriter &out, const Errand::Willing &willing)
{
    out.id(1, willing.id);
    out.id(2, willing.who);
    out.number(3, willing.round);
    out.bytes(4, willing.commitment);
}

void writeDraw(PayloadWriter &out, const Errand::Draw &draw)
{
    out.id(1, draw.id);
    out.id(2, draw.caller);
    out.ids(3, draw.among);
    out.maps(4, draw.reveals, [](PayloadWriter &item, const auto &reveal) {
        item.id(1, reveal.first);
        item.id(2, reveal.second.id);
        item.bytes(3, reveal.second.secret);
    });
}

bool isOfOneKind(const Errand &a, const Errand &b)
{
    return a.kind == b.kind && (a.kind != ErrandKind::Other || a.what == b.what);
}

} // namespace

const Errand::Willing *Errand::findWilling(const ChangeId &id) const
{
    const auto found = std::ranges::find(willing, id, &Willing::id);
    return found == willing.end() ? nullptr : &*found;
}

const Errand::Draw *Errand::findDraw(const ChangeId &id) const
{
    const auto found = std::ranges::find(draws, id, &Draw::id);
    return found == draws.end() ? nullptr : &*found;
}

void ErrandPart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(errands.size());
    for (const auto &[id, errand] : errands) {
        PayloadWriter fields;
        fields.id(1, id);
        fields.id(2, errand.offeredBy);
        fields.choice(3, errand.kind);
        fields.text(4, errand.what);
        fields.moment(5, errand.until);
        fields.number(6, errand.places);
        fields.id(7, errand.asked);
        fields.id(8, errand.after);
        fields.flag(9, errand.isWithdrawn);
        fields.maps(10, errand.holdings, writeHolding);
        fields.maps(11, errand.willing, writeWilling);
        fields.maps(12, errand.draws, writeDraw);
        out.writeBytes(fields.bytes());
    }
}

std::vector<PersonId> holdersOf(const Errand &errand, const SpaceStanding &standing)
{
    std::vector<PersonId> holders;
    for (const Errand::Holding &holding : errand.holdings) {
        if (!holding.isHandedOver && standing.isMember(holding.who))
            holders.push_back(holding.who);
    }
    return holders;
}

ErrandState stateOf(const Errand &errand, const SpaceStanding &standing, Instant now)
{
    const auto holders = holdersOf(errand, standing);
    if (errand.isWithdrawn && holders.empty())
        return ErrandState::Withdrawn;
    if (now.time_since_epoch().count() > errand.until)
        return ErrandState::Over;
    return holders.size() < errand.places ? ErrandState::Offered : ErrandState::Taken;
}

std::vector<PersonId> whoHasNotYet(const ErrandPart &part, const Errand &errand, const SpaceStanding &standing)
{
    std::vector<PersonId> others = standing.members();
    for (const auto &[id, each] : part.errands) {
        if (!isOfOneKind(each, errand))
            continue;
        for (const Errand::Holding &holding : each.holdings)
            std::erase(others, holding.who);
    }
    return others;
}

} // namespace pochin::groups
