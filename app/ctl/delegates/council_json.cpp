// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/delegates/council_json.h"

#include "ctl/delegates/delegates_json.h"
#include "ctl/reference/reference_json.h"
#include "groups/domain/description.h"
#include "groups/domain/group_part.h"
#include "groups/domain/people_part.h"

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray jsonOf(const std::vector<MandatePoint> &points)
{
    QJsonArray json;
    for (const MandatePoint &point : points)
        json.append(QJsonObject{{u"kind"_s, QString(nameOf(point.kind))}, {u"words"_s, point.words}});
    return json;
}

QJsonObject jsonOf(const Seat &seat)
{
    QJsonObject json{{u"statement"_s, seat.statement.hex()}, {u"card"_s, seat.card.hex()},
        {u"group"_s, orNull(seat.group)}, {u"truth"_s, QString(nameOf(seat.truth))},
        {u"standing"_s, QString(nameOf(seat.standing))},
        {u"endedBy"_s, seat.endedBy ? QJsonValue(QString(nameOf(*seat.endedBy))) : QJsonValue()}};
    if (seat.content) {
        json.insert(u"name"_s, seat.content->name);
        json.insert(u"delegate"_s, seat.content->delegate.hex());
        json.insert(u"matter"_s, seat.content->matter);
        json.insert(u"points"_s, jsonOf(seat.content->points));
        json.insert(u"lastDay"_s, isoOf(seat.content->lastDay));
    }
    return json;
}

QJsonArray seatsJson(const std::vector<Seat> &seats)
{
    QJsonArray json;
    for (const Seat &seat : seats)
        json.append(jsonOf(seat));
    return json;
}

QJsonArray endingsJson(const ledger::Space &council, const groups::SealBook &book)
{
    QJsonArray json;
    for (const SeatEnding &ending : endingsSaid(council, book))
        json.append(QJsonObject{{u"statement"_s, ending.statement.hex()}, {u"group"_s, orNull(ending.group)},
            {u"truth"_s, QString(nameOf(ending.truth))},
            {u"seat"_s, ending.content ? QJsonValue(ending.content->seat.hex()) : QJsonValue()}});
    return json;
}

QJsonArray participantsJson(const ledger::Space &council, const std::vector<Seat> &seats)
{
    static constexpr std::array names{"mandated"_L1, "acting"_L1, "listening"_L1};
    QJsonArray json;
    for (const Participant &participant : participantsOf(council, seats)) {
        QJsonObject person = ctl::jsonOf(council, participant.person);
        person.insert(u"presence"_s, QString(names.at(static_cast<std::size_t>(participant.presence))));
        person.insert(u"work"_s, orNull(participant.work));
        json.append(person);
    }
    return json;
}

QJsonArray sideBySideJson(const std::vector<Seat> &seats)
{
    QJsonArray json;
    for (const MatterTable &table : sideBySide(seats)) {
        QJsonArray rows;
        for (const Seat *seat : table.seats)
            rows.append(QJsonObject{{u"group"_s, seat->group}, {u"name"_s, seat->content->name},
                {u"points"_s, jsonOf(seat->content->points)}});
        json.append(QJsonObject{{u"matter"_s, table.matter}, {u"groups"_s, rows}});
    }
    return json;
}

QJsonArray outcomesJson(const ledger::Space &council, const groups::SealBook &book)
{
    QJsonArray json;
    for (const auto &[id, outcome] : council.state().part<CouncilPart>().outcomes) {
        const OutcomeText text = outcome.withVoices(
            [&](const ledger::PersonId &person) { return groups::nameOf(council.state(), person); });
        QJsonArray dissent;
        for (const Voice &voice : text.dissent)
            dissent.append(QJsonObject{{u"who"_s, voice.who}, {u"words"_s, voice.words}});
        QJsonObject one = ctl::jsonOf(ratificationMap(council, book, id));
        one.insert(u"matter"_s, text.matter);
        one.insert(u"words"_s, text.words);
        one.insert(u"reasons"_s, QJsonArray::fromStringList(QStringList(text.reasons.begin(), text.reasons.end())));
        one.insert(u"dissent"_s, dissent);
        json.append(one);
    }
    return json;
}

QJsonArray committeesJson(const ledger::Outlook &outlook)
{
    QJsonArray json;
    for (const auto &[id, committee] : outlook.part<CouncilPart>().committees) {
        QJsonArray people;
        for (const ledger::PersonId &person : committee.people)
            people.append(ctl::jsonOf(outlook.space, person));
        json.append(QJsonObject{{u"id"_s, id.hex()}, {u"field"_s, committee.founded.act.field},
            {u"review"_s, isoOf(committee.review())}, {u"over"_s, committee.isOverAt(outlook.now)},
            {u"people"_s, people}, {u"renewals"_s, qint64(committee.renewals.size())},
            {u"handover"_s,
                committee.closings.empty() ? QJsonValue() : QJsonValue(committee.closings.front().act.handover)}});
    }
    return json;
}

QJsonValue reviewJson(const ledger::Outlook &outlook)
{
    const auto review = reviewOf(outlook.space);
    if (!review)
        return {};
    const auto &said = outlook.part<CouncilPart>().reviews;
    return QJsonObject{{u"day"_s, isoOf(review->day)}, {u"past"_s, review->isPastAt(outlook.now)},
        {u"putOff"_s, review->putOff},
        {u"reasons"_s, said.empty() ? QJsonValue() : QJsonValue(said.back().act.reasons)}};
}

} // namespace

QJsonObject jsonOf(const RatificationMap &map)
{
    QJsonArray answers;
    for (const GroupAnswer &answer : map.answers) {
        QJsonArray below;
        for (const auto &[base, proof] : answer.below)
            below.append(QJsonObject{{u"group"_s, base.group}, {u"answer"_s, QString(nameOf(base.answer))},
                {u"words"_s, orNull(base.words)}, {u"proof"_s, QString(nameOf(proof))}});
        answers.append(QJsonObject{{u"group"_s, answer.group}, {u"answer"_s, QString(nameOf(answer.answer))},
            {u"words"_s, orNull(answer.words)}, {u"contradictory"_s, answer.isContradictory},
            {u"toOtherWords"_s, answer.isToOtherWords}, {u"below"_s, below}});
    }
    return {{u"id"_s, map.outcome.hex()}, {u"answers"_s, answers},
        {u"inForceFor"_s, QJsonArray::fromStringList(map.inForceFor())}, {u"unanswered"_s, qint64(map.unanswered())}};
}

QJsonArray jsonOf(const std::vector<ComparedStatement> &compared)
{
    static constexpr std::array kinds{"mandate"_L1, "ended"_L1, "answer"_L1};
    QJsonArray json;
    for (const ComparedStatement &one : compared)
        json.append(QJsonObject{{u"statement"_s, one.statement.hex()},
            {u"kind"_s, QString(kinds.at(static_cast<std::size_t>(one.kind) - static_cast<std::size_t>(seatKind)))},
            {u"backing"_s, QString(nameOf(one.backing))}});
    return json;
}

QJsonObject jsonOfCouncil(const ledger::Outlook &outlook, const groups::SealBook &book)
{
    const std::vector<Seat> seats = seatsOf(outlook.space, book, outlook.now);
    QJsonArray matters;
    for (const auto &matter : outlook.part<CouncilPart>().matters)
        matters.append(QJsonObject{
            {u"id"_s, matter.id.hex()}, {u"title"_s, matter.act.title}, {u"words"_s, orNull(matter.act.words)}});
    return {{u"id"_s, outlook.space.graph().space().hex()}, {u"title"_s, groups::titleOf(outlook.space.state())},
        {u"review"_s, reviewJson(outlook)}, {u"seats"_s, seatsJson(seats)},
        {u"endings"_s, endingsJson(outlook.space, book)}, {u"participants"_s, participantsJson(outlook.space, seats)},
        {u"matters"_s, matters}, {u"sideBySide"_s, sideBySideJson(seats)},
        {u"outcomes"_s, outcomesJson(outlook.space, book)}, {u"committees"_s, committeesJson(outlook)}};
}

} // namespace pochin::ctl
