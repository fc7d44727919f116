// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a group speaks outward: keys, cards, statements.
#include "crypto/random.h"
#include "ctl/groups/seal_json.h"
#include "ctl/groups/sealing.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "groups/domain/description.h"
#include "groups/domain/refusal.h"
#include "groups/domain/seal_acts.h"
#include "groups/domain/welcome.h"
#include "ledger/store/spaces.h"

#include <QFile>
#include <QSaveFile>

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSealedBytes = 65'536;

Result<Outcome> keyOffered(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    const auto card = (*session.spaces())->keys().draw();
    if (!card)
        return std::unexpected(card.error());
    return doneInGroup(session, *space, ki18nc("@info:shell", "You keep a key for the group."),
        [&](const Outlook &outlook) { return offerSealKey(outlook, card->feed); });
}

CardContent contentOf(const Outlook &outlook, const Arguments &arguments, int needed)
{
    CardContent content{.name = arguments.last(u"name"_s, titleOf(outlook.space.state())),
        .needed = static_cast<quint32>(needed),
        .keys = {},
        .nonce = crypto::randomBytes(CardContent::nonceSize)};
    for (const auto &[key, holder] : outlook.part<SealPart>().keys) {
        if (outlook.standing().isMember(holder))
            content.keys.push_back(key); // ascending, as the map is
    }
    return content;
}

Result<Outcome> cardDrafted(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    const auto needed = arguments.number(u"needed"_s, 1, 1, static_cast<int>(CardContent::mostKeys));
    if (!needed)
        return std::unexpected(needed.error());
    return drafted(session, *space, arguments, [&](const Outlook &outlook) -> Result<Statement> {
        const CardContent content = contentOf(outlook, arguments, *needed);
        if (arguments.has(u"amend"_s)) {
            return chosenCard(outlook, arguments.last(u"amend"_s)).transform([&](const CardSeen &card) {
                return under(card, StatementKind::Amendment, audienceOf(outlook, card), content.encoded());
            });
        }
        return audienceOf(session, arguments.last(u"to"_s)).transform([&](const Audience &to) {
            return Statement{.kind = StatementKind::Card,
                .to = to,
                .content = content.encoded(),
                .decision = *DecisionSeal::fromBytes(QByteArray(32, '\0'))};
        });
    });
}

Result<Outcome> leavingDrafted(Session &session, const Arguments &arguments)
{
    return draftedUnderCard(
        session, arguments, StatementKind::Leaving, [&](const Outlook &, const CardSeen &) -> Result<QByteArray> {
            return LeavingContent{.word = arguments.last(u"word"_s)}.encoded();
        });
}

Result<Outcome> welcomeDrafted(Session &session, const Arguments &arguments)
{
    return draftedUnderCard(session, arguments, StatementKind::Welcome,
        [&](const Outlook &outlook, const CardSeen &) -> Result<QByteArray> {
            const auto other = StatementId::fromBytes(QByteArray::fromHex(arguments.words.value(2).toLatin1()));
            if (!other)
                return chosenCard(outlook, arguments.words.value(2)).transform([](const CardSeen &card) {
                    return WelcomeContent{.card = card.id}.encoded();
                });
            return WelcomeContent{.card = *other}.encoded();
        });
}

Result<Outcome> draftSigned(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), sealDraftsOf);
    if (!named)
        return std::unexpected(named.error());
    const auto outlook = seenGroup(session, named->space);
    if (!outlook)
        return std::unexpected(outlook.error());
    const Spaces &spaces = **session.spaces();
    for (const auto &[key, holder] : outlook->part<SealPart>().keys) {
        const auto signer = spaces.keys().signer(key);
        if (holder == outlook->self && signer && signDraft(*outlook, named->id, *signer))
            return doneInGroup(session, named->space, ki18nc("@info:shell", "You have signed."),
                [&](const Outlook &now) { return signDraft(now, named->id, *signer); });
    }
    return refusal(Refusal::NotYours);
}

Result<> writeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return failure(Failure::Kind::StorageBroken, file + u": "_s + out.errorString());
    return {};
}

Result<Outcome> sealedExported(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), sealDraftsOf);
    if (!named)
        return std::unexpected(named.error());
    const Space &space = *(*session.spaces())->space(named->space);
    const auto statement = Statement::decoded(space.state().part<SealPart>().drafts.at(named->id).statement);
    const SealBook book = bookOf(space);
    if (!book.heard().contains(statement->id()) || !book.stands(statement->id()))
        return refusal(Refusal::TooFewSignatures);
    const QByteArray bytes = book.sealed(statement->id()).encoded();
    return writeFile(arguments.last(u"out"_s), bytes).transform([&] {
        return Outcome{.text = i18nc("@info:shell %1 is a file", "Written to %1.", arguments.last(u"out"_s)),
            .json = QJsonObject{{u"id"_s, statement->id().hex()}, {u"file"_s, arguments.last(u"out"_s)}},
            .found = {}};
    });
}

Result<Outcome> spoken(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    QFile file(arguments.words.value(1));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, file.fileName() + u": "_s + file.errorString());
    const auto sealed = Sealed::decoded(file.read(mostSealedBytes));
    if (!sealed)
        return refusal(Refusal::NotAStatement);
    return doneInGroup(session, *space, ki18nc("@info:shell", "It is said."),
        [&](const Outlook &outlook) { return speak(outlook, *sealed, verifier()); });
}

Result<Outcome> sealsListed(Session &session, const Arguments &arguments)
{
    return chosenSpace(session, arguments.words.value(0))
        .and_then([&](const SpaceId &id) { return seenGroup(session, id); })
        .transform([](const Outlook &outlook) {
            const SealBook book = bookOf(outlook.space);
            return Outcome{.text = sealText(outlook, book), .json = sealJson(outlook, book), .found = {}};
        });
}

} // namespace

std::vector<Verb> sealVerbs()
{
    const OptionSyntax decision{u"decision"_s, u"ID"_s, ki18nc("@info:shell", "The proposal that the group adopted")};
    const OptionSyntax word{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word with it")};
    return {
        {u"seal key"_s, u"GROUP"_s, ki18nc("@info:shell", "Keep a key with which the group speaks outward"), {}, 1, 1,
            keyOffered},
        {u"seal card"_s, u"GROUP"_s, ki18nc("@info:shell", "Draft the group's card for a union or another group"),
            {{u"to"_s, u"UNION"_s, ki18nc("@info:shell", "Whom it is for")},
                {u"name"_s, u"NAME"_s, ki18nc("@info:shell", "What the group is called there")},
                {u"needed"_s, u"K"_s, ki18nc("@info:shell", "How many keys must sign")},
                {u"amend"_s, u"CARD"_s, ki18nc("@info:shell", "Amend this card instead: new name, number, keys")},
                decision},
            1, 1, cardDrafted},
        {u"seal welcome"_s, u"GROUP OWNCARD CARD"_s,
            ki18nc("@info:shell", "Draft a welcome of another group into a union"), {decision}, 3, 3, welcomeDrafted},
        {u"seal leave"_s, u"GROUP OWNCARD"_s, ki18nc("@info:shell", "Draft that the group leaves a union"),
            {word, decision}, 2, 2, leavingDrafted},
        {u"seal sign"_s, u"DRAFT"_s, ki18nc("@info:shell", "Sign a drafted statement with your key"), {}, 1, 1,
            draftSigned},
        {u"seal export"_s, u"DRAFT"_s, ki18nc("@info:shell", "Write a statement that enough have signed to a file"),
            {{u"out"_s, u"FILE"_s, ki18nc("@info:shell", "Where to")}}, 1, 1, sealedExported},
        {u"seal speak"_s, u"GROUP FILE"_s, ki18nc("@info:shell", "Say a sealed statement in a group or union"), {}, 2,
            2, spoken},
        {u"seal list"_s, u"GROUP"_s, ki18nc("@info:shell", "Cards, groups of a union, statements and how they stand"),
            {}, 1, 1, sealsListed},
    };
}

} // namespace pochin::ctl
