// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

/// П.I.3.5.Б-4, М.13: a duty exists only as its bearer's own record. Also from an item of an agenda.
struct PromiseMade {
    static constexpr quint16 type = 143;
    static constexpr QLatin1StringView name{"undertaking.made"};

    QString what;
    std::optional<qint64> due = {};
    std::optional<ledger::ChangeId> from = {}; ///< the wording or the item of an agenda it comes from

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PromiseMade> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PromiseMade &, const PromiseMade &) = default;
};

/// What became of a promise: of one made outright, or of "for, and I take it on".
struct PromiseSettled {
    enum class How { Done, Offered, GivenUp };
    static constexpr quint16 type = 136;
    static constexpr QLatin1StringView name{"undertaking.settled"};

    ledger::ChangeId promise;
    How how = How::Done;
    QString words = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PromiseSettled> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PromiseSettled &, const PromiseSettled &) = default;
};

/// Refusals: NotAMember, UnfitText.
[[nodiscard]] Result<ledger::Deed> promise(const ledger::Outlook &outlook, const PromiseMade &promise);
/// Refusals: NotAMember, NoSuchPromise, NotYours, AlreadySettled, UnfitText.
[[nodiscard]] Result<ledger::Deed> settle(const ledger::Outlook &outlook, const PromiseSettled &settled);

} // namespace pochin::assemblies
