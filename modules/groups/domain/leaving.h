// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

/// П.I.3.5.Б-1: free exit from any union. One act, alone, at once; nobody approves it, and nothing has to be settled
/// first. What the leaver had promised becomes free to take over (hand_over.h); their own copies stay theirs.
struct Left {
    static constexpr quint16 type = 17;
    static constexpr QLatin1StringView name{"member.left"};

    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Left> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return ledger::Leaving{}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Left &, const Left &) = default;
};

/// П.I.3.5.Б-9: the right to refuse exchange and aid to those who refuse theirs. It can be taken back: whoever vouches
/// for the person anew, knowing of it, resumes the exchange.
struct EndOfExchange {
    static constexpr quint16 type = 18;
    static constexpr QLatin1StringView name{"exchange.ended"};

    ledger::PersonId with;
    QString reason = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<EndOfExchange> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const EndOfExchange &, const EndOfExchange &) = default;
};

/// Refusals: NotAMember, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> leave(const ledger::Outlook &outlook, const Left &left = {});
/// Refusals: NotAMember, NothingNamed, NeedsDecision (the founders agreed that the group decides it together),
/// CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> endExchange(const ledger::Outlook &outlook, const EndOfExchange &end);

} // namespace pochin::groups
