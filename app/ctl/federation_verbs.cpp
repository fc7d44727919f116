// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a group speaks outward: its seal, unions, agreements, and the map of it all.
#include "crypto/random.h"
#include "ctl/group_json.h"
#include "ctl/group_named.h"
#include "ctl/room_verbs.h"
#include "ctl/seal_json.h"
#include "ctl/session.h"
#include "groups/domain/agreement.h"
#include "groups/domain/group_part.h"
#include "groups/domain/refusal.h"
#include "groups/domain/seal_acts.h"
#include "groups/domain/unions.h"
#include "groups/domain/welcome.h"
#include "ledger/store/spaces.h"

#include <QFile>
#include <QSaveFile>

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltSize = 16;
constexpr qint64 mostSealedBytes = 65'536;

const SignatureVerifier &verifier()
{
    static const Ed25519Verifier ed25519;
    return ed25519;
}

SealBook bookOf(const Space &space)
{
    return {space, verifier()};
}

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

/// Whom it is said to: a union that is here, or 64 hex digits.
Result<Audience> audienceOf(Session &session, const QString &typed)
{
    if (const auto space = chosenSpace(session, typed))
        return *Audience::fromBytes(space->bytes());
    const auto audience = Audience::fromBytes(QByteArray::fromHex(typed.toLatin1()));
    return audience ? Result<Audience>(*audience) : failure(Failure::Kind::NotFound, typed);
}

CardContent contentOf(const Outlook &outlook, const Arguments &arguments, int needed)
{
    CardContent content{.name = arguments.last(u"name"_s, outlook.part<GroupPart>().title),
        .needed = static_cast<quint32>(needed),
        .keys = {},
        .nonce = crypto::randomBytes(CardContent::nonceSize)};
    for (const auto &[key, holder] : outlook.part<SealPart>().keys) {
        if (outlook.standing().isMember(holder))
            content.keys.push_back(key); // ascending, as the map is
    }
    return content;
}

/// The card as it is shown in this space, by the beginning of its id or by its name.
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

/// What the verbs `seal leave`, `seal welcome`, `agreement draft`, `agreement end` have in common: one's own card.
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

Result<Outcome> federated(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    const auto to = audienceOf(session, arguments.last(u"with"_s));
    const auto review = momentIn(arguments, u"review"_s);
    if (!space || !to || !review)
        return std::unexpected(!space ? space.error() : !to ? to.error() : review.error());
    UnionJoined joined{.space = *SpaceId::fromBytes(to->bytes()),
        .unionName = arguments.last(u"name"_s),
        .reason = arguments.last(u"reason"_s),
        .review = *review};
    if (const Space *there = (*session.spaces())->space(joined.space); there && joined.unionName.isEmpty())
        joined.unionName = there->state().part<GroupPart>().title;
    if (arguments.has(u"decision"_s))
        joined.decision = ChangeId::fromBytes(QByteArray::fromHex(arguments.last(u"decision"_s).toLatin1()));
    return doneInGroup(session, *space, ki18nc("@info:shell", "The group is in the union."),
        [&](const Outlook &outlook) { return joinUnion(outlook, joined); });
}

Result<Outcome> mapShown(Session &session, const Arguments & /*arguments*/)
{
    return seenGroups(session).transform([](const std::vector<Outlook> &groups) {
        const FederationMap map = federationMap(groups, bookOf);
        QStringList lines;
        for (const MapLink &link : map.links) {
            const auto title
                = [&](const QByteArray &key) { return std::ranges::find(map.places, key, &MapPlace::key)->title; };
            lines.append(title(link.from) + (link.kind == MapLink::Kind::Vertical ? u" → "_s : u" ↔ "_s)
                + title(link.to) + u": "_s + link.why);
        }
        const QString none = i18nc("@info:shell", "No links yet: pochinctl agreement draft, pochinctl group federate");
        return Outcome{.text = lines.isEmpty() ? none : lines.join(u'\n'), .json = jsonOf(map), .found = {}};
    });
}

/// Both sides name the other by its card, which is here; ours is the one whose keys were offered here.
Result<Outcome> agreementDrafted(Session &session, const Arguments &arguments)
{
    const auto until = momentIn(arguments, u"until"_s);
    if (!until)
        return std::unexpected(until.error());
    return draftedUnderCard(session, arguments, StatementKind::Agreement,
        [&](const Outlook &outlook, const CardSeen &own) -> Result<QByteArray> {
            const auto other = chosenCard(outlook, arguments.words.value(2));
            if (!other)
                return std::unexpected(other.error());
            AgreementContent content{.cards = {own.id, other->id},
                .terms = arguments.last(u"terms"_s),
                .until = *until,
                .waysOut = {arguments.last(u"our-way-out"_s), arguments.last(u"their-way-out"_s)},
                .nonce = crypto::randomBytes(saltSize)};
            if (content.cards[1] < content.cards[0]) {
                std::swap(content.cards[0], content.cards[1]);
                std::swap(content.waysOut[0], content.waysOut[1]);
            }
            return AgreementContent::decoded(content.encoded()).transform([&](const AgreementContent &checked) {
                return checked.encoded();
            });
        });
}

Result<AgreementSeen> chosenAgreement(const Outlook &outlook, const QString &typed)
{
    const auto all = agreementsIn(outlook.space, bookOf(outlook.space), outlook.now);
    std::vector<Candidate> candidates;
    for (const AgreementSeen &seen : all)
        candidates.push_back({.id = seen.id.bytes().toByteArray(), .title = {}});
    return chosen(typed, candidates).transform([&](std::size_t i) { return all[i]; });
}

/// The other side seals the very same bytes.
Result<Outcome> agreementAccepted(Session &session, const Arguments &arguments)
{
    return draftedUnderCard(
        session, arguments, StatementKind::Agreement, [&](const Outlook &outlook, const CardSeen &) {
            return chosenAgreement(outlook, arguments.words.value(2)).transform([](const AgreementSeen &seen) {
                return seen.content.encoded();
            });
        });
}

Result<Outcome> agreementEnded(Session &session, const Arguments &arguments)
{
    return draftedUnderCard(
        session, arguments, StatementKind::AgreementEnded, [&](const Outlook &outlook, const CardSeen &) {
            return chosenAgreement(outlook, arguments.words.value(2)).transform([&](const AgreementSeen &seen) {
                return AgreementEndedContent{.agreement = seen.id, .word = arguments.last(u"word"_s)}.encoded();
            });
        });
}

std::vector<Verb> sealVerbs(const OptionSyntax &decision, const OptionSyntax &word)
{
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

} // namespace

std::vector<Verb> federationVerbs()
{
    const OptionSyntax decision{u"decision"_s, u"ID"_s, ki18nc("@info:shell", "The proposal that the group adopted")};
    const OptionSyntax word{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word with it")};
    std::vector<Verb> verbs{
        {u"group federate"_s, u"GROUP"_s, ki18nc("@info:shell", "Note that the group is in a union"),
            {{u"with"_s, u"UNION"_s, ki18nc("@info:shell", "The union")},
                {u"name"_s, u"NAME"_s, ki18nc("@info:shell", "What it is called, if it is not here")},
                {u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "Why a vertical link is needed")},
                {u"review"_s, u"DAY"_s, ki18nc("@info:shell", "When it is looked at again, or ends")}, decision},
            1, 1, federated},
        verbOnThing(u"group unfederate"_s, u"LINK"_s, ki18nc("@info:shell", "Leave a union"), {word, decision},
            unionLinksOf, ki18nc("@info:shell", "The group has left."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &a) {
                UnionLeft left{.link = id, .decision = {}, .word = a.last(u"word"_s)};
                if (a.has(u"decision"_s))
                    left.decision = ChangeId::fromBytes(QByteArray::fromHex(a.last(u"decision"_s).toLatin1()));
                return leaveUnion(outlook, left);
            }),
        {u"group map"_s, {}, ki18nc("@info:shell", "Who is linked with whom"), {}, 0, 0, mapShown},
        {u"agreement draft"_s, u"GROUP OWNCARD CARD"_s, ki18nc("@info:shell", "Draft an agreement with another group"),
            {{u"terms"_s, u"TEXT"_s, ki18nc("@info:shell", "What is agreed")},
                {u"until"_s, u"DAY"_s, ki18nc("@info:shell", "Until when")},
                {u"our-way-out"_s, u"TEXT"_s, ki18nc("@info:shell", "How we get out of it")},
                {u"their-way-out"_s, u"TEXT"_s, ki18nc("@info:shell", "How they do")}, decision},
            3, 3, agreementDrafted},
        {u"agreement accept"_s, u"GROUP OWNCARD AGREEMENT"_s,
            ki18nc("@info:shell", "Draft the other side's seal under it"), {decision}, 3, 3, agreementAccepted},
        {u"agreement end"_s, u"GROUP OWNCARD AGREEMENT"_s, ki18nc("@info:shell", "Draft that this side ends it"),
            {word, decision}, 3, 3, agreementEnded},
    };
    std::ranges::move(sealVerbs(decision, word), std::back_inserter(verbs));
    return verbs;
}

} // namespace pochin::ctl
