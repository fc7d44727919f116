// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/sealing.h"

#include "groups/domain/may.h"
#include "groups/domain/welcome.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

bool isOwn(const Outlook &home, const CardSeen &card)
{
    const auto &keys = home.part<SealPart>().keys;
    return std::ranges::any_of(card.content.keys, [&](const FeedKey &key) { return keys.contains(key); });
}

std::vector<CardSeen> cardsWhere(const SealBook &book, const std::function<bool(const CardSeen &)> &fits)
{
    std::vector<CardSeen> cards;
    for (const auto &[id, card] : book.cards()) {
        if (fits(card))
            cards.push_back(card);
    }
    return cards;
}

/// With the decision that stands behind it, or with bytes that say nothing.
Result<StatementDrafted> drafted(const Outlook &home, Statement statement, const Lots &lots, const Behind &behind)
{
    if (behind && !home.standing().isProposal(*behind))
        return refusal(Refusal::NothingNamed, behind->hex());
    if (statement.content.size() > Statement::mostContent)
        return refusal(Refusal::CannotBeWritten, QString::number(Statement::mostContent));
    const auto blank = DecisionSeal::fromBytes(lots.blank);
    if (!behind && !blank)
        return refusal(Refusal::NotAStatement);
    statement.decision = behind ? sealOf(lots.salt, *behind) : *blank;
    return StatementDrafted{
        .statement = statement.encoded(), .decision = behind, .salt = behind ? lots.salt : QByteArray()};
}

/// Stands there until `drafted` knows what does.
DecisionSeal noSeal()
{
    return *DecisionSeal::fromBytes(QByteArray(DecisionSeal::size, '\0'));
}

/// Under the card as it is now, and said where the card was.
Statement under(const SealBook &book, const CardSeen &card, StatementKind kind, const QByteArray &content)
{
    return {.kind = kind,
        .card = card.id,
        .versions = card.current,
        .to = audienceOf(book, card),
        .content = content,
        .decision = noSeal()};
}

Result<CardSeen> ownCard(const Outlook &home, const SealBook &book, const StatementId &id)
{
    const auto card = book.cards().find(id);
    if (card == book.cards().end())
        return refusal(Refusal::NothingNamed, id.hex());
    if (!isOwn(home, card->second))
        return refusal(Refusal::NotYours, id.hex());
    return card->second;
}

Result<CardContent> contentOf(const Outlook &home, const CardWish &wish, const Lots &lots)
{
    if (auto named = writable(wish.name, aName); !named)
        return std::unexpected(named.error());
    CardContent content{.name = wish.name, .needed = wish.needed, .keys = offeredKeys(home), .nonce = lots.nonce};
    if (wish.needed == 0 || wish.needed > content.keys.size())
        return refusal(Refusal::KeysMissing, QString::number(content.keys.size()));
    return content;
}

Result<> wayOut(const QString &text)
{
    return !saysSomething(text) ? refusal(Refusal::NoWayOut) : writableOrEmpty(text, aLine);
}

Result<AgreementContent> contentOf(const Outlook &home, const AgreementWish &wish, const Lots &lots)
{
    return writable(wish.terms, aText)
        .and_then([&] { return wayOut(wish.ownWayOut); })
        .and_then([&] { return wayOut(wish.otherWayOut); })
        .and_then([&] { return endsInTime(home, wish.until); })
        .transform([&] {
            AgreementContent content{.cards = {wish.own, wish.other},
                .terms = wish.terms,
                .until = wish.until,
                .waysOut = {wish.ownWayOut, wish.otherWayOut},
                .nonce = lots.nonce};
            if (content.cards[1] < content.cards[0]) {
                std::swap(content.cards[0], content.cards[1]);
                std::swap(content.waysOut[0], content.waysOut[1]);
            }
            return content;
        });
}

Result<AgreementSeen> agreementNamed(const Outlook &home, const SealBook &book, const AgreementId &id)
{
    for (const AgreementSeen &seen : agreementsIn(home.space, book, home.now)) {
        if (seen.id == id)
            return seen;
    }
    return refusal(Refusal::NothingNamed, id.hex());
}

/// The side of an agreement that is this group's; nothing where neither is.
Result<CardSeen> ownSide(const Outlook &home, const SealBook &book, const AgreementSeen &agreement)
{
    Result<CardSeen> own = refusal(Refusal::NotYours, agreement.id.hex());
    for (const StatementId &side : agreement.content.cards) {
        if (!own)
            own = ownCard(home, book, side);
    }
    return own ? own : refusal(Refusal::NotYours, agreement.id.hex());
}

/// Somebody drafted the same at home, signed by enough or not yet.
bool isDrafted(const Outlook &home, StatementKind kind, const StatementId &card, const QByteArray &content)
{
    return std::ranges::any_of(home.part<SealPart>().drafts, [&](const auto &draft) {
        const auto statement = Statement::decoded(draft.second.statement);
        return statement && statement->kind == kind && statement->card == card && statement->content == content;
    });
}

} // namespace

std::vector<FeedKey> offeredKeys(const Outlook &home)
{
    std::vector<FeedKey> keys;
    for (const auto &[key, holder] : home.part<SealPart>().keys) {
        if (home.standing().isMember(holder) && keys.size() < CardContent::mostKeys)
            keys.push_back(key); // ascending, as the map is
    }
    return keys;
}

std::vector<CardSeen> ownCards(const Outlook &home, const SealBook &book)
{
    return cardsWhere(book, [&](const CardSeen &card) { return isOwn(home, card) && !card.isLeft; });
}

std::vector<CardSeen> otherCards(const Outlook &home, const SealBook &book)
{
    return cardsWhere(book, [&](const CardSeen &card) { return !isOwn(home, card) && !card.isLeft; });
}

Audience audienceOf(const SealBook &book, const CardSeen &card)
{
    return book.heard().at(card.id).statement.to;
}

Result<StatementDrafted> cardDraft(
    const Outlook &home, const SealBook &book, const CardWish &wish, const Lots &lots, const Behind &behind)
{
    return mayAct(home)
        .and_then([&] { return contentOf(home, wish, lots); })
        .and_then([&](const CardContent &content) -> Result<StatementDrafted> {
            const auto isThere = [&](const CardSeen &card) { return audienceOf(book, card) == wish.to; };
            if (std::ranges::any_of(ownCards(home, book), isThere))
                return refusal(Refusal::AlreadyLinked);
            return drafted(home, {.to = wish.to, .content = content.encoded(), .decision = noSeal()}, lots, behind);
        });
}

Result<StatementDrafted> amendmentDraft(const Outlook &home, const SealBook &book, const StatementId &card,
    const CardWish &wish, const Lots &lots, const Behind &behind)
{
    return mayAct(home).and_then([&] { return ownCard(home, book, card); }).and_then([&](const CardSeen &own) {
        return contentOf(home, wish, lots).and_then([&](const CardContent &content) {
            return drafted(home, under(book, own, StatementKind::Amendment, content.encoded()), lots, behind);
        });
    });
}

Result<StatementDrafted> agreementDraft(
    const Outlook &home, const SealBook &book, const AgreementWish &wish, const Lots &lots, const Behind &behind)
{
    return mayAct(home)
        .and_then([&] { return ownCard(home, book, wish.own); })
        .and_then([&](const CardSeen &own) -> Result<StatementDrafted> {
            if (wish.other == wish.own || !book.cards().contains(wish.other))
                return refusal(Refusal::NothingNamed, wish.other.hex());
            return contentOf(home, wish, lots).and_then([&](const AgreementContent &content) {
                return drafted(home, under(book, own, StatementKind::Agreement, content.encoded()), lots, behind);
            });
        });
}

Result<StatementDrafted> acceptanceDraft(
    const Outlook &home, const SealBook &book, const AgreementId &agreement, const Lots &lots, const Behind &behind)
{
    return mayAct(home)
        .and_then([&] { return agreementNamed(home, book, agreement); })
        .and_then([&](const AgreementSeen &seen) -> Result<StatementDrafted> {
            const auto own = ownSide(home, book, seen);
            if (!own)
                return std::unexpected(own.error());
            if (seen.state == AgreementState::Ended || seen.state == AgreementState::Over)
                return refusal(Refusal::Over);
            if (auto ends = endsInTime(home, seen.content.until); !ends)
                return std::unexpected(ends.error());
            const QByteArray content = seen.content.encoded();
            if (seen.sealedBy.contains(own->id) || isDrafted(home, StatementKind::Agreement, own->id, content))
                return refusal(Refusal::AlreadyDone);
            return drafted(home, under(book, *own, StatementKind::Agreement, content), lots, behind);
        });
}

Result<StatementDrafted> endingDraft(const Outlook &home, const SealBook &book, const AgreementEndedContent &ended,
    const Lots &lots, const Behind &behind)
{
    return isHere(home)
        .and_then([&] { return writableOrEmpty(ended.word, aLine); })
        .and_then([&] { return agreementNamed(home, book, ended.agreement); })
        .and_then([&](const AgreementSeen &seen) -> Result<StatementDrafted> {
            const auto own = ownSide(home, book, seen);
            if (!own)
                return std::unexpected(own.error());
            if (seen.endedBy.contains(own->id))
                return refusal(Refusal::AlreadyDone);
            return drafted(home, under(book, *own, StatementKind::AgreementEnded, ended.encoded()), lots, behind);
        });
}

Result<StatementDrafted> welcomeDraft(const Outlook &home, const SealBook &book, const StatementId &own,
    const StatementId &other, const Lots &lots, const Behind &behind)
{
    return mayAct(home)
        .and_then([&] { return ownCard(home, book, own); })
        .and_then([&](const CardSeen &card) -> Result<StatementDrafted> {
            if (other == own)
                return refusal(Refusal::NothingNamed, other.hex());
            return drafted(
                home, under(book, card, StatementKind::Welcome, WelcomeContent{.card = other}.encoded()), lots, behind);
        });
}

Result<StatementDrafted> leavingDraft(const Outlook &home, const SealBook &book, const StatementId &own,
    const QString &word, const Lots &lots, const Behind &behind)
{
    return isHere(home)
        .and_then([&] { return writableOrEmpty(word, aLine); })
        .and_then([&] { return ownCard(home, book, own); })
        .and_then([&](const CardSeen &card) {
            return drafted(
                home, under(book, card, StatementKind::Leaving, LeavingContent{.word = word}.encoded()), lots, behind);
        });
}

SigningSeen signingOf(const Outlook &home, const SealBook &book, const Statement &statement)
{
    SigningSeen seen;
    std::set<FeedKey> keys;
    const auto add = [&](const QByteArray &content) {
        if (const auto card = CardContent::decoded(content)) {
            seen.needed = std::max(seen.needed, card->needed);
            keys.insert(card->keys.begin(), card->keys.end());
        }
    };
    if (statement.kind == StatementKind::Card)
        add(statement.content);
    for (const StatementId &version : statement.versions) {
        if (const auto heard = book.heard().find(version); heard != book.heard().end())
            add(heard->second.statement.content);
    }
    const StatementId id = statement.id();
    const bool isHeard = book.heard().contains(id);
    const auto &holders = home.part<SealPart>().keys;
    for (const FeedKey &key : keys) {
        if (const auto holder = holders.find(key); holder != holders.end())
            (isHeard && book.signers(id).contains(key) ? seen.signedBy : seen.missing).push_back(holder->second);
    }
    seen.stands = isHeard && book.stands(id);
    return seen;
}

} // namespace pochin::groups
