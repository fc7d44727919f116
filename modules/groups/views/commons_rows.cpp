// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people took on, errands, needs and offers, shared things.
#include "groups/domain/errand_acts.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

QString errandNote(const Outlook &outlook, const ErrandPart &part, const Errand &errand)
{
    QStringList notes{i18nc("%1 is a day", "until %1", dayOf(errand.until))};
    if (const auto holders = holdersOf(errand, outlook.standing()); !holders.empty())
        notes.append(i18nc("%1 are people", "held by: %1", namesIn(outlook, holders)));
    if (errand.asked)
        notes.append(i18nc("%1 is a person", "asked: %1", nameIn(outlook, *errand.asked)));
    if (const auto others = whoHasNotYet(part, errand, outlook.standing()); !others.empty())
        notes.append(i18nc("%1 are people", "not yet: %1", namesIn(outlook, others)));
    for (const Errand::Holding &holding : errand.holdings) {
        if (holding.isHandedOver && !holding.note.isEmpty())
            notes.append(i18nc("%1 is a person, %2 what they say to the next one", "handed over by %1: %2",
                nameIn(outlook, holding.who), holding.note));
    }
    return notes.join(u" · "_s);
}

bool isHeldBySelf(const Outlook &outlook, const Errand &errand)
{
    const auto holders = holdersOf(errand, outlook.standing());
    return std::ranges::find(holders, outlook.self) != holders.end();
}

Mark markFor(ErrandState state)
{
    return state == ErrandState::Offered ? Mark::Open : state == ErrandState::Taken ? Mark::Running : Mark::Ended;
}

} // namespace

QList<SheetRow> promiseRows(const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const auto &[id, promise] : outlook.part<PromisePart>().promises) {
        if (!isBinding(promise, outlook.standing()))
            continue;
        const bool isBorne = promise.state == Promise::State::Open && outlook.standing().isMember(promise.bearer);
        const bool isFreeNow = isFree(promise, outlook.standing()) && promise.takenOver.empty();
        if (!isBorne && !isFreeNow)
            continue;
        SheetRow row{.key = id.hex(),
            .text = promise.what,
            .note = nameIn(outlook, promise.bearer),
            .mark = isFreeNow ? Mark::Attention : Mark::Running};
        if (promise.due)
            row.note += u" · "_s + i18nc("%1 is a day", "until %1", dayOf(*promise.due));
        if (isFreeNow) {
            row.note += u" · "_s + i18nc("of a promise that its bearer left behind", "free to take over");
            if (!promise.word.isEmpty())
                row.note += u" · "_s + promise.word;
            row.deed = i18nc("@action:button", "Take over");
            row.refusal = reasonOf(takeOverPromise(outlook, {id}));
        } else if (promise.bearer == outlook.self) {
            row.deed = i18nc("@action:button a promise is kept", "Done");
            row.refusal = reasonOf(keepPromise(outlook, {.promise = id}));
        }
        rows.append(row);
    }
    return rows;
}

QList<SheetRow> errandRows(const Outlook &outlook)
{
    const auto &part = outlook.part<ErrandPart>();
    QList<SheetRow> rows;
    for (const auto &[id, errand] : part.errands) {
        const ErrandState state = stateOf(errand, outlook.standing(), outlook.now);
        if (state == ErrandState::Withdrawn)
            continue;
        const bool isOwn = isHeldBySelf(outlook, errand) && state != ErrandState::Over;
        const bool goesOn = isDrawn(errand) && holdersOf(errand, outlook.standing()).empty();
        rows.append({.key = id.hex(),
            .lead = wordFor(errand.kind),
            .text = errand.what,
            .note = wordFor(state) + u" · "_s + errandNote(outlook, part, errand),
            .deed = isOwn ? i18nc("@action:button an errand", "Hand over…")
                : goesOn  ? i18nc("@action:button an errand", "Draw…")
                          : i18nc("@action:button an errand", "Take"),
            .refusal = isOwn ? QString() : reasonOf(takeErrand(outlook, {id})),
            .mark = markFor(state)});
    }
    return rows;
}

QList<SheetRow> needRows(const Outlook &outlook)
{
    const auto &part = outlook.part<NeedPart>();
    QList<SheetRow> rows;
    for (const auto &[id, need] : part.needs) {
        if (!isOpen(need, outlook.now))
            continue;
        const bool isOwn = need.who == outlook.self;
        SheetRow row{.key = id.hex(),
            .lead = wordFor(need.kind),
            .text = need.what,
            .note = nameIn(outlook, need.who) + u" · "_s + i18nc("%1 is a day", "until %1", dayOf(need.until)),
            .mark = need.answers.empty() ? Mark::Open : Mark::Waiting};
        for (const ChangeId &match : localMatches(part, id, outlook.now))
            row.note += u" · "_s + i18nc("%1 is a need or an offer that fits", "fits: %1", part.needs.at(match).what);
        for (const Need::Answer &answer : need.answers)
            row.note += u" · "_s
                + i18nc("%1 is a person, %2 what they answered", "%1: %2", nameIn(outlook, answer.who), answer.word);
        for (const Need::Raising &raising : need.raisings)
            row.note += u" · "_s + i18nc("%1 is a reason", "raised: %1", raising.reason);
        row.deed = isOwn ? i18nc("@action:button a need of one's own", "Met, or further…")
                         : i18nc("@action:button somebody's need", "Answer…");
        row.refusal = isOwn ? reasonOf(settleNeed(outlook, {.need = id}))
                            : reasonOf(answerNeed(outlook, {.need = id, .word = u"…"_s}));
        rows.append(row);
    }
    return rows;
}

QList<SheetRow> thingRows(const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const auto &[id, thing] : outlook.part<ThingPart>().things) {
        const Whereabouts &shown = *thing.whereabouts.shown();
        SheetRow row{
            .key = id.hex(), .text = thing.name, .note = shown.where, .mark = shown.isGone ? Mark::Ended : Mark::Open};
        if (thing.whereabouts.versions().size() > 1)
            row.note
                += u" · "_s + i18nc("two people wrote it at once", "two places are said; somebody should say which");
        for (const Booking &booking : thing.bookings) {
            if (booking.isWithdrawn || booking.until < outlook.now.time_since_epoch().count())
                continue;
            row.note += u"\n"_s
                + i18nc("%1 and %2 are days, %3 a person", "%1 to %2: %3", dayOf(booking.from), dayOf(booking.until),
                    nameIn(outlook, booking.who));
            if (!toAgreeWith(thing, booking).empty()) {
                row.note += u" · "_s + i18nc("of a booking", "still to be agreed with the other");
                row.mark = Mark::Attention;
            }
        }
        row.deed = i18nc("@action:button a shared thing", "Book…");
        if (!outlook.isMember())
            row.refusal = sentenceFor(Refusal::NotAMember);
        else if (shown.isGone)
            row.refusal = sentenceFor(Refusal::Gone);
        rows.append(row);
    }
    return rows;
}

} // namespace pochin::groups
