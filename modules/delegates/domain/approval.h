// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/draft.h"

namespace pochin::delegates {

/// What an approval quotes of a draft: which one, by the hash of its words, and whom it sends. The three must agree, or
/// the approval says nothing; so nobody can be made to have approved other words.
struct QuotedDraft {
    ChangeId draft;
    ContentHash words;
    PersonId delegate;
    friend bool operator==(const QuotedDraft &, const QuotedDraft &) = default;
};

/// One member gives the mandate for all, where the founders agreed on that. The change names the mandate.
struct MandateGiven {
    static constexpr quint16 type = 257;
    static constexpr QLatin1StringView name{"mandate.given"};

    QuotedDraft quoted;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<MandateGiven> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const { return ledger::MandateGiven{quoted.delegate}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const MandateGiven &, const MandateGiven &) = default;
};

/// The mandate is put before the group; it is given once the group's own procedure adopts it. The proposal names the
/// mandate.
struct MandateProposed {
    static constexpr quint16 type = 258;
    static constexpr QLatin1StringView name{"mandate.proposed"};

    QuotedDraft quoted;
    std::optional<qint64> deadline = {}; ///< for positions
    ledger::ProcedureRef procedure = {}; ///< by which the group decides

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<MandateProposed> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const
    {
        return ledger::Proposal{ledger::MandateGiven{quoted.delegate}, deadline, procedure};
    }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const MandateProposed &, const MandateProposed &) = default;
};

/// What the group itself says of a mandate.
enum class Approval {
    Open, ///< the group is still deciding
    Approved,
    NotApproved,
    Disputed, ///< decided in two places that did not know of each other, and differently
};
[[nodiscard]] QLatin1StringView nameOf(Approval approval);
[[nodiscard]] Approval approvalOf(const ledger::Space &space, const ChangeId &mandate);

/// Gives the mandate at once, or refuses with NeedsDecision.
[[nodiscard]] Result<Deed> giveMandate(const Outlook &outlook, const ChangeId &draft);
/// Puts it to the group; NoProcedure, if it has none for this. `deadline`: before it nobody closes.
[[nodiscard]] Result<Deed> proposeMandate(
    const Outlook &outlook, const ChangeId &draft, std::optional<Instant> deadline = {});

} // namespace pochin::delegates
