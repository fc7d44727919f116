// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/associations/association_calls.h"

#include "associations/domain/announcing.h"
#include "associations/domain/call.h"
#include "associations/domain/carrying.h"
#include "associations/domain/joining.h"
#include "associations/domain/pattern.h"
#include "associations/domain/task_list.h"
#include "associations/words/association_words.h"
#include "crypto/random.h"
#include "ctl/associations/association_json.h"
#include "ctl/line/session.h"
#include "ctl/spaces/chosen.h"
#include "ctl/vault/pseudonym.h"
#include "groups/domain/genesis.h"

namespace pochin::ctl {

using namespace associations;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// What the options say of a call; the day is checked, the rest by the deed.
Result<Call> callIn(const Arguments &arguments)
{
    const auto sunset = dayIn(arguments, u"sunset"_s);
    if (!sunset)
        return std::unexpected(sunset.error());
    Call call{.task = arguments.last(u"task"_s),
        .doneTest = arguments.last(u"done-test"_s),
        .sunset = *sunset,
        .canDo = arguments.last(u"can"_s)};
    for (const QString &text : arguments.options.value(u"need"_s))
        call.needed.push_back(text);
    return call;
}

/// A space for people of several groups or of none. Who calls is its founder; the others come in by their cards.
Result<SpaceId> foundedFor(Session &session, const Call &call, const QString &pseudonym, RecipientKind kind)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    const auto card = (*spaces)->keys().draw(kind);
    if (!card)
        return std::unexpected(card.error());
    const groups::Genesis genesis{.kind = groups::GroupKind::Association,
        .title = call.task.left(aName.most),
        .deed = call.task,
        .rules = {.powers = SpaceRules::Powers::EachMember},
        .founders = {{.card = *card, .name = pseudonym}},
        .nonce = crypto::randomBytes(groups::Genesis::nonceSize)};
    return groups::founding(genesis).and_then(
        [&](const Payload &payload) { return (*spaces)->found(card->feed, payload); });
}

/// Where to call: the group that was named, or a space of its own. The call is checked before a space is founded.
Result<SpaceId> placeOf(Session &session, const Arguments &arguments, const Call &wanted)
{
    if (!arguments.has(u"own-space"_s))
        return chosenSpace(session, arguments.words.value(0));
    const auto sunset = neededSunset(wanted.sunset, session.clock().now());
    const auto task = neededText(wanted.task, aLine);
    const auto doneTest = neededText(wanted.doneTest, aLine);
    if (const auto fault = firstFault(sunset, task, doneTest))
        return std::unexpected(*fault);
    const auto kind = arguments.has(u"post-quantum"_s) ? RecipientKind::Hybrid : RecipientKind::X25519;
    return pseudonymIn(session, arguments, u"as"_s).and_then([&](const QString &pseudonym) {
        return foundedFor(session, wanted, pseudonym, kind);
    });
}

/// Calls and, where there is one, repeats the pattern.
Result<Outcome> called(Session &session, const SpaceId &space, const Call &wanted, const std::optional<Pattern> &like)
{
    const auto id = doneIn(session, space, [&](const Outlook &outlook) { return call(outlook, wanted); });
    if (!id)
        return std::unexpected(id.error());
    const Named fresh{space, *id};
    if (like) {
        const Does does = [&](const auto &deed) { return doneIn(session, space, deed); };
        if (const auto done = repeatPattern(*like, *id, does); !done)
            return std::unexpected(done.error());
    }
    return shownSheet(session, fresh);
}

/// A call that goes on from `from`, in the space of the first, with what the author has taken there.
Result<Outcome> calledFrom(
    Session &session, const Arguments &arguments, const SpaceId &space, const std::vector<ChangeId> &from)
{
    auto wanted = callIn(arguments);
    if (!wanted)
        return std::unexpected(wanted.error());
    wanted->from = from;
    const auto chosenOnes = chosenTasks(session, arguments.options.value(u"carry"_s));
    const auto outlook = outlookOf(session, space);
    if (const auto fault = firstFault(chosenOnes, outlook))
        return std::unexpected(*fault);
    wanted->carried = arguments.has(u"carry"_s) ? *chosenOnes : mineIn(*outlook, from);
    return called(session, space, *wanted, {});
}

} // namespace

Result<Outcome> shownSheet(Session &session, const Named &named)
{
    return outlookOf(session, named.space).transform([&](const Outlook &outlook) {
        const Association &association = *outlook.part<AssociationsPart>().association(named.id);
        QStringList lines{
            u"%1  %2"_s.arg(shortOf(named.id), *association.task.shown()), stateSentence(association, outlook)};
        for (const TaskRow &row : tasksOf(association, outlook))
            lines << u"%1%2  %3  %4"_s.arg(QString(qsizetype(row.depth) * 2, u' '), shortOf(row.task->id),
                wordFor(row.state), row.task->shownTitle());
        return Outcome{.text = lines.join(u'\n'), .json = wholeJson(association, outlook), .found = {}};
    });
}

Result<Outcome> associationCalled(Session &session, const Arguments &arguments)
{
    auto wanted = callIn(arguments);
    if (!wanted)
        return std::unexpected(wanted.error());
    std::optional<Pattern> like;
    if (arguments.has(u"like"_s)) {
        const auto card = chosenAssociation(session, arguments.last(u"like"_s));
        if (!card)
            return std::unexpected(card.error());
        const auto outlook = outlookOf(session, card->space);
        if (!outlook)
            return std::unexpected(outlook.error());
        like = patternOf(*outlook->part<AssociationsPart>().association(card->id), *outlook);
        wanted->like = card->id;
        if (wanted->needed.empty())
            wanted->needed = like->needed;
    }
    const auto space = placeOf(session, arguments, *wanted);
    if (!space)
        return std::unexpected(space.error());
    return called(session, *space, *wanted, like);
}

Result<Outcome> associationSplit(Session &session, const Arguments &arguments)
{
    return chosenAssociation(session, arguments.words.value(0)).and_then([&](const Named &named) {
        return calledFrom(session, arguments, named.space, {named.id});
    });
}

Result<Outcome> associationsMerged(Session &session, const Arguments &arguments)
{
    const auto one = chosenAssociation(session, arguments.words.value(0));
    const auto other = chosenAssociation(session, arguments.words.value(1));
    if (const auto fault = firstFault(one, other))
        return std::unexpected(*fault);
    if (one->space != other->space)
        return failure(
            Failure::Kind::InvalidInput, u"associations of different groups merge in a space of their own"_s);
    if (one->id == other->id)
        return failure(Failure::Kind::InvalidInput, u"one association cannot merge with itself"_s);
    return calledFrom(session, arguments, one->space, {one->id, other->id});
}

Result<Outcome> associationFollowed(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    const auto chosenOnes = chosenTasks(session, arguments.options.value(u"carry"_s));
    if (const auto fault = firstFault(named, chosenOnes))
        return std::unexpected(*fault);
    return doneIn(session, named->space, [&](const Outlook &outlook) {
        const auto &from = outlook.part<AssociationsPart>().association(named->id)->from;
        return join(outlook, named->id, arguments.last(u"can"_s),
            arguments.has(u"carry"_s) ? *chosenOnes : mineIn(outlook, from));
    }).and_then([&](const ChangeId &) { return shownSheet(session, *named); });
}

Result<Outcome> associationAnnounced(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    const auto group = chosenSpace(session, arguments.last(u"in"_s));
    if (const auto fault = firstFault(named, group))
        return std::unexpected(*fault);
    const auto home = outlookOf(session, named->space);
    if (!home)
        return std::unexpected(home.error());
    const Association &association = *home->part<AssociationsPart>().association(named->id);
    return doneIn(session, *group, [&](const Outlook &outlook) {
        return announce(outlook, association, *home);
    }).transform([&](const ChangeId &id) {
        return Outcome{
            .text = i18nc("@info:shell %1 is an association", "“%1” is made known.", *association.task.shown()),
            .json = QJsonObject{{u"id"_s, id.hex()}, {u"association"_s, named->id.hex()}, {u"in"_s, group->hex()}},
            .found = {}};
    });
}

std::vector<OptionSyntax> callOptions()
{
    return {{u"task"_s, u"TEXT"_s, ki18nc("@info:shell", "What is to be done")},
        {u"done-test"_s, u"TEXT"_s, ki18nc("@info:shell", "How we know that it is done")},
        {u"sunset"_s, u"DATE"_s, ki18nc("@info:shell", "The last day; at most a year ahead")},
        {u"need"_s, u"TEXT"_s, ki18nc("@info:shell", "What is needed; may be given several times")},
        {u"can"_s, u"TEXT"_s, ki18nc("@info:shell", "What you can do yourself")}};
}

} // namespace pochin::ctl
