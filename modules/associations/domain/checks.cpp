// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/checks.h"

#include <algorithm>

namespace pochin::associations {

Result<QString> optionalText(const QString &text, ledger::TextLimit limit)
{
    QString trimmed = text.trimmed();
    if (trimmed.size() > limit.most)
        return refused(Refusal::TooLong, QString::number(limit.most));
    if (!ledger::isWritable(trimmed, limit))
        return refused(Refusal::NotPlainText);
    return trimmed;
}

Result<QString> neededText(const QString &text, ledger::TextLimit limit)
{
    return optionalText(text, limit).and_then([](const QString &trimmed) -> Result<QString> {
        if (trimmed.isEmpty())
            return refused(Refusal::NothingSaid);
        return trimmed;
    });
}

Result<std::vector<QString>> textsOf(const std::vector<QString> &texts)
{
    std::vector<QString> kept;
    for (const QString &text : texts) {
        auto checked = optionalText(text, aLine);
        if (!checked)
            return std::unexpected(checked.error());
        if (!checked->isEmpty())
            kept.push_back(*std::move(checked));
    }
    if (kept.size() > mostItems)
        return refused(Refusal::TooMany, QString::number(mostItems));
    return kept;
}

Result<Day> neededSunset(Day day, Instant now)
{
    if (now >= endOf(day))
        return refused(Refusal::DayPassed, textOf(day));
    if (day > dayOf(now) + longestTerm)
        return refused(Refusal::DayTooFar, textOf(day));
    return day;
}

Result<const Association *> knownTo(const Outlook &outlook, const ChangeId &association)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    const Association *known = outlook.part<AssociationsPart>().association(association);
    if (!known)
        return refused(Refusal::NoSuchAssociation);
    return known;
}

Result<const Association *> aliveFor(const Outlook &outlook, const ChangeId &association)
{
    return knownTo(outlook, association).and_then([&](const Association *known) -> Result<const Association *> {
        if (standing(*known, outlook).isOver())
            return refused(Refusal::Ended);
        return known;
    });
}

Result<const Association *> sharedBy(const Outlook &outlook, const ChangeId &association)
{
    return aliveFor(outlook, association).and_then([&](const Association *known) -> Result<const Association *> {
        if (!standing(*known, outlook).hasParticipant(outlook.self))
            return refused(Refusal::NotTakingPart);
        return known;
    });
}

Result<const Association *> workedOnBy(const Outlook &outlook, const ChangeId &association)
{
    return sharedBy(outlook, association).and_then([&](const Association *known) -> Result<const Association *> {
        if (!known->solved.empty())
            return refused(Refusal::BeingHandedOver);
        return known;
    });
}

Result<const Task *> taskFor(const Outlook &outlook, const ChangeId &task)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    const Task *known = outlook.part<AssociationsPart>().task(task);
    if (!known)
        return refused(Refusal::NoSuchTask);
    return sharedBy(outlook, known->association()).transform([&](const Association *) { return known; });
}

Result<const Task *> endableBy(const Outlook &outlook, const ChangeId &task)
{
    return taskFor(outlook, task).and_then([&](const Task *known) -> Result<const Task *> {
        const Association &home = *outlook.part<AssociationsPart>().association(known->association());
        if (!known->isTakenBy(outlook.self) && !takersOf(*known, standing(home, outlook)).empty())
            return refused(Refusal::TakenByOthers);
        if (known->isDone())
            return refused(Refusal::AlreadyDone);
        if (known->isDropped())
            return refused(Refusal::AlreadyDropped);
        return known;
    });
}

std::vector<PersonId> takersOf(const Task &task, const Standing &home)
{
    std::vector<PersonId> takers;
    for (const Participant &participant : home.participants) {
        if (task.isTakenBy(participant.person))
            takers.push_back(participant.person);
    }
    return takers;
}

} // namespace pochin::associations
