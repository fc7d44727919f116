// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/delegates/delegates_json.h"

#include "ctl/reference/reference_json.h"
#include "delegates/domain/act_log.h"
#include "delegates/domain/mandate_standing.h"
#include "delegates/domain/open_things.h"
#include "groups/domain/description.h"
#include "groups/domain/people_part.h"

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

QString isoOfWall(qint64 wall)
{
    return isoOf(Instant(std::chrono::milliseconds(wall)));
}

QJsonArray idsOf(const std::vector<ChangeId> &ids)
{
    QJsonArray json;
    for (const ChangeId &id : ids)
        json.append(id.hex());
    return json;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray jsonOf(const std::vector<MandatePoint> &points, const Mandate *mandate)
{
    QJsonArray json;
    for (quint32 i = 0; i < points.size(); ++i)
        json.append(QJsonObject{{u"number"_s, qint64(i) + 1}, {u"kind"_s, QString(nameOf(points[i].kind))},
            {u"words"_s, points[i].words}, {u"done"_s, mandate && mandate->isPointDone(i + 1)}});
    return json;
}

QJsonObject jsonOf(const Term &term)
{
    return {{u"lastDay"_s, isoOf(term.lastDay)}, {u"event"_s, orNull(term.event)},
        {u"lastPoint"_s, term.endsWithLastPoint}};
}

QJsonArray jsonOf(const std::vector<Ending> &endings)
{
    QJsonArray json;
    for (const Ending &ending : endings)
        json.append(QJsonObject{{u"end"_s, QString(nameOf(ending.end))},
            {u"by"_s, ending.by ? QJsonValue(ending.by->hex()) : QJsonValue()},
            {u"at"_s, ending.at ? QJsonValue(isoOf(*ending.at)) : QJsonValue()}});
    return json;
}

QJsonArray questionsOf(const ledger::Space &space, const Mandate &mandate)
{
    const auto &answers = space.state().part<DelegatesPart>().answers;
    QJsonArray json;
    for (const auto &question : mandate.questions) {
        QJsonArray said;
        if (const auto found = answers.find(question.id); found != answers.end()) {
            for (const auto &answer : found->second)
                said.append(QJsonObject{{u"by"_s, ctl::jsonOf(space, answer.author)}, {u"words"_s, answer.act.words}});
        }
        json.append(QJsonObject{{u"id"_s, question.id.hex()}, {u"words"_s, question.act.words}, {u"answers"_s, said}});
    }
    return json;
}

QJsonArray recallsOf(const ledger::Space &space, const Mandate &mandate)
{
    const auto &contested = space.state().part<DelegatesPart>().contested;
    QJsonArray json;
    for (const auto &recall : mandate.recalls) {
        QJsonArray objections;
        for (const auto &objection : contested) {
            if (objection.act.recall == recall.id)
                objections.append(QJsonObject{
                    {u"by"_s, ctl::jsonOf(space, objection.author)}, {u"words"_s, orNull(objection.act.words)}});
        }
        QJsonArray toldOnly;
        for (const PersonId &person : toldOnlyOf(space.state().part<DelegatesPart>(), recall))
            toldOnly.append(ctl::jsonOf(space, person));
        json.append(QJsonObject{{u"id"_s, recall.id.hex()}, {u"by"_s, ctl::jsonOf(space, recall.author)},
            {u"at"_s, isoOfWall(recall.wall)}, {u"present"_s, qint64(recall.act.present.size())},
            {u"inFavour"_s, qint64(recall.act.inFavour.size())}, {u"onPaper"_s, recall.act.way == Recall::Way::OnPaper},
            {u"reason"_s, orNull(recall.act.reason)}, {u"contested"_s, objections}, {u"unconfirmed"_s, toldOnly}});
    }
    return json;
}

QJsonObject jsonOf(const OpenThings &open)
{
    QJsonArray points;
    for (const quint32 point : open.pointsNotDone)
        points.append(qint64(point));
    return {{u"points"_s, points}, {u"acts"_s, idsOf(open.unansweredActs)}, {u"setAside"_s, idsOf(open.actsSetAside)},
        {u"questions"_s, idsOf(open.unansweredQuestions)}, {u"reportDue"_s, open.isReportDue}};
}

QJsonObject jsonOf(const LoggedAct &logged)
{
    const ActRecorded &act = logged.act.act;
    return {{u"id"_s, logged.act.id.hex()},
        {u"point"_s, act.isOutside() ? QJsonValue() : QJsonValue(qint64(act.point))}, {u"words"_s, act.words},
        {u"at"_s, isoOfWall(logged.act.wall)}, {u"outside"_s, act.isOutside()},
        {u"done"_s, act.progress == ActRecorded::Progress::PointDone}, {u"time"_s, QString(nameOf(logged.time))},
        {u"standing"_s, ledger::nameOf(logged.verdict.standing)}, {u"reason"_s, ledger::nameOf(logged.verdict.reason)},
        {u"ratified"_s, QString(nameOf(logged.ratified))}};
}

} // namespace

QString isoOf(Day day)
{
    return isoOf(Instant(day)).first(10);
}

QJsonObject jsonOf(const ledger::Space &space, const ledger::PersonId &person)
{
    return {{u"id"_s, person.hex()}, {u"name"_s, groups::nameOf(space.state(), person)}};
}

QJsonObject jsonOfDraft(const ledger::Space &space, const Said<Draft> &draft)
{
    const MandateText &text = draft.act.words.text;
    return {{u"id"_s, draft.id.hex()}, {u"hash"_s, draft.act.words.hash().hex()}, {u"matter"_s, text.matter},
        {u"delegate"_s, jsonOf(space, text.delegate)}, {u"points"_s, jsonOf(text.points, nullptr)},
        {u"term"_s, jsonOf(text.term)}, {u"by"_s, jsonOf(space, draft.author)}};
}

QJsonObject jsonOfRow(const ledger::Outlook &outlook, const Mandate &mandate)
{
    const MandateStanding standing = standingOf(outlook.space, mandate, outlook.now);
    return {{u"id"_s, mandate.id.hex()}, {u"group"_s, groups::titleOf(outlook.space.state())},
        {u"matter"_s, mandate.words.matter}, {u"delegate"_s, jsonOf(outlook.space, mandate.words.delegate)},
        {u"lastDay"_s, isoOf(mandate.words.term.lastDay)}, {u"state"_s, QString(nameOf(standing.state))},
        {u"end"_s, standing.endings.empty() ? QJsonValue() : QJsonValue(QString(nameOf(standing.endings.front().end)))},
        {u"reportDue"_s, standing.isReportDue}};
}

QJsonArray jsonOfActs(const ledger::Outlook &outlook, const Mandate &mandate)
{
    QJsonArray json;
    for (const LoggedAct &logged : actLog(outlook.space, mandate))
        json.append(jsonOf(logged));
    return json;
}

QJsonObject jsonOf(const ReportFiled &report)
{
    QJsonArray lines;
    for (const ReportLine &line : report.lines)
        lines.append(QJsonObject{{u"point"_s, line.point == 0 ? QJsonValue() : QJsonValue(qint64(line.point))},
            {u"words"_s, orNull(line.words)}, {u"acts"_s, idsOf(line.acts)}});
    return {{u"mandate"_s, report.mandate.hex()}, {u"summary"_s, orNull(report.summary)}, {u"lines"_s, lines}};
}

QJsonObject jsonOfMandate(const ledger::Outlook &outlook, const Mandate &mandate)
{
    const ledger::Space &space = outlook.space;
    const MandateStanding standing = standingOf(space, mandate, outlook.now);
    QJsonArray reports;
    for (const auto &report : mandate.reports)
        reports.append(jsonOf(report.act));
    QJsonObject json = jsonOfRow(outlook, mandate);
    json.insert(u"draft"_s, mandate.quoted.draft.hex());
    json.insert(u"hash"_s, mandate.quoted.words.hex());
    json.insert(u"points"_s, jsonOf(mandate.words.points, &mandate));
    json.insert(u"term"_s, jsonOf(mandate.words.term));
    json.insert(u"approval"_s, QString(nameOf(standing.approval)));
    json.insert(u"accepted"_s, mandate.isAccepted());
    json.insert(u"endings"_s, jsonOf(standing.endings));
    json.insert(u"acts"_s, jsonOfActs(outlook, mandate));
    json.insert(u"questions"_s, questionsOf(space, mandate));
    json.insert(u"recalls"_s, recallsOf(space, mandate));
    json.insert(u"reports"_s, reports);
    json.insert(u"open"_s, jsonOf(whatRemainsOpen(outlook, mandate)));
    return json;
}

QJsonObject jsonOf(const ledger::Space &space, const Indicators &signs)
{
    QJsonArray loads;
    for (const auto &load : signs.loads)
        loads.append(QJsonObject{{u"person"_s, jsonOf(space, load.person)}, {u"atOnce"_s, qint64(load.atOnce)},
            {u"inARow"_s, qint64(load.inARow)}, {u"acts"_s, qint64(load.acts)}});
    QJsonArray neverSent;
    for (const ledger::PersonId &person : signs.neverSent)
        neverSent.append(jsonOf(space, person));
    return {{u"loads"_s, loads}, {u"acts"_s, qint64(signs.acts)},
        {u"actsOfTheBusiestTwo"_s, qint64(signs.actsOfTheBusiestTwo)}, {u"actsOutside"_s, qint64(signs.actsOutside)},
        {u"overdueReports"_s, idsOf(signs.overdueReports)},
        {u"overdueRatifications"_s, idsOf(signs.overdueRatifications)}, {u"neverSent"_s, neverSent},
        {u"concentrated"_s, signs.isConcentrated()}};
}

} // namespace pochin::ctl
