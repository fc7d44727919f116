// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/sheet_parts.h"

#include "associations/domain/ossification.h"
#include "associations/domain/tracing.h"
#include "associations/views/at_hand.h"
#include "associations/words/association_words.h"
#include "groups/domain/description.h"

#include <KLocalizedString>

namespace pochin::associations {

using namespace Qt::StringLiterals;
using workbench::Chip;
using workbench::Fact;
using workbench::SheetRow;

namespace {

QList<Chip> chipsOf(const Standing &standing, const Outlook &outlook)
{
    QList<Chip> chips;
    for (const Participant &participant : standing.participants)
        chips.append({participant.person.hex(), nameIn(outlook, participant.person), participant.canDo});
    return chips;
}

QString joined(const std::vector<QString> &texts)
{
    return QStringList(texts.begin(), texts.end()).join(u"; "_s);
}

void appendNeeded(QList<Fact> &facts, const Association &association)
{
    if (association.needed.shown() && !association.needed.shown()->empty())
        facts.append({i18nc("@label of an association", "Needed"), joined(*association.needed.shown())});
    if (const auto count = association.task.versions().size(); count > 1)
        facts.append({i18nc("@label", "Worded at once"),
            i18ncp("@info", "%1 version; whoever edits it writes one for all",
                "%1 versions; whoever edits it writes one for all", int(count))});
}

/// Nothing is appended for an empty text.
void appendRow(QList<SheetRow> &rows, const QString &lead, const QString &text, const QString &note = {})
{
    if (text.isEmpty())
        return;
    SheetRow &row = rows.emplaceBack();
    row.key = QString::number(rows.size());
    row.lead = lead;
    row.text = text;
    row.note = note;
}

} // namespace

QString titlesOf(const std::vector<ChangeId> &ids, const Outlook &outlook)
{
    QStringList titles;
    for (const ChangeId &id : ids) {
        if (const Association *other = outlook.part<AssociationsPart>().association(id))
            titles << *other->task.shown();
    }
    return titles.join(u"; "_s);
}

QList<Fact> factsOf(const Association &association, const Outlook &outlook)
{
    const Standing now = standing(association, outlook);
    QList<Fact> facts{{i18nc("@label of an association", "Done when"), *association.doneTest.shown()},
        {i18nc("@label of an association", "Last day"), shownDay(now.sunset)}};
    appendNeeded(facts, association);
    if (!now.participants.empty())
        facts.append({i18nc("@label of an association", "Take part"), {}, {}, chipsOf(now, outlook)});
    facts.append({i18nc("@label of an association", "Group"), groups::titleOf(outlook.space.state())});
    facts.append({i18nc("@label of an association", "Called by"), nameIn(outlook, association.called.by)});
    if (!association.from.empty())
        facts.append({i18nc("@label of an association", "Goes on from"), titlesOf(association.from, outlook)});
    if (const auto next = goesOnIn(association, outlook); !next.empty())
        facts.append({i18nc("@label of an association", "Goes on in"), titlesOf(next, outlook)});
    facts.append({i18nc("@label of an association", "Stands on"), {}, {u"П.I.3.8.В"_s}});
    return facts;
}

QList<SheetRow> signRows(const Association &association, const Outlook &outlook)
{
    QList<SheetRow> rows;
    const auto sentences = signSentences(
        ossification(association, outlook), [&](const PersonId &person) { return nameIn(outlook, person); });
    for (const QString &sentence : sentences) {
        appendRow(rows, {}, sentence);
        rows.back().mark = workbench::Mark::Attention;
    }
    return rows;
}

QList<SheetRow> leftRows(const Association &association, const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const ChangeId &id : tasksToTakeOver(association, outlook)) {
        const Task *task = outlook.part<AssociationsPart>().task(id);
        appendRow(rows, nameIn(outlook, task->offered.by), task->shownTitle());
        rows.back().key = id.hex();
        rows.back().deed = i18nc("@action:button a task", "Take it over…");
    }
    return rows;
}

QList<SheetRow> goneOnRows(const Association &association, const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const Task *task : tasksGoneOn(association.id, outlook)) {
        QStringList names;
        for (const auto &[id, mark] : task->taken)
            names << nameIn(outlook, mark.by);
        names.removeDuplicates();
        appendRow(rows, names.join(u", "_s), task->shownTitle(),
            i18nc(
                "@info of a task, %1 is an association", "went on in “%1”", titlesOf({task->association()}, outlook)));
    }
    return rows;
}

QList<SheetRow> cardRows(const Association &association, const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const auto &[id, handOver] : association.handOvers) {
        const QString by = nameIn(outlook, handOver.mark.by);
        appendRow(rows, by, handOver.mark.word, i18nc("@label of a card", "Results"));
        appendRow(rows, by, joined(handOver.things), i18nc("@label of a card", "Things"));
        appendRow(rows, by, joined(handOver.debts), i18nc("@label of a card", "Debts"));
        appendRow(rows, by, handOver.lessons, i18nc("@label of a card", "Lessons"));
        if (handOver.successor)
            appendRow(rows, by, titlesOf({*handOver.successor}, outlook), i18nc("@label of a card", "Goes on in"));
    }
    for (const auto &[id, mark] : association.dissolved)
        appendRow(rows, nameIn(outlook, mark.by), mark.word, i18nc("@label of a card", "Ended by the group"));
    return rows;
}

QList<SheetRow> planRows(const Association &association)
{
    QList<SheetRow> rows;
    const auto add = [&](const QString &lead, const Register<QString> &field) {
        if (field.shown())
            appendRow(rows, lead, *field.shown());
    };
    add(i18nc("@label of a plan", "Goal"), association.plan.goal);
    add(i18nc("@label of a plan", "Limits"), association.plan.limits);
    add(i18nc("@label of a plan", "Who"), association.plan.who);
    add(i18nc("@label of a plan", "If it goes otherwise"), association.plan.fallback);
    return rows;
}

QList<SheetRow> noteRows(const Association &association, const Outlook &outlook, const std::optional<ChangeId> &on)
{
    std::multimap<qint64, SheetRow> inOrder;
    for (const auto &[id, note] : association.notes) {
        if (on && note.task != on)
            continue;
        const QString name
            = note.fileName.isEmpty() ? QStringLiteral("…") : note.fileName; // a foreign program named none
        const QString text = note.mark.word.isEmpty() ? name : note.mark.word;
        QList<SheetRow> one;
        const Task *task = note.task ? outlook.part<AssociationsPart>().task(*note.task) : nullptr;
        QStringList about{
            task ? i18nc("@info of a note, %1 is a task", "on “%1”", task->shownTitle()) : QString(), note.fileName};
        about.removeAll(QString());
        appendRow(one, nameIn(outlook, note.mark.by), text, about.join(u"; "_s));
        one.front().key = id.hex();
        if (!note.file.isEmpty())
            one.front().deed = i18nc("@action:button a file", "Save…");
        inOrder.emplace(note.mark.wall, one.front());
    }
    QList<SheetRow> rows;
    for (const auto &[wall, row] : inOrder)
        rows.append(row);
    return rows;
}

QList<SheetRow> debriefRows(const Association &association, const Outlook &outlook)
{
    QList<SheetRow> rows;
    for (const auto &[person, debrief] : association.debriefs) {
        const QString by = nameIn(outlook, person);
        appendRow(rows, by, debrief.mark.word, i18nc("@label of looking back", "Went well"));
        appendRow(rows, by, debrief.badly, i18nc("@label of looking back", "Went badly"));
        appendRow(rows, by, debrief.otherwise, i18nc("@label of looking back", "Differently next time"));
        appendRow(rows, by, debrief.forOthers, i18nc("@label of looking back", "For others"));
    }
    return rows;
}

std::vector<ChangeId> changesOf(const Association &association, const Outlook &outlook)
{
    std::vector<ChangeId> all{association.id};
    const auto add = [&all](const auto &byId) {
        for (const auto &[id, what] : byId)
            all.push_back(id);
    };
    for (const auto &[person, joins] : association.joins)
        add(joins);
    add(association.extensions);
    add(association.solved);
    add(association.handOvers);
    add(association.dissolved);
    add(association.notes);
    for (const auto &[id, task] : outlook.part<AssociationsPart>().tasks) {
        if (task.association() != association.id)
            continue;
        all.push_back(id);
        add(task.taken);
        add(task.done);
        add(task.checked);
        add(task.dropped);
        add(task.requests);
    }
    return all;
}

} // namespace pochin::associations
