// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/thing_acts.h"

#include "groups/domain/may.h"
#include "groups/domain/naming.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

template <typename Things>
auto *bookingIn(Things &things, const ChangeId &id)
{
    for (auto &[thingId, thing] : things) {
        const auto found = std::ranges::find(thing.bookings, id, &Booking::id);
        if (found != thing.bookings.end())
            return &*found;
    }
    return static_cast<decltype(&*things.begin()->second.bookings.begin())>(nullptr);
}

Result<const Thing *> thingIn(const Outlook &outlook, const ChangeId &id)
{
    const auto &things = outlook.part<ThingPart>().things;
    const auto found = things.find(id);
    if (found == things.end())
        return refusal(Refusal::NothingNamed, id.hex());
    return &found->second;
}

Result<Booking *> ownBooking(SpaceState &state, const FoldedChange &change, const ChangeId &id)
{
    Booking *booking = bookingIn(state.alterable<ThingPart>().things, id);
    if (!booking)
        return refusal(Refusal::NothingNamed);
    if (booking->who != change.author)
        return refusal(Refusal::NotYours);
    return booking;
}

Result<const Booking *> ownStandingBooking(const Outlook &outlook, const ChangeId &id)
{
    const Booking *booking = bookingIn(outlook.part<ThingPart>().things, id);
    if (!booking)
        return refusal(Refusal::NothingNamed, id.hex());
    if (booking->who != outlook.self)
        return refusal(Refusal::NotYours);
    if (booking->isWithdrawn)
        return refusal(Refusal::AlreadyDone);
    return booking;
}

} // namespace

QByteArray ThingShared::encoded() const
{
    PayloadWriter out;
    out.text(1, thing);
    out.text(2, where);
    out.text(3, note);
    return out.bytes();
}

Result<ThingShared> ThingShared::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ThingShared act{.thing = in.text(1, aName), .where = in.text(2, aLine), .note = in.optionalText(3, aLine)};
    return in.read(std::move(act));
}

Result<> ThingShared::apply(SpaceState &state, const FoldedChange &change) const
{
    Thing shared{.name = thing, .note = note, .whereabouts = {}};
    shared.whereabouts.write({.depth = change.depth, .change = change.id}, {.where = where}, {});
    state.alterable<ThingPart>().things.emplace(change.id, std::move(shared));
    return {};
}

Result<Deed> shareThing(const Outlook &outlook, const ThingShared &shared)
{
    return mayAct(outlook)
        .and_then([&] { return writable(shared.thing, aName); })
        .and_then([&] { return writable(shared.where, aLine); })
        .and_then([&] { return writableOrEmpty(shared.note, aLine); })
        .transform([&] { return deedOf(shared); });
}

QByteArray ThingMoved::encoded() const
{
    PayloadWriter out;
    out.id(1, thing);
    out.text(2, whereabouts.where);
    out.flag(3, whereabouts.isGone);
    out.ids(4, replaced);
    return out.bytes();
}

Result<ThingMoved> ThingMoved::decoded(QByteArrayView payload)
{
    constexpr std::size_t mostVersions = 200;
    PayloadReader in(payload);
    ThingMoved act{.thing = in.id<ChangeId>(1),
        .whereabouts = {.where = in.text(2, aLine), .isGone = in.flag(3)},
        .replaced = in.ids<ChangeId>(4, mostVersions)};
    return in.read(std::move(act));
}

Result<> ThingMoved::apply(SpaceState &state, const FoldedChange &change) const
{
    auto &things = state.alterable<ThingPart>().things;
    const auto moved = things.find(thing);
    if (moved == things.end())
        return refusal(Refusal::NothingNamed);
    moved->second.whereabouts.write({.depth = change.depth, .change = change.id}, whereabouts, replaced);
    return {};
}

Result<Deed> moveThing(const Outlook &outlook, const ChangeId &id, const Whereabouts &to)
{
    return isHere(outlook)
        .and_then([&] { return writable(to.where, aLine); })
        .and_then([&] { return thingIn(outlook, id); })
        .transform([&](const Thing *thing) {
            return deedOf(ThingMoved{.thing = id, .whereabouts = to, .replaced = thing->whereabouts.versionIds()});
        });
}

QByteArray ThingBooked::encoded() const
{
    PayloadWriter out;
    out.id(1, thing);
    out.moment(2, from);
    out.moment(3, until);
    out.text(4, forWhat);
    return out.bytes();
}

Result<ThingBooked> ThingBooked::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ThingBooked act{
        .thing = in.id<ChangeId>(1), .from = in.moment(2), .until = in.moment(3), .forWhat = in.optionalText(4, aLine)};
    if (act.until <= act.from)
        in.fail(3, QLatin1StringView("ends before it begins"));
    return in.read(std::move(act));
}

Result<> ThingBooked::apply(SpaceState &state, const FoldedChange &change) const
{
    auto &things = state.alterable<ThingPart>().things;
    const auto booked = things.find(thing);
    if (booked == things.end())
        return refusal(Refusal::NothingNamed);
    booked->second.bookings.push_back(
        {.id = change.id, .who = change.author, .from = from, .until = until, .forWhat = forWhat});
    return {};
}

Result<Deed> bookThing(const Outlook &outlook, const ThingBooked &booked)
{
    return mayAct(outlook)
        .and_then([&] { return thingIn(outlook, booked.thing); })
        .and_then([&](const Thing *thing) -> Result<> {
            return thing->whereabouts.shown()->isGone ? refusal(Refusal::Gone) : Result<>();
        })
        .and_then([&] { return endsInTime(outlook, booked.until); })
        .and_then([&]() -> Result<> { return booked.from < booked.until ? Result<>() : refusal(Refusal::EndIsPast); })
        .and_then([&] { return writableOrEmpty(booked.forWhat, aLine); })
        .transform([&] { return deedOf(booked); });
}

QByteArray BookingWithdrawn::encoded() const
{
    return namingBytes(booking);
}

Result<BookingWithdrawn> BookingWithdrawn::decoded(QByteArrayView payload)
{
    return decodedId<BookingWithdrawn>(payload);
}

Result<> BookingWithdrawn::apply(SpaceState &state, const FoldedChange &change) const
{
    return ownBooking(state, change, booking).transform([](Booking *own) { own->isWithdrawn = true; });
}

Result<Deed> withdrawBooking(const Outlook &outlook, const ChangeId &booking)
{
    return isHere(outlook)
        .and_then([&] { return ownStandingBooking(outlook, booking); })
        .transform([&](const Booking *) { return deedOf(BookingWithdrawn{.booking = booking}); });
}

QByteArray BookingAgreed::encoded() const
{
    PayloadWriter out;
    out.id(1, booking);
    out.id(2, other);
    return out.bytes();
}

Result<BookingAgreed> BookingAgreed::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    return in.read(BookingAgreed{.booking = in.id<ChangeId>(1), .other = in.id<ChangeId>(2)});
}

Result<> BookingAgreed::apply(SpaceState &state, const FoldedChange &change) const
{
    return ownBooking(state, change, booking).transform([&](Booking *own) { own->agreedWith.push_back(other); });
}

Result<Deed> agreeBooking(const Outlook &outlook, const ChangeId &booking, const ChangeId &other)
{
    return isHere(outlook)
        .and_then([&] { return ownStandingBooking(outlook, booking); })
        .and_then([&](const Booking *own) -> Result<Deed> {
            if (!bookingIn(outlook.part<ThingPart>().things, other))
                return refusal(Refusal::NothingNamed, other.hex());
            if (std::ranges::find(own->agreedWith, other) != own->agreedWith.end())
                return refusal(Refusal::AlreadyDone);
            return deedOf(BookingAgreed{.booking = booking, .other = other});
        });
}

} // namespace pochin::groups
