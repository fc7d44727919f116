// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens while an assembly lasts, and its minutes.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/meeting/floor.h"
#include "assemblies/words/meeting_words.h"
#include "assemblies/words/minutes_draft.h"
#include "ctl/assemblies/assembly_json.h"
#include "ctl/groups/group_json.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "groups/domain/promise_acts.h"
#include "ledger/store/spaces.h"
#include "vault/vault.h"

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// A member by name or id, or a guest.
Result<Attendant> attendantIn(const Outlook &outlook, const Arguments &arguments, const QString &typed)
{
    if (arguments.has(u"guest"_s))
        return Attendant{.guest = arguments.last(u"guest"_s)};
    if (typed.isEmpty())
        return Attendant{.person = outlook.self};
    std::vector<Candidate> candidates;
    for (const groups::PersonSeen &person : groups::peopleOf(outlook))
        candidates.push_back({.id = person.id.bytes().toByteArray(), .title = person.name});
    return chosenId<PersonId>(typed, candidates).transform([](const PersonId &person) {
        return Attendant{.person = person};
    });
}

OptionSyntax guestOption()
{
    return {u"guest"_s, u"NAME"_s, ki18nc("@info:shell", "Somebody who is no member")};
}

// --- who is there

Result<Deed> presenceBy(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    using How = PresenceNoted::How;
    How how = How::Came;
    for (const auto &[option, meant] : {std::pair(u"left"_s, How::Left), std::pair(u"mistake"_s, How::TakenBack),
             std::pair(u"was-not"_s, How::WasNot)})
        how = arguments.has(option) ? meant : how;
    return attendantIn(outlook, arguments, arguments.words.value(1)).and_then([&](const Attendant &who) {
        return notePresence(outlook, {.assembly = id, .who = who, .how = how});
    });
}

// --- who speaks: on this device alone, in the vault

QString floorKey(const ChangeId &assembly)
{
    return u"floor/"_s + assembly.hex();
}

Result<Floor> keptFloor(Session &session, const ChangeId &assembly)
{
    const auto vault = session.unlockedVault();
    if (!vault)
        return std::unexpected(vault.error());
    return (*vault)->settings().value(floorKey(assembly)).and_then([](const std::optional<QString> &kept) {
        return kept ? Floor::decoded(QByteArray::fromHex(kept->toLatin1())) : Result<Floor>(Floor());
    });
}

QJsonObject jsonOf(const Outlook &outlook, const Floor &floor)
{
    QJsonArray order;
    for (const Attendant &who : speakingOrder(floor)) {
        QJsonObject json = attendantJson(outlook, who);
        json[u"first"_s] = !floor.turns.contains(who);
        order.append(json);
    }
    return {{u"speaking"_s, floor.speaking ? QJsonValue(attendantJson(outlook, floor.speaking->who)) : QJsonValue()},
        {u"since"_s, floor.speaking ? QJsonValue(momentOf(floor.speaking->since)) : QJsonValue()}, {u"order"_s, order}};
}

Result<Floor> alteredFloor(const Outlook &outlook, Floor floor, const Arguments &arguments)
{
    const QString what = arguments.words.value(1, u"show"_s);
    if (what == u"show")
        return floor;
    if (what == u"next")
        return withNextSpeaker(std::move(floor), outlook.now);
    if (what == u"end")
        return withSilence(std::move(floor));
    if (what != u"want" && what != u"drop")
        return failure(Failure::Kind::InvalidInput, u"say want, drop, next, end or show"_s);
    return attendantIn(outlook, arguments, arguments.words.value(2)).transform([&](const Attendant &who) {
        return what == u"want" ? withHandRaised(std::move(floor), who) : withHandLowered(std::move(floor), who);
    });
}

Result<Outcome> floorShown(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), assembliesOf);
    if (!named)
        return std::unexpected(named.error());
    const auto outlook = seenGroup(session, named->space);
    const auto floor = keptFloor(session, named->id);
    if (!outlook || !floor)
        return std::unexpected(!outlook ? outlook.error() : floor.error());
    const auto altered = alteredFloor(*outlook, *floor, arguments);
    if (!altered)
        return std::unexpected(altered.error());
    const auto kept = (*session.unlockedVault())
                          ->settings()
                          .set(floorKey(named->id), QString::fromLatin1(altered->encoded().toHex()));
    if (!kept)
        return std::unexpected(kept.error());
    QStringList lines;
    if (altered->speaking)
        lines
            += i18nc("@info:shell %1 is a person", "%1 speaks.", assemblies::nameOf(*outlook, altered->speaking->who));
    for (const Attendant &who : speakingOrder(*altered))
        lines += u"  "_s + assemblies::nameOf(*outlook, who);
    return Outcome{.text = lines.isEmpty() ? i18nc("@info:shell", "Nobody wants to speak.") : lines.join(u'\n'),
        .json = jsonOf(*outlook, *altered),
        .found = {}};
}

// --- items

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
    const auto proposal = propose(*outlook, text).and_then([&](const Deed &deed) {
        return (*session.spaces())->author(named->space, deed);
    });
    if (!proposal)
        return std::unexpected(proposal.error());
    return doneInGroup(session, named->space, ki18nc("@info:shell", "Proposed."), [&](const Outlook &seen) {
        return linkOutcome(seen, {.item = named->id, .what = *proposal});
    }).transform([&](Outcome outcome) {
        outcome.json = QJsonObject{{u"id"_s, proposal->hex()}, {u"group"_s, named->space.hex()}};
        return outcome;
    });
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

// --- minutes

Result<Outcome> minutesDrafted(Session &session, const Arguments &arguments)
{
    return chosenThing(session, arguments.words.value(0), assembliesOf).and_then([&](const NamedInGroup &named) {
        return seenGroup(session, named.space).transform([&](const Outlook &outlook) {
            const QString text = draftMinutes(outlook, *outlook.part<AssembliesPart>().assembly(named.id));
            return Outcome{.text = text, .json = QJsonObject{{u"text"_s, text}}, .found = {}};
        });
    });
}

Result<Deed> minutesBy(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    const QString drafted = draftMinutes(outlook, *outlook.part<AssembliesPart>().assembly(id));
    return writeMinutes(outlook, id, arguments.words.value(1, drafted));
}

Result<Outcome> minutesShown(Session &session, const Arguments &arguments)
{
    return chosenThing(session, arguments.words.value(0), minutesOf).and_then([&](const NamedInGroup &named) {
        return seenGroup(session, named.space).transform([&](const Outlook &outlook) {
            const auto &part = outlook.part<AssembliesPart>();
            const Assembly &assembly = part.assemblies.at(part.assemblyOf.at(named.id));
            const Minutes &minutes = *part.minutes(named.id);
            return Outcome{
                .text = minutes.written.act.text + u"\n\n"_s + sentenceFor(standingOf(outlook, assembly, minutes)),
                .json = minutesJson(outlook, assembly, minutes),
                .found = {}};
        });
    });
}

std::vector<Verb> minutesVerbs()
{
    const OptionSyntax remark{
        u"remark"_s, u"TEXT"_s, ki18nc("@info:shell", "What you remark; it stays as you wrote it")};
    return {
        {u"assembly minutes draft"_s, u"A"_s, ki18nc("@info:shell", "Minutes from what was noted, to begin with"), {},
            1, 1, minutesDrafted},
        verbOnThing(u"assembly minutes write"_s, u"A [TEXT]"_s,
            ki18nc("@info:shell", "Write a version of the minutes; without a text, what was noted"), {}, assembliesOf,
            ki18nc("@info:shell", "Written. Those who were there are asked to confirm it."), minutesBy),
        {u"assembly minutes show"_s, u"MINUTES"_s, ki18nc("@info:shell", "A version and who confirmed it"), {}, 1, 1,
            minutesShown},
        verbOnThing(u"assembly minutes confirm"_s, u"MINUTES"_s, ki18nc("@info:shell", "Confirm this very version"),
            {remark}, minutesOf, ki18nc("@info:shell", "Confirmed."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return answerMinutes(outlook, {id, true, arguments.last(u"remark"_s)});
            }),
        verbOnThing(u"assembly minutes remark"_s, u"MINUTES TEXT"_s, ki18nc("@info:shell", "Remark without confirming"),
            {}, minutesOf, ki18nc("@info:shell", "Said."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return answerMinutes(outlook, {id, false, arguments.words.value(1)});
            }),
    };
}

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

} // namespace

std::vector<Verb> meetingVerbs()
{
    using Mark = MeetingMarked::Mark;
    const auto mark = [](Mark which) {
        return [which](const Outlook &outlook, const ChangeId &id, const Arguments &) {
            return markMeeting(outlook, {.assembly = id, .mark = which});
        };
    };
    std::vector<Verb> verbs{
        verbOnThing(u"assembly open"_s, u"A"_s, ki18nc("@info:shell", "Write that it begins"), {}, assembliesOf,
            ki18nc("@info:shell", "Open."), mark(Mark::Opened)),
        verbOnThing(u"assembly close"_s, u"A"_s, ki18nc("@info:shell", "Write that it ends"), {}, assembliesOf,
            ki18nc("@info:shell", "Closed."), mark(Mark::Closed)),
        verbOnThing(u"assembly present"_s, u"A [PERSON]"_s,
            ki18nc("@info:shell", "Note who is there; otherwise yourself"),
            {guestOption(), {u"left"_s, {}, ki18nc("@info:shell", "Left before the end")},
                {u"mistake"_s, {}, ki18nc("@info:shell", "What you noted of them was a mistake")},
                {u"was-not"_s, {}, ki18nc("@info:shell", "Say that you were not there")}},
            assembliesOf, ki18nc("@info:shell", "Noted."), presenceBy),
        {u"assembly speak"_s, u"A want|drop|next|end|show [PERSON]"_s,
            ki18nc("@info:shell", "Who speaks next: first those who have not spoken yet; kept on this device alone"),
            {guestOption()}, 1, 3, floorShown},
    };
    std::ranges::move(itemVerbs(), std::back_inserter(verbs));
    std::ranges::move(minutesVerbs(), std::back_inserter(verbs));
    return verbs;
}

} // namespace pochin::ctl
