// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups/group_found.h"

#include "crypto/random.h"
#include "ctl/groups/group_json.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/vault/pseudonym.h"
#include "exchange/store/card_file.h"
#include "groups/domain/description.h"
#include "groups/domain/genesis.h"
#include "groups/domain/going_on.h"
#include "groups/domain/refusal.h"
#include "ledger/store/spaces.h"

#include <QRegularExpression>

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// "open", "vouch:2", "assembly".
Result<> readEntry(const QString &typed, Genesis &genesis)
{
    const QStringList parts = typed.split(u':');
    bool isNumber = true;
    const uint vouchers = parts.size() > 1 ? parts[1].toUInt(&isNumber) : 1;
    genesis.rules.vouchersNeeded = vouchers;
    if (parts[0] == u"open" && parts.size() == 1)
        genesis.entry = EntryWay::Open;
    else if (parts[0] == u"assembly" && parts.size() == 1)
        genesis.entry = EntryWay::ByAssembly;
    else if (parts[0] == u"vouch" && isNumber && vouchers > 0)
        genesis.entry = EntryWay::Vouched;
    else
        return failure(Failure::Kind::InvalidInput, u"--entry takes open, vouch:2 (or another number) or assembly"_s);
    return {};
}

Result<> readProcedures(const QStringList &typed, Genesis &genesis)
{
    if (!typed.isEmpty())
        genesis.procedures.clear();
    for (const QString &each : typed) {
        auto procedure = procedureCalled(each);
        if (!procedure)
            return std::unexpected(procedure.error());
        genesis.procedures.push_back(*std::move(procedure));
    }
    return {};
}

Result<> addFoundersOfCards(const QStringList &files, Genesis &genesis)
{
    for (const QString &file : files) {
        const auto card = cardInFile(file, std::nullopt);
        if (!card)
            return std::unexpected(card.error());
        genesis.founders.push_back({.card = {.feed = card->feed, .recipient = card->recipient}, .name = card->name});
    }
    return {};
}

/// "any"; "share:1/2:3", at least half of those present and three of us; "power", as everything else that needs power.
Result<> readRecall(const QString &typed, Genesis &genesis)
{
    static const QRegularExpression share(u"^share:(\\d{1,3})/(\\d{1,3})(?::(\\d{1,3}))?$"_s);
    const auto match = share.match(typed);
    if (typed == "power"_L1)
        genesis.rules.recall.reset();
    else if (match.hasMatch())
        genesis.rules.recall = RecallRule{.sharePart = match.captured(1).toUInt(),
            .shareWhole = match.captured(2).toUInt(),
            .leastPresent = match.hasCaptured(3) ? match.captured(3).toUInt() : 1};
    else if (typed != "any"_L1)
        return failure(Failure::Kind::InvalidInput, u"--recall takes any, share:1/2:3 or power, not '%1'"_s.arg(typed));
    return {};
}

Result<Genesis> genesisOf(Session &session, const Arguments &arguments, const QString &title, const DeviceCard &own)
{
    const auto pseudonym = pseudonymIn(session, arguments, u"as"_s);
    if (!pseudonym)
        return std::unexpected(pseudonym.error());
    const auto kind = choiceIn(arguments, u"kind"_s, groupKindNames(), 0);
    if (!kind)
        return std::unexpected(kind.error());
    const auto powers = choiceIn(arguments, u"powers"_s, {u"each-member"_s, u"decision"_s}, 1);
    if (!powers)
        return std::unexpected(powers.error());
    Genesis genesis{.kind = static_cast<GroupKind>(*kind),
        .title = title,
        .ground = arguments.last(u"ground"_s),
        .deed = arguments.last(u"deed"_s),
        .founders = {{.card = own, .name = *pseudonym}},
        .nonce = crypto::randomBytes(Genesis::nonceSize)};
    genesis.rules.powers = static_cast<SpaceRules::Powers>(*powers);
    return readEntry(arguments.last(u"entry"_s, u"vouch:1"_s), genesis)
        .and_then([&] { return readProcedures(arguments.options.value(u"procedure"_s), genesis); })
        .and_then([&] { return readRecall(arguments.last(u"recall"_s, u"any"_s), genesis); })
        .and_then([&] { return addFoundersOfCards(arguments.options.value(u"with"_s), genesis); })
        .transform([&] { return genesis; });
}

Result<Predecessor> predecessorOf(Session &session, const SpaceId &id)
{
    return seenGroup(session, id).and_then([&](const Outlook &outlook) -> Result<Predecessor> {
        if (!outlook.isMember())
            return refusal(Refusal::NotAMember);
        const auto order = outlook.space.order();
        return Predecessor{
            .space = id, .head = outlook.space.graph().id(order.back()), .title = titleOf(outlook.space.state())};
    });
}

Result<SpaceId> founded(
    Session &session, const Arguments &arguments, const QString &title, const std::vector<SpaceId> &after)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    std::vector<Predecessor> predecessors;
    for (const SpaceId &id : after) {
        const auto predecessor = predecessorOf(session, id);
        if (!predecessor)
            return std::unexpected(predecessor.error());
        predecessors.push_back(*predecessor);
    }
    const auto own
        = (*spaces)->keys().draw(arguments.has(u"post-quantum"_s) ? RecipientKind::Hybrid : RecipientKind::X25519);
    if (!own)
        return std::unexpected(own.error());
    return genesisOf(session, arguments, title, *own).and_then([&](Genesis genesis) {
        genesis.predecessors = predecessors;
        return founding(genesis).and_then([&](const Payload &payload) { return (*spaces)->found(own->feed, payload); });
    });
}

Result<Outcome> answered(const SpaceId &id, const QString &title)
{
    return Outcome{
        .text = i18nc("@info:shell %1 is a title, %2 a short id", "“%1” is founded (%2).", title, shortOf(id)),
        .json = QJsonObject{{u"id"_s, id.hex()}, {u"title"_s, title}},
        .found = {}};
}

/// The new group is said in every old one, so that nobody has to guess where the others went.
Result<Outcome> wentOn(Session &session, const Arguments &arguments, const QString &title, Continuation way,
    const std::vector<SpaceId> &after)
{
    const auto id = founded(session, arguments, title, after);
    if (!id)
        return std::unexpected(id.error());
    for (const SpaceId &old : after) {
        const Continued continued{.space = *id, .way = way, .successor = title, .word = {}};
        const auto said = seenGroup(session, old)
                              .and_then([&](const Outlook &outlook) { return goOn(outlook, continued); })
                              .and_then([&](const Deed &deed) { return (*session.spaces())->author(old, deed); });
        if (!said)
            return std::unexpected(said.error());
    }
    return answered(*id, title);
}

} // namespace

Result<NamedProcedure> procedureCalled(const QString &typed)
{
    const QStringList parts = typed.split(u':');
    const QStringList share = parts.value(1).split(u'/');
    bool isPart = true;
    bool isWhole = true;
    const uint part = parts.size() > 1 ? share.value(0).toUInt(&isPart) : 0;
    const uint whole = share.size() > 1 ? share.value(1).toUInt(&isWhole) : 1;
    const bool isPlain = isPart && parts.size() <= 2 && share.size() == 1;
    if (parts[0] == u"consensus" && isPlain)
        return consensus(part);
    if (parts[0] == u"majority" && parts.size() == 1)
        return majority();
    if (parts[0] == u"lot" && parts.size() == 1)
        return lot();
    if (parts[0] == u"share" && isPart && isWhole && parts.size() == 2 && share.size() == 2)
        return shareOfAll(part, whole);
    return failure(Failure::Kind::InvalidInput, u"a procedure is consensus, consensus:2, majority, share:2/3 or lot"_s);
}

std::vector<OptionSyntax> foundingOptions()
{
    return {{u"as"_s, u"PSEUDONYM"_s, ki18nc("@info:shell", "How you are called in it")},
        {u"kind"_s, u"KIND"_s,
            ki18nc("@info:shell", "affinity-group, collective, initiative, union, council, association")},
        {u"ground"_s, u"TEXT"_s, ki18nc("@info:shell", "What joins its people: a deed, a place, a craft, a view")},
        {u"deed"_s, u"TEXT"_s, ki18nc("@info:shell", "What you begin with")},
        {u"entry"_s, u"WAY"_s, ki18nc("@info:shell", "How one comes in: open, vouch:2, assembly")},
        {u"powers"_s, u"WHO"_s,
            ki18nc(
                "@info:shell", "Who ends exchange, gives a mandate, recalls, dissolves: each-member, or by decision")},
        {u"recall"_s, u"HOW"_s,
            ki18nc("@info:shell",
                "How a delegate is recalled, in one act: any member (any), share:1/2:3 of those present, or by "
                "--powers (power)")},
        {u"procedure"_s, u"HOW"_s,
            ki18nc("@info:shell",
                "How the group decides: consensus, consensus:2, majority, share:2/3, lot; several if you like")},
        {u"post-quantum"_s, {},
            ki18nc("@info:shell", "With keys that a quantum computer does not open, for all members alike")},
        {u"with"_s, u"CARDFILE"_s, ki18nc("@info:shell", "Found it together with whoever made this card")}};
}

Result<Outcome> groupFounded(Session &session, const Arguments &arguments)
{
    const QString title = arguments.words.value(0);
    return founded(session, arguments, title, {}).and_then([&](const SpaceId &id) { return answered(id, title); });
}

Result<Outcome> groupSplit(Session &session, const Arguments &arguments)
{
    return chosenSpace(session, arguments.words.value(0)).and_then([&](const SpaceId &id) {
        return wentOn(session, arguments, arguments.words.value(1), Continuation::Split, {id});
    });
}

Result<Outcome> groupsMerged(Session &session, const Arguments &arguments)
{
    std::vector<SpaceId> after;
    for (const QString &typed : arguments.words.sliced(1)) {
        const auto id = chosenSpace(session, typed);
        if (!id)
            return std::unexpected(id.error());
        after.push_back(*id);
    }
    return wentOn(session, arguments, arguments.words.value(0), Continuation::Merged, after);
}

Result<exchange::Card> cardInFile(const QString &file, const std::optional<SpaceId> &space)
{
    return exchange::readCardFile(file).and_then([&](const exchange::Card &card) -> Result<exchange::Card> {
        if (space && card.space && *card.space != *space)
            return failure(Failure::Kind::NotForMe, card.space->hex());
        return card;
    });
}

} // namespace pochin::ctl
