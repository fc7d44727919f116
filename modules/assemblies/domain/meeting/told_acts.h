// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

// "Со слов": what somebody without a laptop said, as another wrote it down. П.I.3.5.Б-4: an obligation is only its
// bearer's own, so none of it counts before that person says so. Positions said aloud are in position_acts.h.

/// Somebody said aloud that they take something on.
struct TakingTold {
    static constexpr quint16 type = 172;
    static constexpr QLatin1StringView name{"undertaking.told"};

    ledger::ChangeId item;
    ledger::PersonId person;
    QString what;
    std::optional<qint64> due = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<TakingTold> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const TakingTold &, const TakingTold &) = default;
};

/// By the person of whom it was written down: "I did not say that".
struct ToldDenied {
    static constexpr quint16 type = 173;
    static constexpr QLatin1StringView name{"told.denied"};

    ledger::ChangeId told; ///< a position or an undertaking
    QString words = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ToldDenied> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ToldDenied &, const ToldDenied &) = default;
};

/// Refusals: NotAMember, NoSuchItem, NotOpened, ItemWithdrawn, AlreadyConfirmed, OwnRecord, NotTheMembers, UnfitText.
[[nodiscard]] Result<ledger::Deed> writeTakingDown(const ledger::Outlook &outlook, const TakingTold &told);
/// The promise that another wrote down for me, now mine. Refusals: NothingOfThatName, NotSaidForYou, AlreadyAnswered,
/// and those of groups::makePromise.
[[nodiscard]] Result<ledger::Deed> confirmTaking(const ledger::Outlook &outlook, const ledger::ChangeId &told);
/// Refusals: NotAMember, NothingOfThatName, NotSaidForYou, AlreadyAnswered, UnfitText.
[[nodiscard]] Result<ledger::Deed> denyTold(const ledger::Outlook &outlook, const ToldDenied &denied);

} // namespace pochin::assemblies
