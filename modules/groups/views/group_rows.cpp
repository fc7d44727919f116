// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/group_rows.h"

#include "groups/domain/agreement.h"
#include "groups/domain/description.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/going_on.h"
#include "groups/domain/group_part.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

QString nameIn(const Outlook &outlook, const PersonId &person)
{
    return person == outlook.self ? i18nc("the reader of this line", "you") : nameOf(outlook.space.state(), person);
}

QString namesIn(const Outlook &outlook, const std::vector<PersonId> &people)
{
    QStringList names;
    for (const PersonId &person : people)
        names.append(nameIn(outlook, person));
    return names.join(u", "_s);
}

Mark markFor(GroupState state)
{
    switch (state) {
    case GroupState::Active:
        return Mark::Running;
    case GroupState::Dormant:
        return Mark::Open;
    case GroupState::Dissolving:
        return Mark::Waiting;
    case GroupState::Archived:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

Mark markFor(MembershipState state)
{
    switch (state) {
    case MembershipState::Member:
        return Mark::Running;
    case MembershipState::Away:
        return Mark::Open;
    case MembershipState::Invited:
    case MembershipState::Requested:
        return Mark::Waiting;
    case MembershipState::Declined:
    case MembershipState::Left:
    case MembershipState::ExchangeEnded:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

QString skillsOf(const PersonSeen &person)
{
    QStringList lines;
    for (const QString &skill : person.skills.can)
        lines.append(i18nc("%1 is what somebody can do", "can: %1", skill));
    for (const QString &skill : person.skills.canTeach)
        lines.append(i18nc("%1 is what somebody can teach", "can teach: %1", skill));
    return lines.join(u" · "_s);
}

QString stateWords(const PersonSeen &person)
{
    if (person.awayUntil)
        return i18nc("%1 is a day", "away until %1", dayOf(*person.awayUntil));
    if (person.state == MembershipState::Requested && person.vouchers > 0)
        return i18ncp("state of a person in a group", "asks to come in, %1 vouches", "asks to come in, %1 vouch",
            static_cast<int>(person.vouchers));
    return wordFor(person.state);
}

bool mayBeVouchedFor(const PersonSeen &person)
{
    return person.state != MembershipState::Member && person.state != MembershipState::Away;
}

QString errandNote(const Outlook &outlook, const ErrandPart &part, const Errand &errand)
{
    QStringList notes{i18nc("%1 is a day", "until %1", dayOf(errand.until))};
    if (const auto holders = holdersOf(errand, outlook.standing()); !holders.empty())
        notes.append(i18nc("%1 are people", "held by: %1", namesIn(outlook, holders)));
    if (errand.asked)
        notes.append(i18nc("%1 is a person", "asked: %1", nameIn(outlook, *errand.asked)));
    if (const auto others = whoHasNotYet(part, errand, outlook.standing()); !others.empty())
        notes.append(i18nc("%1 are people", "not yet: %1", namesIn(outlook, others)));
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

QString reasonOf(const Failure &failure)
{
    if (const auto refusal = refusalOf(failure))
        return sentenceFor(*refusal);
    switch (failure.kind) {
    case Failure::Kind::InUse:
        return i18nc("@info why not", "The vault is being worked on. Try again when that has ended.");
    case Failure::Kind::Locked:
        return i18nc("@info why not", "The vault is locked.");
    case Failure::Kind::NoSpace:
        return i18nc("@info why not", "The disk is full. Nothing has been changed.");
    default:
        return i18nc("@info why not", "This could not be written down. Nothing has been changed.");
    }
}

ListRow listRowOf(const Outlook &outlook, std::size_t left)
{
    const auto &group = outlook.part<GroupPart>();
    const GroupState state = stateOf(outlook, left);
    const int members = static_cast<int>(outlook.standing().members().size());
    QStringList kinds{outlook.isMember() ? u"mine"_s : u"former"_s};
    if (state == GroupState::Dissolving || state == GroupState::Archived)
        kinds.append(u"ended"_s);
    return {.key = outlook.space.graph().space().hex(),
        .title = titleOf(outlook.space.state()),
        .detail = outlook.isMember() ? wordFor(state) : i18nc("state of a person in a group", "left"),
        .under = i18ncp("%2 is a kind of group", "%2, %1 member", "%2, %1 members", members, wordFor(group.kind)),
        .mark = outlook.isMember() ? markFor(state) : Mark::Ended,
        .kinds = kinds,
        .section = {}};
}

QList<ListFilter> groupFilters()
{
    return {{.name = {}, .title = i18nc("@item:inlistbox which groups", "all")},
        {.name = u"mine"_s, .title = i18nc("@item:inlistbox which groups", "where I am")},
        {.name = u"former"_s, .title = i18nc("@item:inlistbox which groups", "where I was")}};
}

QList<Fact> factsOf(const Outlook &outlook)
{
    const auto &state = outlook.space.state();
    const auto &group = outlook.part<GroupPart>();
    QList<Fact> facts{{.label = i18nc("@label a fact about a group", "Kind"), .value = wordFor(group.kind)}};
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({.label = label, .value = value});
    };
    add(i18nc("@label a fact about a group: what joins its people", "Ground"),
        described(state, DescriptionField::Ground));
    add(i18nc("@label a fact about a group", "What it does"), described(state, DescriptionField::Purpose));
    add(i18nc("@label a fact about a group: where it meets", "Place"), described(state, DescriptionField::Place));
    facts.append({.label = i18nc("@label a fact about a group", "Coming in"),
        .value = entrySentence(group.entry, group.rules),
        .citations = {u"П.I.3.5.Б"_s}});
    for (const Predecessor &predecessor : group.predecessors)
        add(i18nc("@label a fact about a group: the group it came from", "Goes on from"), predecessor.title);
    for (const auto &successor : outlook.part<GoingOnPart>().successors)
        add(i18nc("@label a fact about a group: the group in which some go on", "Goes on in"), successor.name);
    return facts;
}

QList<SheetRow> peopleRows(const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const PersonSeen &person : peopleOf(outlook)) {
        SheetRow row{
            .key = person.id.hex(), .text = person.name, .note = stateWords(person), .mark = markFor(person.state)};
        if (const QString skills = skillsOf(person); !skills.isEmpty())
            row.note += u" · "_s + skills;
        if (person.id == outlook.self)
            row.lead = i18nc("the reader of this line", "you");
        const bool isOwnVoucher = outlook.part<PeoplePart>().vouchers.contains(person.id)
            && outlook.part<PeoplePart>().vouchers.at(person.id).contains(outlook.self);
        if (mayBeVouchedFor(person) && person.id != outlook.self) {
            row.deed = i18nc("@action:button for a newcomer", "Vouch");
            row.refusal = !outlook.isMember()                                ? sentenceFor(Refusal::NotAMember)
                : isOwnVoucher && person.state == MembershipState::Requested ? sentenceFor(Refusal::AlreadyDone)
                                                                             : QString();
        }
        rows.append(row);
    }
    return rows;
}

QList<SheetRow> promiseRows(const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const auto &[id, promise] : outlook.part<PromisePart>().promises) {
        const bool isFreeNow = isFree(promise, outlook.standing()) && promise.takenOver.empty();
        if (promise.state != Promise::State::Open && !isFreeNow)
            continue;
        if (!promise.takenOver.empty())
            continue;
        SheetRow row{.key = id.hex(),
            .text = promise.what,
            .note = nameIn(outlook, promise.bearer),
            .mark = isFreeNow ? Mark::Attention : Mark::Running};
        if (promise.due)
            row.note += u" · "_s + i18nc("%1 is a day", "until %1", dayOf(*promise.due));
        if (isFreeNow) {
            row.note += u" · "_s + i18nc("of a promise that its bearer left behind", "free to take over");
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
        rows.append({.key = id.hex(),
            .lead = wordFor(errand.kind),
            .text = errand.what,
            .note = wordFor(state) + u" · "_s + errandNote(outlook, part, errand),
            .deed = isOwn ? i18nc("@action:button an errand", "Hand over…") : i18nc("@action:button an errand", "Take"),
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
        row.deed = isOwn ? i18nc("@action:button a need of one's own", "Met")
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

QList<SheetRow> linkRows(const Outlook &outlook, const SignatureVerifier &verifier)
{
    QList<SheetRow> rows;
    for (const auto &[id, link] : outlook.part<UnionPart>().links) {
        if (isLeft(outlook, link))
            continue;
        const bool lives = isAlive(outlook, link);
        rows.append({.key = id.hex(),
            .lead = i18nc("a link of a group", "union"),
            .text = link.name,
            .note = link.reason + u" · "_s + i18nc("%1 is a day", "until %1", dayOf(link.review))
                + (lives ? QString() : u" · "_s + i18nc("of a link", "not in force")),
            .deed = i18nc("@action:button a union", "Leave the union"),
            .refusal = reasonOf(leaveUnion(outlook, {.link = id})),
            .mark = lives ? Mark::Running : Mark::Ended});
    }
    const SealBook book(outlook.space, verifier);
    for (const UnionMemberSeen &member : groupsOf(outlook.space, book)) {
        rows.append({.key = member.card.hex(),
            .lead = i18nc("a link of a union", "group"),
            .text = member.name,
            .note = member.membership == UnionMembership::Member ? i18nc("of a group in a union", "in the union")
                : member.membership == UnionMembership::Left
                ? i18nc("of a group in a union", "left the union")
                : i18ncp("of a group in a union", "waits; %1 group welcomed it", "waits; %1 groups welcomed it",
                      static_cast<int>(member.welcomes)),
            .mark = member.membership == UnionMembership::Member ? Mark::Running
                : member.membership == UnionMembership::Left     ? Mark::Ended
                                                                 : Mark::Waiting});
    }
    for (const AgreementSeen &seen : agreementsIn(outlook.space, book, outlook.now)) {
        rows.append({.key = seen.id.hex(),
            .lead = i18nc("a link of a group", "agreement"),
            .text = seen.names[0] + u" ↔ "_s + seen.names[1],
            .note = wordFor(seen.state) + u" · "_s + i18nc("%1 is a day", "until %1", dayOf(seen.content.until)) + u'\n'
                + seen.content.terms,
            .mark = seen.state == AgreementState::InForce                                   ? Mark::Running
                : seen.state == AgreementState::Over || seen.state == AgreementState::Ended ? Mark::Ended
                                                                                            : Mark::Waiting});
    }
    return rows;
}

QList<SheetRow> historyRows(const Outlook &outlook, int most)
{
    const auto order = outlook.space.order();
    QList<SheetRow> rows;
    for (auto node = order.rbegin(); node != order.rend() && rows.size() < most; ++node) {
        const auto change = outlook.space.change(*node);
        const QString what = change ? sentenceForAct(change->body().type) : QString();
        if (what.isEmpty())
            continue;
        const Verdict verdict = outlook.space.verdict(*node);
        rows.append({.key = outlook.space.graph().id(*node).hex(),
            .lead = dayOf(change->body().wall),
            .text = i18nc("%1 is a person, %2 what they did", "%1: %2",
                nameIn(outlook, outlook.space.standing().author(*node)), what),
            .note = verdict.standing == Standing::SetAside
                ? i18nc("of a deed without effect", "set aside, without effect")
                : QString(),
            .mark = verdict.standing == Standing::SetAside ? Mark::Ended : Mark::None});
    }
    return rows;
}

} // namespace pochin::groups
