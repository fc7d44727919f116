// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/thing_part.h"

#include "ledger/domain/payload_writer.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

void writeBooking(PayloadWriter &out, const Booking &booking)
{
    out.id(1, booking.id);
    out.id(2, booking.who);
    out.moment(3, booking.from);
    out.moment(4, booking.until);
    out.text(5, booking.forWhat);
    out.flag(6, booking.isWithdrawn);
    out.ids(7, booking.agreedWith);
}

void writeVersion(PayloadWriter &out, const Register<Whereabouts>::Version &version)
{
    out.number(1, version.at.depth);
    out.id(2, version.at.change);
    out.text(3, version.value.where);
    out.flag(4, version.value.isGone);
}

bool agrees(const Booking &booking, const Booking &with)
{
    return std::ranges::find(booking.agreedWith, with.id) != booking.agreedWith.end();
}

} // namespace

void ThingPart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(things.size());
    for (const auto &[id, thing] : things) {
        PayloadWriter fields;
        fields.id(1, id);
        fields.text(2, thing.name);
        fields.text(3, thing.note);
        fields.maps(4, thing.whereabouts.versions(), writeVersion);
        fields.maps(5, thing.bookings, writeBooking);
        out.writeBytes(fields.bytes());
    }
}

bool clash(const Booking &a, const Booking &b)
{
    return a.who != b.who && !a.isWithdrawn && !b.isWithdrawn && a.from < b.until && b.from < a.until
        && !(agrees(a, b) && agrees(b, a));
}

std::vector<ChangeId> toAgreeWith(const Thing &thing, const Booking &booking)
{
    std::vector<ChangeId> others;
    for (const Booking &other : thing.bookings) {
        if (clash(booking, other))
            others.push_back(other.id);
    }
    return others;
}

} // namespace pochin::groups
