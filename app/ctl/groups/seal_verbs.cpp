// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a group speaks outward: keys, cards, statements.
#include "crypto/random.h"
#include "ctl/groups/seal_json.h"
#include "ctl/groups/sealing.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "groups/domain/carriage.h"
#include "groups/domain/description.h"
#include "groups/domain/refusal.h"
#include "groups/domain/seal_acts.h"
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

Result<Outcome> cardDrafted(Session &session, const Arguments &arguments)
{
    const auto needed = arguments.number(u"needed"_s, 1, 1, static_cast<int>(CardContent::mostKeys));
    const bool isAmended = arguments.has(u"amend"_s);
    const auto to = arguments.has(u"to"_s) ? audienceOf(session, arguments.last(u"to"_s))
                                           : *Audience::fromBytes(crypto::randomBytes(Audience::size));
    if (!needed || !to)
        return std::unexpected(!needed ? needed.error() : to.error());
    return drafted(session, arguments,
        [&](const Outlook &home, const SealBook &book, const Lots &lots,
            const Behind &behind) -> Result<StatementDrafted> {
            CardWish wish{.name = arguments.last(u"name"_s, titleOf(home.space.state())),
                .needed = static_cast<quint32>(*needed),
                .to = *to};
            if (const auto answered = chosenCard(home, arguments.last(u"answer"_s)); arguments.has(u"answer"_s)) {
                if (!answered)
                    return std::unexpected(answered.error());
                wish.to = audienceOf(book, *answered);
            }
            if (!isAmended)
                return cardDraft(home, book, wish, lots, behind);
            return chosenCard(home, arguments.last(u"amend"_s)).and_then([&](const CardSeen &card) {
                return amendmentDraft(home, book, card.id, wish, lots, behind);
            });
        });
}

Result<Outcome> leavingDrafted(Session &session, const Arguments &arguments)
{
    return drafted(
        session, arguments, [&](const Outlook &home, const SealBook &book, const Lots &lots, const Behind &behind) {
            return chosenCard(home, arguments.words.value(1)).and_then([&](const CardSeen &own) {
                return leavingDraft(home, book, own.id, arguments.last(u"word"_s), lots, behind);
            });
        });
}

/// The other one's card is named by its whole id where it is not here, but in the union alone.
Result<StatementId> welcomed(const Outlook &home, const QString &typed)
{
    if (const auto card = StatementId::fromBytes(QByteArray::fromHex(typed.toLatin1())))
        return *card;
    return chosenCard(home, typed).transform([](const CardSeen &card) { return card.id; });
}

Result<Outcome> welcomeDrafted(Session &session, const Arguments &arguments)
{
    return drafted(
        session, arguments, [&](const Outlook &home, const SealBook &book, const Lots &lots, const Behind &behind) {
            return chosenCard(home, arguments.words.value(1)).and_then([&](const CardSeen &own) {
                return welcomed(home, arguments.words.value(2)).and_then([&](const StatementId &other) {
                    return welcomeDraft(home, book, own.id, other, lots, behind);
                });
            });
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

/// What the group may say there and has not; the drafts that enough have signed.
std::vector<Sealed> toBeSaid(const Space &home, const Space &there)
{
    std::vector<Sealed> sealed;
    const SealBook book = bookOf(home);
    for (const auto &[id, draft] : home.state().part<SealPart>().drafts) {
        const auto statement = Statement::decoded(draft.statement);
        if (statement && isToBeSaidIn(there, *statement) && book.heard().contains(statement->id())
            && book.stands(statement->id()))
            sealed.push_back(book.sealed(statement->id()));
    }
    return sealed;
}

/// Both ways, between a group and a union that are here. It counts statements.
Result<Outcome> carried(Session &session, const Arguments &arguments)
{
    const auto home = chosenSpace(session, arguments.words.value(0));
    const auto there = chosenSpace(session, arguments.words.value(1));
    if (!home || !there)
        return std::unexpected(!home ? home.error() : there.error());
    const auto seen = seenGroup(session, *home);
    if (!seen)
        return std::unexpected(seen.error());
    const Space &unionSpace = *(*session.spaces())->space(*there);
    const auto out = toBeSaid(seen->space, unionSpace);
    const auto in = toBringHome(*seen, bookOf(seen->space), bookOf(unionSpace));
    for (const auto &[where, all] : {std::pair(*there, out), std::pair(*home, in)}) {
        for (const Sealed &sealed : all) {
            const auto said = doneInGroup(session, where, ki18nc("@info:shell", "It is said."),
                [&](const Outlook &outlook) { return speak(outlook, sealed, verifier()); });
            if (!said)
                return std::unexpected(said.error());
        }
    }
    return Outcome{.text = i18nc("@info:shell %1 and %2 are numbers", "Said there: %1. Brought home: %2.",
                       static_cast<int>(out.size()), static_cast<int>(in.size())),
        .json = QJsonObject{{u"said"_s, qint64(out.size())}, {u"brought"_s, qint64(in.size())}},
        .found = {}};
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
            {{u"to"_s, u"UNION"_s, ki18nc("@info:shell", "Whom it is for; without it, a group that is not here yet")},
                {u"answer"_s, u"CARD"_s, ki18nc("@info:shell", "For whoever showed this card")},
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
        {u"seal carry"_s, u"GROUP UNION"_s,
            ki18nc("@info:shell", "Say there what is signed, and bring home what was agreed with the group"), {}, 2, 2,
            carried},
        {u"seal list"_s, u"GROUP"_s, ki18nc("@info:shell", "Cards, groups of a union, statements and how they stand"),
            {}, 1, 1, sealsListed},
    };
}

} // namespace pochin::ctl
