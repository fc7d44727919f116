// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/agreement.h"

#include "groups/domain/naming.h"
#include "ledger/domain/sha256.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

enum Key : quint64 { Cards = 1, Terms, Until, WaysOut, Nonce };
constexpr qsizetype nonceSize = 16;

AgreementState stateOf(const AgreementSeen &seen, Instant now)
{
    if (!seen.endedBy.empty())
        return AgreementState::Ended;
    if (seen.content.until < now.time_since_epoch().count())
        return AgreementState::Over;
    if (seen.sealedBy.size() == 2)
        return AgreementState::InForce;
    return seen.sealedBy.empty() ? AgreementState::Drafted : AgreementState::HalfSealed;
}

bool isSide(const AgreementContent &content, const StatementId &card)
{
    return std::ranges::find(content.cards, card) != content.cards.end();
}

} // namespace

QByteArray AgreementContent::encoded() const
{
    PayloadWriter out;
    out.ids(Cards, cards);
    out.text(Terms, terms);
    out.moment(Until, until);
    out.texts(WaysOut, waysOut);
    out.bytes(Nonce, nonce);
    return out.bytes();
}

Result<AgreementContent> AgreementContent::decoded(QByteArrayView bytes)
{
    PayloadReader in(bytes);
    const auto cards = in.ids<StatementId>(Cards, 2);
    const auto waysOut = in.texts(WaysOut, 2, aLine);
    if (cards.size() != 2 || !(cards[0] < cards[1]))
        in.fail(Cards, QLatin1StringView("two, ascending"));
    if (waysOut.size() != 2 || waysOut[0].isEmpty() || waysOut[1].isEmpty())
        in.fail(WaysOut, QLatin1StringView("one for each side"));
    if (const auto sides = in.read(true); !sides)
        return std::unexpected(sides.error());
    AgreementContent content{.cards = {cards[0], cards[1]},
        .terms = in.text(Terms, aText),
        .until = in.moment(Until),
        .waysOut = {waysOut[0], waysOut[1]},
        .nonce = in.bytes(Nonce, nonceSize, nonceSize)};
    return in.read(std::move(content));
}

QByteArray AgreementEndedContent::encoded() const
{
    return namingBytes(agreement, word);
}

Result<AgreementEndedContent> AgreementEndedContent::decoded(QByteArrayView bytes)
{
    return decodedNaming<AgreementEndedContent, AgreementId>(bytes);
}

AgreementId idOf(const AgreementContent &content)
{
    return sha256<AgreementId>({content.encoded()});
}

std::vector<AgreementSeen> agreementsIn(const Space &space, const SealBook &book, Instant now)
{
    std::map<AgreementId, AgreementSeen> all;
    const auto note = [&](const Statement &statement) -> AgreementSeen * {
        const auto content = AgreementContent::decoded(statement.content);
        if (statement.kind != StatementKind::Agreement || !content || !isSide(*content, statement.cardId()))
            return nullptr;
        const AgreementId id = idOf(*content);
        return &all.try_emplace(id, AgreementSeen{.id = id, .content = *content}).first->second;
    };
    for (const auto &[id, draft] : space.state().part<SealPart>().drafts) {
        if (const auto statement = Statement::decoded(draft.statement))
            (void)note(*statement);
    }
    for (const auto &[id, heard] : book.heard()) {
        AgreementSeen *seen = note(heard.statement);
        if (seen && book.stands(id))
            seen->sealedBy.insert(heard.statement.cardId());
    }
    for (const Statement *ended : book.standing(StatementKind::AgreementEnded)) {
        const auto content = AgreementEndedContent::decoded(ended->content);
        const auto seen = content ? all.find(content->agreement) : all.end();
        if (seen != all.end() && isSide(seen->second.content, ended->cardId()))
            seen->second.endedBy.insert(ended->cardId());
    }
    std::vector<AgreementSeen> result;
    const auto &keys = space.state().part<SealPart>().keys;
    for (auto &[id, seen] : all) {
        for (std::size_t side = 0; side < seen.content.cards.size(); ++side) {
            const auto card = book.cards().find(seen.content.cards.at(side));
            if (card == book.cards().end())
                continue;
            seen.names.at(side) = card->second.content.name;
            seen.isOurs |= std::ranges::any_of(
                card->second.content.keys, [&](const FeedKey &key) { return keys.contains(key); });
        }
        seen.state = stateOf(seen, now);
        result.push_back(seen);
    }
    return result;
}

} // namespace pochin::groups
