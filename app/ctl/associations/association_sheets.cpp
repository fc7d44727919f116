// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/debriefing.h"
#include "associations/domain/noting.h"
#include "associations/domain/planning.h"
#include "ctl/associations/association_deed.h"
#include "ctl/spaces/chosen.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace pochin::ctl {

using namespace associations;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

std::vector<Verb> associationSheetVerbs()
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

} // namespace pochin::ctl
