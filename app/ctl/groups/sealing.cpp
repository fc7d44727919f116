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

/// The decision that --decision names.
Result<Behind> behindIn(const Arguments &arguments)
{
    if (!arguments.has(u"decision"_s))
        return Behind();
    const auto decision = ChangeId::fromBytes(QByteArray::fromHex(arguments.last(u"decision"_s).toLatin1()));
    return decision ? Result<Behind>(*decision) : failure(Failure::Kind::NotFound, arguments.last(u"decision"_s));
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

Result<Outcome> drafted(Session &session, const Arguments &arguments, const Draft &draft)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    const auto behind = behindIn(arguments);
    if (!space || !behind)
        return std::unexpected(!space ? space.error() : behind.error());
    const Lots lots{.salt = crypto::randomBytes(Lots::saltSize),
        .nonce = crypto::randomBytes(Lots::saltSize),
        .blank = crypto::randomBytes(DecisionSeal::size)};
    return doneInGroup(session, *space,
        ki18nc("@info:shell", "The statement is drafted; whoever keeps a key signs it."), [&](const Outlook &home) {
            return draft(home, bookOf(home.space), lots, *behind).and_then([&](const StatementDrafted &made) {
                return draftStatement(home, made);
            });
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

} // namespace pochin::ctl
