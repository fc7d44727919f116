// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/words/association_words.h"

#include "groups/domain/people_part.h"

#include <KLocalizedString>

#include <QDate>
#include <QLocale>

namespace pochin::associations {

QString nameIn(const Outlook &outlook, const PersonId &person)
{
    const QString name = groups::nameOf(outlook.space.state(), person);
    return name.isEmpty() ? person.hex().first(8) : name;
}

QString wordFor(Phase phase)
{
    switch (phase) {
    case Phase::Gathering:
        return i18nc("state of a task association", "gathering");
    case Phase::Working:
        return i18nc("state of a task association", "at work");
    case Phase::Solved:
        return i18nc("state of a task association", "solved, being handed over");
    case Phase::Abandoned:
        return i18nc("state of a task association", "abandoned");
    case Phase::Sunset:
        return i18nc("state of a task association", "closed by its last day");
    case Phase::Dissolved:
        return i18nc("state of a task association", "dissolved");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return i18nc("state of a task", "open");
    case TaskState::Taken:
        return i18nc("state of a task", "taken");
    case TaskState::Waiting:
        return i18nc("state of a task", "waiting");
    case TaskState::Done:
        return i18nc("state of a task", "done");
    case TaskState::Checked:
        return i18nc("state of a task", "checked");
    case TaskState::Dropped:
        return i18nc("state of a task", "dropped");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shownDay(Day day)
{
    return QLocale().toString(
        QDate::fromString(textOf(day), Qt::ISODate), i18nc("how a day is written, see QLocale", "d MMMM yyyy"));
}

QString stateSentence(const Association &association, const Outlook &outlook)
{
    const Standing now = standing(association, outlook);
    if (now.phase == Phase::Dissolved)
        return i18nc("@info", "Dissolved. What is left of it is this card.");
    const QString people = i18ncp("@info", "%1 takes part.", "%1 take part.", int(now.participants.size()));
    switch (now.phase) {
    case Phase::Gathering:
        return i18nc("@info %1 is a day, %2 how many take part", "Gathering; its last day is %1. %2",
            shownDay(now.sunset), people);
    case Phase::Working:
        return i18nc("@info %1 is a day, %2 how many take part", "At work until %1. %2", shownDay(now.sunset), people);
    case Phase::Solved:
        return i18nc("@info", "Solved. One line of hand-over, and it is dissolved.");
    case Phase::Abandoned:
        return now.participants.empty()
            ? i18nc("@info", "Abandoned: nobody takes part any more. Whoever knows of it may hand over.")
            : i18nc("@info", "Abandoned: nothing was done for a month. A deed brings it back; a hand-over ends it.");
    case Phase::Sunset:
        return i18nc("@info %1 is a day",
            "Closed by itself: %1 was its last day. The hand-over is still to be written.", shownDay(now.sunset));
    case Phase::Dissolved:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList signSentences(const Ossification &signs, const NameOf &nameOf)
{
    QStringList sentences;
    if (signs.isPastFirstDay)
        sentences << i18nc("@info", "It has outlived its first last day. Is this still the same task?");
    if (signs.extensions > 0)
        sentences << i18ncp("@info", "It was extended %1 time.", "It was extended %1 times.", int(signs.extensions));
    if (signs.carriers.size() == 2)
        sentences << i18nc("@info %1 and %2 are people, %3 of %4 tasks",
            "%1 and %2 carry %3 of %4 tasks. Who could take some of them?", nameOf(signs.carriers[0]),
            nameOf(signs.carriers[1]), signs.carried, signs.all);
    else if (signs.carriers.size() == 1)
        sentences << i18nc("@info %1 is a person, %2 of %3 tasks",
            "%1 carries %2 of %3 tasks. Who could take some of them?", nameOf(signs.carriers[0]), signs.carried,
            signs.all);
    return sentences;
}

QString sentenceFor(const Waiting &waiting, const Outlook &outlook)
{
    const QString association = *waiting.association->task.shown();
    const QString task = waiting.task ? waiting.task->shownTitle() : QString();
    const QString day = waiting.day ? shownDay(*waiting.day) : QString();
    switch (waiting.what) {
    case Waiting::What::TaskTaken:
        return day.isEmpty() ? i18nc("@info %1 is a task", "You took “%1”.", task)
                             : i18nc("@info %1 is a task, %2 a day", "You took “%1”, due on %2.", task, day);
    case Waiting::What::Request:
        return i18nc("@info %1 is a task", "You are asked whether you take “%1”.", task);
    case Waiting::What::Stay:
        return i18nc("@info %1 is an association, %2 a day",
            "“%1” wants to go on. Without your word you leave after %2.", association, day);
    case Waiting::What::SunsetNear:
        return i18nc("@info %1 is an association, %2 a day", "“%1” closes by itself after %2.", association, day);
    case Waiting::What::HandOver:
        return i18nc(
            "@info %1 is an association", "“%1” is at its end; one line of hand-over is missing.", association);
    case Waiting::What::TakeOver:
        return i18nc("@info %1 is an association", "Tasks of “%1” are left to be taken over.", association);
    case Waiting::What::Ossifying:
        return i18nc("@info %1 is an association, %2 sentences on what is to be watched in it", "“%1”: %2", association,
            signSentences(ossification(*waiting.association, outlook), [&](const PersonId &person) {
                return nameIn(outlook, person);
            }).join(QLatin1Char(' ')));
    case Waiting::What::CallOpen:
        return i18nc("@info %1 is an association", "“%1” looks for people.", association);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::associations
