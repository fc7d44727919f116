// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/people_part.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

/// A member shows a newcomer's card to the others. It vouches for nobody and binds nobody.
struct EntryRequested {
    static constexpr quint16 type = 23;
    static constexpr QLatin1StringView name{"entry.requested"};

    ledger::DeviceCard newcomer;
    QString pseudonym;
    EntryRequestWay way = EntryRequestWay::Asked;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<EntryRequested> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const EntryRequested &, const EntryRequested &) = default;
};

/// "Not by me": the author's own word. Whoever wants to vouch still may (П.I.3.5.Б-1).
struct EntryDeclined {
    static constexpr quint16 type = 24;
    static constexpr QLatin1StringView name{"entry.declined"};

    ledger::PersonId newcomer;
    QString reason = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<EntryDeclined> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const EntryDeclined &, const EntryDeclined &) = default;
};

/// Refusals: NotAMember, AlreadyMember, UnfitName, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> showCard(const ledger::Outlook &outlook, const EntryRequested &request);
/// Refusals: NotAMember, NothingNamed, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> decline(const ledger::Outlook &outlook, const EntryDeclined &declined);

} // namespace pochin::groups
