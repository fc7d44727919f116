// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/need_part.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

// The life of a need or an offer: stated → answered → settled; or raised, with the reason why not here; or withdrawn.

struct NeedStated {
    static constexpr quint16 type = 50;
    static constexpr QLatin1StringView name{"need.stated"};

    NeedKind kind = NeedKind::Need;
    QString what;
    qint64 until = 0;
    QString details = {};
    QString group = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<NeedStated> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const NeedStated &, const NeedStated &) = default;
};

/// Whoever answers speaks for themselves: the one who has, or the one who needs.
struct NeedAnswered {
    static constexpr quint16 type = 51;
    static constexpr QLatin1StringView name{"need.answered"};

    ledger::ChangeId need;
    QString word;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<NeedAnswered> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const NeedAnswered &, const NeedAnswered &) = default;
};

/// By who stated it.
struct NeedSettled {
    static constexpr quint16 type = 52;
    static constexpr QLatin1StringView name{"need.settled"};

    ledger::ChangeId need;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<NeedSettled> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const NeedSettled &, const NeedSettled &) = default;
};

/// By who stated it.
struct NeedWithdrawn {
    static constexpr quint16 type = 53;
    static constexpr QLatin1StringView name{"need.withdrawn"};

    ledger::ChangeId need;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<NeedWithdrawn> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const NeedWithdrawn &, const NeedWithdrawn &) = default;
};

/// П.I.3.5.Б-3: the wider body does not take what can be done here; so whoever raises it says why it cannot.
struct NeedRaised {
    static constexpr quint16 type = 54;
    static constexpr QLatin1StringView name{"need.raised"};

    ledger::ChangeId need;
    QString reason;
    std::optional<ledger::SpaceId> to = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<NeedRaised> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const NeedRaised &, const NeedRaised &) = default;
};

/// Refusals: NotAMember, GroupDissolved, NothingSaid, CannotBeWritten, EndIsPast, EndTooFar.
[[nodiscard]] Result<ledger::Deed> stateNeed(const ledger::Outlook &outlook, const NeedStated &stated);
/// Refusals: NotAMember, GroupDissolved, NothingNamed, Over, AlreadyDone, NothingSaid, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> answerNeed(const ledger::Outlook &outlook, const NeedAnswered &answered);
/// Refusals: NotAMember, NothingNamed, NotYours, AlreadyDone, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> settleNeed(const ledger::Outlook &outlook, const NeedSettled &settled);
/// Refusals: NotAMember, NothingNamed, NotYours, AlreadyDone.
[[nodiscard]] Result<ledger::Deed> withdrawNeed(const ledger::Outlook &outlook, const ledger::ChangeId &need);
/// Refusals: NotAMember, GroupDissolved, NothingNamed, NoReason, Over, AlreadyDone, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> raiseNeed(const ledger::Outlook &outlook, const NeedRaised &raised);

} // namespace pochin::groups
