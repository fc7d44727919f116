// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/mandate_text.h"

namespace pochin::delegates {

// П.I.3.8.Б: committees for fields of work, several of them and open to almost anyone, not one organ that administers.
// П.I.2.В: each has a day on which it ends, unless it is renewed with reasons before.

struct CommitteeFounded {
    static constexpr quint16 type = 310;
    static constexpr QLatin1StringView name{"committee.founded"};

    QString field;
    QString words = {}; ///< what for
    Day review;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<CommitteeFounded> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const CommitteeFounded &, const CommitteeFounded &) = default;
};

/// Joining is self-entry, and so is going.
struct CommitteeEntered {
    static constexpr quint16 type = 311;
    static constexpr QLatin1StringView name{"committee.entered"};
    enum class Way { In, Out };

    ChangeId committee;
    Way way = Way::In;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<CommitteeEntered> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const CommitteeEntered &, const CommitteeEntered &) = default;
};

struct CommitteeRenewed {
    static constexpr quint16 type = 312;
    static constexpr QLatin1StringView name{"committee.renewed"};

    ChangeId committee;
    Day review;
    QString reasons;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<CommitteeRenewed> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const CommitteeRenewed &, const CommitteeRenewed &) = default;
};

/// Done, with a line on where its things went: nothing is destroyed by ending it.
struct CommitteeClosed {
    static constexpr quint16 type = 313;
    static constexpr QLatin1StringView name{"committee.closed"};

    ChangeId committee;
    QString handover;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<CommitteeClosed> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const CommitteeClosed &, const CommitteeClosed &) = default;
};

/// Refusals: NotAMember, NoWords, TextTooLong, DayIsPast, TermTooLong.
[[nodiscard]] Result<Deed> foundCommittee(const Outlook &outlook, const CommitteeFounded &founded);
/// Refusals: NotAMember, NoSuchCommittee, CommitteeIsOver, AlreadyThere, NotThere.
[[nodiscard]] Result<Deed> enterCommittee(const Outlook &outlook, const CommitteeEntered &entered);
/// Refusals: as both.
[[nodiscard]] Result<Deed> renewCommittee(const Outlook &outlook, const CommitteeRenewed &renewed);
[[nodiscard]] Result<Deed> closeCommittee(const Outlook &outlook, const CommitteeClosed &closed);

} // namespace pochin::delegates
