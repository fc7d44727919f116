// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/errand_part.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

// The life of an errand: offered → taken ⇄ handed over; it is over when its term is.

/// R31, П.I.3.8.В: there is no errand without an end.
struct ErrandOffered {
    static constexpr quint16 type = 30;
    static constexpr QLatin1StringView name{"errand.offered"};

    static constexpr quint64 mostPlaces = 20;
    ErrandKind kind = ErrandKind::Other;
    QString what;
    qint64 until = 0;
    quint32 places = 1;
    std::optional<ledger::PersonId> asked = {}; ///< a request, which binds nobody
    std::optional<ledger::ChangeId> after = {}; ///< the errand whose next term this is

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ErrandOffered> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ErrandOffered &, const ErrandOffered &) = default;
};

/// By whoever takes it, for themselves.
struct ErrandTaken {
    static constexpr quint16 type = 31;
    static constexpr QLatin1StringView name{"errand.taken"};

    ledger::ChangeId errand;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ErrandTaken> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ErrandTaken &, const ErrandTaken &) = default;
};

/// By who holds it.
struct ErrandHandedOver {
    static constexpr quint16 type = 32;
    static constexpr QLatin1StringView name{"errand.handed-over"};

    ledger::ChangeId errand;
    QString note = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ErrandHandedOver> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ErrandHandedOver &, const ErrandHandedOver &) = default;
};

/// By who offered it. It takes the errand from nobody who holds it.
struct ErrandWithdrawn {
    static constexpr quint16 type = 33;
    static constexpr QLatin1StringView name{"errand.withdrawn"};

    ledger::ChangeId errand;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ErrandWithdrawn> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ErrandWithdrawn &, const ErrandWithdrawn &) = default;
};

/// Null: there is none.
[[nodiscard]] Errand *errandIn(ledger::SpaceState &state, const ledger::ChangeId &id);
/// Refusals: NothingNamed.
[[nodiscard]] Result<const Errand *> errandIn(const ledger::Outlook &outlook, const ledger::ChangeId &id);

/// Refusals: NotAMember, GroupDissolved, NothingSaid, CannotBeWritten, EndIsPast, EndTooFar, NothingNamed.
[[nodiscard]] Result<ledger::Deed> offerErrand(const ledger::Outlook &outlook, const ErrandOffered &offered);
/// Refusals: NotAMember, GroupDissolved, NothingNamed, AlreadyDone (withdrawn), Over, AlreadyTaken (by oneself),
/// NoPlaceLeft.
[[nodiscard]] Result<ledger::Deed> takeErrand(const ledger::Outlook &outlook, const ErrandTaken &taken);
/// Refusals: NotAMember, NothingNamed, NotYours, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> handOverErrand(const ledger::Outlook &outlook, const ErrandHandedOver &handedOver);
/// Refusals: NotAMember, NothingNamed, NotYours, AlreadyTaken, AlreadyDone.
[[nodiscard]] Result<ledger::Deed> withdrawErrand(const ledger::Outlook &outlook, const ErrandWithdrawn &withdrawn);

} // namespace pochin::groups
