// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the sheet that are lists.
#include "assemblies/views/decision_rows.h"

#include "assemblies/domain/asking.h"
#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/decision_words.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_acts.h"
#include "groups/words/group_words.h"
#include "ledger/domain/device_refusal.h"
#include "ledger/words/device_words.h"

#include <KLocalizedString>

#include <algorithm>
#include <map>
#include <ranges>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::Mark;
using workbench::SheetRow;

namespace {

Mark markFor(const PositionTaken &position)
{
    if (position.kind == PositionKind::ForDoing)
        return Mark::Done;
    switch (position.stance) {
    case Stance::For:
        return Mark::Running;
    case Stance::Conditional:
        return Mark::Waiting;
    case Stance::StandAside:
        return Mark::Ended;
    case Stance::Block:
        return Mark::Attention;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

SheetRow positionRow(const Outlook &outlook, const Wording &wording, const Kept<PositionTaken> &position)
{
    const QString said = positionInWords(outlook, wording, position.act);
    SheetRow row{.key = position.id.hex(),
        .text = i18nc("@info %1 is a name, %2 a position", "%1: %2", nameIn(outlook, position.by), said),
        .note = position.act.words,
        .mark = markFor(position.act)};
    if (!position.act.paragraph.isEmpty())
        row.note += row.note.isEmpty() ? position.act.paragraph : u" · "_s + position.act.paragraph;
    return row;
}

QString nameOf(groups::Promise::State state, bool isFree)
{
    if (isFree)
        return i18nc("of a promise that its bearer left behind", "free to take over");
    switch (state) {
    case groups::Promise::State::Open:
        return i18nc("state of a promise", "not done yet");
    case groups::Promise::State::Kept:
        return i18nc("state of a promise", "done");
    case groups::Promise::State::LaidDown:
        return i18nc("state of a promise", "laid down");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString saidBy(const Outlook &outlook, const PersonId &person, qint64 wall)
{
    return i18nc("@info %1 is a name, %2 a moment", "%1, %2", nameIn(outlook, person), groups::dayOf(wall));
}

std::vector<ChangeId> changesOn(const Matter &matter)
{
    std::vector<ChangeId> all;
    const auto add = [&all](const auto &kept) {
        for (const auto &one : kept)
            all.push_back(one.id);
    };
    add(matter.wordings);
    add(matter.reasons);
    add(matter.concerns);
    add(matter.withdrawn);
    for (const Wording &wording : matter.wordings) {
        add(wording.positions);
        add(wording.told);
        add(wording.withdrawn);
        add(wording.answers);
        add(wording.records);
        all.insert(all.end(), wording.closes.begin(), wording.closes.end());
    }
    return all;
}

QString reasonOf(const Failure &failure)
{
    if (const auto refusal = refusalOf(failure))
        return sentenceFor(*refusal);
    if (const auto refusal = groups::refusalOf(failure))
        return groups::sentenceFor(*refusal);
    if (const auto refusal = ledger::deviceRefusalOf(failure))
        return ledger::sentenceFor(*refusal);
    return failure.kind == Failure::Kind::InUse
        ? i18nc("@info why not", "The vault is being worked on. Try again when that has ended.")
        : i18nc("@info why not", "This could not be written down. Nothing has been changed.");
}

QList<SheetRow> positionRows(const Outlook &outlook, const Wording &wording)
{
    std::map<ChangeId, const Kept<PositionTaken> *> byId;
    for (const auto &position : wording.positions)
        byId.emplace(position.id, &position);
    QList<SheetRow> rows;
    for (const Heard &heard : outlook.standing().heard(wording.id)) {
        const auto position = byId.find(outlook.space.graph().id(heard.position));
        if (position != byId.end())
            rows.append(positionRow(outlook, wording, *position->second));
    }
    for (const auto *told : awaited(outlook, wording)) {
        SheetRow row{.key = told->id.hex(),
            .text = i18nc("@info %1 is a name, %2 a position", "%1: %2", nameIn(outlook, told->act.person),
                wordFor(told->act.kind)),
            .note = i18nc("@info %1 is a name and a day", "written down by %1; counts once it is confirmed",
                saidBy(outlook, told->by, told->wall)),
            .mark = Mark::Waiting};
        if (told->act.person == outlook.self) {
            row.deed = i18nc("@action:button that is what I said", "Confirm");
            row.refusal = reasonOf(confirmTold(outlook, told->id));
        }
        rows.append(row);
    }
    return rows;
}

QList<SheetRow> takenOnRows(const Outlook &outlook, const Wording &wording)
{
    QList<SheetRow> rows;
    for (const auto &[id, promise] : groups::promisesFrom(outlook.part<groups::PromisePart>(), wording.id)) {
        const bool isFree = groups::isFree(*promise, outlook.standing()) && promise->takenOver.empty();
        const QString state = nameOf(promise->state, isFree);
        SheetRow row{.key = id.hex(),
            .text = promise->what,
            .note = nameIn(outlook, promise->bearer) + u" · "_s + state,
            .mark = promise->state == groups::Promise::State::Kept ? Mark::Done : Mark::Running};
        if (!promise->word.isEmpty())
            row.note += u": "_s + promise->word;
        if (isFree) {
            row.mark = Mark::Open;
            row.deed = i18nc("@action:button a promise that another left behind", "Take over");
            row.refusal = reasonOf(groups::takeOverPromise(outlook, {id}));
        } else if (promise->bearer == outlook.self && promise->state == groups::Promise::State::Open) {
            row.deed = i18nc("@action:button a promise is kept", "Done");
            row.refusal = reasonOf(groups::keepPromise(outlook, {.promise = id}));
        }
        rows.append(row);
    }
    return rows;
}

QList<SheetRow> concernRows(const Outlook &outlook, const Matter &matter)
{
    QList<SheetRow> rows;
    for (const auto &concern : matter.concerns)
        rows.append({.key = concern.id.hex(),
            .text = concern.act.why.isEmpty() ? concern.act.whom : concern.act.whom + u": "_s + concern.act.why,
            .note = saidBy(outlook, concern.by, concern.wall)});
    return rows;
}

QList<SheetRow> outcomeRows(const Outlook &outlook, const Wording &wording)
{
    QList<SheetRow> rows;
    const CausalGraph &graph = outlook.space.graph();
    const bool isDisputed = outlook.standing().outcome(wording.id) == Outcome::Disputed;
    for (const Node close : outlook.standing().closes(wording.id)) {
        const Count count = outlook.standing().count(close);
        SheetRow row{.key = graph.id(close).hex(),
            .text = sentenceFor(count),
            .note = i18nc("@info %1 is a name", "counted by %1", nameIn(outlook, outlook.standing().author(close))),
            .mark = count.isAdopted ? Mark::Running : Mark::Ended};
        row.lead = wordFor(count.isAdopted ? MatterState::Adopted : MatterState::NotAdopted);
        if (isDisputed) { // the count stands as it was made, and is not the outcome any more
            row.lead = wordFor(MatterState::Disputed);
            row.mark = Mark::Attention;
            row.note += u" · "_s
                + (count.isAdopted ? i18nc("@info of a count that is disputed", "it came to “adopted”")
                                   : i18nc("@info of a count that is disputed", "it came to “not adopted”"));
        }
        if (count.drawn)
            row.text = i18nc("@info %1 is the number that a draw chose, from 1", "The draw chose number %1.",
                static_cast<int>(*count.drawn) + 1);
        rows.append(row);
    }
    for (const RecordedOutcome &record : outlook.standing().recordedOutcomes(wording.id)) {
        const ChangeId id = graph.id(record.record);
        const auto written = std::ranges::find(wording.records, id, &Kept<OutcomeWritten>::id);
        SheetRow row{.key = id.hex(),
            .lead = wordFor(record.isAdopted ? MatterState::Adopted : MatterState::NotAdopted),
            .text = written == wording.records.end() ? QString() : written->act.words,
            .note = i18nc(
                "@info %1 is a name", "written down by %1", nameIn(outlook, outlook.standing().author(record.record))),
            .mark = record.isAdopted ? Mark::Running : Mark::Ended};
        for (const PersonId &person : record.confirmedBy)
            row.note += u" · "_s + i18nc("@info %1 is a name", "confirmed by %1", nameIn(outlook, person));
        row.deed = i18nc("@action:button what another wrote down", "Confirm");
        row.refusal = reasonOf(bearOut(outlook, id));
        rows.append(row);
    }
    return rows;
}

} // namespace pochin::assemblies
