// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/council_rows.h"

#include "delegates/views/mandate_rows.h"
#include "groups/domain/description.h"
#include "groups/domain/group_part.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::delegates {

using namespace Qt::StringLiterals;
using workbench::ListRow;
using workbench::Mark;
using workbench::SheetRow;

namespace {

Mark markOf(const Seat &seat)
{
    if (seat.standing == SeatStanding::None)
        return Mark::Attention;
    if (seat.standing == SeatStanding::DelegateNotHere)
        return Mark::Waiting;
    return seat.isHeld() ? Mark::Running : Mark::Ended;
}

Mark markOf(const GroupAnswer &answer)
{
    const auto isDoubtful
        = [](const PassedOn &passed) { return passed.proof == Proof::Otherwise || passed.proof == Proof::TakenBack; };
    if (!doubtInWords(answer).isEmpty() || std::ranges::any_of(answer.below, isDoubtful))
        return Mark::Attention;
    if (!answer.below.empty())
        return Mark::Running;
    return delegates::markOf(answer.answer);
}

QString groupName(const QString &group)
{
    return group.isEmpty() ? i18nc("@info a group without a card", "unknown group") : group;
}

} // namespace

Mark markOf(Ratified answer)
{
    if (answer == Ratified::No)
        return Mark::Open;
    return answer == Ratified::Whole ? Mark::Done : isInForce(answer) ? Mark::Waiting : Mark::Ended;
}

bool isCouncil(const Outlook &outlook)
{
    const auto &part = outlook.part<CouncilPart>();
    return outlook.part<groups::GroupPart>().kind == groups::GroupKind::Council || !part.outcomes.empty()
        || !part.matters.empty() || !part.committees.empty();
}

QList<ListRow> councilListRows(const std::vector<Outlook> &groups)
{
    QList<ListRow> rows;
    for (const Outlook &outlook : groups) {
        if (!isCouncil(outlook))
            continue;
        const auto outcomes = static_cast<int>(outlook.part<CouncilPart>().outcomes.size());
        rows.append({.key = outlook.space.graph().space().hex(),
            .title = groups::titleOf(outlook.space.state()),
            .detail = outcomes == 0 ? QString() : i18ncp("@info", "%1 outcome", "%1 outcomes", outcomes),
            .under = i18ncp(
                "@info", "%1 participant", "%1 participants", static_cast<int>(outlook.standing().members().size())),
            .mark = Mark::Running,
            .section = i18nc("@title:group", "Councils")});
    }
    return rows;
}

QList<ListRow> broughtRows(const std::vector<Outlook> &groups)
{
    QList<ListRow> rows;
    for (const Outlook &outlook : groups) {
        for (const auto &[id, brought] : outlook.part<DelegatesPart>().outcomes) {
            const Ratified answer = ratificationOf(outlook.space, id);
            rows.append({.key = keyOf(outlook, id),
                .title = brought.act.words.matter,
                .detail = wordFor(answer),
                .under = i18nc("@info %1 is a council, %2 a group", "from “%1”, for “%2”", brought.act.councilTitle,
                    groups::titleOf(outlook.space.state())),
                .mark = markOf(answer),
                .section = i18nc("@title:group outcomes of councils", "Brought home")});
        }
    }
    return rows;
}

QList<SheetRow> seatRows(const std::vector<Seat> &seats)
{
    QList<SheetRow> rows;
    for (const Seat &seat : seats)
        rows.append({.key = seat.statement.hex(),
            .lead = groupName(seat.group),
            .text = seat.content
                ? i18nc("@info %1 is a delegate, %2 a matter", "%1, “%2”", seat.content->name, seat.content->matter)
                : i18nc("@info", "unreadable"),
            .note = seatInWords(seat),
            .mark = markOf(seat)});
    return rows;
}

QList<SheetRow> participantRows(const Outlook &outlook, const std::vector<Seat> &seats)
{
    QList<SheetRow> rows;
    for (const Participant &participant : participantsOf(outlook.space, seats)) {
        QStringList notes{wordFor(participant.presence), participant.work};
        notes.removeAll(QString());
        rows.append({.key = participant.person.hex(),
            .text = namesIn(outlook.space)(participant.person),
            .note = notes.join(": "_L1),
            .mark = participant.presence == Presence::Mandated ? Mark::Running
                : participant.presence == Presence::Acting     ? Mark::Done
                                                               : Mark::Open});
    }
    return rows;
}

QList<SheetRow> falseEndingRows(const Outlook &outlook, const groups::SealBook &book)
{
    QList<SheetRow> rows;
    for (const SeatEnding &ending : endingsSaid(outlook.space, book)) {
        if (ending.truth == Truth::Stands)
            continue;
        rows.append({.key = ending.statement.hex(),
            .lead = groupName(ending.group),
            .text = i18nc("@info", "says that a mandate has ended; it ends nothing"),
            .note = sentenceFor(ending.truth),
            .mark = Mark::Attention});
    }
    return rows;
}

QList<SheetRow> matterRows(const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const auto &matter : outlook.part<CouncilPart>().matters)
        rows.append({.key = matter.id.hex(), .text = matter.act.title, .note = matter.act.words, .mark = Mark::Open});
    return rows;
}

namespace {

/// R31: nothing is permanent. Who is in it renews it with reasons, or closes it.
void addDeedsOf(QList<SheetRow> &rows, const QString &committee)
{
    rows.append({.key = committee + u'.' + renewal,
        .note = i18nc("@info of a committee", "It ends with its day. Whoever is in it may renew it, with reasons."),
        .deed = i18nc("@action:button a committee", "Renew…")});
    rows.append({.key = committee + u'.' + closing,
        .note = i18nc("@info of a committee", "Its work is done? Say where its things went."),
        .deed = i18nc("@action:button a committee", "Close…")});
}

} // namespace

QList<SheetRow> committeeRows(const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const auto &[id, committee] : outlook.part<CouncilPart>().committees) {
        const bool isOver = committee.isOverAt(outlook.now);
        const bool isIn = committee.people.contains(outlook.self);
        rows.append({.key = id.hex(),
            .text = committee.founded.act.field,
            .note = committeeInWords(committee, outlook.now),
            .deed = isIn ? i18nc("@action:button a committee", "Leave") : i18nc("@action:button a committee", "Join"),
            .refusal = isOver ? sentenceFor(Refusal::CommitteeIsOver) : QString(),
            .mark = isOver ? Mark::Ended : Mark::Running});
        if (isIn && !isOver)
            addDeedsOf(rows, id.hex());
    }
    return rows;
}

QList<SheetRow> reviewRows(const Outlook &outlook)
{
    const auto review = reviewOf(outlook.space);
    if (!review)
        return {};
    const auto &said = outlook.part<CouncilPart>().reviews;
    const auto reasons = [&] {
        return i18nc("@info %1 is a person, %2 why a council is still needed", "%1: %2",
            namesIn(outlook.space)(said.back().author), said.back().act.reasons);
    };
    return {{.key = u"review"_s,
        .text = reviewInWords(*review, outlook.now),
        .note = said.empty() ? QString() : reasons(),
        .deed = i18nc("@action:button a council", "It is still needed…"),
        .refusal = outlook.isMember() ? QString() : sentenceFor(Refusal::NotAMember),
        .mark = review->isPastAt(outlook.now) ? Mark::Attention : Mark::Open}};
}

QList<SheetRow> outcomeRows(const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const auto &[id, outcome] : outlook.part<CouncilPart>().outcomes)
        rows.append({.key = id.hex(),
            .text = outcome.proposed.act.words.words,
            .note = outcome.proposed.act.words.matter,
            .deed = i18nc("@action:button", "Who answered"),
            .mark = Mark::Open});
    return rows;
}

QList<SheetRow> answerRows(const RatificationMap &map)
{
    QList<SheetRow> rows;
    for (const GroupAnswer &answer : map.answers)
        rows.append(
            {.key = answer.card.hex(), .lead = answer.group, .text = answerInWords(answer), .mark = markOf(answer)});
    return rows;
}

QList<SheetRow> voiceRows(const OutcomeText &text)
{
    QList<SheetRow> rows;
    for (const QString &reason : text.reasons)
        rows.append({.key = u'r' + QString::number(rows.size()),
            .text = reason,
            .note = i18nc("@info a voice on an outcome", "an argument for it")});
    for (const Voice &voice : text.dissent)
        rows.append({.key = u'd' + QString::number(rows.size()),
            .lead = voice.who,
            .text = voice.words,
            .note = i18nc("@info a voice on an outcome", "dissent"),
            .mark = Mark::Attention});
    return rows;
}

} // namespace pochin::delegates
