// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/hand_over.h"

#include "groups/domain/errand_part.h"
#include "groups/domain/promise_part.h"
#include "groups/domain/thing_part.h"

#include <algorithm>
#include <iterator>

namespace pochin::groups {

using namespace ledger;

namespace {

void addPromises(const Outlook &outlook, std::vector<Liability> &all)
{
    for (const auto &[id, promise] : outlook.part<PromisePart>().promises) {
        if (!isBinding(promise, outlook.standing()))
            continue;
        // Who stands by a promise bears it, whoever else says that they take it over.
        const bool isBorne = promise.state == Promise::State::Open && outlook.standing().isMember(promise.bearer);
        if (isBorne || (isFree(promise, outlook.standing()) && promise.takenOver.empty()))
            all.push_back({Liability::Kind::Promise, id, promise.bearer, promise.what, promise.due});
    }
}

void addErrands(const Outlook &outlook, std::vector<Liability> &all)
{
    const qint64 now = outlook.now.time_since_epoch().count();
    for (const auto &[id, errand] : outlook.part<ErrandPart>().errands) {
        if (errand.until < now)
            continue;
        // A place that somebody else holds by now is handed over.
        std::size_t held = holdersOf(errand, outlook.standing()).size();
        for (const Errand::Holding &holding : errand.holdings) {
            if (holding.isHandedOver)
                continue;
            if (outlook.standing().isMember(holding.who) || held < errand.places)
                all.push_back({Liability::Kind::Errand, id, holding.who, errand.what, errand.until});
        }
    }
}

void addBookings(const Outlook &outlook, std::vector<Liability> &all)
{
    const qint64 now = outlook.now.time_since_epoch().count();
    for (const auto &[id, thing] : outlook.part<ThingPart>().things) {
        for (const Booking &booking : thing.bookings) {
            if (!booking.isWithdrawn && booking.from <= now && now <= booking.until)
                all.push_back({Liability::Kind::Booking, booking.id, booking.who, thing.name, booking.until});
        }
    }
}

bool isLaidDown(const Outlook &outlook, const Liability &liability)
{
    const auto &promises = outlook.part<PromisePart>().promises;
    const auto promise = promises.find(liability.id);
    return promise != promises.end() && promise->second.state == Promise::State::LaidDown;
}

} // namespace

std::vector<Liability> liabilities(const Outlook &outlook)
{
    std::vector<Liability> all;
    addPromises(outlook, all);
    addErrands(outlook, all);
    addBookings(outlook, all);
    return all;
}

std::vector<Liability> borneBy(const std::vector<Liability> &all, const PersonId &person)
{
    std::vector<Liability> own;
    std::ranges::copy_if(all, std::back_inserter(own), [&](const Liability &l) { return l.bearer == person; });
    return own;
}

std::vector<Liability> toTakeOver(const std::vector<Liability> &all, const Outlook &outlook)
{
    std::vector<Liability> open;
    std::ranges::copy_if(all, std::back_inserter(open), [&](const Liability &liability) {
        return !outlook.standing().isMember(liability.bearer) || isLaidDown(outlook, liability);
    });
    return open;
}

} // namespace pochin::groups
