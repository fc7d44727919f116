// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/thing_part.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

// A shared thing: brought in, moved about, booked by agreement. Anybody may say where it is.

struct ThingShared {
    static constexpr quint16 type = 60;
    static constexpr QLatin1StringView name{"thing.shared"};

    QString thing;
    QString where;
    QString note = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ThingShared> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ThingShared &, const ThingShared &) = default;
};

struct ThingMoved {
    static constexpr quint16 type = 61;
    static constexpr QLatin1StringView name{"thing.moved"};

    ledger::ChangeId thing;
    Whereabouts whereabouts;
    std::vector<ledger::ChangeId> replaced = {}; ///< versions that the author had seen

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ThingMoved> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ThingMoved &, const ThingMoved &) = default;
};

struct ThingBooked {
    static constexpr quint16 type = 62;
    static constexpr QLatin1StringView name{"thing.booked"};

    ledger::ChangeId thing;
    qint64 from = 0;
    qint64 until = 0;
    QString forWhat = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ThingBooked> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ThingBooked &, const ThingBooked &) = default;
};

/// By who booked.
struct BookingWithdrawn {
    static constexpr quint16 type = 63;
    static constexpr QLatin1StringView name{"booking.withdrawn"};

    ledger::ChangeId booking;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<BookingWithdrawn> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const BookingWithdrawn &, const BookingWithdrawn &) = default;
};

/// "With that one it is fine at once": by who booked the first.
struct BookingAgreed {
    static constexpr quint16 type = 64;
    static constexpr QLatin1StringView name{"booking.agreed"};

    ledger::ChangeId booking;
    ledger::ChangeId other;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<BookingAgreed> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const BookingAgreed &, const BookingAgreed &) = default;
};

/// Refusals: NotAMember, GroupDissolved, NothingSaid, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> shareThing(const ledger::Outlook &outlook, const ThingShared &shared);
/// Refusals: NotAMember, NothingNamed, NothingSaid, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> moveThing(
    const ledger::Outlook &outlook, const ledger::ChangeId &thing, const Whereabouts &to);
/// Refusals: NotAMember, GroupDissolved, NothingNamed, Gone, EndIsPast, EndTooFar, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> bookThing(const ledger::Outlook &outlook, const ThingBooked &booked);
/// Refusals: NotAMember, NothingNamed, NotYours, AlreadyDone.
[[nodiscard]] Result<ledger::Deed> withdrawBooking(const ledger::Outlook &outlook, const ledger::ChangeId &booking);
/// Refusals: NotAMember, NothingNamed, NotYours, AlreadyDone.
[[nodiscard]] Result<ledger::Deed> agreeBooking(
    const ledger::Outlook &outlook, const ledger::ChangeId &booking, const ledger::ChangeId &other);

} // namespace pochin::groups
