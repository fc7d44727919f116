// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

/// A reason for or against, or a question; an answer to another if it says so. П.I.3.6.В: contest of ideas before any
/// count.
struct ReasonGiven {
    enum class Side { Neither, For, Against };
    static constexpr quint16 type = 133;
    static constexpr QLatin1StringView name{"reason.given"};

    ledger::ChangeId proposal;
    std::optional<ledger::ChangeId> answers = {};
    Side side = Side::Neither;
    QString text;
    std::vector<QString> citations = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ReasonGiven> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ReasonGiven &, const ReasonGiven &) = default;
};

/// П.I.3.5.Б-2: "this concerns us too". Whoever decides past it is seen to.
struct ConcernDeclared {
    static constexpr quint16 type = 134;
    static constexpr QLatin1StringView name{"concern.declared"};

    ledger::ChangeId proposal;
    QString whom; ///< "the kitchen", "me and the neighbours"
    QString why = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ConcernDeclared> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ConcernDeclared &, const ConcernDeclared &) = default;
};

/// П.I.3.5.Б-2: consent is needed from those at whom something is directed. Theirs alone to give, and to take back.
struct AddresseeAnswered {
    static constexpr quint16 type = 135;
    static constexpr QLatin1StringView name{"addressee.answered"};

    ledger::ChangeId wording;
    bool consents = false;
    QString words = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<AddresseeAnswered> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const AddresseeAnswered &, const AddresseeAnswered &) = default;
};

/// Refusals: NotAMember, NoSuchProposal, UnfitText.
[[nodiscard]] Result<ledger::Deed> giveReason(const ledger::Outlook &outlook, const ReasonGiven &reason);
[[nodiscard]] Result<ledger::Deed> declareConcern(const ledger::Outlook &outlook, const ConcernDeclared &concern);
/// And NotAddressed.
[[nodiscard]] Result<ledger::Deed> answerAsAddressee(const ledger::Outlook &outlook, const AddresseeAnswered &answer);

} // namespace pochin::assemblies
