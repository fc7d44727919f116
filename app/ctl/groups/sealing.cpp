// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups/sealing.h"

#include "crypto/random.h"
#include "ctl/line/session.h"
#include "groups/domain/seal_acts.h"
#include "ledger/store/ed25519.h"

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// A decision that stands behind a statement, with the salt that proves it. Without one the hash says nothing.
Result<StatementDrafted> behind(const Outlook &outlook, const Arguments &arguments, Statement statement)
{
    StatementDrafted draft{.statement = {}, .decision = {}, .salt = crypto::randomBytes(saltSize)};
    if (arguments.has(u"decision"_s)) {
        const auto decision = ChangeId::fromBytes(QByteArray::fromHex(arguments.last(u"decision"_s).toLatin1()));
        if (!decision || !outlook.standing().isProposal(*decision))
            return failure(Failure::Kind::NotFound, arguments.last(u"decision"_s));
        draft.decision = *decision;
        statement.decision = sealOf(draft.salt, *decision);
    } else {
        statement.decision = *DecisionSeal::fromBytes(crypto::randomBytes(DecisionSeal::size));
    }
    draft.statement = statement.encoded();
    return draft;
}

} // namespace

const SignatureVerifier &verifier()
{
    static const Ed25519Verifier ed25519;
    return ed25519;
}

SealBook bookOf(const Space &space)
{
    return {space, verifier()};
}

Result<Outcome> drafted(Session &session, const SpaceId &space, const Arguments &arguments,
    const std::function<Result<Statement>(const Outlook &)> &statement)
{
    return doneInGroup(session, space, ki18nc("@info:shell", "The statement is drafted; whoever keeps a key signs it."),
        [&](const Outlook &outlook) {
            return statement(outlook)
                .and_then([&](const Statement &made) { return behind(outlook, arguments, made); })
                .and_then([&](const StatementDrafted &draft) { return draftStatement(outlook, draft); });
        });
}

Result<Audience> audienceOf(Session &session, const QString &typed)
{
    if (const auto space = chosenSpace(session, typed))
        return *Audience::fromBytes(space->bytes());
    const auto audience = Audience::fromBytes(QByteArray::fromHex(typed.toLatin1()));
    return audience ? Result<Audience>(*audience) : failure(Failure::Kind::NotFound, typed);
}

Result<CardSeen> chosenCard(const Outlook &outlook, const QString &typed)
{
    const SealBook book = bookOf(outlook.space);
    std::vector<Candidate> candidates;
    std::vector<CardSeen> cards;
    for (const auto &[id, card] : book.cards()) {
        candidates.push_back({.id = id.bytes().toByteArray(), .title = card.content.name});
        cards.push_back(card);
    }
    return chosen(typed, candidates).transform([&](std::size_t i) { return cards[i]; });
}

Statement under(const CardSeen &card, StatementKind kind, const Audience &to, const QByteArray &content)
{
    return {.kind = kind,
        .card = card.id,
        .versions = card.current,
        .to = to,
        .content = content,
        .decision = *DecisionSeal::fromBytes(QByteArray(32, '\0'))};
}

Audience audienceOf(const Outlook &outlook, const CardSeen &card)
{
    return outlook.part<SealPart>().heard.at(card.id).statement.to;
}

Result<Outcome> draftedUnderCard(Session &session, const Arguments &arguments, StatementKind kind,
    const std::function<Result<QByteArray>(const Outlook &, const CardSeen &)> &content)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    return drafted(session, *space, arguments, [&](const Outlook &outlook) {
        return chosenCard(outlook, arguments.words.value(1)).and_then([&](const CardSeen &card) {
            return content(outlook, card).transform([&](const QByteArray &bytes) {
                return under(card, kind, audienceOf(outlook, card), bytes);
            });
        });
    });
}

} // namespace pochin::ctl
