// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/draw.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/signature.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

// The life of a draw: somebody is willing and commits → it is called among those named → each lays open their secret.

struct WillingStated {
    static constexpr quint16 type = 34;
    static constexpr QLatin1StringView name{"errand.willing"};

    static constexpr quint64 lastRound = 999;
    ledger::ChangeId errand;
    quint32 round = 0;
    QByteArray commitment;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<WillingStated> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const WillingStated &, const WillingStated &) = default;
};

struct DrawCalled {
    static constexpr quint16 type = 35;
    static constexpr QLatin1StringView name{"draw.called"};

    static constexpr std::size_t most = 200;
    ledger::ChangeId errand;
    std::vector<ledger::ChangeId> willing; ///< ascending; two at least

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<DrawCalled> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const DrawCalled &, const DrawCalled &) = default;
};

struct DrawRevealed {
    static constexpr quint16 type = 36;
    static constexpr QLatin1StringView name{"draw.revealed"};

    ledger::ChangeId errand;
    ledger::ChangeId draw;
    QByteArray secret;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<DrawRevealed> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const DrawRevealed &, const DrawRevealed &) = default;
};

/// Refusals: NotAMember, GroupDissolved, NothingNamed, Over, AlreadyDone.
[[nodiscard]] Result<ledger::Deed> stateWilling(
    const ledger::Outlook &outlook, const ledger::ChangeId &errand, const ledger::FeedSigner &signer);
/// М.13, П.I.3.8.Б: among those who are willing and have never held one of this kind; among all who are willing only if
/// there are not two of them. Refusals: NotAMember, NothingNamed, Over, TooFewWilling.
[[nodiscard]] Result<ledger::Deed> callDraw(const ledger::Outlook &outlook, const ledger::ChangeId &errand);
/// Refusals: NotAMember, NothingNamed, NotYours, AlreadyDone.
[[nodiscard]] Result<ledger::Deed> reveal(const ledger::Outlook &outlook, const ledger::ChangeId &errand,
    const ledger::ChangeId &draw, const ledger::FeedSigner &signer);

} // namespace pochin::groups
