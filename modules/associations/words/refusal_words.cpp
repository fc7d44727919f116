// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/words/association_words.h"
#include "ledger/domain/device_refusal.h"
#include "ledger/words/device_words.h"

#include <KLocalizedString>

#include <optional>

namespace pochin::associations {

namespace {

std::optional<QString> ofPeopleAndThings(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAMember:
        return i18nc("@info why not", "You are not a member of this group. Ask one of its members to let you in.");
    case Refusal::NotTakingPart:
        return i18nc(
            "@info why not", "You do not take part. Join first: that is your own word, and nobody approves it.");
    case Refusal::AlreadyTakingPart:
        return i18nc("@info why not", "You take part already.");
    case Refusal::NoSuchPerson:
        return i18nc("@info why not", "There is no such person in this group.");
    case Refusal::NoSuchAssociation:
        return i18nc(
            "@info why not", "There is no such association here. It may be in a bundle that has not come yet.");
    case Refusal::NoSuchTask:
        return i18nc("@info why not", "There is no such task here. It may be in a bundle that has not come yet.");
    case Refusal::NoSuchNote:
        return i18nc("@info why not", "There is no such note here.");
    case Refusal::NothingSaid:
        return i18nc("@info why not", "A few words are missing. One line is enough.");
    case Refusal::TooLong:
        return i18nc("@info why not", "That is too long. Keep it to a sentence or two, and write the rest as a note.");
    case Refusal::NotPlainText:
        return i18nc("@info why not", "The text has control characters or line breaks where none can be.");
    case Refusal::TooMany:
        return i18nc("@info why not", "That is more than one association can hold in one go.");
    case Refusal::NothingChanges:
        return i18nc("@info why not", "Nothing would change.");
    case Refusal::FileTooLarge:
        return i18nc("@info why not", "Only small files travel along: 48 KiB at most.");
    case Refusal::NoCalendar:
        return i18nc("@info", "This is no calendar file, or a broken one. Nothing was changed.");
    case Refusal::CalendarTooLarge:
        return i18nc("@info", "The file is larger than any honest one. Nothing was changed.");
    default:
        return std::nullopt;
    }
}

std::optional<QString> ofDaysAndEnds(Refusal refusal)
{
    switch (refusal) {
    case Refusal::DayPassed:
        return i18nc("@info why not", "That day is over. Choose today or a later one.");
    case Refusal::DayTooFar:
        return i18nc("@info why not", "The last day is at most a year ahead; then each is asked anew.");
    case Refusal::NotLater:
        return i18nc("@info why not", "It lasts until that day already. Choose a later one.");
    case Refusal::Ended:
        return i18nc("@info why not", "The association has ended. Its card can be the beginning of a new call.");
    case Refusal::BeingHandedOver:
        return i18nc("@info why not", "It is solved and being handed over. If it is not solved, say so first.");
    case Refusal::AlreadySolved:
        return i18nc("@info why not", "Somebody has said that it is solved. What is missing is the hand-over.");
    case Refusal::NotSolved:
        return i18nc("@info why not", "Nobody has said that it is solved.");
    case Refusal::NotToHandOver:
        return i18nc("@info why not", "It is at work. Say first that it is solved; then comes the hand-over.");
    case Refusal::NeedsDecision:
        return i18nc("@info why not",
            "In this group only a decision ends an association against those who take part. They end theirs by handing "
            "over.");
    case Refusal::NoExtension:
        return i18nc("@info why not", "Nobody has asked whether to go on.");
    case Refusal::AlreadyAnswered:
        return i18nc("@info why not", "You have answered already.");
    default:
        return std::nullopt;
    }
}

std::optional<QString> ofTasks(Refusal refusal)
{
    switch (refusal) {
    case Refusal::AlreadyTaken:
        return i18nc("@info why not", "It is taken already.");
    case Refusal::NotTaken:
        return i18nc("@info why not", "You have not taken this task.");
    case Refusal::TakenByOthers:
        return i18nc("@info why not", "Others have taken it. Take it too, or leave this to them.");
    case Refusal::AlreadyDone:
        return i18nc("@info why not", "It is done.");
    case Refusal::AlreadyDropped:
        return i18nc("@info why not", "It has been dropped. Reopen it first.");
    case Refusal::NotDone:
        return i18nc("@info why not", "It is not done.");
    case Refusal::OwnWork:
        return i18nc("@info why not", "You did it yourself. Somebody else looks at it, if anybody.");
    case Refusal::WaitsForItself:
        return i18nc("@info why not", "Then the task would wait for itself.");
    case Refusal::NotAsked:
        return i18nc("@info why not", "Nobody has asked you.");
    case Refusal::AlreadyThere:
        return i18nc("@info why not", "It is there already.");
    case Refusal::WaitsOnlyForTasks:
        return i18nc("@info why not", "A task waits while another one is unfinished. Say on its sheet for which.");
    case Refusal::NotYours:
        return i18nc("@info why not", "Tasks move with those who took them. This one is not yours alone.");
    default:
        return std::nullopt;
    }
}

} // namespace

QString sentenceFor(Refusal refusal)
{
    for (const auto sentence : {ofPeopleAndThings, ofDaysAndEnds, ofTasks}) {
        if (auto said = sentence(refusal))
            return *std::move(said);
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonFor(const Failure &failure)
{
    if (const auto refusal = refusalOf(failure))
        return sentenceFor(*refusal);
    if (const auto refusal = ledger::deviceRefusalOf(failure))
        return ledger::sentenceFor(*refusal);
    switch (failure.kind) {
    case Failure::Kind::NoSpace:
        return i18nc("@info", "The disk is full. Nothing was changed.");
    case Failure::Kind::Locked:
        return i18nc("@info", "The vault is locked. Nothing was changed.");
    case Failure::Kind::InUse:
        return i18nc("@info", "The vault is being worked on. Try again in a moment.");
    default:
        return i18nc(
            "@info %1 is a detail for the log", "That did not work, and nothing was changed (%1).", failure.detail);
    }
}

} // namespace pochin::associations
