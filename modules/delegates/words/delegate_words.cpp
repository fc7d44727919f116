// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/words/delegate_words.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>

namespace pochin::delegates {

namespace {

QDate dateOf(Day day)
{
    return QDate::fromJulianDay(2'440'588 + day.time_since_epoch().count());
}

QString dayOf(Instant moment)
{
    return dayInWords(std::chrono::floor<std::chrono::days>(moment));
}

} // namespace

QString wordFor(PointKind kind)
{
    switch (kind) {
    case PointKind::Execute:
        return i18nc("strength of a point of a mandate", "carry out");
    case PointKind::Voice:
        return i18nc("strength of a point of a mandate", "voice");
    case PointKind::FindOut:
        return i18nc("strength of a point of a mandate", "find out and report");
    case PointKind::DoNotAgree:
        return i18nc("strength of a point of a mandate", "do not agree to");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(MandateState state)
{
    switch (state) {
    case MandateState::Proposed:
        return i18nc("state of a mandate", "before the group");
    case MandateState::NotApproved:
        return i18nc("state of a mandate", "not given");
    case MandateState::Offered:
        return i18nc("state of a mandate", "waits for the delegate's answer");
    case MandateState::Declined:
        return i18nc("state of a mandate", "declined by the delegate");
    case MandateState::Active:
        return i18nc("state of a mandate", "runs");
    case MandateState::Ended:
        return i18nc("state of a mandate", "ended");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(Ratified ratified)
{
    switch (ratified) {
    case Ratified::No:
        return i18nc("answer of a group", "no answer yet");
    case Ratified::Whole:
        return i18nc("answer of a group", "ratified");
    case Ratified::Partly:
        return i18nc("answer of a group", "ratified in part");
    case Ratified::Reserved:
        return i18nc("answer of a group", "ratified with a reservation");
    case Ratified::Rejected:
        return i18nc("answer of a group", "rejected");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(ActTime time)
{
    switch (time) {
    case ActTime::InTime:
        return {};
    case ActTime::AfterEnd:
        return i18nc("when an act of a delegate was done", "after the end of the mandate");
    case ActTime::AfterRecall:
        return i18nc("when an act of a delegate was done", "after the recall");
    case ActTime::AfterRecallUnawares:
        return i18nc("when an act of a delegate was done", "after the recall, unawares");
    }
    Q_UNREACHABLE_RETURN({});
}

QString dayInWords(Day day)
{
    return QLocale().toString(
        dateOf(day), QStringLiteral("d MMMM yyyy")); // no weekday: it would stand in one case only
}

QString termInWords(const Term &term)
{
    const QString day = dayInWords(term.lastDay);
    if (!term.event.isEmpty() && term.endsWithLastPoint)
        return i18nc("@info %1 is a day, %2 an event in the group's words",
            "Ends after %1, sooner when “%2” has come, or with the last point done.", day, term.event);
    if (!term.event.isEmpty())
        return i18nc("@info %1 is a day, %2 an event in the group's words", "Ends after %1, sooner when “%2” has come.",
            day, term.event);
    if (term.endsWithLastPoint)
        return i18nc("@info %1 is a day", "Ends after %1, sooner with the last point done.", day);
    return i18nc("@info %1 is a day", "Ends after %1.", day);
}

namespace {

QString endingWord(End end)
{
    switch (end) {
    case End::Recall:
        return i18nc("how a mandate ended", "recalled");
    case End::Resignation:
        return i18nc("how a mandate ended", "laid down by the delegate");
    case End::DelegateGone:
        return i18nc("how a mandate ended", "ended: the delegate is no longer in the group");
    case End::GroupDissolved:
        return i18nc("how a mandate ended", "ended: the group dissolved");
    case End::Replacement:
        return i18nc("how a mandate ended", "replaced by another mandate");
    case End::LastPointDone:
        return i18nc("how a mandate ended", "fulfilled: the last point is done");
    case End::Event:
        return i18nc("how a mandate ended", "ended: the event has come");
    case End::TermOver:
        return i18nc("how a mandate ended", "ended: its last day is over");
    case End::SeatLost:
        return i18nc("how a mandate ended", "ended: no group below sends them any more");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString endingInWords(const Ending &ending)
{
    const QString word = endingWord(ending.end);
    return ending.at ? i18nc("@info %1 is how a mandate ended, %2 a day", "%1 (%2)", word, dayOf(*ending.at)) : word;
}

QString standingInWords(const MandateStanding &standing, const Term &term, Instant now)
{
    if (standing.state == MandateState::Ended)
        return endingWord(standing.endings.front().end);
    if (standing.approval == Approval::Disputed)
        return i18nc("state of a mandate", "disputed: decided twice, and differently");
    if (standing.state != MandateState::Active)
        return wordFor(standing.state);
    const auto days = (term.lastDay - std::chrono::floor<std::chrono::days>(now)).count();
    if (days == 0)
        return i18nc("state of a mandate", "last day today");
    return i18ncp("state of a mandate", "%1 more day", "%1 more days", static_cast<int>(days));
}

QStringList openThingsInWords(const OpenThings &open)
{
    QStringList lines;
    if (!open.pointsNotDone.empty()) {
        QStringList points;
        for (const quint32 point : open.pointsNotDone)
            points << QString::number(point);
        lines << i18nc("@info %1 is a list of numbers of points", "Points that are not done: %1.",
            points.join(QLatin1StringView(", ")));
    }
    if (!open.unansweredActs.empty())
        lines << i18ncp("@info", "%1 act waits for the group's answer; until then it binds nobody.",
            "%1 acts wait for the group's answer; until then they bind nobody.",
            static_cast<int>(open.unansweredActs.size()));
    if (!open.actsSetAside.empty())
        lines << i18ncp("@info", "%1 of them was done when the recall had not arrived, and is set aside.",
            "%1 of them were done when the recall had not arrived, and are set aside.",
            static_cast<int>(open.actsSetAside.size()));
    if (!open.unansweredQuestions.empty())
        lines << i18ncp("@info", "%1 question home has no answer.", "%1 questions home have no answer.",
            static_cast<int>(open.unansweredQuestions.size()));
    if (open.isReportDue)
        lines << i18nc("@info", "A report is still to come. The end of the mandate does not wait for it.");
    return lines;
}

namespace {

void addLoads(QStringList &lines, const Indicators &indicators, const NameOf &nameOf)
{
    for (const auto &load : indicators.loads) {
        const QString name = nameOf(load.person);
        if (load.atOnce > 1)
            lines << i18ncp("@info %2 is a name", "%2 holds %1 mandate at once.", "%2 holds %1 mandates at once.",
                static_cast<int>(load.atOnce), name);
        if (load.inARow > 1)
            lines << i18ncp("@info %2 is a name", "%2 was sent on one matter %1 time in a row.",
                "%2 was sent on one matter %1 times in a row.", static_cast<int>(load.inARow), name);
    }
}

void addRotation(QStringList &lines, const Indicators &indicators, const NameOf &nameOf)
{
    if (indicators.loads.empty() || indicators.neverSent.empty())
        return;
    QStringList names;
    for (const PersonId &person : indicators.neverSent)
        names << nameOf(person);
    lines << i18nc("@info %1 is a list of names", "Not yet a delegate: %1. Perhaps one of them would like to go.",
        QLocale().createSeparatedList(names));
}

} // namespace

QStringList indicatorsInWords(const Indicators &indicators, const NameOf &nameOf)
{
    QStringList lines;
    addLoads(lines, indicators, nameOf);
    if (indicators.isConcentrated())
        lines << i18nc("@info %1 and %2 are numbers of acts",
            "The two busiest did %1 of %2 acts. More people could carry some of it.", indicators.actsOfTheBusiestTwo,
            indicators.acts);
    if (indicators.actsOutside > 0)
        lines << i18ncp("@info %2 is a number of acts", "%1 of %2 acts was outside its mandate.",
            "%1 of %2 acts were outside their mandates.", static_cast<int>(indicators.actsOutside), indicators.acts);
    if (!indicators.overdueReports.empty())
        lines << i18ncp("@info", "%1 report has been awaited for over a month.",
            "%1 reports have been awaited for over a month.", static_cast<int>(indicators.overdueReports.size()));
    if (!indicators.overdueRatifications.empty())
        lines << i18ncp("@info", "%1 act has waited for an answer for over a month; it is not in force.",
            "%1 acts have waited for an answer for over a month; they are not in force.",
            static_cast<int>(indicators.overdueRatifications.size()));
    addRotation(lines, indicators, nameOf);
    return lines;
}

QString recallRuleInWords(const ledger::SpaceRules &rules)
{
    if (!rules.recall) {
        return rules.powers == ledger::SpaceRules::Powers::EachMember
            ? i18nc("@info rule of recall", "Any member recalls, at any moment.")
            : i18nc("@info rule of recall", "This group recalls by a decision.");
    }
    if (rules.recall->sharePart == 0 && rules.recall->leastPresent <= 1)
        return i18nc("@info rule of recall", "Any member recalls, at any moment.");
    return i18nc("@info rule of recall; %1 of %2 is a share, such as 1 of 2",
        "At least %3 are present, and at least %1 of %2 of them are for it.", rules.recall->sharePart,
        rules.recall->shareWhole, rules.recall->leastPresent);
}

} // namespace pochin::delegates
