// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Needs, offers and shared things.
#include "ctl/groups/group_json.h"
#include "ctl/groups/group_list.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/words/group_words.h"

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QString needLine(const Outlook &outlook, const ChangeId &id)
{
    const Need &need = outlook.part<NeedPart>().needs.at(id);
    return wordFor(need.kind) + u": "_s + need.what + u", "_s + dayOf(need.until);
}

QString thingLine(const Outlook &outlook, const ChangeId &id)
{
    const Thing &thing = outlook.part<ThingPart>().things.at(id);
    return thing.name + u", "_s + thing.whereabouts.shown()->where;
}

Verb stateVerb(const QString &name, NeedKind kind, const KLocalizedString &summary)
{
    return verbInGroup(name, u"GROUP WHAT"_s, summary,
        {{u"until"_s, u"DAY"_s, ki18nc("@info:shell", "Until when it holds")},
            {u"details"_s, u"TEXT"_s, ki18nc("@info:shell", "More about it")},
            {u"for"_s, u"GROUP"_s, ki18nc("@info:shell", "In a union: for which group")}},
        2, ki18nc("@info:shell", "It is stated."), [kind](const Outlook &outlook, const Arguments &a) {
            return momentIn(a, u"until"_s).and_then([&](qint64 until) {
                return stateNeed(outlook,
                    {.kind = kind,
                        .what = a.words.value(1),
                        .until = until,
                        .details = a.last(u"details"_s),
                        .group = a.last(u"for"_s)});
            });
        });
}

Result<Outcome> needRaised(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), needsOf);
    if (!named)
        return std::unexpected(named.error());
    NeedRaised raised{.need = named->id, .reason = arguments.last(u"reason"_s)};
    if (arguments.has(u"to"_s)) {
        const auto to = chosenSpace(session, arguments.last(u"to"_s));
        if (!to)
            return std::unexpected(to.error());
        raised.to = *to;
    }
    return doneInGroup(session, named->space, ki18nc("@info:shell", "It is raised."),
        [&](const Outlook &outlook) { return raiseNeed(outlook, raised); });
}

std::vector<Verb> needVerbs()
{
    const OptionSyntax word{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word with it")};
    return {
        stateVerb(u"need state"_s, NeedKind::Need, ki18nc("@info:shell", "State what you need")),
        stateVerb(u"offer state"_s, NeedKind::Offer, ki18nc("@info:shell", "State what you have to give")),
        listVerb(u"need list"_s, ki18nc("@info:shell", "Needs and offers, and which speak of the same thing"), needsOf,
            needJson, needLine),
        verbOnThing(u"need answer"_s, u"NEED WORDS"_s, ki18nc("@info:shell", "Say that you have it, or need it"), {},
            needsOf, ki18nc("@info:shell", "You have answered."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &a) {
                return answerNeed(outlook, {.need = id, .word = a.words.value(1)});
            }),
        verbOnThing(u"need settle"_s, u"NEED"_s, ki18nc("@info:shell", "Say that it is met"), {word}, needsOf,
            ki18nc("@info:shell", "It is met."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &a) {
                return settleNeed(outlook, {.need = id, .word = a.last(u"word"_s)});
            }),
        verbOnThing(u"need withdraw"_s, u"NEED"_s, ki18nc("@info:shell", "Take back what you stated"), {}, needsOf,
            ki18nc("@info:shell", "It is withdrawn."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &) { return withdrawNeed(outlook, id); }),
        {u"need raise"_s, u"NEED"_s, ki18nc("@info:shell", "Raise it to a union, saying why it cannot be met here"),
            {{u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "Why not here")},
                {u"to"_s, u"UNION"_s, ki18nc("@info:shell", "To which union")}},
            1, 1, needRaised},
    };
}

Result<Outcome> bookingAgreed(Session &session, const Arguments &arguments)
{
    const auto own = chosenThing(session, arguments.words.value(0), bookingsOf);
    if (!own)
        return std::unexpected(own.error());
    const auto other = chosenThing(session, arguments.words.value(1), bookingsOf);
    if (!other)
        return std::unexpected(other.error());
    return doneInGroup(session, own->space, ki18nc("@info:shell", "For you it is fine."),
        [&](const Outlook &outlook) { return agreeBooking(outlook, own->id, other->id); });
}

} // namespace

std::vector<Verb> commonsVerbs()
{
    const OptionSyntax where{u"where"_s, u"TEXT"_s, ki18nc("@info:shell", "Where it lies, or who looks after it")};
    std::vector<Verb> verbs = needVerbs();
    std::ranges::move(
        std::vector<Verb>{
            verbInGroup(u"thing share"_s, u"GROUP NAME"_s,
                ki18nc("@info:shell", "Bring in a thing for everybody's use"),
                {where, {u"note"_s, u"TEXT"_s, ki18nc("@info:shell", "What one should know")}}, 2,
                ki18nc("@info:shell", "It is there for all."),
                [](const Outlook &outlook, const Arguments &a) {
                    return shareThing(
                        outlook, {.thing = a.words.value(1), .where = a.last(u"where"_s), .note = a.last(u"note"_s)});
                }),
            listVerb(u"thing list"_s, ki18nc("@info:shell", "Shared things and their bookings"), thingsOf, thingJson,
                thingLine),
            verbOnThing(u"thing move"_s, u"THING"_s, ki18nc("@info:shell", "Say where a thing is now"),
                {where, {u"gone"_s, {}, ki18nc("@info:shell", "It is gone")}}, thingsOf,
                ki18nc("@info:shell", "It is said."),
                [](const Outlook &outlook, const ChangeId &id, const Arguments &a) {
                    return moveThing(outlook, id, {.where = a.last(u"where"_s), .isGone = a.has(u"gone"_s)});
                }),
            verbOnThing(u"thing book"_s, u"THING"_s, ki18nc("@info:shell", "Ask for a thing for some time"),
                {{u"from"_s, u"TIME"_s,
                     ki18nc("@info:shell", "From when: a day, or a moment such as 2026-11-22T10:00Z")},
                    {u"until"_s, u"TIME"_s, ki18nc("@info:shell", "Until when")},
                    {u"for"_s, u"TEXT"_s, ki18nc("@info:shell", "For what")}},
                thingsOf, ki18nc("@info:shell", "It is booked, if nobody else has asked for the same time."),
                [](const Outlook &outlook, const ChangeId &id, const Arguments &a) {
                    return momentIn(a, u"from"_s).and_then([&](qint64 from) {
                        return momentIn(a, u"until"_s).and_then([&](qint64 until) {
                            return bookThing(
                                outlook, {.thing = id, .from = from, .until = until, .forWhat = a.last(u"for"_s)});
                        });
                    });
                }),
            {u"booking agree"_s, u"BOOKING OTHER"_s,
                ki18nc("@info:shell", "Say that with the other booking it is fine at once"), {}, 2, 2, bookingAgreed},
            verbOnThing(u"booking withdraw"_s, u"BOOKING"_s, ki18nc("@info:shell", "Give up a booking of yours"), {},
                bookingsOf, ki18nc("@info:shell", "It is given up."),
                [](const Outlook &outlook, const ChangeId &id, const Arguments &) {
                    return withdrawBooking(outlook, id);
                }),
        },
        std::back_inserter(verbs));
    return verbs;
}

} // namespace pochin::ctl
