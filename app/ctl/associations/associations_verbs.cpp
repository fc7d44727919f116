// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/archive.h"
#include "associations/domain/burn_down.h"
#include "associations/domain/debriefing.h"
#include "associations/domain/dissolving.h"
#include "associations/domain/extending.h"
#include "associations/domain/going_away.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/joining.h"
#include "associations/domain/noting.h"
#include "associations/domain/planning.h"
#include "associations/domain/resuming.h"
#include "associations/domain/rewording.h"
#include "associations/domain/solving.h"
#include "associations/domain/staying.h"
#include "associations/words/association_words.h"
#include "ctl/associations/association_calendar.h"
#include "ctl/associations/association_calls.h"
#include "ctl/associations/association_json.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"

#include <QFile>
#include <QFileInfo>

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

/// A verb that does one deed on the association named first, and then shows its sheet.
template <typename Ask>
auto deedOn(const Ask &ask)
{
    return [ask](Session &session, const Arguments &arguments) -> Result<Outcome> {
        const auto named = chosenAssociation(session, arguments.words.value(0));
        if (!named)
            return std::unexpected(named.error());
        return doneIn(session, named->space, [&](const Outlook &outlook) -> Result<Deed> {
            return ask(outlook, named->id, arguments);
        }).and_then([&](const ChangeId &) { return shownSheet(session, *named); });
    };
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

Result<Deed> planned(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    return plan(outlook,
        Planning{id, arguments.last(u"goal"_s), arguments.last(u"limits"_s), arguments.last(u"who"_s),
            arguments.last(u"fallback"_s), {}});
}

Result<Deed> debriefed(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    return debrief(outlook,
        Debriefing{id, arguments.last(u"well"_s), arguments.last(u"badly"_s), arguments.last(u"otherwise"_s),
            arguments.last(u"for-others"_s)});
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

/// The spaces to look into: the group that was named, or all.
Result<std::vector<SpaceId>> spacesIn(Session &session, const Arguments &arguments)
{
    if (!arguments.words.isEmpty())
        return chosenSpace(session, arguments.words.front()).transform([](const SpaceId &id) {
            return std::vector{id};
        });
    return session.spaces().transform([](Spaces *spaces) { return spaces->ids(); });
}

/// Adds a line and a JSON value for each thing found in each space that this device's person is in.
template <typename AddOf>
Result<Outcome> gathered(Session &session, const Arguments &arguments, const QString &whenEmpty, const AddOf &addOf)
{
    const auto ids = spacesIn(session, arguments);
    if (!ids)
        return std::unexpected(ids.error());
    QJsonArray json;
    QStringList lines;
    for (const SpaceId &id : *ids) {
        if (const auto outlook = (*session.spaces())->outlook(id))
            addOf(*outlook, json, lines);
    }
    return Outcome{.text = lines.isEmpty() ? whenEmpty : lines.join(u'\n'), .json = json, .found = {}};
}

void addAssociation(const Association &association, const Outlook &outlook, QJsonArray &json, QStringList &lines)
{
    json.append(shortJson(association, outlook));
    lines << u"%1  %2  %3"_s.arg(
        shortOf(association.id), *association.task.shown(), wordFor(standing(association, outlook).phase));
}

Result<Outcome> listed(Session &session, const Arguments &arguments)
{
    return gathered(session, arguments, i18nc("@info:shell", "Nobody has called anything here."),
        [&](const Outlook &outlook, QJsonArray &json, QStringList &lines) {
            for (const auto &[id, association] : outlook.part<AssociationsPart>().associations) {
                if (arguments.has(u"all"_s) || !standing(association, outlook).isOver())
                    addAssociation(association, outlook, json, lines);
            }
            for (const auto &[id, other] : outlook.part<AssociationsPart>().announcements) {
                json.append(
                    QJsonObject{{u"id"_s, id.hex()}, {u"task"_s, other.mark.word}, {u"doneTest"_s, other.doneTest},
                        {u"sunset"_s, textOf(other.sunset)}, {u"space"_s, other.space.hex()},
                        {u"phase"_s, u"elsewhere"_s}, {u"by"_s, nameIn(outlook, other.mark.by)}});
                lines << u"%1  %2  (%3)"_s.arg(shortOf(other.space), other.mark.word,
                    i18nc("@info:shell an association that stands in a space of its own", "elsewhere"));
            }
        });
}

Result<Outcome> archived(Session &session, const Arguments &arguments)
{
    return gathered(session, arguments, i18nc("@info:shell", "Nothing is in the archive."),
        [&](const Outlook &outlook, QJsonArray &json, QStringList &lines) {
            if (!arguments.has(u"search"_s)) {
                for (const Association *association : archive(outlook))
                    addAssociation(*association, outlook, json, lines);
                return;
            }
            const auto formsOf = [&session](const QString &word) { return session.formsOf(word); };
            for (const ArchiveHit &hit : searchedArchive(outlook, arguments.last(u"search"_s), formsOf)) {
                json.append(jsonOf(hit));
                lines << u"%1  %2: %3"_s.arg(shortOf(hit.association->id), *hit.association->task.shown(), hit.said);
            }
        });
}

Result<Outcome> waitingListed(Session &session, const Arguments &arguments)
{
    return gathered(session, arguments, i18nc("@info:shell", "Nothing waits for you here."),
        [](const Outlook &outlook, QJsonArray &json, QStringList &lines) {
            for (const Waiting &waiting : waitingFor(outlook)) {
                json.append(jsonOf(waiting));
                lines << sentenceFor(waiting);
            }
        });
}

Result<Outcome> burntDown(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    if (!named)
        return std::unexpected(named.error());
    return outlookOf(session, named->space).transform([&](const Outlook &outlook) {
        QJsonArray json;
        QStringList lines;
        for (const BurnDay &day : burnDown(*outlook.part<AssociationsPart>().association(named->id), outlook)) {
            json.append(QJsonObject{
                {u"day"_s, textOf(day.day)}, {u"open"_s, qint64(day.open)}, {u"finished"_s, qint64(day.finished)}});
            lines << u"%1  %2  %3"_s.arg(textOf(day.day)).arg(day.open).arg(day.finished);
        }
        return Outcome{.text = lines.join(u'\n'), .json = json, .found = {}};
    });
}

Result<QByteArray> smallFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, u"%1: %2"_s.arg(name, file.errorString()));
    if (file.size() > Noting::largestFile)
        return refused(Refusal::FileTooLarge, name);
    return file.read(Noting::largestFile + 1);
}

Result<Outcome> noted(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    if (!named)
        return std::unexpected(named.error());
    Noting wanted{.association = named->id, .text = arguments.last(u"text"_s)};
    if (arguments.has(u"task"_s)) {
        const auto task = chosenTask(session, arguments.last(u"task"_s));
        if (!task)
            return std::unexpected(task.error());
        wanted.task = task->id;
    }
    if (arguments.has(u"file"_s)) {
        auto file = smallFile(arguments.last(u"file"_s));
        if (!file)
            return std::unexpected(file.error());
        wanted.fileName = QFileInfo(arguments.last(u"file"_s)).fileName();
        wanted.file = *std::move(file);
    }
    return doneIn(session, named->space, [&](const Outlook &outlook) {
        return note(outlook, wanted);
    }).and_then([&](const ChangeId &) { return shownSheet(session, *named); });
}

/// Writes the file of a note; never over another one.
Result<Outcome> fileSaved(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    if (!named)
        return std::unexpected(named.error());
    const auto outlook = outlookOf(session, named->space);
    if (!outlook)
        return std::unexpected(outlook.error());
    std::vector<Candidate> candidates;
    const auto &notes = outlook->part<AssociationsPart>().association(named->id)->notes;
    for (const auto &[id, note] : notes) {
        if (!note.file.isEmpty())
            candidates.push_back({id.bytes().toByteArray(), note.fileName});
    }
    const auto id = chosenId<ChangeId>(arguments.words.value(1), candidates);
    if (!id)
        return std::unexpected(id.error());
    const Note &note = notes.at(*id);
    QFile file(arguments.last(u"out"_s, plainFileName(note.fileName)));
    if (file.exists())
        return failure(Failure::Kind::AlreadyExists, file.fileName());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(note.file) != note.file.size())
        return failure(Failure::Kind::StorageBroken, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    return Outcome{.text = file.fileName(),
        .json = QJsonObject{{u"file"_s, file.fileName()}, {u"bytes"_s, note.file.size()}},
        .found = {}};
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

OptionSyntax textOption(const QString &name, const KLocalizedString &summary)
{
    return {name, u"TEXT"_s, summary};
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
        {u"association list"_s, u"[GROUP]"_s, ki18nc("@info:shell", "List what is called and at work"),
            {{u"all"_s, {}, ki18nc("@info:shell", "What has ended too")}}, 0, 1, listed},
        {u"association show"_s, u"A"_s, ki18nc("@info:shell", "Show an association"), {}, 1, 1, shown},
        {u"association waiting"_s, u"[GROUP]"_s, ki18nc("@info:shell", "List what waits for you"), {}, 0, 1,
            waitingListed},
        {u"association burndown"_s, u"A"_s, ki18nc("@info:shell", "Show how many tasks were left each day"), {}, 1, 1,
            burntDown},
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
        {u"association archive"_s, u"[GROUP]"_s, ki18nc("@info:shell", "List or search what has ended"),
            {{u"search"_s, u"TEXT"_s, ki18nc("@info:shell", "Also by how a task was solved")}}, 0, 1, archived},
    };
}

std::vector<Verb> verbsOfTheSheets()
{
    return {
        {u"association note"_s, u"A"_s, ki18nc("@info:shell", "Write a note, perhaps with a small file"),
            {textOption(u"text"_s, ki18nc("@info:shell", "The note")),
                {u"task"_s, u"TASK"_s, ki18nc("@info:shell", "On this task")},
                {u"file"_s, u"FILE"_s, ki18nc("@info:shell", "48 KiB at most")}},
            1, 1, noted},
        {u"association file"_s, u"A NOTE"_s, ki18nc("@info:shell", "Save the file of a note"),
            {{u"out"_s, u"FILE"_s, ki18nc("@info:shell", "Where to")}}, 2, 2, fileSaved},
        {u"association plan"_s, u"A"_s, ki18nc("@info:shell", "Write on the plan sheet"),
            {textOption(u"goal"_s, ki18nc("@info:shell", "The goal")),
                textOption(u"limits"_s, ki18nc("@info:shell", "What must not happen")),
                textOption(u"who"_s, ki18nc("@info:shell", "Who does what")),
                textOption(u"fallback"_s, ki18nc("@info:shell", "What we do if it goes otherwise"))},
            1, 1, deedOn(planned)},
        {u"association debrief"_s, u"A"_s, ki18nc("@info:shell", "Look back on it"),
            {textOption(u"well"_s, ki18nc("@info:shell", "What went well")),
                textOption(u"badly"_s, ki18nc("@info:shell", "What went badly")),
                textOption(u"otherwise"_s, ki18nc("@info:shell", "What you would do differently")),
                textOption(u"for-others"_s, ki18nc("@info:shell", "What others can use"))},
            1, 1, deedOn(debriefed)},
    };
}

} // namespace

std::vector<Verb> associationsVerbs()
{
    std::vector<Verb> all;
    for (auto &&verbs : {verbsOfTheBeginning(), verbsOfTheEnd(), verbsOfTheSheets(), calendarVerbs()})
        all.insert(all.end(), verbs.begin(), verbs.end());
    return all;
}

} // namespace pochin::ctl
