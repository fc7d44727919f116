// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/promise_part.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

// The life of a promise: made → kept, or laid down → taken over by somebody else, as a promise of their own.

struct PromiseMade {
    static constexpr quint16 type = 40;
    static constexpr QLatin1StringView name{"promise.made"};

    QString what;
    std::optional<qint64> due = {};
    std::optional<ledger::ChangeId> source = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PromiseMade> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PromiseMade &, const PromiseMade &) = default;
};

/// By its bearer alone.
struct PromiseKept {
    static constexpr quint16 type = 41;
    static constexpr QLatin1StringView name{"promise.kept"};

    ledger::ChangeId promise;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PromiseKept> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PromiseKept &, const PromiseKept &) = default;
};

/// By its bearer alone: an open statement that it will not be kept, so that somebody else may take it on.
struct PromiseLaidDown {
    static constexpr quint16 type = 42;
    static constexpr QLatin1StringView name{"promise.laid-down"};

    ledger::ChangeId promise;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PromiseLaidDown> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PromiseLaidDown &, const PromiseLaidDown &) = default;
};

/// A promise of the author's own, which goes on with that of another. It releases nobody.
struct PromiseTakenOver {
    static constexpr quint16 type = 43;
    static constexpr QLatin1StringView name{"promise.taken-over"};

    ledger::ChangeId promise;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PromiseTakenOver> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PromiseTakenOver &, const PromiseTakenOver &) = default;
};

/// Refusals: NotAMember, GroupDissolved, NothingSaid, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> makePromise(const ledger::Outlook &outlook, const PromiseMade &promise);
/// Refusals of both: NotAMember, NothingNamed, NotYours, AlreadyDone.
[[nodiscard]] Result<ledger::Deed> keepPromise(const ledger::Outlook &outlook, const PromiseKept &kept);
[[nodiscard]] Result<ledger::Deed> layDownPromise(const ledger::Outlook &outlook, const PromiseLaidDown &laidDown);
/// Refusals: NotAMember, NothingNamed, StillBorne, AlreadyTaken.
[[nodiscard]] Result<ledger::Deed> takeOverPromise(const ledger::Outlook &outlook, const PromiseTakenOver &taken);

} // namespace pochin::groups
