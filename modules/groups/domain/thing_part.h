// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/register.h"

#include <map>

namespace pochin::groups {

/// Where a shared thing is. Not whose it is: nobody's, in the books of a group.
struct Whereabouts {
    QString where;
    bool isGone = false;
    friend bool operator==(const Whereabouts &, const Whereabouts &) = default;
};

struct Booking {
    ledger::ChangeId id;
    ledger::PersonId who;
    qint64 from = 0; ///< milliseconds since 1970
    qint64 until = 0;
    QString forWhat = {};
    bool isWithdrawn = false;
    std::vector<ledger::ChangeId> agreedWith = {}; ///< bookings that this one's author can live with
};

/// П.I.3.5.Б-5, П.I.4.5.Д: common resources are for everyone, by agreement, whatever their work.
struct Thing {
    QString name;
    QString note;
    ledger::Register<Whereabouts> whereabouts;
    std::vector<Booking> bookings = {};
};

/// The shared things of a group, by the change that brought them in.
struct ThingPart {
    static constexpr QLatin1StringView partName{"things"};
    std::map<ledger::ChangeId, Thing> things;
    void writeTo(CborWriter &out) const;
};

/// Two bookings that cannot both be without a word between the two: they overlap, are of two people, both stand, and
/// not both said that it is fine.
[[nodiscard]] bool clash(const Booking &a, const Booking &b);
/// The other bookings with which this one still has to be agreed; none: it is agreed.
[[nodiscard]] std::vector<ledger::ChangeId> toAgreeWith(const Thing &thing, const Booking &booking);

} // namespace pochin::groups
