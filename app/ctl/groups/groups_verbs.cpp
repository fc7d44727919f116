// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and the people in them. Errands and promises: errands_verbs.cpp; needs, offers and things: commons_verbs.cpp;
// seals, unions, agreements and the map: federation_verbs.cpp.
#include "composition/liabilities.h"
#include "ctl/groups/group_found.h"
#include "ctl/groups/group_json.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "exchange/domain/card.h"
#include "groups/domain/admission.h"
#include "groups/domain/description.h"
#include "groups/domain/entry_request.h"
#include "groups/domain/going_on.h"
#include "groups/domain/group_part.h"
#include "groups/domain/leaving.h"
#include "groups/domain/own_card.h"
#include "groups/words/group_words.h"
#include "ledger/store/spaces.h"

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

Result<Outcome> groupsListed(Session &session, const Arguments & /*arguments*/)
{
    return seenGroups(session).transform([](const std::vector<Outlook> &outlooks) {
        QJsonArray json;
        QStringList lines;
        for (const Outlook &outlook : outlooks) {
            const QJsonObject group = groupJson(outlook);
            json.append(group);
            lines.append(shortOf(outlook.space.graph().space()) + u"  "_s + group[u"title"_s].toString() + u", "_s
                + wordFor(outlook.part<GroupPart>().kind));
        }
        const QString none = i18nc("@info:shell", "No groups yet: pochinctl group found NAME");
        return Outcome{.text = lines.isEmpty() ? none : lines.join(u'\n'), .json = json, .found = {}};
    });
}

/// What a newcomer reads before coming in: how one comes in, and what is open.
QJsonObject sheetJson(const Outlook &outlook)
{
    QJsonObject json = groupJson(outlook);
    const auto &group = outlook.part<GroupPart>();
    json[u"ground"_s] = described(outlook.space.state(), DescriptionField::Ground);
    json[u"purpose"_s] = described(outlook.space.state(), DescriptionField::Purpose);
    json[u"place"_s] = described(outlook.space.state(), DescriptionField::Place);
    json[u"entry"_s] = QJsonObject{{u"way"_s, nameOf(group.entry)}, {u"vouchers"_s, qint64(group.rules.vouchersNeeded)},
        {u"sentence"_s, entrySentence(group.entry, group.rules)}};
    const auto all = composition::liabilities(outlook);
    QJsonArray promises;
    QJsonArray toTake;
    for (const Liability &liability : all)
        promises.append(jsonOf(outlook, liability));
    for (const Liability &liability : toTakeOver(all, outlook))
        toTake.append(jsonOf(outlook, liability));
    json[u"open"_s] = promises;
    json[u"toTakeOver"_s] = toTake;
    QJsonArray predecessors;
    for (const Predecessor &each : group.predecessors)
        predecessors.append(
            QJsonObject{{u"id"_s, each.space.hex()}, {u"title"_s, each.title}, {u"head"_s, each.head.hex()}});
    json[u"predecessors"_s] = predecessors;
    QJsonArray successors;
    for (const auto &each : outlook.part<GoingOnPart>().successors)
        successors.append(QJsonObject{{u"id"_s, each.space.hex()}, {u"title"_s, each.name},
            {u"way"_s, each.way == Continuation::Split ? u"split"_s : u"merged"_s}, {u"word"_s, each.word}});
    json[u"successors"_s] = successors;
    static const QStringList kinds{u"result"_s, u"thing"_s, u"debt"_s, u"lesson"_s};
    QJsonArray handedOver;
    for (const auto &each : outlook.part<GoingOnPart>().handedOver)
        handedOver.append(QJsonObject{{u"kind"_s, kinds.at(static_cast<int>(each.kind))}, {u"what"_s, each.what},
            {u"where"_s, each.where}, {u"who"_s, personJson(outlook, each.by)}});
    json[u"handedOver"_s] = handedOver;
    if (const auto &farewell = outlook.part<GoingOnPart>().farewell)
        json[u"farewell"_s] = *farewell;
    return json;
}

Result<Outcome> groupShown(Session &session, const Arguments &arguments)
{
    return chosenSpace(session, arguments.words.value(0))
        .and_then([&](const SpaceId &id) { return seenGroup(session, id); })
        .transform([](const Outlook &outlook) {
            const auto &group = outlook.part<GroupPart>();
            const auto all = composition::liabilities(outlook);
            QStringList lines{titleOf(outlook.space.state()) + u", "_s + wordFor(group.kind) + u", "_s
                    + wordFor(stateOf(outlook, all.size())),
                entrySentence(group.entry, group.rules)};
            for (const Liability &liability : all)
                lines.append(u"  "_s + sentenceFor(liability, groups::nameOf(outlook.space.state(), liability.bearer)));
            return Outcome{.text = lines.join(u'\n'), .json = sheetJson(outlook), .found = {}};
        });
}

Result<Outcome> groupLeft(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    std::vector<Liability> behind;
    QJsonArray json;
    auto done = doneInGroup(session, *space, ki18nc("@info:shell", "You have left."), [&](const Outlook &outlook) {
        behind = borneBy(composition::liabilities(outlook), outlook.self);
        for (const Liability &liability : behind)
            json.append(jsonOf(outlook, liability));
        return leave(outlook, {.word = arguments.last(u"word"_s)});
    });
    if (!done)
        return done;
    QJsonObject answer = done->json.toObject();
    answer[u"toTakeOver"_s] = json;
    done->json = answer;
    for (const Liability &liability : behind)
        done->text += u"\n  "_s + liability.what;
    return done;
}

// --- people

Result<Outcome> membersListed(Session &session, const Arguments &arguments)
{
    return chosenSpace(session, arguments.words.value(0))
        .and_then([&](const SpaceId &id) { return seenGroup(session, id); })
        .transform([](const Outlook &outlook) {
            QJsonArray json;
            QStringList lines;
            for (const PersonSeen &person : peopleOf(outlook)) {
                json.append(jsonOf(person));
                lines.append(shortOf(person.id) + u"  "_s + person.name + u", "_s + wordFor(person.state));
            }
            return Outcome{.text = lines.join(u'\n'), .json = json, .found = {}};
        });
}

Result<Outcome> onPerson(Session &session, const Arguments &arguments, const KLocalizedString &sentence,
    const std::function<Result<Deed>(const Outlook &, const PersonId &)> &deed)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    const auto person = chosenInGroup(session, *space, arguments.words.value(1));
    if (!person)
        return std::unexpected(person.error());
    return doneInGroup(session, *space, sentence, [&](const Outlook &outlook) { return deed(outlook, *person); });
}

/// By a card in a file, or by the name of somebody whose card was shown or who was here before.
Result<Outcome> memberAdmitted(Session &session, const Arguments &arguments)
{
    const auto sentence = ki18nc("@info:shell", "You vouch for this person.");
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    const auto decision = ChangeId::fromBytes(QByteArray::fromHex(arguments.last(u"decision"_s).toLatin1()));
    if (arguments.has(u"card"_s)) {
        const auto card = cardInFile(arguments.last(u"card"_s), *space);
        if (!card)
            return std::unexpected(card.error());
        return doneInGroup(session, *space, sentence, [&](const Outlook &outlook) {
            return admit(outlook, {.feed = card->feed, .recipient = card->recipient}, card->name, decision);
        });
    }
    return onPerson(session, arguments, sentence, [&](const Outlook &outlook, const PersonId &person) {
        const FeedKey feed = *FeedKey::fromBytes(person.bytes());
        const QString name = groups::nameOf(outlook.space.state(), person);
        const auto &requests = outlook.part<PeoplePart>().requests;
        if (const auto request = requests.find(person); request != requests.end())
            return admit(outlook, request->second.card, name, decision);
        const auto &known = outlook.part<Devices>().recipients;
        const auto recipient = known.find(feed);
        return admit(outlook, {.feed = feed, .recipient = recipient == known.end() ? QByteArray() : recipient->second},
            name, decision);
    });
}

Result<Outcome> cardShown(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    const auto card = cardInFile(arguments.last(u"card"_s), *space);
    if (!card)
        return std::unexpected(card.error());
    const EntryRequested request{.newcomer = {.feed = card->feed, .recipient = card->recipient},
        .pseudonym = card->name,
        .way = arguments.has(u"invited"_s) ? EntryRequestWay::Invited : EntryRequestWay::Asked,
        .word = arguments.last(u"word"_s)};
    return doneInGroup(session, *space, ki18nc("@info:shell", "The card is shown to the others."),
        [&](const Outlook &outlook) { return showCard(outlook, request); });
}

Result<Outcome> declined(Session &session, const Arguments &arguments)
{
    return onPerson(session, arguments, ki18nc("@info:shell", "You do not vouch for this person; others still may."),
        [&](const Outlook &outlook, const PersonId &person) {
            return decline(outlook, {.newcomer = person, .reason = arguments.last(u"reason"_s)});
        });
}

Result<Outcome> exchangeEnded(Session &session, const Arguments &arguments)
{
    return onPerson(session, arguments, ki18nc("@info:shell", "Exchange with this person is ended."),
        [&](const Outlook &outlook, const PersonId &person) {
            return endExchange(outlook, {.with = person, .reason = arguments.last(u"reason"_s)});
        });
}

Result<Deed> describedByOption(const Outlook &outlook, const Arguments &arguments)
{
    static const QStringList fields{u"title"_s, u"ground"_s, u"purpose"_s, u"place"_s};
    for (const QString &field : fields) {
        if (arguments.has(field))
            return describe(outlook, static_cast<DescriptionField>(fields.indexOf(field)), arguments.last(field));
    }
    return failure(Failure::Kind::InvalidInput, u"give one of --title, --ground, --purpose, --place"_s);
}

std::vector<QString> linesOf(const Arguments &arguments, const QString &option)
{
    const QStringList lines = arguments.options.value(option);
    return {lines.begin(), lines.end()};
}

std::vector<Verb> memberVerbs()
{
    const OptionSyntax card{u"card"_s, u"FILE"_s, ki18nc("@info:shell", "Their card")};
    const OptionSyntax reason{u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "Why, in one line")};
    const OptionSyntax word{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word with it")};
    return {
        {u"member list"_s, u"GROUP"_s, ki18nc("@info:shell", "Who is here, who asks, who went"), {}, 1, 1,
            membersListed},
        {u"member admit"_s, u"GROUP [PERSON]"_s, ki18nc("@info:shell", "Vouch for a newcomer, or resume the exchange"),
            {card, {u"decision"_s, u"ID"_s, ki18nc("@info:shell", "The proposal by which an assembly consented")}}, 1,
            2, memberAdmitted},
        {u"member request"_s, u"GROUP"_s, ki18nc("@info:shell", "Show a newcomer's card to the others"),
            {card, word, {u"invited"_s, {}, ki18nc("@info:shell", "They were invited, and did not ask")}}, 1, 1,
            cardShown},
        {u"member decline"_s, u"GROUP PERSON"_s, ki18nc("@info:shell", "Say that you do not vouch"), {reason}, 2, 2,
            declined},
        {u"member end-exchange"_s, u"GROUP PERSON"_s, ki18nc("@info:shell", "End the exchange with somebody"), {reason},
            2, 2, exchangeEnded},
        verbInGroup(u"member name"_s, u"GROUP NAME"_s, ki18nc("@info:shell", "Be called otherwise"), {}, 2,
            ki18nc("@info:shell", "You are called so from now on."),
            [](const Outlook &outlook, const Arguments &a) { return chooseName(outlook, a.words.value(1)); }),
        verbInGroup(u"member can"_s, u"GROUP"_s,
            ki18nc("@info:shell", "Say what you can; without options take it back"),
            {{u"can"_s, u"TEXT"_s, ki18nc("@info:shell", "What you can, as often as you like")},
                {u"teach"_s, u"TEXT"_s, ki18nc("@info:shell", "What you can teach")}},
            1, ki18nc("@info:shell", "It is said."),
            [](const Outlook &outlook, const Arguments &a) {
                return stateSkills(outlook, {.can = linesOf(a, u"can"_s), .canTeach = linesOf(a, u"teach"_s)});
            }),
        verbInGroup(u"member away"_s, u"GROUP"_s, ki18nc("@info:shell", "Say until when you are away"),
            {{u"until"_s, u"DAY"_s, ki18nc("@info:shell", "The last day")}, word}, 1,
            ki18nc("@info:shell", "You are away."),
            [](const Outlook &outlook, const Arguments &a) {
                return momentIn(a, u"until"_s).and_then([&](qint64 until) {
                    return goAway(outlook, {.until = until, .word = a.last(u"word"_s)});
                });
            }),
        verbInGroup(u"member back"_s, u"GROUP"_s, ki18nc("@info:shell", "Say that you are back"), {}, 1,
            ki18nc("@info:shell", "Welcome back."),
            [](const Outlook &outlook, const Arguments &) { return comeBack(outlook); }),
    };
}

} // namespace

std::vector<Verb> groupsVerbs()
{
    const OptionSyntax word{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word with it")};
    std::vector<Verb> verbs{
        {u"group found"_s, u"NAME"_s, ki18nc("@info:shell", "Found a group"), foundingOptions(), 1, 1, groupFounded},
        {u"group list"_s, {}, ki18nc("@info:shell", "The groups of this vault"), {}, 0, 0, groupsListed},
        {u"group show"_s, u"GROUP"_s, ki18nc("@info:shell", "A group: how one comes in, and what is open"), {}, 1, 1,
            groupShown},
        verbInGroup(u"group describe"_s, u"GROUP"_s, ki18nc("@info:shell", "Write how the group describes itself"),
            {{u"title"_s, u"TEXT"_s, ki18nc("@info:shell", "Its name")},
                {u"ground"_s, u"TEXT"_s, ki18nc("@info:shell", "What joins its people")},
                {u"purpose"_s, u"TEXT"_s, ki18nc("@info:shell", "What it does")},
                {u"place"_s, u"TEXT"_s, ki18nc("@info:shell", "Where it meets")}},
            1, ki18nc("@info:shell", "It is written."), describedByOption),
        {u"group leave"_s, u"GROUP"_s, ki18nc("@info:shell", "Leave a group, at once"), {word}, 1, 1, groupLeft},
        verbInGroup(u"group dissolve"_s, u"GROUP"_s, ki18nc("@info:shell", "Dissolve a group through hand-over"),
            {word}, 1, ki18nc("@info:shell", "The group is dissolved; what is open is handed over."),
            [](const Outlook &outlook, const Arguments &a) { return dissolve(outlook, a.last(u"word"_s)); }),
        verbInGroup(u"group hand-over"_s, u"GROUP WHAT"_s,
            ki18nc("@info:shell", "Note where something of the group went"),
            {{u"where"_s, u"TEXT"_s, ki18nc("@info:shell", "Where it is now, or who sees to it")},
                {u"kind"_s, u"KIND"_s, ki18nc("@info:shell", "result, thing, debt or lesson")}},
            2, ki18nc("@info:shell", "It is noted."),
            [](const Outlook &outlook, const Arguments &a) {
                return choiceIn(a, u"kind"_s, {u"result"_s, u"thing"_s, u"debt"_s, u"lesson"_s}, 0)
                    .and_then([&](int kind) {
                        return noteHandOver(outlook,
                            {.kind = static_cast<HandedOverKind>(kind),
                                .what = a.words.value(1),
                                .where = a.last(u"where"_s)});
                    });
            }),
        {u"group split"_s, u"GROUP NAME"_s, ki18nc("@info:shell", "Go on in a new group that quotes this one"),
            foundingOptions(), 2, 2, groupSplit},
        {u"group merge"_s, u"NAME GROUP…"_s, ki18nc("@info:shell", "Go on together in one new group"),
            foundingOptions(), 3, 20, groupsMerged},
    };
    std::ranges::move(memberVerbs(), std::back_inserter(verbs));
    return verbs;
}

} // namespace pochin::ctl
