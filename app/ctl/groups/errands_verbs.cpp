// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups/group_json.h"
#include "ctl/groups/group_list.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "groups/domain/draw_acts.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/promise_acts.h"
#include "groups/words/group_words.h"
#include "ledger/store/spaces.h"

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QString errandLine(const Outlook &outlook, const ChangeId &id)
{
    const Errand &errand = outlook.part<ErrandPart>().errands.at(id);
    return errand.what + u", "_s + wordFor(stateOf(errand, outlook.standing(), outlook.now)) + u", "_s
        + dayOf(errand.until);
}

QString promiseLine(const Outlook &outlook, const ChangeId &id)
{
    const Promise &promise = outlook.part<PromisePart>().promises.at(id);
    return sentenceFor(Liability{.id = id, .bearer = promise.bearer, .what = promise.what, .until = promise.due},
        groups::nameOf(outlook.space.state(), promise.bearer));
}

Result<Deed> offered(Session &session, const Outlook &outlook, const Arguments &arguments)
{
    const auto until = momentIn(arguments, u"until"_s);
    if (!until)
        return std::unexpected(until.error());
    const auto kind = choiceIn(arguments, u"kind"_s, errandKindNames(), static_cast<int>(ErrandKind::Other));
    if (!kind)
        return std::unexpected(kind.error());
    const auto places = arguments.number(u"places"_s, 1, 1, static_cast<int>(ErrandOffered::mostPlaces));
    if (!places)
        return std::unexpected(places.error());
    ErrandOffered act{.kind = static_cast<ErrandKind>(*kind),
        .what = arguments.words.value(1),
        .until = *until,
        .places = static_cast<quint32>(*places)};
    if (arguments.has(u"ask"_s)) {
        const auto asked = chosenInGroup(session, outlook.space.graph().space(), arguments.last(u"ask"_s));
        if (!asked)
            return std::unexpected(asked.error());
        act.asked = *asked;
    }
    if (arguments.has(u"after"_s)) {
        const auto after = chosenThing(session, arguments.last(u"after"_s), errandsOf);
        if (!after)
            return std::unexpected(after.error());
        act.after = after->id;
    }
    return offerErrand(outlook, act);
}

Result<Outcome> errandOffered(Session &session, const Arguments &arguments)
{
    return chosenSpace(session, arguments.words.value(0)).and_then([&](const SpaceId &space) {
        return doneInGroup(session, space, ki18nc("@info:shell", "The errand is offered."),
            [&](const Outlook &outlook) { return offered(session, outlook, arguments); });
    });
}

/// Draws need the secret of this device's feed.
Result<Outcome> withOwnSigner(Session &session, const QString &errand, const KLocalizedString &sentence,
    const std::function<Result<Deed>(const Outlook &, const ChangeId &, const FeedSigner &)> &deed)
{
    const auto named = chosenThing(session, errand, errandsOf);
    if (!named)
        return std::unexpected(named.error());
    const Spaces &spaces = **session.spaces();
    const auto feed = spaces.feed(named->space);
    if (!feed)
        return failure(Failure::Kind::NotPermitted, u"no-feed-here"_s);
    const auto signer = spaces.keys().signer(*feed);
    if (!signer)
        return std::unexpected(signer.error());
    return doneInGroup(
        session, named->space, sentence, [&](const Outlook &outlook) { return deed(outlook, named->id, *signer); });
}

Result<Outcome> willing(Session &session, const Arguments &arguments)
{
    return withOwnSigner(session, arguments.words.value(0), ki18nc("@info:shell", "You would take it if drawn."),
        [](const Outlook &outlook, const ChangeId &errand, const FeedSigner &signer) {
            return stateWilling(outlook, errand, signer);
        });
}

/// In the last draw of the errand.
Result<Outcome> revealed(Session &session, const Arguments &arguments)
{
    return withOwnSigner(session, arguments.words.value(0), ki18nc("@info:shell", "Your secret is laid open."),
        [](const Outlook &outlook, const ChangeId &id, const FeedSigner &signer) -> Result<Deed> {
            const Errand &errand = outlook.part<ErrandPart>().errands.at(id);
            if (errand.draws.empty())
                return refusal(Refusal::NothingNamed);
            return reveal(outlook, id, errand.draws.back().id, signer);
        });
}

std::vector<Verb> promiseVerbs()
{
    const OptionSyntax word{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word with it")};
    return {
        verbInGroup(u"promise make"_s, u"GROUP WHAT"_s, ki18nc("@info:shell", "Take something on"),
            {{u"due"_s, u"DAY"_s, ki18nc("@info:shell", "By when")}}, 2, ki18nc("@info:shell", "You have taken it on."),
            [](const Outlook &outlook, const Arguments &a) {
                return optionalMomentIn(a, u"due"_s).and_then([&](const std::optional<qint64> &due) {
                    return makePromise(outlook, {.what = a.words.value(1), .due = due});
                });
            }),
        listVerb(u"promise list"_s, ki18nc("@info:shell", "What people took on"), promisesOf, promiseJson, promiseLine),
        verbOnThing(u"promise keep"_s, u"PROMISE"_s, ki18nc("@info:shell", "Say that you did it"), {word}, promisesOf,
            ki18nc("@info:shell", "Done."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &a) {
                return keepPromise(outlook, {.promise = id, .word = a.last(u"word"_s)});
            }),
        verbOnThing(u"promise lay-down"_s, u"PROMISE"_s, ki18nc("@info:shell", "Say openly that you will not do it"),
            {word}, promisesOf, ki18nc("@info:shell", "It is free to take over."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &a) {
                return layDownPromise(outlook, {.promise = id, .word = a.last(u"word"_s)});
            }),
        verbOnThing(u"promise take"_s, u"PROMISE"_s, ki18nc("@info:shell", "Take over what was left behind"), {},
            promisesOf, ki18nc("@info:shell", "You have taken it on."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &) {
                return takeOverPromise(outlook, {.promise = id});
            }),
    };
}

} // namespace

std::vector<Verb> errandsVerbs()
{
    std::vector<Verb> verbs{
        {u"errand offer"_s, u"GROUP WHAT"_s, ki18nc("@info:shell", "Offer an errand, with its end"),
            {{u"kind"_s, u"KIND"_s, ki18nc("@info:shell", "facilitator, scribe, liaison, keeper, seal-keeper, other")},
                {u"until"_s, u"DAY"_s, ki18nc("@info:shell", "The last day of its term")},
                {u"places"_s, u"N"_s, ki18nc("@info:shell", "For how many")},
                {u"ask"_s, u"PERSON"_s, ki18nc("@info:shell", "Ask somebody; it binds nobody")},
                {u"after"_s, u"ERRAND"_s, ki18nc("@info:shell", "The errand whose next term it is")}},
            2, 2, errandOffered},
        listVerb(u"errand list"_s, ki18nc("@info:shell", "Errands, who holds them and who has not yet"), errandsOf,
            errandJson, errandLine),
        verbOnThing(u"errand take"_s, u"ERRAND"_s, ki18nc("@info:shell", "Take an errand"), {}, errandsOf,
            ki18nc("@info:shell", "You hold it now."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &) {
                return takeErrand(outlook, {.errand = id});
            }),
        verbOnThing(u"errand hand-over"_s, u"ERRAND"_s, ki18nc("@info:shell", "Lay an errand down for the next"),
            {{u"note"_s, u"TEXT"_s, ki18nc("@info:shell", "What the next one should know")}}, errandsOf,
            ki18nc("@info:shell", "Its place is free."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &a) {
                return handOverErrand(outlook, {.errand = id, .note = a.last(u"note"_s)});
            }),
        verbOnThing(u"errand withdraw"_s, u"ERRAND"_s, ki18nc("@info:shell", "Take back an offer that nobody took"), {},
            errandsOf, ki18nc("@info:shell", "It is withdrawn."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &) {
                return withdrawErrand(outlook, {.errand = id});
            }),
        {u"errand willing"_s, u"ERRAND"_s, ki18nc("@info:shell", "Say that you would take it if drawn"), {}, 1, 1,
            willing},
        verbOnThing(u"errand draw"_s, u"ERRAND"_s, ki18nc("@info:shell", "Call a draw among those who are willing"), {},
            errandsOf, ki18nc("@info:shell", "The draw is called; everybody in it lays open their secret."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &) { return callDraw(outlook, id); }),
        {u"errand reveal"_s, u"ERRAND"_s, ki18nc("@info:shell", "Lay open your secret in the last draw"), {}, 1, 1,
            revealed},
    };
    std::ranges::move(promiseVerbs(), std::back_inserter(verbs));
    return verbs;
}

} // namespace pochin::ctl
