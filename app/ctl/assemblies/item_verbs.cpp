// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of one item of an agenda, and what was said aloud.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/words/meeting_words.h"
#include "composition/association_tasks.h"
#include "ctl/assemblies/assembly_json.h"
#include "ctl/assemblies/attendant_in.h"
#include "ctl/groups/group_json.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"
#include "groups/domain/promise_acts.h"
#include "ledger/store/spaces.h"

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

Result<Deed> handsBy(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    std::array<quint32, 3> hands{};
    const std::array options{u"for"_s, u"against"_s, u"aside"_s};
    for (std::size_t i = 0; i < hands.size(); ++i) {
        const auto number = arguments.number(options.at(i), 0, 0, HandsCounted::most);
        if (!number)
            return std::unexpected(number.error());
        hands.at(i) = static_cast<quint32>(*number);
    }
    HandsCounted counted{.item = id,
        .question = arguments.last(u"question"_s),
        .inFavour = hands[0],
        .against = hands[1],
        .aside = hands[2]};
    if (arguments.has(u"corrects"_s)) {
        for (const Kept<HandsCounted> &count : outlook.part<AssembliesPart>().item(id)->counts) {
            if (count.id.hex().startsWith(arguments.last(u"corrects"_s)))
                counted.corrects = count.id;
        }
    }
    return countHands(outlook, counted);
}

/// Does what `deed` makes out of the item, and notes that it came of it.
Result<Outcome> cameOf(
    Session &session, const NamedInGroup &item, const Result<Deed> &deed, const KLocalizedString &words)
{
    const auto made = deed.and_then([&](const Deed &one) { return (*session.spaces())->author(item.space, one); });
    if (!made)
        return std::unexpected(made.error());
    return doneInGroup(session, item.space, words, [&](const Outlook &seen) {
        return linkOutcome(seen, {.item = item.id, .what = *made});
    }).transform([&](Outcome outcome) {
        outcome.json = QJsonObject{{u"id"_s, made->hex()}, {u"group"_s, item.space.hex()}};
        return outcome;
    });
}

/// Makes a proposal from the item, and notes that it came of it.
Result<Outcome> proposed(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), itemsOf);
    if (!named)
        return std::unexpected(named.error());
    const auto outlook = seenGroup(session, named->space);
    if (!outlook)
        return std::unexpected(outlook.error());
    ProposalText text = proposalFrom(*outlook->part<AssembliesPart>().item(named->id));
    text.what = arguments.last(u"what"_s, text.what);
    text.why = arguments.last(u"why"_s, text.why);
    text.concerns = arguments.last(u"concerns"_s);
    text.doers = arguments.last(u"doers"_s);
    text.whyHere = arguments.last(u"why-here"_s);
    const auto procedure = arguments.number(u"by"_s, 0, 0, 1000);
    if (!procedure)
        return std::unexpected(procedure.error());
    text.procedure.ofFounding = static_cast<quint32>(*procedure);
    return cameOf(session, *named, propose(*outlook, text), ki18nc("@info:shell", "Proposed."));
}

/// Into an association, where whoever wants to takes it.
Result<Outcome> taskOffered(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), itemsOf);
    if (!named)
        return std::unexpected(named.error());
    const auto outlook = seenGroup(session, named->space);
    if (!outlook)
        return std::unexpected(outlook.error());
    std::vector<Candidate> candidates;
    for (const auto &[association, task] : composition::associationsAtWork(*outlook))
        candidates.push_back({.id = association.bytes().toByteArray(), .title = task});
    const QString what = arguments.words.value(1, takingFrom(*outlook->part<AssembliesPart>().item(named->id)));
    const auto task = chosenId<ChangeId>(arguments.last(u"in"_s), candidates).and_then([&](const ChangeId &in) {
        return composition::offerTaskIn(*outlook, in, what);
    });
    return cameOf(session, *named, task, ki18nc("@info:shell", "Offered. Whoever wants to takes it."));
}

/// By its whole id, for it may be of any room.
Result<Deed> linkedBy(const Outlook &outlook, const ChangeId &item, const Arguments &arguments)
{
    const auto what = ChangeId::fromBytes(QByteArray::fromHex(arguments.words.value(1).toLatin1()));
    return what ? linkOutcome(outlook, {.item = item, .what = *what})
                : failure(Failure::Kind::NotFound, arguments.words.value(1));
}

/// One's own promise, or what another said aloud, which is theirs once they confirm it.
Result<Deed> takingBy(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    const auto due = optionalMomentIn(arguments, u"due"_s);
    if (!due)
        return std::unexpected(due.error());
    const QString what = arguments.words.value(1, takingFrom(*outlook.part<AssembliesPart>().item(id)));
    if (!arguments.has(u"person"_s))
        return groups::makePromise(outlook, {.what = what, .due = *due, .source = id});
    return attendantIn(outlook, {}, arguments.last(u"person"_s)).and_then([&](const Attendant &who) {
        return writeTakingDown(outlook, {.item = id, .person = *who.person, .what = what, .due = *due});
    });
}

Result<Deed> positionToldBy(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    static const QStringList kinds{u"for-doing"_s, u"for"_s, u"if"_s, u"aside"_s, u"object"_s};
    const auto kind = kinds.indexOf(arguments.last(u"position"_s, u"for"_s));
    const auto who = attendantIn(outlook, {}, arguments.words.value(1));
    if (kind < 0 || !who)
        return kind < 0 ? failure(Failure::Kind::InvalidInput, kinds.join(u", "_s)) : std::unexpected(who.error());
    return writeDown(outlook, {id, *who->person, static_cast<PositionKind>(kind), arguments.last(u"reason"_s)});
}

Result<Deed> toldConfirmedBy(const Outlook &outlook, const ChangeId &id, const Arguments &)
{
    return outlook.part<AssembliesPart>().taking(id) ? confirmTaking(outlook, id) : confirmTold(outlook, id);
}

Result<Outcome> toldListed(Session &session, const Arguments &)
{
    return seenGroups(session).transform([](const std::vector<Outlook> &all) {
        QJsonArray json;
        QStringList lines;
        for (const Outlook &outlook : all) {
            for (const ToldAwaiting &told : toldAwaiting(outlook, outlook.self)) {
                json.append(QJsonObject{{u"id"_s, told.told.hex()}, {u"by"_s, personJson(outlook, told.by)},
                    {u"kind"_s, told.isTaking ? u"taking"_s : u"position"_s}, {u"where"_s, told.where.hex()},
                    {u"words"_s, told.words}});
                lines.append(shortOf(told.told) + u"  "_s + told.words);
            }
        }
        return Outcome{
            .text = lines.isEmpty() ? i18nc("@info:shell", "Nothing was written down for you.") : lines.join(u'\n'),
            .json = json,
            .found = {}};
    });
}

} // namespace

std::vector<Verb> itemVerbs()
{
    const OptionSyntax reason{u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "In their words")};
    return {
        verbOnThing(u"assembly hands"_s, u"ITEM"_s, ki18nc("@info:shell", "Write down counted hands"),
            {{u"for"_s, u"N"_s, ki18nc("@info:shell", "For")}, {u"against"_s, u"N"_s, ki18nc("@info:shell", "Against")},
                {u"aside"_s, u"N"_s, ki18nc("@info:shell", "Neither")},
                {u"question"_s, u"LINE"_s, ki18nc("@info:shell", "What was asked")},
                {u"corrects"_s, u"ID"_s, ki18nc("@info:shell", "An earlier count of yours that was wrong")}},
            itemsOf, ki18nc("@info:shell", "Written down."), handsBy),
        verbOnThing(u"assembly note"_s, u"ITEM [TEXT]"_s, ki18nc("@info:shell", "Write down what was said on an item"),
            {{u"not-reached"_s, {}, ki18nc("@info:shell", "It was not reached, and waits for the next assembly")}},
            itemsOf, ki18nc("@info:shell", "Written down."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                const auto how
                    = arguments.has(u"not-reached"_s) ? ItemNoted::How::NotReached : ItemNoted::How::TalkedOver;
                return noteItem(outlook, {.item = id, .how = how, .words = arguments.words.value(1)});
            }),
        {u"assembly propose"_s, u"ITEM"_s, ki18nc("@info:shell", "Make a proposal from an item"),
            {{u"what"_s, u"LINE"_s, ki18nc("@info:shell", "What is proposed; otherwise the item")},
                {u"why"_s, u"TEXT"_s, ki18nc("@info:shell", "Why; otherwise what was said on it")},
                {u"concerns"_s, u"TEXT"_s, ki18nc("@info:shell", "Whom it concerns")},
                {u"doers"_s, u"TEXT"_s, ki18nc("@info:shell", "Who does it")},
                {u"why-here"_s, u"TEXT"_s, ki18nc("@info:shell", "Why it is not decided on the spot")},
                {u"by"_s, u"N"_s, ki18nc("@info:shell", "The number of the procedure; otherwise the first")}},
            1, 1, proposed},
        verbOnThing(u"assembly take"_s, u"ITEM [WHAT]"_s,
            ki18nc("@info:shell", "Take something on that came of an item"),
            {{u"due"_s, u"DAY"_s, ki18nc("@info:shell", "Until when")},
                {u"person"_s, u"NAME"_s, ki18nc("@info:shell", "Who said it aloud; theirs once they confirm it")}},
            itemsOf, ki18nc("@info:shell", "Written down."), takingBy),
        {u"assembly task"_s, u"ITEM [WHAT]"_s,
            ki18nc("@info:shell", "Offer a task that came of an item in an association"),
            {{u"in"_s, u"ASSOCIATION"_s, ki18nc("@info:shell", "In which one; it must be at work")}}, 1, 2,
            taskOffered},
        verbOnThing(u"assembly link"_s, u"ITEM ID"_s,
            ki18nc("@info:shell", "Note that a mandate, a task or a proposal came of an item"), {}, itemsOf,
            ki18nc("@info:shell", "Noted."), linkedBy),
        verbOnThing(
            u"told position"_s, u"PROPOSAL PERSON"_s,
            ki18nc("@info:shell", "Write down what somebody without a laptop said on a proposal"),
            {{u"position"_s, u"POSITION"_s, ki18nc("@info:shell", "for-doing, for, if, aside or object")}, reason},
            [](const Space &space) {
                std::vector<std::pair<ChangeId, QString>> all;
                for (const auto &[id, matter] : space.state().part<Decisions>().matters)
                    all.emplace_back(matter.current().id, matter.current().text.what);
                return all;
            },
            ki18nc("@info:shell", "Written down. It counts once that person confirms it."), positionToldBy),
        verbOnThing(u"told confirm"_s, u"TOLD"_s, ki18nc("@info:shell", "Confirm what another wrote down for you"), {},
            toldOf, ki18nc("@info:shell", "Confirmed."), toldConfirmedBy),
        verbOnThing(u"told deny"_s, u"TOLD [WORDS]"_s, ki18nc("@info:shell", "Say that you did not say it"), {}, toldOf,
            ki18nc("@info:shell", "Said."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return denyTold(outlook, {id, arguments.words.value(1)});
            }),
        {u"told list"_s, {}, ki18nc("@info:shell", "What others wrote down for you and you have not answered"), {}, 0,
            0, toldListed},
    };
}

} // namespace pochin::ctl
