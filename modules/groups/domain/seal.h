// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/ids.h"
#include "ledger/domain/signature.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace pochin::groups {

// How a group speaks outside its own space: sealed statements, signed by k of n keys that are drawn for this alone, so
// that nobody learns from them who its members are. docs/FORMAT-groups.md, "The seal", has the bytes and the rules.

/// SHA-256 of a statement's bytes. The first version of a card names the card.
using StatementId = Identifier<struct StatementTag>;
/// SHA-256(salt ‖ id of the inner decision): proves later, to whom the group wishes, what stood behind a statement.
using DecisionSeal = Identifier<struct DecisionSealTag>;
/// Whom it is said to: a space, by its id; or 32 bytes drawn by whoever began, between two groups.
using Audience = Identifier<struct AudienceTag>;

enum class StatementKind : quint16 {
    Card,
    Amendment,
    Leaving,
    Welcome,
    Agreement,
    AgreementEnded,
    FirstOfDelegates = 8, ///< mandate, recall, ratification … of the room `delegates`
    LastOfDelegates = 31,
};

struct Statement {
    static constexpr std::size_t mostVersions = 20;
    static constexpr qsizetype mostContent = 49'152; ///< so that it fits a payload with all its signatures

    StatementKind kind = StatementKind::Card;
    std::optional<StatementId> card = {}; ///< nothing in a card's first version
    std::vector<StatementId> versions = {}; ///< of the card, whose keys sign; ascending, none in a first version
    Audience to;
    QByteArray content; ///< by kind; itself a payload
    DecisionSeal decision;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Statement> decoded(QByteArrayView bytes);
    [[nodiscard]] StatementId id() const;
    /// The card it speaks for; a first version speaks for itself.
    [[nodiscard]] StatementId cardId() const { return card.value_or(id()); }
    friend bool operator==(const Statement &, const Statement &) = default;
};

/// A statement with signatures under it, as it travels.
struct Sealed {
    static constexpr std::size_t mostSignatures = 20;

    QByteArray statement;
    std::map<ledger::FeedKey, ledger::Signature> signatures;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Sealed> decoded(QByteArrayView bytes);
    friend bool operator==(const Sealed &, const Sealed &) = default;
};

/// What a card says; the content of kinds Card and Amendment.
struct CardContent {
    static constexpr std::size_t mostKeys = 20;
    static constexpr qsizetype nonceSize = 16;

    QString name; ///< of the group, as it wishes to be called there
    quint32 needed = 1; ///< k
    std::vector<ledger::FeedKey> keys; ///< ascending
    QByteArray nonce;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<CardContent> decoded(QByteArrayView bytes);
    friend bool operator==(const CardContent &, const CardContent &) = default;
};

/// What a holder of an outward key signs; it fits nothing else that is ever signed.
[[nodiscard]] QByteArray sealMessage(QByteArrayView statement);
[[nodiscard]] DecisionSeal sealOf(QByteArrayView salt, const ledger::ChangeId &decision);
/// The keys whose signature under it is true.
[[nodiscard]] std::set<ledger::FeedKey> signersOf(const Sealed &sealed, const ledger::SignatureVerifier &verifier);

} // namespace pochin::groups
