// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/seal_part.h"
#include "ledger/domain/outlook.h"

namespace pochin::groups {

/// How a sealed statement stands, in view of everything that is here.
enum class SealStanding {
    Stands,
    UnknownCard, ///< no valid version of its card is here
    TooFewSignatures,
    UnderOldCard, ///< the card was amended, and the amendment had not seen this
    DisputedCard, ///< another version of the card, which it does not name, did not know of it
};

/// A group as its seal shows it: no members, only keys.
struct CardSeen {
    StatementId id;
    CardContent content; ///< of the version shown; of several, the last by id
    std::vector<StatementId> current; ///< one; several: disputed
    bool isLeft = false; ///< it said that it leaves
    [[nodiscard]] bool isDisputed() const { return current.size() > 1; }
};

/// All that was said under seals in one space, judged. Makes no difference between members of the space: whoever
/// carries a statement adds nothing to it and takes nothing from it. Looked up when shown, never in a fold.
class SealBook
{
public:
    SealBook(const ledger::Space &space, const ledger::SignatureVerifier &verifier);

    /// By id.
    [[nodiscard]] const std::map<StatementId, CardSeen> &cards() const { return m_cards; }
    [[nodiscard]] const std::map<StatementId, SealPart::Heard> &heard() const { return m_part.heard; }
    /// Requires: it was heard here.
    [[nodiscard]] SealStanding standing(const StatementId &statement) const;
    [[nodiscard]] bool stands(const StatementId &id) const { return standing(id) == SealStanding::Stands; }
    /// Whose signature under it is true.
    [[nodiscard]] const std::set<ledger::FeedKey> &signers(const StatementId &statement) const;
    /// The statements of one kind that stand, by id.
    [[nodiscard]] std::vector<const Statement *> standing(StatementKind kind) const;
    /// With all true signatures that are here, to be carried elsewhere.
    [[nodiscard]] Sealed sealed(const StatementId &statement) const;

private:
    void verifyAll(const ledger::SignatureVerifier &verifier);
    void findVersions();
    [[nodiscard]] bool isValidVersion(const Statement &statement, const StatementId &id) const;
    void findCards();
    [[nodiscard]] bool isSignedUnder(const StatementId &version, const StatementId &statement) const;
    [[nodiscard]] std::set<StatementId> ancestorsOf(const std::vector<StatementId> &versions) const;
    [[nodiscard]] bool isSeenBy(const StatementId &statement, const StatementId &version) const;
    [[nodiscard]] bool isReplaced(const StatementId &version) const;

    const ledger::CausalGraph &m_graph;
    const SealPart &m_part;
    std::map<StatementId, std::set<ledger::FeedKey>> m_signers;
    std::map<StatementId, std::set<QByteArray>> m_unused;
    std::map<StatementId, CardContent> m_versions; ///< valid ones
    std::map<StatementId, CardSeen> m_cards;
};

/// Home's own word with nothing behind it: statements under keys that were offered here, whose decision was not adopted
/// here or is not named. By id.
[[nodiscard]] std::vector<StatementId> unbacked(const ledger::Space &home, const SealBook &book);

} // namespace pochin::groups
