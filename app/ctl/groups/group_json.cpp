// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups/group_json.h"

#include "ctl/line/json_array.h"
#include "ctl/reference/reference_json.h"
#include "groups/domain/description.h"
#include "groups/domain/draw.h"
#include "groups/domain/going_on.h"
#include "groups/domain/group_part.h"

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QJsonArray textsJson(const std::vector<QString> &texts)
{
    return arrayOf(texts, [](const QString &text) { return text; });
}

QJsonArray idsJson(const std::vector<ChangeId> &ids)
{
    return arrayOf(ids, [](const ChangeId &id) { return id.hex(); });
}

QJsonObject drawJson(const Outlook &outlook, const Errand &errand, const Errand::Draw &draw)
{
    const DrawSeen now = seen(errand, draw, outlook.space.graph());
    QJsonObject json{{u"id"_s, draw.id.hex()}, {u"void"_s, now.isVoid},
        {u"awaited"_s, arrayOf(now.awaited, [&](const PersonId &who) { return personJson(outlook, who); })}};
    if (now.drawn)
        json.insert(u"drawn"_s, personJson(outlook, *now.drawn));
    return json;
}

QJsonObject bookingJson(const Outlook &outlook, const Thing &thing, const Booking &booking)
{
    return {{u"id"_s, booking.id.hex()}, {u"who"_s, personJson(outlook, booking.who)},
        {u"from"_s, momentOf(booking.from)}, {u"until"_s, momentOf(booking.until)}, {u"for"_s, booking.forWhat},
        {u"withdrawn"_s, booking.isWithdrawn}, {u"toAgreeWith"_s, idsJson(toAgreeWith(thing, booking))}};
}

} // namespace

QString momentOf(qint64 milliseconds)
{
    return isoOf(Instant(std::chrono::milliseconds(milliseconds)));
}

QJsonObject personJson(const Outlook &outlook, const PersonId &person)
{
    return {{u"id"_s, person.hex()}, {u"name"_s, groups::nameOf(outlook.space.state(), person)}};
}

QJsonObject jsonOf(const PersonSeen &person)
{
    QJsonObject json{{u"id"_s, person.id.hex()}, {u"name"_s, person.name}, {u"state"_s, nameOf(person.state)},
        {u"vouchers"_s, qint64(person.vouchers)}, {u"can"_s, textsJson(person.skills.can)},
        {u"canTeach"_s, textsJson(person.skills.canTeach)}};
    if (person.awayUntil)
        json.insert(u"awayUntil"_s, momentOf(*person.awayUntil));
    return json;
}

QJsonObject jsonOf(const Outlook &outlook, const Liability &liability)
{
    static const QStringList kinds{u"promise"_s, u"errand"_s, u"booking"_s, u"task"_s, u"mandate"_s};
    QJsonObject json{{u"id"_s, liability.id.hex()}, {u"kind"_s, kinds.at(static_cast<int>(liability.kind))},
        {u"who"_s, personJson(outlook, liability.bearer)}, {u"what"_s, liability.what}};
    if (liability.until)
        json.insert(u"until"_s, momentOf(*liability.until));
    return json;
}

QJsonObject errandJson(const Outlook &outlook, const ChangeId &id)
{
    const auto &part = outlook.part<ErrandPart>();
    const Errand &errand = part.errands.at(id);
    const auto person = [&](const PersonId &who) { return personJson(outlook, who); };
    const auto history = [&](const Errand::Holding &holding) {
        return QJsonObject{
            {u"who"_s, person(holding.who)}, {u"handedOver"_s, holding.isHandedOver}, {u"note"_s, holding.note}};
    };
    return {{u"id"_s, id.hex()}, {u"kind"_s, errandKindNames().at(static_cast<int>(errand.kind))},
        {u"what"_s, errand.what}, {u"until"_s, momentOf(errand.until)}, {u"places"_s, qint64(errand.places)},
        {u"state"_s, nameOf(stateOf(errand, outlook.standing(), outlook.now))},
        {u"holders"_s, arrayOf(holdersOf(errand, outlook.standing()), person)},
        {u"notYet"_s, arrayOf(whoHasNotYet(part, errand, outlook.standing()), person)},
        {u"willing"_s, arrayOf(willingNow(errand, outlook.standing()), [&](const auto &w) { return person(w.who); })},
        {u"draws"_s, arrayOf(errand.draws, [&](const auto &draw) { return drawJson(outlook, errand, draw); })},
        {u"history"_s, arrayOf(errand.holdings, history)}};
}

QJsonObject promiseJson(const Outlook &outlook, const ChangeId &id)
{
    static const QStringList states{u"open"_s, u"kept"_s, u"laid-down"_s};
    const Promise &promise = outlook.part<PromisePart>().promises.at(id);
    QJsonObject json{{u"id"_s, id.hex()}, {u"who"_s, personJson(outlook, promise.bearer)}, {u"what"_s, promise.what},
        {u"state"_s, states.at(static_cast<int>(promise.state))}, {u"word"_s, promise.word},
        {u"binding"_s, isBinding(promise, outlook.standing())},
        {u"free"_s, isFree(promise, outlook.standing()) && promise.takenOver.empty()},
        {u"takenOver"_s, idsJson(promise.takenOver)}};
    if (promise.due)
        json.insert(u"due"_s, momentOf(*promise.due));
    if (promise.after)
        json.insert(u"after"_s, promise.after->hex());
    return json;
}

QJsonObject needJson(const Outlook &outlook, const ChangeId &id)
{
    static const QStringList states{u"open"_s, u"settled"_s, u"withdrawn"_s};
    const auto &part = outlook.part<NeedPart>();
    const Need &need = part.needs.at(id);
    const auto answer = [&](const Need::Answer &each) {
        return QJsonObject{{u"who"_s, personJson(outlook, each.who)}, {u"word"_s, each.word}};
    };
    const auto raising = [&](const Need::Raising &each) {
        return QJsonObject{{u"who"_s, personJson(outlook, each.who)}, {u"reason"_s, each.reason}};
    };
    const bool isOver = need.state == Need::State::Open && !isOpen(need, outlook.now);
    return {{u"id"_s, id.hex()}, {u"kind"_s, need.kind == NeedKind::Need ? u"need"_s : u"offer"_s},
        {u"who"_s, personJson(outlook, need.who)}, {u"what"_s, need.what}, {u"details"_s, need.details},
        {u"group"_s, need.group}, {u"until"_s, momentOf(need.until)},
        {u"state"_s, isOver ? u"over"_s : states.at(static_cast<int>(need.state))},
        {u"matches"_s, idsJson(localMatches(part, id, outlook.now))}, {u"answers"_s, arrayOf(need.answers, answer)},
        {u"raised"_s, arrayOf(need.raisings, raising)}};
}

QJsonObject thingJson(const Outlook &outlook, const ChangeId &id)
{
    const Thing &thing = outlook.part<ThingPart>().things.at(id);
    const Whereabouts &shown = *thing.whereabouts.shown();
    return {{u"id"_s, id.hex()}, {u"name"_s, thing.name}, {u"note"_s, thing.note}, {u"where"_s, shown.where},
        {u"gone"_s, shown.isGone}, {u"versions"_s, qint64(thing.whereabouts.versions().size())},
        {u"bookings"_s, arrayOf(thing.bookings, [&](const Booking &b) { return bookingJson(outlook, thing, b); })}};
}

QJsonObject jsonOf(const EntryCard &card)
{
    const auto open = [](const EntryCard::Open &each) {
        QJsonObject json{{u"what"_s, each.what}, {u"toTake"_s, each.isToTake}};
        if (each.until)
            json.insert(u"until"_s, momentOf(*each.until));
        return json;
    };
    return {{u"title"_s, card.title}, {u"kind"_s, nameOf(card.kind)}, {u"ground"_s, card.ground},
        {u"purpose"_s, card.purpose}, {u"place"_s, card.place}, {u"way"_s, nameOf(card.entry)},
        {u"vouchers"_s, qint64(card.vouchersNeeded)}, {u"open"_s, arrayOf(card.open, open)},
        {u"openCount"_s, qint64(card.openCount)}};
}

QString nameOf(EntryWay entry)
{
    static const QStringList ways{u"open"_s, u"vouched"_s, u"assembly"_s};
    return ways.at(static_cast<int>(entry));
}

QJsonObject jsonOf(const FederationMap &map)
{
    const auto place = [](const MapPlace &each) {
        return QJsonObject{{u"id"_s, QString::fromLatin1(each.key.toHex())}, {u"title"_s, each.title},
            {u"kind"_s, nameOf(each.kind)}, {u"here"_s, each.isHere}};
    };
    const auto link = [](const MapLink &each) {
        return QJsonObject{{u"from"_s, QString::fromLatin1(each.from.toHex())},
            {u"to"_s, QString::fromLatin1(each.to.toHex())},
            {u"kind"_s, each.kind == MapLink::Kind::Vertical ? u"vertical"_s : u"horizontal"_s}, {u"why"_s, each.why},
            {u"until"_s, each.until > 0 ? momentOf(each.until) : QString()}};
    };
    return {{u"places"_s, arrayOf(map.places, place)}, {u"links"_s, arrayOf(map.links, link)},
        {u"vertical"_s, qint64(map.verticalCount())}, {u"horizontal"_s, qint64(map.horizontalCount())}};
}

QJsonObject groupJson(const Outlook &outlook)
{
    const auto &group = outlook.part<GroupPart>();
    const std::size_t left = liabilities(outlook).size();
    return {{u"id"_s, outlook.space.graph().space().hex()}, {u"title"_s, titleOf(outlook.space.state())},
        {u"kind"_s, nameOf(group.kind)}, {u"state"_s, nameOf(stateOf(outlook, left))},
        {u"members"_s, qint64(outlook.standing().members().size())}};
}

QStringList groupKindNames()
{
    return {u"affinity-group"_s, u"collective"_s, u"initiative"_s, u"union"_s, u"council"_s, u"association"_s};
}

QStringList errandKindNames()
{
    return {u"facilitator"_s, u"scribe"_s, u"liaison"_s, u"keeper"_s, u"seal-keeper"_s, u"other"_s};
}

QString nameOf(GroupKind kind)
{
    return groupKindNames().at(static_cast<int>(kind));
}

QString nameOf(GroupState state)
{
    static const QStringList names{u"active"_s, u"dormant"_s, u"dissolving"_s, u"archived"_s};
    return names.at(static_cast<int>(state));
}

QString nameOf(MembershipState state)
{
    static const QStringList names{
        u"invited"_s, u"requested"_s, u"declined"_s, u"member"_s, u"away"_s, u"left"_s, u"exchange-ended"_s};
    return names.at(static_cast<int>(state));
}

QString nameOf(ErrandState state)
{
    static const QStringList names{u"offered"_s, u"taken"_s, u"over"_s, u"withdrawn"_s};
    return names.at(static_cast<int>(state));
}

} // namespace pochin::ctl
