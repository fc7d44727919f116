// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/dissolving.h"
#include "associations/domain/extending.h"
#include "associations/domain/going_away.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/joining.h"
#include "associations/domain/resuming.h"
#include "associations/domain/rewording.h"
#include "associations/domain/solving.h"
#include "associations/domain/staying.h"
#include "ctl/associations/association_calendar.h"
#include "ctl/associations/association_deed.h"
#include "ctl/room_verbs.h"

namespace pochin::ctl {

using namespace associations;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

std::vector<QString> textsIn(const Arguments &arguments, const QString &option)
{
    const QStringList texts = arguments.options.value(option);
    return {texts.begin(), texts.end()};
}

Result<Deed> extended(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    return dayIn(arguments, u"until"_s).and_then([&](Day day) { return extend(outlook, id, day); });
}

Result<Deed> reworded(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    return reword(outlook,
        Rewording{id, arguments.last(u"task"_s), arguments.last(u"done-test"_s), textsIn(arguments, u"need"_s), {}});
}

Result<Outcome> handedOver(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    if (!named)
        return std::unexpected(named.error());
    HandingOver wanted{.association = named->id,
        .results = arguments.last(u"results"_s),
        .things = textsIn(arguments, u"thing"_s),
        .debts = textsIn(arguments, u"debt"_s),
        .lessons = arguments.last(u"lessons"_s)};
    if (arguments.has(u"successor"_s)) {
        const auto successor = chosenAssociation(session, arguments.last(u"successor"_s));
        if (!successor)
            return std::unexpected(successor.error());
        wanted.successor = successor->id;
    }
    return doneIn(session, named->space, [&](const Outlook &outlook) {
        return handOver(outlook, wanted);
    }).and_then([&](const ChangeId &) { return shownSheet(session, *named); });
}

Result<Outcome> shown(Session &session, const Arguments &arguments)
{
    return chosenAssociation(session, arguments.words.value(0)).and_then([&](const Named &named) {
        return shownSheet(session, named);
    });
}

std::vector<OptionSyntax> withOwnSpace(std::vector<OptionSyntax> options)
{
    options.push_back(
        {u"own-space"_s, {}, ki18nc("@info:shell", "With people of several groups or of none: in a space of its own")});
    options.push_back({u"as"_s, u"PSEUDONYM"_s, ki18nc("@info:shell", "How you are called there")});
    options.push_back({u"post-quantum"_s, {},
        ki18nc("@info:shell", "The space of its own with keys that a quantum computer does not open")});
    options.push_back(
        {u"like"_s, u"CARD"_s, ki18nc("@info:shell", "With the plan and the tasks of this one from the archive")});
    return options;
}

std::vector<OptionSyntax> withCarried(std::vector<OptionSyntax> options)
{
    options.push_back(
        {u"carry"_s, u"TASK"_s, ki18nc("@info:shell", "A task of yours to take along; otherwise all that you took")});
    return options;
}

std::vector<Verb> verbsOfTheBeginning()
{
    return {
        {u"association call"_s, u"[GROUP]"_s, ki18nc("@info:shell", "Call an association for one task"),
            withOwnSpace(callOptions()), 0, 1, associationCalled},
        {u"association announce"_s, u"A"_s, ki18nc("@info:shell", "Make an association known in a group"),
            {{u"in"_s, u"GROUP"_s, ki18nc("@info:shell", "Where")}}, 1, 1, associationAnnounced},
        {u"association join"_s, u"A"_s, ki18nc("@info:shell", "Join: I can do that"),
            {{u"can"_s, u"TEXT"_s, ki18nc("@info:shell", "What you can do")}}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &a) {
                return join(o, id, a.last(u"can"_s));
            })},
        {u"association leave"_s, u"A"_s, ki18nc("@info:shell", "Leave; what you took is open again"), {}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &) { return goAway(o, id); })},
        {u"association reword"_s, u"A"_s, ki18nc("@info:shell", "Word the call anew"),
            {callOptions()[0], callOptions()[1], callOptions()[3]}, 1, 1, deedOn(reworded)},
        {u"association show"_s, u"A"_s, ki18nc("@info:shell", "Show an association"), {}, 1, 1, shown},
    };
}

std::vector<Verb> verbsOfTheEnd()
{
    return {
        {u"association extend"_s, u"A"_s, ki18nc("@info:shell", "Ask each whether to go on; you say yes by asking"),
            {{u"until"_s, u"DATE"_s, ki18nc("@info:shell", "The new last day")}}, 1, 1, deedOn(extended)},
        {u"association stay"_s, u"A"_s, ki18nc("@info:shell", "Say yes to going on"), {}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &) { return stay(o, id); })},
        {u"association solve"_s, u"A"_s, ki18nc("@info:shell", "Say that it is solved; the hand-over begins"),
            {{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "How you know")}}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &a) {
                return solve(o, id, a.last(u"word"_s));
            })},
        {u"association resume"_s, u"A"_s, ki18nc("@info:shell", "Say that it is not solved yet"),
            {{u"why"_s, u"TEXT"_s, ki18nc("@info:shell", "What is missing")}}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &a) {
                return resume(o, id, a.last(u"why"_s));
            })},
        {u"association handover"_s, u"A"_s, ki18nc("@info:shell", "Hand over and dissolve; one line is enough"),
            {textOption(u"results"_s, ki18nc("@info:shell", "What came of it")),
                textOption(
                    u"thing"_s, ki18nc("@info:shell", "A thing and where it is now; may be given several times")),
                textOption(u"debt"_s, ki18nc("@info:shell", "What is still owed; may be given several times")),
                textOption(u"lessons"_s, ki18nc("@info:shell", "What others should know")),
                {u"successor"_s, u"A"_s, ki18nc("@info:shell", "The association where it goes on")}},
            1, 1, handedOver},
        {u"association dissolve"_s, u"A"_s, ki18nc("@info:shell", "End an association by the group's powers"),
            {{u"why"_s, u"TEXT"_s, ki18nc("@info:shell", "Why")}}, 1, 1,
            deedOn([](const Outlook &o, const ChangeId &id, const Arguments &a) {
                return dissolve(o, id, a.last(u"why"_s));
            })},
        {u"association split"_s, u"A"_s, ki18nc("@info:shell", "Call another one that goes on from it"),
            withCarried(callOptions()), 1, 1, associationSplit},
        {u"association merge"_s, u"A B"_s, ki18nc("@info:shell", "Call one that goes on from both"),
            withCarried(callOptions()), 2, 2, associationsMerged},
        {u"association follow"_s, u"A"_s, ki18nc("@info:shell", "Join where it goes on, with what you took"),
            withCarried({callOptions()[4]}), 1, 1, associationFollowed},
    };
}

} // namespace

std::vector<Verb> associationsVerbs()
{
    std::vector<Verb> all;
    for (auto &&verbs :
        {verbsOfTheBeginning(), verbsOfTheEnd(), associationListVerbs(), associationSheetVerbs(), calendarVerbs()})
        all.insert(all.end(), verbs.begin(), verbs.end());
    return all;
}

} // namespace pochin::ctl
