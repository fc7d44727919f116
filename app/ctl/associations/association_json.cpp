// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/associations/association_json.h"

#include "associations/domain/ossification.h"
#include "associations/domain/tracing.h"
#include "associations/words/association_words.h"
#include "ctl/reference/reference_json.h"
#include "ctl/spaces/chosen.h"
#include "groups/domain/description.h"

namespace pochin::ctl {

using namespace associations;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QString momentOf(qint64 wall)
{
    return isoOf(Instant(std::chrono::milliseconds(wall)));
}

QJsonObject personJson(const PersonId &person, const Outlook &outlook)
{
    return {{u"id"_s, person.hex()}, {u"name"_s, nameIn(outlook, person)}};
}

QJsonObject markJson(const Mark &mark, const Outlook &outlook)
{
    return {{u"by"_s, nameIn(outlook, mark.by)}, {u"at"_s, momentOf(mark.wall)}, {u"word"_s, mark.word}};
}

QJsonArray marksJson(const Marks &marks, const Outlook &outlook)
{
    QJsonArray all;
    for (const auto &[id, mark] : marks)
        all.append(markJson(mark, outlook));
    return all;
}

template <typename Texts>
QJsonArray textsJson(const Texts &texts)
{
    QJsonArray all;
    for (const QString &text : texts)
        all.append(text);
    return all;
}

template <typename Ids>
QJsonArray idsJson(const Ids &ids)
{
    QJsonArray all;
    for (const ChangeId &id : ids)
        all.append(id.hex());
    return all;
}

QJsonValue dayJson(const std::optional<Day> &day)
{
    return day ? QJsonValue(textOf(*day)) : QJsonValue();
}

QJsonValue idJson(const std::optional<ChangeId> &id)
{
    return id ? QJsonValue(id->hex()) : QJsonValue();
}

/// All that was written at once and nobody has joined yet; empty while there is one version.
QJsonArray versionsJson(const Register<QString> &field)
{
    QJsonArray all;
    if (field.versions().size() > 1) {
        for (const auto &version : field.versions())
            all.append(version.value);
    }
    return all;
}

QString shownText(const Register<QString> &field)
{
    return field.shown() ? *field.shown() : QString();
}

QJsonArray cardJson(const Association &association, const Outlook &outlook)
{
    QJsonArray all;
    for (const auto &[id, handOver] : association.handOvers) {
        all.append(QJsonObject{{u"by"_s, nameIn(outlook, handOver.mark.by)}, {u"at"_s, momentOf(handOver.mark.wall)},
            {u"results"_s, handOver.mark.word}, {u"things"_s, textsJson(handOver.things)},
            {u"debts"_s, textsJson(handOver.debts)}, {u"lessons"_s, handOver.lessons},
            {u"successor"_s, idJson(handOver.successor)}});
    }
    return all;
}

QJsonArray notesJson(const Association &association, const Outlook &outlook)
{
    QJsonArray all;
    for (const auto &[id, note] : association.notes) {
        QJsonObject json{{u"id"_s, id.hex()}, {u"by"_s, nameIn(outlook, note.mark.by)},
            {u"at"_s, momentOf(note.mark.wall)}, {u"text"_s, note.mark.word}, {u"task"_s, idJson(note.task)}};
        if (!note.file.isEmpty())
            json.insert(u"file"_s, QJsonObject{{u"name"_s, note.fileName}, {u"bytes"_s, note.file.size()}});
        all.append(json);
    }
    return all;
}

QJsonObject planJson(const Plan &plan)
{
    return {{u"goal"_s, shownText(plan.goal)}, {u"limits"_s, shownText(plan.limits)}, {u"who"_s, shownText(plan.who)},
        {u"fallback"_s, shownText(plan.fallback)}};
}

QJsonArray goneOnJson(const Association &association, const Outlook &outlook)
{
    QJsonArray all;
    for (const Task *task : tasksGoneOn(association.id, outlook))
        all.append(QJsonObject{{u"task"_s, task->id.hex()}, {u"title"_s, task->shownTitle()},
            {u"association"_s, task->association().hex()}});
    return all;
}

QJsonArray debriefsJson(const Association &association, const Outlook &outlook)
{
    QJsonArray all;
    for (const auto &[person, debrief] : association.debriefs) {
        all.append(QJsonObject{{u"by"_s, nameIn(outlook, person)}, {u"well"_s, debrief.mark.word},
            {u"badly"_s, debrief.badly}, {u"otherwise"_s, debrief.otherwise}, {u"forOthers"_s, debrief.forOthers}});
    }
    return all;
}

QJsonArray participantsJson(const associations::Standing &standing, const Outlook &outlook)
{
    QJsonArray all;
    for (const Participant &participant : standing.participants) {
        QJsonObject json = personJson(participant.person, outlook);
        json.insert(u"canDo"_s, participant.canDo);
        json.insert(u"until"_s, textOf(participant.until));
        all.append(json);
    }
    return all;
}

QJsonArray requestsJson(const Task &task, const Outlook &outlook)
{
    QJsonArray all;
    for (const auto &[id, request] : task.requests) {
        QJsonObject json = markJson(request.mark, outlook);
        json.insert(u"person"_s, nameIn(outlook, request.person));
        json.insert(u"declined"_s, request.isDeclined);
        all.append(json);
    }
    return all;
}

} // namespace

QJsonObject jsonOf(const TaskRow &row, const Outlook &outlook)
{
    const Task &task = *row.task;
    QJsonArray takers;
    for (const PersonId &taker : row.takers)
        takers.append(personJson(taker, outlook));
    return {{u"id"_s, task.id.hex()}, {u"association"_s, task.association().hex()}, {u"title"_s, task.shownTitle()},
        {u"titleVersions"_s, versionsJson(task.title)}, {u"details"_s, shownText(task.details)},
        {u"state"_s, QString(nameOf(row.state))}, {u"due"_s, dayJson(task.dueDay())}, {u"overdue"_s, row.isOverdue},
        {u"takers"_s, takers}, {u"formerHomes"_s, idsJson(task.formerHomes)}, {u"parent"_s, idJson(task.parentTask())},
        {u"blockedBy"_s, idsJson(task.blockers())}, {u"depth"_s, qint64(row.depth)},
        {u"offeredBy"_s, nameIn(outlook, task.offered.by)}, {u"done"_s, marksJson(task.done, outlook)},
        {u"dropped"_s, marksJson(task.dropped, outlook)}, {u"requests"_s, requestsJson(task, outlook)}};
}

QJsonArray tasksJson(const Association &association, const Outlook &outlook)
{
    QJsonArray all;
    for (const TaskRow &row : tasksOf(association, outlook))
        all.append(jsonOf(row, outlook));
    return all;
}

QJsonObject shortJson(const Association &association, const Outlook &outlook)
{
    const associations::Standing now = standing(association, outlook);
    return {{u"id"_s, association.id.hex()},
        {u"group"_s,
            QJsonObject{
                {u"id"_s, outlook.space.graph().space().hex()}, {u"title"_s, groups::titleOf(outlook.space.state())}}},
        {u"task"_s, shownText(association.task)}, {u"doneTest"_s, shownText(association.doneTest)},
        {u"phase"_s, QString(nameOf(now.phase))}, {u"sunset"_s, textOf(now.sunset)},
        {u"takesPart"_s, now.hasParticipant(outlook.self)}, {u"people"_s, qint64(now.participants.size())},
        {u"sentence"_s, stateSentence(association, outlook)}};
}

QJsonObject wholeJson(const Association &association, const Outlook &outlook)
{
    const associations::Standing now = standing(association, outlook);
    QJsonObject json = shortJson(association, outlook);
    const auto signs = signSentences(
        ossification(association, outlook), [&](const PersonId &person) { return nameIn(outlook, person); });
    const QJsonObject more{{u"taskVersions"_s, versionsJson(association.task)},
        {u"needed"_s, textsJson(association.needed.shown() ? *association.needed.shown() : std::vector<QString>())},
        {u"firstSunset"_s, textOf(association.firstSunset)}, {u"extensions"_s, qint64(now.extensions)},
        {u"calledBy"_s, nameIn(outlook, association.called.by)}, {u"calledAt"_s, momentOf(association.called.wall)},
        {u"participants"_s, participantsJson(now, outlook)}, {u"from"_s, idsJson(association.from)},
        {u"goesOnIn"_s, idsJson(goesOnIn(association, outlook))}, {u"tasksGoneOn"_s, goneOnJson(association, outlook)},
        {u"like"_s, idJson(association.like)}, {u"solved"_s, marksJson(association.solved, outlook)},
        {u"unanswered"_s, idsJson(unanswered(association, outlook))}, {u"card"_s, cardJson(association, outlook)},
        {u"dissolved"_s, marksJson(association.dissolved, outlook)},
        {u"toTakeOver"_s, idsJson(tasksToTakeOver(association, outlook))}, {u"signs"_s, textsJson(signs)},
        {u"plan"_s, planJson(association.plan)}, {u"debriefs"_s, debriefsJson(association, outlook)},
        {u"notes"_s, notesJson(association, outlook)}, {u"tasks"_s, tasksJson(association, outlook)}};
    for (auto field = more.begin(); field != more.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

QJsonObject jsonOf(const ArchiveHit &hit)
{
    return {{u"association"_s, hit.association->id.hex()}, {u"title"_s, shownText(hit.association->task)},
        {u"task"_s, hit.task ? QJsonValue(hit.task->id.hex()) : QJsonValue()},
        {u"taskTitle"_s, hit.task ? QJsonValue(hit.task->shownTitle()) : QJsonValue()}, {u"said"_s, hit.said}};
}

QJsonObject jsonOf(const Waiting &waiting, const Outlook &outlook)
{
    return {{u"what"_s, QString(nameOf(waiting.what))}, {u"association"_s, waiting.association->id.hex()},
        {u"task"_s, waiting.task ? QJsonValue(waiting.task->id.hex()) : QJsonValue()}, {u"day"_s, dayJson(waiting.day)},
        {u"sentence"_s, sentenceFor(waiting, outlook)}};
}

} // namespace pochin::ctl
