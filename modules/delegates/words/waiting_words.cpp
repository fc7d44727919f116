// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/words/waiting_words.h"

#include "delegates/domain/council/council_part.h"
#include "delegates/words/council_words.h"
#include "groups/domain/description.h"

#include <KLocalizedString>

namespace pochin::delegates {

using ledger::FoundLine;
using ledger::WaitingLine;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"delegates"_s;
constexpr std::chrono::days soon{7};

WaitingLine line(const QString &kind, const Mandate &mandate, const QString &sentence)
{
    return {.kind = kind,
        .about = mandate.id,
        .room = room,
        .sentence = sentence,
        .deed = i18nc("@action:button goes to a mandate from what waits", "To the mandate")};
}

std::optional<WaitingLine> forTheDelegate(const Mandate &mandate, const MandateStanding &standing)
{
    const QString &matter = mandate.words.matter;
    if (standing.state == MandateState::Offered)
        return line(u"mandate-offered"_s, mandate,
            i18nc("@info what waits, %1 is a matter", "You are asked to carry the mandate «%1». Do you?", matter));
    if (standing.isReportDue)
        return line(u"report-due"_s, mandate,
            i18nc("@info what waits, %1 is a matter", "The mandate «%1» has ended, and your report is due.", matter));
    return std::nullopt;
}

std::optional<WaitingLine> forWhoGaveIt(const Outlook &outlook, const Mandate &mandate, const MandateStanding &standing)
{
    const Day last = mandate.words.term.lastDay;
    if (!standing.isActive() || !outlook.isMember() || endOf(last) - outlook.now > soon)
        return std::nullopt;
    WaitingLine ends = line(u"mandate-ends"_s, mandate,
        i18nc("@info what waits, %1 is a matter", "The mandate «%1» ends soon.", mandate.words.matter));
    ends.due = within(last);
    return ends;
}

/// R18: silence is no answer, so whoever is in the group is asked.
std::optional<WaitingLine> forWhoAnswers(const Outlook &outlook, const ChangeId &id, const OutcomeBrought &brought)
{
    if (!outlook.isMember() || ratificationOf(outlook.space, id) != Ratified::No)
        return std::nullopt;
    return WaitingLine{.kind = u"outcome-unanswered"_s,
        .about = id,
        .room = u"councils"_s,
        .sentence = i18nc("@info what waits, %1 is a council, %2 a matter",
            "“%1” agreed on something about “%2”. Your group has not answered.", brought.councilTitle,
            brought.words.matter),
        .deed = i18nc("@action:button goes to an outcome from what waits", "To the outcome")};
}

/// R31: it ends by itself; whoever is in it may renew it in time, or let it end.
std::optional<WaitingLine> forWhoIsIn(const Outlook &outlook, const ChangeId &id, const Committee &committee)
{
    const Day review = committee.review();
    const bool isNear = !committee.isOverAt(outlook.now) && endOf(review) - outlook.now <= soon;
    if (!isNear || !committee.people.contains(outlook.self))
        return std::nullopt;
    return WaitingLine{.kind = u"committee-ends"_s,
        .about = id,
        .room = u"councils"_s,
        .sentence = i18nc("@info what waits, %1 is a field of work",
            "The committee “%1” ends soon. Renew it with reasons, or let it end.", committee.founded.act.field),
        .deed = i18nc("@action:button goes to a council from what waits", "To the council"),
        .due = within(review)};
}

/// R31: the question is put to everybody in the council, and blocks nothing.
std::optional<WaitingLine> forWhoIsInTheCouncil(const Outlook &outlook)
{
    const auto review = reviewOf(outlook.space);
    if (!review || !outlook.isMember() || endOf(review->day) - outlook.now > soon)
        return std::nullopt;
    return WaitingLine{.kind = u"council-review"_s,
        .about = *ChangeId::fromBytes(outlook.space.graph().space().bytes()),
        .room = u"councils"_s,
        .sentence = i18nc("@info what waits, %1 is a council, %2 when it was to be looked at again", "“%1”: %2",
            groups::titleOf(outlook.space.state()), reviewInWords(*review, outlook.now)),
        .deed = i18nc("@action:button goes to a council from what waits", "To the council"),
        .due = within(review->day)};
}

} // namespace

std::vector<WaitingLine> waitingFor(const Outlook &outlook)
{
    std::vector<WaitingLine> all;
    for (const auto &[id, mandate] : outlook.part<DelegatesPart>().mandates) {
        const MandateStanding standing = standingOf(outlook.space, mandate, outlook.now);
        const bool isMine = mandate.words.delegate == outlook.self;
        if (const auto mine = isMine ? forTheDelegate(mandate, standing) : std::nullopt)
            all.push_back(*mine);
        if (const auto ends = forWhoGaveIt(outlook, mandate, standing))
            all.push_back(*ends);
    }
    for (const auto &[id, brought] : outlook.part<DelegatesPart>().outcomes) {
        if (const auto unanswered = forWhoAnswers(outlook, id, brought.act))
            all.push_back(*unanswered);
    }
    for (const auto &[id, committee] : outlook.part<CouncilPart>().committees) {
        if (const auto ends = forWhoIsIn(outlook, id, committee))
            all.push_back(*ends);
    }
    if (const auto review = forWhoIsInTheCouncil(outlook))
        all.push_back(*review);
    return all;
}

std::vector<FoundLine> foundIn(const Outlook &outlook)
{
    std::vector<FoundLine> all;
    for (const auto &[id, mandate] : outlook.part<DelegatesPart>().mandates) {
        const MandateStanding standing = standingOf(outlook.space, mandate, outlook.now);
        all.push_back({.about = id,
            .room = room,
            .title = mandate.words.matter,
            .detail = standingInWords(standing, mandate.words.term, outlook.now)});
    }
    return all;
}

} // namespace pochin::delegates
