// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/proposal_text.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

/// Somebody proposes. М.16, П.I.3.7.А: it may spring from a person, a group or an assembly; none ranks above another.
struct ProposalOpened {
    static constexpr quint16 type = 128;
    static constexpr QLatin1StringView name{"proposal.opened"};

    ProposalText text;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ProposalOpened> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ProposalOpened &, const ProposalOpened &) = default;
};

/// Another wording of a proposal. Who was for the former has said nothing about this one yet.
struct ProposalAmended {
    static constexpr quint16 type = 129;
    static constexpr QLatin1StringView name{"proposal.amended"};

    ledger::ChangeId previous; ///< the wording that it was made from
    ProposalText text;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ProposalAmended> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ProposalAmended &, const ProposalAmended &) = default;
};

/// Asks for the outcome: what was said on that wording, as far as the one who closes has it, is counted.
struct ProposalClosed {
    static constexpr quint16 type = 131;
    static constexpr QLatin1StringView name{"proposal.closed"};

    ledger::ChangeId wording;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ProposalClosed> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ProposalClosed &, const ProposalClosed &) = default;
};

/// Whoever proposed takes it back. What was decided already is not touched.
struct ProposalWithdrawn {
    static constexpr quint16 type = 132;
    static constexpr QLatin1StringView name{"proposal.withdrawn"};

    ledger::ChangeId proposal;
    QString reason;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ProposalWithdrawn> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ProposalWithdrawn &, const ProposalWithdrawn &) = default;
};

/// Refusals: NotAMember, UnfitText, NoSuchProcedure, BeyondProcedure, NothingOfThatName, HandsMissing, WhyHereMissing.
[[nodiscard]] Result<ledger::Deed> propose(const ledger::Outlook &outlook, const ProposalText &text);
/// The same, and NoSuchProposal, WrittenElsewhere, NothingChanged, Withdrawn.
[[nodiscard]] Result<ledger::Deed> amend(
    const ledger::Outlook &outlook, const ledger::ChangeId &previous, const ProposalText &text);
/// Refusals: NotAMember, NoSuchProposal, Withdrawn, BeforeDeadline, SealsMissing.
[[nodiscard]] Result<ledger::Deed> close(const ledger::Outlook &outlook, const ledger::ChangeId &wording);
/// Refusals: NoSuchProposal, NotYours, Withdrawn, Adopted.
[[nodiscard]] Result<ledger::Deed> withdraw(
    const ledger::Outlook &outlook, const ledger::ChangeId &proposal, const QString &reason);

} // namespace pochin::assemblies
