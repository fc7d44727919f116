// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/words/group_waiting.h"

#include "groups/domain/errand_part.h"
#include "groups/domain/group_part.h"
#include "groups/domain/need_part.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_part.h"
#include "groups/domain/seal_part.h"
#include "groups/domain/thing_part.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<WaitingLine>;

Instant momentOf(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

WaitingLine line(const QString &kind, const ChangeId &about, const QString &sentence)
{
    return {.kind = kind,
        .about = about,
        .room = u"groups"_s,
        .sentence = sentence,
        .deed = i18nc("@action:button goes to a group from what waits", "To the group")};
}

WaitingLine line(const QString &kind, const ChangeId &about, const QString &sentence, qint64 due)
{
    WaitingLine dated = line(kind, about, sentence);
    dated.due = momentOf(due);
    return dated;
}

void appendPromises(Lines &lines, const Outlook &outlook)
{
    for (const auto &[id, promise] : outlook.part<PromisePart>().promises) {
        if (promise.bearer != outlook.self || promise.state != Promise::State::Open
            || !isBinding(promise, outlook.standing()))
            continue;
        const QString sentence = i18nc("@info what waits", "You took on «%1».", promise.what);
        lines.push_back(
            promise.due ? line(u"promise-open"_s, id, sentence, *promise.due) : line(u"promise-open"_s, id, sentence));
    }
}

/// The errands that one holds or is asked for.
void appendErrands(Lines &lines, const Outlook &outlook)
{
    for (const auto &[id, errand] : outlook.part<ErrandPart>().errands) {
        const ErrandState state = stateOf(errand, outlook.standing(), outlook.now);
        const auto holders = holdersOf(errand, outlook.standing());
        if (state == ErrandState::Taken && std::ranges::contains(holders, outlook.self))
            lines.push_back(line(u"errand-held"_s, id,
                i18nc("@info what waits, %1 is an errand", "You hold the errand «%1», until its end.", errand.what),
                errand.until));
        else if (state == ErrandState::Offered && errand.asked == outlook.self)
            lines.push_back(line(u"errand-asked"_s, id,
                i18nc("@info what waits, %1 is an errand", "You are asked for «%1». You may as well leave it.",
                    errand.what)));
    }
}

bool isAnsweredBy(const EntryRequest &request, const PersonId &self)
{
    return request.shownBy == self || request.declined.contains(self);
}

void appendNewcomers(Lines &lines, const Outlook &outlook)
{
    const auto &people = outlook.part<PeoplePart>();
    for (const auto &[person, request] : people.requests) {
        const auto vouchers = people.vouchers.find(person);
        const bool isVouched = vouchers != people.vouchers.end() && vouchers->second.contains(outlook.self);
        if (outlook.standing().isMember(person) || isVouched || isAnsweredBy(request, outlook.self)
            || people.partings.contains(person))
            continue;
        lines.push_back(line(u"newcomer-asks"_s, *ChangeId::fromBytes(person.bytes()),
            i18nc("@info what waits, %1 is a person", "%1 asks to come in.", nameOf(outlook.space.state(), person))));
    }
}

/// П.I.3.5.Б-5: two who want the same days agree.
void appendClashes(Lines &lines, const Outlook &outlook)
{
    for (const auto &[id, thing] : outlook.part<ThingPart>().things) {
        const auto isOpen = [&](const Booking &booking) {
            return booking.who == outlook.self && !booking.isWithdrawn && momentOf(booking.until) >= outlook.now
                && !toAgreeWith(thing, booking).empty();
        };
        if (std::ranges::any_of(thing.bookings, isOpen))
            lines.push_back(line(u"booking-to-agree"_s, id,
                i18nc("@info what waits, %1 is a shared thing", "Somebody else wants «%1» on the same days. Agree.",
                    thing.name)));
    }
}

void appendAnswers(Lines &lines, const Outlook &outlook)
{
    for (const auto &[id, need] : outlook.part<NeedPart>().needs) {
        if (need.who == outlook.self && isOpen(need, outlook.now) && !need.answers.empty())
            lines.push_back(line(u"need-answered"_s, id,
                i18ncp("@info what waits, %2 is a need or an offer", "%1 answer to «%2».", "%1 answers to «%2».",
                    static_cast<int>(need.answers.size()), need.what),
                need.until));
    }
}

/// A draft that names a key of this person, without a signature of it. Whether signatures are true is asked elsewhere.
void appendDrafts(Lines &lines, const Outlook &outlook)
{
    const auto &part = outlook.part<SealPart>();
    const auto ownKeys = [&](const QByteArray &content) {
        const auto card = CardContent::decoded(content);
        std::vector<FeedKey> keys;
        for (const FeedKey &key : card ? card->keys : std::vector<FeedKey>()) {
            if (const auto holder = part.keys.find(key); holder != part.keys.end() && holder->second == outlook.self)
                keys.push_back(key);
        }
        return keys;
    };
    for (const auto &[id, draft] : part.drafts) {
        const auto statement = Statement::decoded(draft.statement);
        if (!statement)
            continue;
        std::vector<FeedKey> asked;
        if (statement->kind == StatementKind::Card)
            asked = ownKeys(statement->content);
        for (const StatementId &version : statement->versions) {
            if (const auto heard = part.heard.find(version); heard != part.heard.end())
                std::ranges::copy(ownKeys(heard->second.statement.content), std::back_inserter(asked));
        }
        const auto heard = part.heard.find(statement->id());
        const auto isSigned
            = [&](const FeedKey &key) { return heard != part.heard.end() && heard->second.signatures.contains(key); };
        if (!asked.empty() && std::ranges::none_of(asked, isSigned))
            lines.push_back(line(u"seal-to-sign"_s, id,
                i18nc("@info what waits", "What the group says outside waits for your signature.")));
    }
}

/// What anybody can take, of all groups in one place: «Открытые задачи».
void appendOpen(Lines &lines, const Outlook &outlook)
{
    for (const auto &[id, errand] : outlook.part<ErrandPart>().errands) {
        if (stateOf(errand, outlook.standing(), outlook.now) == ErrandState::Offered && errand.asked != outlook.self)
            lines.push_back(line(
                u"errand-open"_s, id, i18nc("@info what waits, %1 is an errand", "Open to take: «%1».", errand.what)));
    }
    for (const auto &[id, promise] : outlook.part<PromisePart>().promises) {
        const bool isLeft = isFree(promise, outlook.standing()) && promise.takenOver.empty()
            && isBinding(promise, outlook.standing());
        if (isLeft && promise.state != Promise::State::Kept)
            lines.push_back(line(u"promise-left"_s, id,
                i18nc("@info what waits, %1 was promised by somebody who left it",
                    "Left behind, open to take over: «%1».", promise.what)));
    }
}

} // namespace

std::vector<WaitingLine> groupsWaitingFor(const Outlook &outlook)
{
    Lines lines;
    if (!outlook.isMember())
        return lines;
    for (const auto append :
        {appendPromises, appendErrands, appendNewcomers, appendClashes, appendAnswers, appendDrafts, appendOpen})
        append(lines, outlook);
    return lines;
}

} // namespace pochin::groups
