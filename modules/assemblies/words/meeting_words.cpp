// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/words/meeting_words.h"

#include "groups/domain/people_part.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>

namespace pochin::assemblies {

using namespace ledger;

namespace {

QString namesIn(const Outlook &outlook, const std::vector<PersonId> &people)
{
    QStringList names;
    for (const PersonId &person : people)
        names.append(groups::nameOf(outlook.space.state(), person));
    return names.join(QLatin1StringView(", "));
}

QString sentenceOfCalling(MeetingRefusal refusal)
{
    switch (refusal) {
    case MeetingRefusal::NoSuchAssembly:
        return i18nc(
            "@info why not", "There is no such assembly here. Perhaps the bundle with its call has not arrived yet.");
    case MeetingRefusal::MomentOutOfReach:
        return i18nc("@info why not",
            "Choose a day within a year from now. What was held may be written down for a month after it.");
    case MeetingRefusal::NoHour:
        return i18nc("@info why not", "Write the hour as on a clock, such as 18:30.");
    case MeetingRefusal::NotItsCaller:
        return i18nc("@info why not", "Only who called it takes the call back. You can call an assembly of your own.");
    case MeetingRefusal::CalledOff:
        return i18nc("@info why not", "It was called off. Call another one; what waits can go on its agenda.");
    case MeetingRefusal::UnderWay:
        return i18nc("@info why not", "It has begun, so it can no longer be called off.");
    case MeetingRefusal::NotOpened:
        return i18nc("@info why not", "Nobody has written yet that it began. Begin it first.");
    case MeetingRefusal::AlreadyOpen:
        return i18nc("@info why not", "It is under way already.");
    default:
        return {};
    }
}

QString sentenceOfAgenda(MeetingRefusal refusal)
{
    switch (refusal) {
    case MeetingRefusal::NoSuchItem:
        return i18nc("@info why not", "There is no such item on an agenda here.");
    case MeetingRefusal::NotYourItem:
        return i18nc("@info why not",
            "Another member put this on the agenda. Nobody takes it off for them; the assembly may leave it for the "
            "next one.");
    case MeetingRefusal::ItemWithdrawn:
        return i18nc("@info why not", "Whoever put this on the agenda took it off again.");
    case MeetingRefusal::AlreadyOnAgenda:
        return i18nc("@info why not", "This is on the agenda already.");
    default:
        return {};
    }
}

QString sentenceOfMinutes(MeetingRefusal refusal)
{
    switch (refusal) {
    case MeetingRefusal::NoSuchMinutes:
        return i18nc("@info why not", "There is no such version of the minutes here.");
    case MeetingRefusal::NobodyPresent:
        return i18nc("@info why not", "No member is noted as present, so nobody could confirm the minutes.");
    case MeetingRefusal::NothingToSay:
        return i18nc("@info why not", "Confirm the minutes, or write what you remark.");
    case MeetingRefusal::NotPresent:
        return i18nc("@info why not", "Only those who were there confirm the minutes. You can write a remark.");
    case MeetingRefusal::AlreadyConfirmed:
        return i18nc("@info why not", "All who were there have confirmed the minutes, so nothing is added to them.");
    default:
        return {};
    }
}

QString sentenceOfOthers(MeetingRefusal refusal)
{
    switch (refusal) {
    case MeetingRefusal::NotSaidForYou:
        return i18nc("@info why not", "Only the person of whom it was written down can say whether it is so.");
    case MeetingRefusal::AlreadyAnswered:
        return i18nc("@info why not", "You have answered this already.");
    case MeetingRefusal::NotTheMembers:
        return i18nc("@info why not", "That person is no member here. Note them as a guest.");
    case MeetingRefusal::NoCalendar:
        return i18nc("@info why not", "This is no calendar file. Nothing was taken from it.");
    case MeetingRefusal::CalendarTooLarge:
        return i18nc("@info why not", "This calendar file is larger than any honest one. Nothing was taken from it.");
    default:
        return {};
    }
}

} // namespace

QString sentenceFor(MeetingRefusal refusal)
{
    for (const auto sentence : {sentenceOfCalling, sentenceOfAgenda, sentenceOfMinutes, sentenceOfOthers}) {
        if (QString said = sentence(refusal); !said.isEmpty())
            return said;
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(AssemblyKind kind)
{
    return kind == AssemblyKind::General ? i18nc("kind of assembly", "general assembly")
                                         : i18nc("kind of assembly", "delegates’ meeting");
}

QString wordFor(AssemblyPhase phase)
{
    switch (phase) {
    case AssemblyPhase::Called:
        return i18nc("state of an assembly", "called");
    case AssemblyPhase::Agenda:
        return i18nc("state of an assembly", "agenda is being made");
    case AssemblyPhase::Passed:
        return i18nc("state of an assembly", "its hour is over, and nobody wrote that it took place");
    case AssemblyPhase::Open:
        return i18nc("state of an assembly", "under way");
    case AssemblyPhase::Minutes:
        return i18nc("state of an assembly", "minutes are not confirmed yet");
    case AssemblyPhase::Confirmed:
        return i18nc("state of an assembly", "minutes confirmed");
    case AssemblyPhase::CalledOff:
        return i18nc("state of an assembly", "called off");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Matter:
        return i18nc("kind of item on an agenda", "to talk about");
    case ItemKind::Proposal:
        return i18nc("kind of item on an agenda", "proposal");
    case ItemKind::Review:
        return i18nc("kind of item on an agenda", "decision to look at again");
    case ItemKind::Report:
        return i18nc("kind of item on an agenda", "delegate’s report");
    case ItemKind::Errand:
        return i18nc("kind of item on an agenda", "errand that ends");
    case ItemKind::Promise:
        return i18nc("kind of item on an agenda", "promise that is due");
    case ItemKind::Ratification:
        return i18nc("kind of item on an agenda", "ratification");
    case ItemKind::CarriedOver:
        return i18nc("kind of item on an agenda", "not reached last time");
    }
    Q_UNREACHABLE_RETURN({});
}

QString hourOf(qint64 milliseconds)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return i18nc("@info %1 is a day with its weekday, %2 an hour", "%1, %2",
        QLocale().toString(moment.date(), QLocale::LongFormat), clockOf(milliseconds));
}

QString clockOf(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds).time(), QLocale::ShortFormat);
}

QString nameOf(const Outlook &outlook, const Attendant &who)
{
    return who.person ? groups::nameOf(outlook.space.state(), *who.person)
                      : i18nc("@info %1 is the name of somebody who is no member", "%1 (guest)", who.guest);
}

QString wordsFor(const Outlook &outlook, const Presence &presence)
{
    if (presence.hasDenied)
        return i18nc("@info of somebody noted as present", "says that they were not there");
    const QString left = presence.hasLeft ? i18nc("@info of somebody present", " · left before the end") : QString();
    if (presence.isOwnWord)
        return i18nc("@info of somebody present", "says so") + left;
    return i18nc("@info of somebody present, %1 are names", "noted by %1", namesIn(outlook, presence.notedBy)) + left;
}

QString sentenceFor(const HandsCounted &counted)
{
    const QString numbers = i18nc("@info hands counted in a room", "for %1, against %2, aside %3",
        static_cast<int>(counted.inFavour), static_cast<int>(counted.against), static_cast<int>(counted.aside));
    return counted.question.isEmpty()
        ? numbers
        : i18nc("@info %1 is a question, %2 are numbers", "%1: %2", counted.question, numbers);
}

QString sentenceFor(const MinutesStanding &standing)
{
    if (standing.isConfirmed())
        return i18nc("@info of minutes", "Confirmed by all who were there.");
    const int confirmed = static_cast<int>(standing.confirmedBy.size());
    const int all = confirmed + static_cast<int>(standing.awaited.size());
    return i18ncp("@info of minutes, %2 is how many are asked", "%1 of %2 has confirmed.", "%1 of %2 have confirmed.",
        confirmed, all);
}

QString holdersInWords(const Outlook &outlook, const Role &role)
{
    return role.holders.empty() ? i18nc("@info who has an errand", "nobody yet") : namesIn(outlook, role.holders);
}

} // namespace pochin::assemblies
