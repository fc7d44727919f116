// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/words/council_words.h"

#include <KLocalizedString>

#include <QLocale>

namespace pochin::delegates {

QString sentenceFor(Truth truth)
{
    switch (truth) {
    case Truth::Stands:
        return {};
    case Truth::SaidElsewhere:
        return i18nc(
            "@info what a sealed statement is worth", "It was said in another space, and was only carried here.");
    case Truth::UnknownCard:
        return i18nc("@info what a sealed statement is worth",
            "The group has shown no card here, so nobody knows whose word it is.");
    case Truth::TooFewSignatures:
        return i18nc(
            "@info what a sealed statement is worth", "It has fewer true signatures than the group's card asks for.");
    case Truth::UnderOldCard:
        return i18nc("@info what a sealed statement is worth", "It is signed with keys that the group has replaced.");
    case Truth::DisputedCard:
        return i18nc("@info what a sealed statement is worth",
            "The group's card has two versions that do not know of each other.");
    case Truth::Unreadable:
        return i18nc("@info what a sealed statement is worth", "It is sealed, but says nothing that can be read.");
    case Truth::NotTheirs:
        return i18nc("@info what a sealed statement is worth", "It speaks of a seat that is not this group's.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentenceFor(Backing backing)
{
    switch (backing) {
    case Backing::Backed:
        return i18nc("@info of what came back under the group's seal", "The group decided this.");
    case Backing::NoDecision:
        return i18nc("@info of what came back under the group's seal",
            "Said under the group's seal, and no decision of the group stands behind it.");
    case Backing::OtherWords:
        return i18nc("@info of what came back under the group's seal",
            "The group decided something else than what was said under its seal.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString seatInWords(const Seat &seat)
{
    switch (seat.standing) {
    case SeatStanding::Held:
        return i18nc("@info %1 is a day", "sits until %1", dayInWords(seat.content->lastDay));
    case SeatStanding::Ended:
        return seat.endedBy == End::Recall ? i18nc("@info of a seat", "recalled by the group")
                                           : i18nc("@info of a seat", "the group ended the mandate");
    case SeatStanding::TermOver:
        return i18nc("@info of a seat", "the last day of the mandate is over");
    case SeatStanding::GroupLeft:
        return i18nc("@info of a seat", "the group has left");
    case SeatStanding::DelegateNotHere:
        return i18nc("@info of a seat", "the delegate is not in this space");
    case SeatStanding::None:
        return i18nc("@info of a seat %1 is a sentence", "no seat. %1", sentenceFor(seat.truth));
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(Presence presence)
{
    switch (presence) {
    case Presence::Mandated:
        return i18nc("how somebody is in a council", "on a mandate");
    case Presence::Acting:
        return i18nc("how somebody is in a council", "does the work");
    case Presence::Listening:
        return i18nc("how somebody is in a council", "listens");
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

QString withWords(const QString &answer, const QString &words)
{
    return words.isEmpty() ? answer : i18nc("@info %1 is an answer, %2 its words", "%1: %2", answer, words);
}

} // namespace

QString wordFor(Proof proof)
{
    switch (proof) {
    case Proof::Proven:
        return i18nc("of an answer that a council passes on", "under the group's own seal");
    case Proof::NotHere:
        return i18nc("of an answer that a council passes on", "on the council's word alone");
    case Proof::Otherwise:
        return i18nc("of an answer that a council passes on", "the group itself says otherwise");
    case Proof::TakenBack:
        return i18nc("of an answer that a council passes on", "taken back by the group");
    }
    Q_UNREACHABLE_RETURN({});
}

QString doubtInWords(const GroupAnswer &answer)
{
    if (answer.isContradictory)
        return i18nc(
            "@info of a group", "two answers that contradict each other; none counts until the group says which");
    if (answer.isToOtherWords)
        return i18nc("@info of a group", "an answer to other words: what was brought home is not what stands here");
    return {};
}

QString answerInWords(const GroupAnswer &answer)
{
    if (const QString doubt = doubtInWords(answer); !doubt.isEmpty())
        return doubt;
    if (answer.below.empty())
        return withWords(wordFor(answer.answer), answer.words);
    QStringList below;
    for (const auto &[base, proof] : answer.below)
        below << i18nc("@info %1 is a group, %2 its answer, %3 what stands behind it", "%1 %2 (%3)", base.group,
            withWords(wordFor(ratifiedAs(base.answer)), base.words), wordFor(proof));
    return i18nc("@info of a council %1 is a list of answers", "passes on: %1", below.join(QLatin1StringView("; ")));
}

QString forceInWords(const RatificationMap &map)
{
    const QStringList bound = map.inForceFor();
    const QString force = bound.isEmpty() ? i18nc("@info of an outcome", "In force for nobody yet.")
                                          : i18nc("@info of an outcome %1 is a list of groups", "In force for: %1.",
                                                QLocale().createSeparatedList(bound));
    if (map.unanswered() == 0)
        return force;
    return i18ncp("@info %2 is a sentence", "%2 %1 group has not answered.", "%2 %1 groups have not answered.",
        static_cast<int>(map.unanswered()), force);
}

QString committeeInWords(const Committee &committee, Instant now)
{
    if (!committee.closings.empty())
        return i18nc(
            "@info of a committee %1 is where its things went", "closed: %1", committee.closings.front().act.handover);
    const QString day = dayInWords(committee.review());
    return committee.isOverAt(now)
        ? i18nc("@info of a committee %1 is a day", "ended after %1, as nobody renewed it", day)
        : i18nc("@info of a committee %1 is a day", "ends after %1, unless it is renewed", day);
}

QString reviewInWords(const Review &review, Instant now)
{
    const QString day = dayInWords(review.day);
    const QString when = review.isPastAt(now)
        ? i18nc("@info of a council %1 is a day", "was due on %1. Is it still needed, and what for?", day)
        : i18nc("@info of a council %1 is a day", "on %1 it is asked whether it is still needed", day);
    if (review.putOff == 0)
        return when;
    return i18ncp(
        "@info of a council %2 is a sentence", "%2 (put off %1 time)", "%2 (put off %1 times)", review.putOff, when);
}

QStringList councilInWords(const Outlook &outlook, const groups::SealBook &book)
{
    QStringList lines;
    if (const auto review = reviewOf(outlook.space))
        lines << i18nc("@info:shell %1 says when", "Review: %1", reviewInWords(*review, outlook.now));
    for (const Seat &seat : seatsOf(outlook.space, book, outlook.now))
        lines << i18nc("@info:shell %1 is a group, %2 a delegate, %3 a matter, %4 how the seat stands",
            "%1: %2, “%3”, %4", seat.group, seat.content ? seat.content->name : QString(),
            seat.content ? seat.content->matter : QString(), seatInWords(seat));
    for (const auto &[id, outcome] : outlook.part<CouncilPart>().outcomes)
        lines << i18nc("@info:shell %1 is a matter, %2 words, %3 for whom they are in force", "“%1”: %2 %3",
            outcome.proposed.act.words.matter, outcome.proposed.act.words.words,
            forceInWords(ratificationMap(outlook.space, book, id)));
    for (const auto &[id, committee] : outlook.part<CouncilPart>().committees)
        lines << i18nc("@info:shell %1 is a field of work, %2 how the committee stands", "“%1”: %2",
            committee.founded.act.field, committeeInWords(committee, outlook.now));
    return lines;
}

} // namespace pochin::delegates
