// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/mandate_rows.h"

#include "groups/domain/description.h"
#include "groups/domain/people_part.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pochin::delegates {

using namespace Qt::StringLiterals;
using workbench::Fact;
using workbench::ListRow;
using workbench::Mark;
using workbench::SheetRow;

namespace {

QString whenOf(qint64 wall)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wall), QLocale::ShortFormat);
}

QString saidBy(const Outlook &outlook, const PersonId &person, qint64 wall)
{
    return i18nc("@info %1 is a name, %2 a moment", "%1, %2", namesIn(outlook.space)(person), whenOf(wall));
}

QString filterOf(MandateState state)
{
    switch (state) {
    case MandateState::Active:
        return u"running"_s;
    case MandateState::Proposed:
    case MandateState::Offered:
        return u"waiting"_s;
    case MandateState::Declined:
    case MandateState::NotApproved:
    case MandateState::Ended:
        return u"over"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

int rankOf(const QString &filter)
{
    return filter == "running"_L1 ? 0 : filter == "waiting"_L1 ? 1 : 2;
}

QString sectionOf(const QString &filter)
{
    if (filter == "running"_L1)
        return i18nc("@title:group mandates", "Running");
    return filter == "waiting"_L1 ? i18nc("@title:group mandates", "Waiting") : i18nc("@title:group mandates", "Over");
}

struct Listed {
    ListRow row;
    int rank;
    Day lastDay;
};

Listed listed(const Outlook &outlook, const Mandate &mandate)
{
    const MandateStanding standing = standingOf(outlook.space, mandate, outlook.now);
    const QString filter = filterOf(standing.state);
    ListRow row{.key = keyOf(outlook, mandate.id),
        .title = mandate.words.matter,
        .detail = standingInWords(standing, mandate.words.term, outlook.now),
        .under = i18nc("@info %1 is a delegate, %2 a group", "%1, for “%2”",
            namesIn(outlook.space)(mandate.words.delegate), groups::titleOf(outlook.space.state())),
        .mark = markOf(standing),
        .kinds = {filter},
        .section = sectionOf(filter)};
    if (mandate.words.delegate == outlook.self)
        row.kinds << u"mine"_s;
    if (standing.isReportDue)
        row.kinds << u"report"_s;
    return {std::move(row), rankOf(filter), mandate.words.term.lastDay};
}

} // namespace

NameOf namesIn(const ledger::Space &space)
{
    return [&space](const PersonId &person) {
        const QString name = groups::nameOf(space.state(), person);
        return name.isEmpty() ? person.hex().first(8) : name;
    };
}

Mark markOf(const MandateStanding &standing)
{
    switch (standing.state) {
    case MandateState::Proposed:
        return standing.approval == Approval::Disputed ? Mark::Attention : Mark::Open;
    case MandateState::Offered:
        return Mark::Waiting;
    case MandateState::Active:
        return Mark::Running;
    case MandateState::Ended:
        return standing.isEndedBy(End::LastPointDone) && !standing.isEndedBy(End::Recall) ? Mark::Done : Mark::Ended;
    case MandateState::NotApproved:
    case MandateState::Declined:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

QString keyOf(const Outlook &outlook, const ChangeId &mandate)
{
    return outlook.space.graph().space().hex() + u'/' + mandate.hex();
}

QList<ListRow> listRows(const std::vector<Outlook> &groups)
{
    std::vector<Listed> all;
    for (const Outlook &outlook : groups) {
        for (const auto &[id, mandate] : outlook.part<DelegatesPart>().mandates)
            all.push_back(listed(outlook, mandate));
    }
    std::ranges::stable_sort(all, {}, [](const Listed &one) { return std::tuple(one.rank, one.lastDay, one.row.key); });
    QList<ListRow> rows;
    for (Listed &one : all)
        rows.append(std::move(one.row));
    return rows;
}

QList<Fact> factsOf(const Outlook &outlook, const Mandate &mandate)
{
    const NameOf nameOf = namesIn(outlook.space);
    const auto node = *outlook.space.graph().find(mandate.id);
    const auto mandators = outlook.standing().membersInViewOf(node).size();
    QStringList citations(mandate.words.citations.begin(), mandate.words.citations.end());
    citations.removeDuplicates();
    return {
        {i18nc("@label of a mandate", "Delegate"), nameOf(mandate.words.delegate)},
        {i18nc("@label of a mandate", "Mandators"),
            i18ncp("@info %2 is a group", "“%2”, %1 member then", "“%2”, %1 members then", static_cast<int>(mandators),
                groups::titleOf(outlook.space.state()))},
        {i18nc("@label of a mandate", "Term"), termInWords(mandate.words.term)},
        {i18nc("@label of a mandate", "Recall"), recallRuleInWords(outlook.standing().rules())},
        {i18nc("@label of a mandate", "Words"),
            i18nc(
                "@info %1 is the beginning of a hash", "frozen; fingerprint %1", mandate.quoted.words.hex().first(16))},
        {i18nc("@label of a mandate", "Stands on"), {},
            citations.isEmpty() ? QStringList{u"М.7"_s, u"П.I.3.8.А"_s} : citations},
    };
}

QList<SheetRow> pointRows(const Mandate &mandate)
{
    QList<SheetRow> rows;
    for (quint32 i = 0; i < mandate.words.points.size(); ++i) {
        const MandatePoint &point = mandate.words.points[i];
        const bool isDone = mandate.isPointDone(i + 1);
        rows.append({.key = QString::number(i + 1),
            .lead = QString::number(i + 1),
            .text = point.words,
            .note = isDone ? i18nc("@info %1 is the strength of a point", "%1; done", wordFor(point.kind))
                           : wordFor(point.kind),
            .mark = isDone ? Mark::Done : Mark::None});
    }
    return rows;
}

namespace {

Mark markOf(const LoggedAct &logged)
{
    if (isInForce(logged.ratified))
        return Mark::Done;
    if (logged.ratified == Ratified::Rejected)
        return Mark::Ended;
    return logged.act.act.isOutside() || logged.time != ActTime::InTime ? Mark::Attention : Mark::Waiting;
}

} // namespace

QList<SheetRow> actRows(const Outlook &outlook, const Mandate &mandate)
{
    QList<SheetRow> rows;
    for (const LoggedAct &logged : actLog(outlook.space, mandate)) {
        const ActRecorded &act = logged.act.act;
        QStringList notes{whenOf(logged.act.wall),
            act.isOutside() ? i18nc("@info an act of a delegate", "outside the mandate") : QString(),
            wordFor(logged.time), wordFor(logged.ratified)};
        notes.removeAll(QString());
        rows.append({.key = logged.act.id.hex(),
            .lead = act.isOutside() ? u"–"_s : QString::number(act.point),
            .text = act.words,
            .note = notes.join("; "_L1),
            .deed = i18nc("@action:button", "Ratify…"),
            .refusal = outlook.isMember() ? QString() : sentenceFor(Refusal::NotAMember),
            .mark = markOf(logged)});
    }
    for (const LoggedAct &logged : foreignActs(outlook.space, mandate))
        rows.append({.key = logged.act.id.hex(),
            .lead = u"–"_s,
            .text = logged.act.act.words,
            .note = i18nc("@info %1 is who and when", "%1; not the delegate of this mandate, and without effect",
                saidBy(outlook, logged.act.author, logged.act.wall)),
            .mark = Mark::Attention});
    return rows;
}

QList<SheetRow> questionRows(const Outlook &outlook, const Mandate &mandate)
{
    const auto &answers = outlook.part<DelegatesPart>().answers;
    QList<SheetRow> rows;
    for (const auto &question : mandate.questions) {
        QStringList said;
        if (const auto found = answers.find(question.id); found != answers.end()) {
            for (const auto &answer : found->second)
                said << i18nc(
                    "@info %1 is a name, %2 words", "%1: %2", namesIn(outlook.space)(answer.author), answer.act.words);
        }
        rows.append({.key = question.id.hex(),
            .text = question.act.words,
            .note = said.isEmpty() ? i18nc("@info", "No answer yet.") : said.join(u'\n'),
            .deed = i18nc("@action:button", "Answer…"),
            .refusal = outlook.isMember() ? QString() : sentenceFor(Refusal::NotAMember),
            .mark = said.isEmpty() ? Mark::Waiting : Mark::Done});
    }
    return rows;
}

QList<SheetRow> reportRows(const Outlook &outlook, const Mandate &mandate)
{
    QList<SheetRow> rows;
    for (const auto &report : mandate.reports) {
        if (!report.act.summary.isEmpty())
            rows.append({.key = report.id.hex(),
                .text = report.act.summary,
                .note = saidBy(outlook, report.author, report.wall)});
        for (const ReportLine &line : report.act.lines)
            rows.append({.key = report.id.hex() + u'.' + QString::number(line.point),
                .lead = line.point == 0 ? u"–"_s : QString::number(line.point),
                .text = line.words.isEmpty() ? i18ncp("@info what a report says of a point", "%1 act", "%1 acts",
                                                   static_cast<int>(line.acts.size()))
                                             : line.words,
                .note = line.words.isEmpty() ? QString()
                                             : i18ncp("@info what a report says of a point", "%1 act", "%1 acts",
                                                   static_cast<int>(line.acts.size()))});
    }
    return rows;
}

namespace {

void addRecalls(QList<SheetRow> &rows, const Outlook &outlook, const Mandate &mandate)
{
    const auto &contested = outlook.part<DelegatesPart>().contested;
    for (const auto &recall : mandate.recalls) {
        QStringList notes{saidBy(outlook, recall.author, recall.wall)};
        if (recall.act.way == Recall::Way::OnPaper)
            notes << i18nc("@info how a recall was recorded", "from a paper form");
        for (const auto &objection : contested) {
            if (objection.act.recall == recall.id)
                notes << i18nc("@info %1 is a name, %2 their words", "%1 says it was not so. %2",
                    namesIn(outlook.space)(objection.author), objection.act.words);
        }
        const auto toldOnly = toldOnlyOf(outlook.part<DelegatesPart>(), recall);
        for (const PersonId &person : toldOnly)
            notes << i18nc("@info %1 is a name", "%1: told, not confirmed yet", namesIn(outlook.space)(person));
        const bool waitsForMe = std::ranges::find(toldOnly, outlook.self) != toldOnly.end();
        rows.append({.key = recall.id.hex(),
            .text = recall.act.reason.isEmpty() ? i18nc("@info", "Recalled, without a reason given")
                                                : i18nc("@info %1 is a reason", "Recalled: %1", recall.act.reason),
            .note = notes.join("; "_L1),
            .deed = waitsForMe ? i18nc("@action:button a recall names one", "Was it so?…") : QString(),
            .mark = Mark::Ended});
    }
}

} // namespace

QList<SheetRow> historyRows(const Outlook &outlook, const Mandate &mandate)
{
    QList<SheetRow> rows{{.key = mandate.id.hex(),
        .text
        = outlook.standing().isProposal(mandate.id) ? i18nc("@info", "Put to the group") : i18nc("@info", "Given"),
        .note = saidBy(outlook, mandate.by, mandate.wall)}};
    for (const auto &answer : mandate.answers)
        rows.append({.key = answer.id.hex(),
            .text = answer.act.answer == MandateAnswered::Answer::Accepted ? i18nc("@info of a mandate", "Accepted")
                                                                           : i18nc("@info of a mandate", "Declined"),
            .note = saidBy(outlook, answer.author, answer.wall)});
    for (const auto &resignation : mandate.resignations)
        rows.append({.key = resignation.id.hex(),
            .text = i18nc("@info of a mandate", "Laid down"),
            .note = saidBy(outlook, resignation.author, resignation.wall),
            .mark = Mark::Ended});
    for (const auto &event : mandate.events)
        rows.append({.key = event.id.hex(),
            .text = i18nc("@info %1 is an event", "The event has come: %1", mandate.words.term.event),
            .note = saidBy(outlook, event.author, event.wall),
            .mark = Mark::Ended});
    addRecalls(rows, outlook, mandate);
    return rows;
}

QList<SheetRow> openRows(const Outlook &outlook, const Mandate &mandate)
{
    QList<SheetRow> rows;
    const MandateStanding standing = standingOf(outlook.space, mandate, outlook.now);
    if (standing.state != MandateState::Ended)
        return rows;
    for (const Ending &ending : standing.endings)
        rows.append({.key = nameOf(ending.end), .text = endingInWords(ending), .mark = Mark::Ended});
    for (const QString &line : openThingsInWords(whatRemainsOpen(outlook, mandate)))
        rows.append({.key = line, .text = line, .mark = Mark::Waiting});
    return rows;
}

QList<SheetRow> signRows(const Outlook &outlook)
{
    QList<SheetRow> rows;
    const Indicators signs = indicatorsOf(outlook.space, outlook.now);
    for (const QString &line : indicatorsInWords(signs, namesIn(outlook.space)))
        rows.append({.key = QString::number(rows.size()), .text = line});
    if (!rows.isEmpty())
        rows.last().note = i18nc("@info", "Everybody in the group sees this. It measures nobody and blocks nothing.");
    return rows;
}

std::optional<ActRecorded> lastUnanswered(const Outlook &outlook, const Mandate &mandate)
{
    std::optional<ActRecorded> last;
    for (const LoggedAct &logged : actLog(outlook.space, mandate)) {
        if (logged.ratified == Ratified::No)
            last = logged.act.act;
    }
    return last;
}

} // namespace pochin::delegates
