// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a delegate does, asks and reports, and what the group answers.
#include "ctl/delegates/delegates_json.h"
#include "ctl/delegates/delegates_place.h"
#include "ctl/room_verbs.h"
#include "delegates/words/delegate_words.h"
#include "groups/domain/group_part.h"
#include "groups/domain/people_part.h"

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

Result<int> pointOf(const Arguments &arguments)
{
    if (arguments.has(u"outside"_s))
        return 0;
    if (!arguments.has(u"point"_s))
        return failure(Failure::Kind::InvalidInput, u"give --point N, or --outside"_s);
    return arguments.number(u"point"_s, 0, 1, static_cast<int>(MandateText::mostPoints));
}

Outcome byId(const ledger::ChangeId &id, const QString &text)
{
    return {.text = text, .json = QJsonObject{{u"id"_s, id.hex()}}, .found = {}};
}

Result<Outcome> recorded(Session &session, const Arguments &arguments)
{
    const auto place = chosenMandate(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    const auto point = pointOf(arguments);
    if (!point)
        return std::unexpected(point.error());
    const ActRecorded act{.mandate = place->id,
        .point = static_cast<quint32>(*point),
        .words = arguments.last(u"words"_s, arguments.words.sliced(1).join(u' ')),
        .progress = arguments.has(u"done"_s) ? ActRecorded::Progress::PointDone : ActRecorded::Progress::GoesOn};
    return done(session, place->space, recordAct(place->outlook, act)).transform([&](const ledger::ChangeId &id) {
        return byId(id,
            act.isOutside()
                ? i18nc("@info:shell %1 is a short id", "Recorded as outside the mandate (%1).", shortOf(id))
                : i18nc("@info:shell %1 is a number, %2 a short id", "Recorded on point %1 (%2).", act.point,
                      shortOf(id)));
    });
}

Result<Outcome> actsListed(Session &session, const Arguments &arguments)
{
    return chosenMandate(session, arguments).transform([](const Place &place) {
        const Mandate &mandate = *place.outlook.part<DelegatesPart>().mandate(place.id);
        QStringList lines;
        for (const LoggedAct &logged : actLog(place.outlook.space, mandate))
            lines << QStringList{shortOf(logged.act.id), QString::number(logged.act.act.point), logged.act.act.words,
                wordFor(logged.time), wordFor(logged.ratified)}
                         .join(u"  ");
        return Outcome{.text = lines.join(u'\n'), .json = jsonOfActs(place.outlook, mandate), .found = {}};
    });
}

Result<Outcome> asked(Session &session, const Arguments &arguments)
{
    const auto place = chosenMandate(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    return done(session, place->space, ask(place->outlook, {place->id, arguments.last(u"words"_s)}))
        .transform([](const ledger::ChangeId &id) {
            return byId(id, i18nc("@info:shell %1 is a short id", "Asked home (%1).", shortOf(id)));
        });
}

Result<Outcome> questionAnswered(Session &session, const Arguments &arguments)
{
    const auto place = chosenPlace(session, arguments, arguments.words[0], [](const ledger::Space &space) {
        std::vector<Candidate> questions;
        for (const auto &[id, mandate] : space.state().part<DelegatesPart>().mandates) {
            for (const auto &question : mandate.questions)
                questions.push_back({question.id.bytes().toByteArray(), question.act.words});
        }
        return questions;
    });
    if (!place)
        return std::unexpected(place.error());
    return done(session, place->space, answerQuestion(place->outlook, {place->id, arguments.last(u"words"_s)}))
        .transform([](const ledger::ChangeId &id) { return byId(id, i18nc("@info:shell", "Answered.")); });
}

// --- the report

/// The log's report, with the words that `--line N:TEXT` adds to a point; `0:TEXT` is what was outside.
Result<ReportFiled> reportOf(const Place &place, const Arguments &arguments)
{
    auto report = reportFromLog(place.outlook, place.id);
    if (!report)
        return report;
    report->summary = arguments.last(u"summary"_s);
    for (const QString &typed : arguments.options.value(u"line"_s)) {
        bool isNumber = false;
        const quint32 point = typed.section(u':', 0, 0).toUInt(&isNumber);
        const auto line = std::ranges::find(report->lines, point, &ReportLine::point);
        if (!isNumber || line == report->lines.end())
            return failure(
                Failure::Kind::InvalidInput, u"--line takes N:TEXT with a point of the mandate, not '%1'"_s.arg(typed));
        line->words = typed.section(u':', 1).trimmed();
    }
    return report;
}

QString inWords(const ReportFiled &report)
{
    QStringList lines{report.summary};
    for (const ReportLine &line : report.lines)
        lines << i18ncp("@info:shell %2 is a number of a point, %3 words", "%2: %1 act. %3", "%2: %1 acts. %3",
            static_cast<int>(line.acts.size()), line.point, line.words);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Result<Outcome> reportShown(Session &session, const Arguments &arguments)
{
    return chosenMandate(session, arguments)
        .and_then([&](const Place &place) { return reportOf(place, arguments); })
        .transform([](const ReportFiled &report) {
            return Outcome{.text = inWords(report), .json = jsonOf(report), .found = {}};
        });
}

Result<Outcome> reportFiled(Session &session, const Arguments &arguments)
{
    const auto place = chosenMandate(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    const auto report = reportOf(*place, arguments);
    if (!report)
        return std::unexpected(report.error());
    return done(session, place->space, fileReport(place->outlook, *report)).transform([&](const ledger::ChangeId &id) {
        QJsonObject json = jsonOf(*report);
        json.insert(u"id"_s, id.hex());
        return Outcome{.text = inWords(*report), .json = json, .found = {}};
    });
}

// --- ratification

const std::vector<std::pair<QString, Answer>> &answers()
{
    static const std::vector<std::pair<QString, Answer>> all{{u"ratified"_s, Answer::Ratified},
        {u"partly"_s, Answer::Partly}, {u"reserved"_s, Answer::Reserved}, {u"rejected"_s, Answer::Rejected}};
    return all;
}

Result<Answer> answerOf(const QString &typed)
{
    const auto found = std::ranges::find(answers(), typed, &std::pair<QString, Answer>::first);
    if (found == answers().end())
        return failure(
            Failure::Kind::InvalidInput, u"--as takes ratified, partly, reserved or rejected, not '%1'"_s.arg(typed));
    return found->second;
}

/// Acts, also those that are set aside, and outcomes that were brought home.
std::vector<Candidate> whatCanBeRatified(const ledger::Space &space)
{
    std::vector<Candidate> all;
    const auto &part = space.state().part<DelegatesPart>();
    for (const auto &[id, mandate] : part.mandates) {
        for (const LoggedAct &logged : actLog(space, mandate))
            all.push_back({logged.act.id.bytes().toByteArray(), logged.act.act.words});
    }
    for (const auto &[id, outcome] : part.outcomes)
        all.push_back({id.bytes().toByteArray(), outcome.act.words.matter});
    return all;
}

Result<Outcome> ratified(Session &session, const Arguments &arguments)
{
    const auto place = chosenPlace(session, arguments, arguments.words[0], whatCanBeRatified);
    if (!place)
        return std::unexpected(place.error());
    const auto answer = answerOf(arguments.last(u"as"_s, u"ratified"_s));
    if (!answer)
        return std::unexpected(answer.error());
    const RatificationProposed proposed{.of = place->id, .answer = *answer, .words = arguments.last(u"words"_s)};
    return done(session, place->space, proposeRatification(place->outlook, proposed))
        .transform([&](const ledger::ChangeId &id) {
            return Outcome{
                .text = i18nc("@info:shell %1 is a short id",
                    "Put to the group as proposal %1. Nothing is in force before the group adopts it.", shortOf(id)),
                .json = QJsonObject{{u"proposal"_s, id.hex()}, {u"of"_s, place->id.hex()},
                    {u"answer"_s, QString(nameOf(*answer))}},
                .found = {}};
        });
}

Result<Outcome> signsShown(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words[0]);
    if (!space)
        return std::unexpected(space.error());
    const ledger::Space &kept = *(*session.spaces())->space(*space);
    const Indicators signs = indicatorsOf(kept, session.clock().now());
    const QStringList lines = indicatorsInWords(
        signs, [&](const ledger::PersonId &person) { return groups::nameOf(kept.state(), person); });
    return Outcome{
        .text = lines.isEmpty() ? i18nc("@info:shell", "Nothing that thickens into rule.") : lines.join(u'\n'),
        .json = jsonOf(kept, signs),
        .found = {}};
}

} // namespace

std::vector<Verb> actVerbs()
{
    constexpr int anyNumber = 1'000;
    const OptionSyntax words{u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "The words")};
    const OptionSyntax line{
        u"line"_s, u"N:TEXT"_s, ki18nc("@info:shell", "What to say on a point; 0 is what was outside")};
    const OptionSyntax summary{u"summary"_s, u"TEXT"_s, ki18nc("@info:shell", "A word on the whole")};
    return {
        {u"act record"_s, u"MANDATE [TEXT]"_s, ki18nc("@info:shell", "Record what you did as a delegate"),
            {{u"point"_s, u"N"_s, ki18nc("@info:shell", "On this point of the mandate")},
                {u"outside"_s, {}, ki18nc("@info:shell", "Outside the mandate; that is honest, and everybody sees it")},
                {u"done"_s, {}, ki18nc("@info:shell", "With it the point is done")}, words, inGroup()},
            1, anyNumber, recorded},
        {u"act list"_s, u"MANDATE"_s, ki18nc("@info:shell", "List what was done under a mandate"), {inGroup()}, 1, 1,
            actsListed},
        {u"question ask"_s, u"MANDATE"_s, ki18nc("@info:shell", "Ask home, as a delegate"), {words, inGroup()}, 1, 1,
            asked},
        {u"question answer"_s, u"QUESTION"_s, ki18nc("@info:shell", "Answer a delegate's question"), {words, inGroup()},
            1, 1, questionAnswered},
        {u"report show"_s, u"MANDATE"_s, ki18nc("@info:shell", "Show the report that the log makes"),
            {line, summary, inGroup()}, 1, 1, reportShown},
        {u"report file"_s, u"MANDATE"_s, ki18nc("@info:shell", "Send that report home"), {line, summary, inGroup()}, 1,
            1, reportFiled},
        {u"ratify"_s, u"ACT-OR-OUTCOME"_s,
            ki18nc("@info:shell", "Put an answer to the group: what is ratified is in force"),
            {{u"as"_s, u"ANSWER"_s, ki18nc("@info:shell", "ratified, partly, reserved or rejected")}, words, inGroup()},
            1, 1, ratified},
        {u"delegates signs"_s, u"GROUP"_s,
            ki18nc("@info:shell", "Show who carries how much; it is no score and blocks nothing"), {}, 1, 1,
            signsShown},
    };
}

} // namespace pochin::ctl
