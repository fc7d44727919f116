// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/seal_book.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

SealBook::SealBook(const Space &space, const SignatureVerifier &verifier)
    : m_graph(space.graph()), m_part(space.state().part<SealPart>())
{
    verifyAll(verifier);
    findVersions();
    findCards();
}

void SealBook::verifyAll(const SignatureVerifier &verifier)
{
    for (const auto &[id, heard] : m_part.heard) {
        const QByteArray message = sealMessage(heard.statement.encoded());
        auto &signers = m_signers[id];
        for (const auto &[key, candidates] : heard.signatures) {
            const bool isTrue = std::ranges::any_of(candidates, [&](const QByteArray &bytes) {
                Signature signature{};
                std::ranges::copy(bytes, signature.begin());
                return verifier.verifies(key, message, signature);
            });
            if (isTrue)
                signers.insert(key);
        }
    }
}

bool SealBook::isSignedUnder(const StatementId &version, const StatementId &statement) const
{
    const auto content = m_versions.find(version);
    if (content == m_versions.end())
        return false;
    const auto &signers = m_signers.at(statement);
    const auto signedIt = [&](const FeedKey &key) { return signers.contains(key); };
    return std::ranges::count_if(content->second.keys, signedIt) >= content->second.needed;
}

/// Rule 1. Requires: the versions it names have been looked at.
bool SealBook::isValidVersion(const Statement &statement, const StatementId &id) const
{
    return std::ranges::all_of(statement.versions, [&](const StatementId &version) {
        return isSignedUnder(version, id) && m_part.heard.at(version).statement.cardId() == statement.cardId();
    });
}

/// A version may be looked at once all that it names are valid; so the search goes on until nothing is found any more.
void SealBook::findVersions()
{
    for (const auto &[id, heard] : m_part.heard) {
        if (heard.statement.kind != StatementKind::Card)
            continue;
        const auto content = CardContent::decoded(heard.statement.content);
        if (!content)
            continue;
        m_versions.emplace(id, *content);
        if (!isSignedUnder(id, id)) // k of its own keys prove that somebody holds them
            m_versions.erase(id);
    }
    for (std::size_t before = 0; before != m_versions.size();) {
        before = m_versions.size();
        for (const auto &[id, heard] : m_part.heard) {
            if (heard.statement.kind != StatementKind::Amendment || m_versions.contains(id)
                || !isValidVersion(heard.statement, id))
                continue;
            if (auto content = CardContent::decoded(heard.statement.content))
                m_versions.emplace(id, *std::move(content));
        }
    }
}

bool SealBook::isReplaced(const StatementId &version) const
{
    return std::ranges::any_of(m_versions, [&](const auto &other) {
        const auto &named = m_part.heard.at(other.first).statement.versions;
        return std::ranges::binary_search(named, version);
    });
}

void SealBook::findCards()
{
    for (const auto &[id, content] : m_versions) {
        if (isReplaced(id))
            continue;
        const StatementId card = m_part.heard.at(id).statement.cardId();
        CardSeen &seen
            = m_cards.try_emplace(card, CardSeen{.id = card, .content = content, .current = {}}).first->second;
        seen.content = content;
        seen.current.push_back(id);
    }
    for (const Statement *leaving : standing(StatementKind::Leaving)) {
        if (const auto card = m_cards.find(leaving->cardId()); card != m_cards.end())
            card->second.isLeft = true;
    }
}

std::set<StatementId> SealBook::ancestorsOf(const std::vector<StatementId> &versions) const
{
    std::set<StatementId> all;
    std::vector<StatementId> toVisit = versions;
    while (!toVisit.empty()) {
        const StatementId version = toVisit.back();
        toVisit.pop_back();
        if (!all.insert(version).second)
            continue;
        const auto heard = m_part.heard.find(version);
        if (heard != m_part.heard.end())
            toVisit.insert(
                toVisit.end(), heard->second.statement.versions.begin(), heard->second.statement.versions.end());
    }
    return all;
}

/// Some change that carries the statement is in the past of every change that carries the version.
bool SealBook::isSeenBy(const StatementId &statement, const StatementId &version) const
{
    const auto &versionIn = m_part.heard.at(version).saidIn;
    return std::ranges::any_of(m_part.heard.at(statement).saidIn, [&](const ChangeId &saying) {
        const auto said = m_graph.find(saying);
        return said && std::ranges::all_of(versionIn, [&](const ChangeId &amending) {
            const auto amended = m_graph.find(amending);
            return amended && m_graph.isInPast(*said, *amended);
        });
    });
}

/// Rule 3: it names what was current, or every version that it does not name came after it.
SealStanding SealBook::standing(const StatementId &id) const
{
    const Statement &statement = m_part.heard.at(id).statement;
    if (statement.kind == StatementKind::Card)
        return m_versions.contains(id) ? SealStanding::Stands : SealStanding::TooFewSignatures;
    const auto isKnown = [&](const StatementId &version) {
        return m_versions.contains(version) && m_part.heard.at(version).statement.cardId() == statement.cardId();
    };
    if (!std::ranges::all_of(statement.versions, isKnown))
        return SealStanding::UnknownCard;
    if (!std::ranges::all_of(statement.versions, [&](const StatementId &v) { return isSignedUnder(v, id); }))
        return SealStanding::TooFewSignatures;
    if (statement.kind == StatementKind::Amendment)
        return SealStanding::Stands;
    const auto known = ancestorsOf(statement.versions);
    for (const auto &[version, content] : m_versions) {
        const Statement &other = m_part.heard.at(version).statement;
        if (known.contains(version) || other.cardId() != statement.cardId() || isSeenBy(id, version))
            continue;
        const bool isAfter = std::ranges::any_of(
            statement.versions, [&](const StatementId &v) { return ancestorsOf({version}).contains(v); });
        if (isAfter)
            return SealStanding::UnderOldCard;
        if (statement.kind != StatementKind::Leaving) // exit narrows: the keys of one side are enough
            return SealStanding::DisputedCard;
    }
    return SealStanding::Stands;
}

const std::set<FeedKey> &SealBook::signers(const StatementId &statement) const
{
    return m_signers.at(statement);
}

std::vector<const Statement *> SealBook::standing(StatementKind kind) const
{
    std::vector<const Statement *> all;
    for (const auto &[id, heard] : m_part.heard) {
        if (heard.statement.kind == kind && stands(id))
            all.push_back(&heard.statement);
    }
    return all;
}

Sealed SealBook::sealed(const StatementId &id) const
{
    const SealPart::Heard &heard = m_part.heard.at(id);
    Sealed result{.statement = heard.statement.encoded(), .signatures = {}};
    for (const FeedKey &key : m_signers.at(id)) {
        // Ed25519 lets a holder make several true signatures; any of them will do.
        Signature signature{};
        std::ranges::copy(*heard.signatures.at(key).rbegin(), signature.begin());
        result.signatures.emplace(key, signature);
    }
    return result;
}

std::vector<StatementId> unbacked(const Space &home, const SealBook &book)
{
    const auto &part = home.state().part<SealPart>();
    const auto isBacked = [&](const StatementId &id) {
        return std::ranges::any_of(part.drafts, [&](const auto &entry) {
            const SealPart::Draft &draft = entry.second;
            const auto statement = Statement::decoded(draft.statement);
            return statement && statement->id() == id && draft.decision
                && home.standing().outcome(*draft.decision) == Outcome::Adopted;
        });
    };
    std::vector<StatementId> result;
    for (const auto &[id, heard] : book.heard()) {
        const bool isOwn
            = std::ranges::any_of(book.signers(id), [&](const FeedKey &key) { return part.keys.contains(key); });
        if (isOwn && !heard.saidIn.empty() && !isBacked(id))
            result.push_back(id);
    }
    return result;
}

} // namespace pochin::groups
