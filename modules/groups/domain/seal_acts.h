// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/seal_part.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

// At home: keys are offered, a statement is drafted and signed by k. Anywhere: it is said.

/// The author keeps an outward key for the group; which key is whose is known at home only.
struct SealKeyOffered {
    static constexpr quint16 type = 70;
    static constexpr QLatin1StringView name{"seal.key-offered"};

    ledger::FeedKey key;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<SealKeyOffered> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const SealKeyOffered &, const SealKeyOffered &) = default;
};

struct StatementDrafted {
    static constexpr quint16 type = 71;
    static constexpr QLatin1StringView name{"seal.drafted"};

    QByteArray statement;
    std::optional<ledger::ChangeId> decision = {};
    QByteArray salt = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<StatementDrafted> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const StatementDrafted &, const StatementDrafted &) = default;
};

struct StatementSigned {
    static constexpr quint16 type = 72;
    static constexpr QLatin1StringView name{"seal.signed"};

    ledger::ChangeId draft;
    ledger::FeedKey key;
    QByteArray signature;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<StatementSigned> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const StatementSigned &, const StatementSigned &) = default;
};

/// In another space the group speaks; at home it came back. Whoever carries it is a carrier and nothing else.
struct StatementSpoken {
    static constexpr quint16 type = 73;
    static constexpr QLatin1StringView name{"seal.spoken"};

    QByteArray sealed;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<StatementSpoken> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const StatementSpoken &, const StatementSpoken &) = default;
};

/// Refusals: NotAMember, GroupDissolved, AlreadyDone.
[[nodiscard]] Result<ledger::Deed> offerSealKey(const ledger::Outlook &outlook, const ledger::FeedKey &key);
/// Refusals: NotAMember, NotAStatement (or its salt does not prove the decision that is named).
[[nodiscard]] Result<ledger::Deed> draftStatement(const ledger::Outlook &outlook, const StatementDrafted &draft);
/// Refusals: NotAMember, NothingNamed, NotYours (a key that this person did not offer), AlreadyDone.
[[nodiscard]] Result<ledger::Deed> signDraft(
    const ledger::Outlook &outlook, const ledger::ChangeId &draft, const ledger::FeedSigner &signer);
/// Refusals: NotAMember, NotAStatement, TooFewSignatures (none of its signatures is true).
[[nodiscard]] Result<ledger::Deed> speak(
    const ledger::Outlook &outlook, const Sealed &sealed, const ledger::SignatureVerifier &verifier);

} // namespace pochin::groups
