// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

namespace {

QString ofPeople(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAMember:
        return i18nc("@info why not", "You are not a member of this group. Ask one of its members to let you in.");
    case Refusal::AlreadyMember:
        return i18nc("@info why not", "This person is a member already.");
    case Refusal::UnfitName:
        return i18nc("@info why not", "A name has 1 to 80 characters, in one line.");
    case Refusal::GroupDissolved:
        return i18nc("@info why not", "The group is dissolved: what is open is handed over, and nothing new begins.");
    case Refusal::NeedsDecision:
        return i18nc("@info why not", "The group agreed to decide this together. Make a proposal.");
    case Refusal::OtherKindOfKey:
        return i18nc("@info why not",
            "This card has another kind of key than the devices of the group, and one weaker key would open its "
            "bundles to everybody. Ask for a new card, made from the group's invitation.");
    default:
        return {};
    }
}

QString ofThings(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NothingNamed:
        return i18nc("@info why not", "There is no such thing in this group.");
    case Refusal::NotYours:
        return i18nc("@info why not", "Only the person whose it is can do this.");
    case Refusal::AlreadyDone:
        return i18nc("@info why not", "This is done already.");
    case Refusal::AlreadyTaken:
        return i18nc("@info why not", "Somebody has taken this on already.");
    case Refusal::StillBorne:
        return i18nc(
            "@info why not", "Somebody stands by this promise. They can lay it down; nobody takes it from them.");
    case Refusal::NoPlaceLeft:
        return i18nc("@info why not", "No place is left. It is your turn next time.");
    case Refusal::Over:
        return i18nc("@info why not", "The term is over.");
    case Refusal::TooFewWilling:
        return i18nc("@info why not", "A draw needs two people who are willing.");
    case Refusal::Gone:
        return i18nc("@info why not", "This thing is said to be gone.");
    default:
        return {};
    }
}

QString ofWriting(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NothingSaid:
        return i18nc("@info why not", "Say what it is about.");
    case Refusal::CannotBeWritten:
        return i18nc("@info why not", "The text is too long, or has characters that no text needs.");
    case Refusal::EndIsPast:
        return i18nc("@info why not", "The end lies in the past.");
    case Refusal::EndTooFar:
        return i18nc("@info why not", "Nothing gives standing for longer than a year. Choose an earlier end.");
    case Refusal::NoReason:
        return i18nc("@info why not", "Say why it cannot be done here.");
    default:
        return {};
    }
}

QString ofSpeakingOutward(Refusal refusal)
{
    switch (refusal) {
    case Refusal::AlreadyLinked:
        return i18nc("@info why not", "This link is there already.");
    case Refusal::NotAStatement:
        return i18nc("@info why not", "This is no sealed statement, or it was damaged on the way.");
    case Refusal::TooFewSignatures:
        return i18nc("@info why not", "No signature under this statement is true.");
    case Refusal::KeysMissing:
        return i18nc("@info why not", "Fewer members have offered a key than shall sign. Offer yours, and ask others.");
    case Refusal::NoWayOut:
        return i18nc("@info why not", "Say how each side gets out of the agreement before its day (М.7).");
    default:
        return {};
    }
}

} // namespace

QString sentenceFor(Refusal refusal)
{
    for (const auto of : {ofPeople, ofThings, ofWriting, ofSpeakingOutward}) {
        if (QString sentence = of(refusal); !sentence.isEmpty())
            return sentence;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::groups
