// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/words/delegate_words.h"

#include <KLocalizedString>

namespace pochin::delegates {

namespace {

QString ofText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoMatter:
        return i18nc("@info why not", "Say what the mandate is about.");
    case Refusal::NoPoints:
        return i18nc("@info why not", "A mandate has at least one point, and each point says something.");
    case Refusal::NoWords:
        return i18nc("@info why not", "This needs words.");
    case Refusal::TextTooLong:
        return i18nc("@info why not", "This text is too long, or has characters that cannot be written.");
    case Refusal::DayIsPast:
        return i18nc("@info why not", "The last day is over already. Choose a later one.");
    case Refusal::TermTooLong:
        return i18nc("@info why not",
            "Nothing here is without limit: the last day is a year from now at the latest. Give the mandate anew "
            "then.");
    case Refusal::NothingToDo:
        return i18nc("@info why not", "The mandate is to end with its last point, and none of its points can be done.");
    case Refusal::NoSuchPoint:
        return i18nc("@info why not", "The mandate has no such point. Record the act as outside the mandate.");
    case Refusal::NoEvent:
        return i18nc("@info why not", "This mandate does not end with an event.");
    default:
        return {};
    }
}

QString ofPeople(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAMember:
        return i18nc("@info why not", "You are not a member of this group.");
    case Refusal::DelegateNotAMember:
        return i18nc("@info why not", "A group sends somebody of its own.");
    case Refusal::NotTheDelegate:
        return i18nc("@info why not", "Only the delegate of this mandate can do that.");
    case Refusal::NotNamed:
        return i18nc("@info why not", "The recall does not name you.");
    case Refusal::NeedsDecision:
        return i18nc("@info why not", "In this group that needs a decision. Put it to the group.");
    case Refusal::NoProcedure:
        return i18nc("@info why not", "The group has no procedure in force for this.");
    case Refusal::TooFewPresent:
        return i18nc("@info why not", "Fewer were present than the group agreed on for a recall.");
    case Refusal::TooFewInFavour:
        return i18nc("@info why not", "Fewer of those present are for it than the group agreed on for a recall.");
    default:
        return {};
    }
}

QString ofMandates(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoSuchDraft:
        return i18nc("@info why not", "This draft of a mandate is not here.");
    case Refusal::NoSuchMandate:
        return i18nc("@info why not", "This mandate is not here.");
    case Refusal::AlreadyApproved:
        return i18nc("@info why not", "The group has given this mandate already.");
    case Refusal::NotApproved:
        return i18nc("@info why not", "The group has not given this mandate.");
    case Refusal::AlreadyAnswered:
        return i18nc("@info why not", "The delegate has answered already.");
    case Refusal::NotAccepted:
        return i18nc("@info why not", "The delegate has not accepted this mandate.");
    case Refusal::AlreadyEnded:
        return i18nc("@info why not", "This mandate has ended.");
    case Refusal::AlreadyRecalled:
        return i18nc("@info why not", "This mandate was recalled.");
    case Refusal::NoSuchQuestion:
        return i18nc("@info why not", "This question is not here.");
    case Refusal::NothingToRatify:
        return i18nc("@info why not", "A group ratifies an act of its delegate, or an outcome that was brought home.");
    default:
        return {};
    }
}

QString ofCouncils(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoSeatBelow:
        return i18nc("@info why not",
            "No group below sends this delegate to the council any more, so the council cannot send them on.");
    case Refusal::NoCard:
        return i18nc("@info why not",
            "The group has no card for this council yet. Draft one and let it be signed: then it is recognised there.");
    case Refusal::TooFewKeys:
        return i18nc("@info why not", "So many keys were not offered. Members offer theirs on the page of the group.");
    case Refusal::StillRuns:
        return i18nc("@info why not", "This mandate still runs.");
    case Refusal::NothingShown:
        return i18nc("@info why not", "This mandate was shown in no council, so nothing has to be taken back there.");
    case Refusal::NoAnswer:
        return i18nc("@info why not", "The group has not answered yet. Silence is no answer, and nothing is sent.");
    case Refusal::NoSuchOutcome:
        return i18nc("@info why not", "This outcome is not here.");
    case Refusal::NotACouncil:
        return i18nc("@info why not", "This group is no council; groups go on as long as their people do.");
    case Refusal::NoSuchCommittee:
        return i18nc("@info why not", "This committee is not here.");
    case Refusal::CommitteeIsOver:
        return i18nc("@info why not", "This committee has ended. Found a new one, and say why.");
    case Refusal::AlreadyThere:
        return i18nc("@info why not", "That is here already.");
    case Refusal::NotThere:
        return i18nc("@info why not", "You are not in this committee.");
    default:
        return {};
    }
}

} // namespace

QString sentenceFor(Refusal refusal)
{
    for (const auto of : {ofText, ofPeople, ofMandates, ofCouncils}) {
        if (const QString sentence = of(refusal); !sentence.isEmpty())
            return sentence;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::delegates
