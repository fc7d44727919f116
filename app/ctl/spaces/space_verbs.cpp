// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/change_types.h"
#include "ctl/exchange/exchange_json.h"
#include "ctl/line/cbor_json.h"
#include "ctl/line/session.h"
#include "ctl/reference/reference_json.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"
#include "groups/domain/description.h"
#include "groups/domain/group_part.h"
#include "groups/domain/people_part.h"
#include "groups/words/group_words.h"
#include "ledger/store/spaces.h"
#include "ledger/words/device_words.h"

#include <KLocalizedString>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace pochin::ctl {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// The space that the first word names.
Result<const Space *> spaceOfWords(Session &session, const Arguments &arguments)
{
    return chosenSpace(session, arguments.words.value(0)).transform([&](const SpaceId &id) {
        return (*session.spaces())->space(id);
    });
}

QString typeNameOf(quint16 number)
{
    const ChangeType *type = composition::allChangeTypes().find(number);
    return type ? QString(type->name) : u"unknown-%1"_s.arg(number);
}

/// One row of a log: who did what, when, and how it stands.
struct LogRow {
    QJsonObject json;
    QString text;
};

Result<LogRow> rowOf(const Space &space, const ChangeStore &store, Node node)
{
    const ChangeId &id = space.graph().id(node);
    const auto change = store.change(id);
    if (!change)
        return std::unexpected(change.error());
    const PersonId author = space.standing().author(node);
    const QString name = groups::nameOf(space.state(), author);
    const Verdict verdict = space.verdict(node);
    const QString wall = isoOf(Instant(std::chrono::milliseconds(change->body().wall)));
    const QString type = typeNameOf(change->body().type);
    return LogRow{.json
        = {{u"id"_s, id.hex()}, {u"author"_s, author.hex()}, {u"name"_s, name}, {u"feed"_s, change->body().feed.hex()},
            {u"seq"_s, qint64(change->body().seq)}, {u"depth"_s, qint64(space.graph().depth(node))}, {u"wall"_s, wall},
            {u"type"_s, type}, {u"standing"_s, nameOf(verdict.standing)}, {u"reason"_s, nameOf(verdict.reason)},
            {u"payload"_s, change->payload().has_value()}},
        .text = u"%1  %2  %3  %4  %5"_s
            .arg(shortOf(id), wall, name.isEmpty() ? shortOf(author) : name, type,
                verdict == Verdict() ? QString() : nameOf(verdict.standing) + u": "_s + nameOf(verdict.reason))
            .trimmed()};
}

template <typename IsShown>
Result<Outcome> listed(
    Session &session, const Arguments &arguments, const KLocalizedString &whenEmpty, const IsShown &isShown)
{
    const auto id = chosenSpace(session, arguments.words.value(0));
    if (!id)
        return std::unexpected(id.error());
    const Space &space = *(*session.spaces())->space(*id);
    const ChangeStore &store = *(*session.spaces())->changes(*id);
    QJsonArray json;
    QStringList lines;
    for (const Node node : space.order()) {
        if (!isShown(space.verdict(node)))
            continue;
        const auto row = rowOf(space, store, node);
        if (!row)
            return std::unexpected(row.error());
        json.append(row->json);
        lines.append(row->text);
    }
    return Outcome{.text = lines.isEmpty() ? whenEmpty.toString() : lines.join(u'\n'), .json = json, .found = {}};
}

Result<Outcome> log(Session &session, const Arguments &arguments)
{
    return listed(
        session, arguments, ki18nc("@info:shell", "Nothing was done here yet."), [](Verdict) { return true; });
}

Result<Outcome> aside(Session &session, const Arguments &arguments)
{
    return listed(session, arguments, ki18nc("@info:shell", "Nothing is set aside."),
        [](Verdict verdict) { return verdict.standing == Standing::SetAside; });
}

Result<Outcome> spacesListed(Session &session, const Arguments &)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    QJsonArray json;
    QStringList lines;
    for (const SpaceId &id : (*spaces)->ids()) {
        const Space &space = *(*spaces)->space(id);
        const QString title = groups::titleOf(space.state());
        const auto members = qint64(space.standing().members().size());
        json.append(QJsonObject{{u"id"_s, id.hex()}, {u"title"_s, title}, {u"members"_s, members},
            {u"changes"_s, qint64(space.graph().size())}, {u"waiting"_s, qint64(space.graph().waitingCount())}});
        lines.append(i18ncp("@info:shell %2 is a short id, %3 a title, %4 a kind of group", "%2  %3 (%4), %1 member",
            "%2  %3 (%4), %1 members", members, shortOf(id), title,
            groups::wordFor(space.state().part<groups::GroupPart>().kind)));
    }
    return Outcome{
        .text = lines.isEmpty() ? i18nc("@info:shell", "No groups yet: pochinctl group found NAME") : lines.join(u'\n'),
        .json = json,
        .found = {}};
}

/// By which rules the group goes, and which this program knows.
QJsonObject jsonOfRuleset(const Space &space)
{
    return {{u"inForce"_s, qint64(space.ruleset())}, {u"known"_s, qint64(space.latestRuleset())},
        {u"isNewer"_s, space.hasNewerRules()}};
}

Result<Outcome> state(Session &session, const Arguments &arguments)
{
    return spaceOfWords(session, arguments).transform([](const Space *space) {
        const QJsonArray both = jsonOfCbor(space->canonicalState()).toArray();
        const QJsonObject json{
            {u"members"_s, both.at(0)}, {u"parts"_s, both.at(1)}, {u"ruleset"_s, jsonOfRuleset(*space)}};
        QString text = QString::fromUtf8(QJsonDocument(json).toJson()).trimmed();
        if (space->hasNewerRules())
            text += u'\n' + sentenceFor(DeviceRefusal::RulesAreNewer);
        return Outcome{.text = text, .json = json, .found = {}};
    });
}

/// What this machine has of a space, feed by feed: enough for another to say what it lacks.
QJsonArray frontierOf(const CausalGraph &graph)
{
    std::map<FeedKey, QJsonArray> feeds;
    for (quint32 i = 0; i < graph.feedCount(); ++i) {
        for (const auto branch : graph.branches(FeedIndex{i}))
            feeds[graph.key(FeedIndex{i})].append(QJsonObject{{u"feed"_s, graph.key(FeedIndex{i}).hex()},
                {u"seq"_s, qint64(graph.seq(branch.back()))}, {u"head"_s, graph.id(branch.back()).hex()}});
    }
    QJsonArray all;
    for (const auto &[key, branches] : feeds) {
        for (const auto &branch : branches)
            all.append(branch);
    }
    return all;
}

Result<Outcome> digest(Session &session, const Arguments &arguments)
{
    return spaceOfWords(session, arguments).transform([](const Space *space) {
        const QString hex = space->digest().hex();
        return Outcome{.text = hex,
            .json = QJsonObject{{u"digest"_s, hex}, {u"frontier"_s, frontierOf(space->graph())},
                {u"changes"_s, qint64(space->graph().size())}, {u"complete"_s, space->isComplete()},
                {u"comparable"_s, space->isComparable()}},
            .found = {}};
    });
}

QJsonArray hexOf(const std::vector<ChangeId> &ids)
{
    QJsonArray json;
    for (const ChangeId &id : ids)
        json.append(id.hex());
    return json;
}

QStringList linesOfWaiting(const Space &space)
{
    QStringList lines;
    for (const WaitingOfFeed &of : space.graph().waitingByFeed()) {
        lines.append(i18ncp("@info:shell %2 is a person or the beginning of a key, %3 a size such as 3 KiB",
            "%1 deed of %2 waits for others that are not here (%3).",
            "%1 deeds of %2 wait for others that are not here (%3).", static_cast<int>(of.count),
            nameOf(&space, of.feed), QLocale().formattedDataSize(qint64(of.bytes))));
        if (of.areMany())
            lines.append(i18nc("@info:shell",
                "That is more than anybody writes by hand. Ask whom it comes from; what is beyond 20 MiB is not "
                "kept."));
    }
    const auto newer = space.needingNewerProgram();
    if (space.hasNewerRules())
        lines.append(sentenceFor(DeviceRefusal::RulesAreNewer));
    else if (!newer.empty())
        lines.append(
            i18ncp("@info:shell", "%1 thing can only be shown by a newer version of Pochin; leave it alone here.",
                "%1 things can only be shown by a newer version of Pochin; leave them alone here.",
                static_cast<int>(newer.size())));
    return lines;
}

Result<Outcome> waiting(Session &session, const Arguments &arguments)
{
    return spaceOfWords(session, arguments).transform([](const Space *space) {
        QJsonArray waiting;
        for (const WaitingOfFeed &of : space->graph().waitingByFeed())
            waiting.append(QJsonObject{{u"feed"_s, of.feed.hex()}, {u"name"_s, nameOf(space, of.feed)},
                {u"count"_s, qint64(of.count)}, {u"bytes"_s, qint64(of.bytes)}, {u"many"_s, of.areMany()}});
        const QStringList lines = linesOfWaiting(*space);
        return Outcome{.text = lines.isEmpty()
                ? i18nc("@info:shell", "Nothing waits, and nothing needs a newer version.")
                : lines.join(u'\n'),
            .json = QJsonObject{{u"waiting"_s, waiting}, {u"missing"_s, hexOf(space->graph().missing())},
                {u"needsNewerProgram"_s, hexOf(space->needingNewerProgram())}},
            .found = {}};
    });
}

} // namespace

std::vector<Verb> spaceVerbs()
{
    return {
        {u"space list"_s, {}, ki18nc("@info:shell", "List the spaces that are kept here"), {}, 0, 0, spacesListed},
        {u"space log"_s, u"GROUP"_s, ki18nc("@info:shell", "List everything that was done in a group, in its order"),
            {}, 1, 1, log},
        {u"space state"_s, u"GROUP"_s, ki18nc("@info:shell", "Show the state of a group as it is hashed"), {}, 1, 1,
            state},
        {u"space digest"_s, u"GROUP"_s,
            ki18nc("@info:shell", "Show the hash of the state, by which two copies are compared"), {}, 1, 1, digest},
        {u"space aside"_s, u"GROUP"_s, ki18nc("@info:shell", "List what is set aside in a group, and why"), {}, 1, 1,
            aside},
        {u"space waiting"_s, u"GROUP"_s,
            ki18nc("@info:shell", "Say what waits for others, and what only a newer version can show"), {}, 1, 1,
            waiting},
    };
}

} // namespace pochin::ctl
