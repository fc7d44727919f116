// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/task_sheet.h"

#include "associations/domain/asking.h"
#include "associations/domain/checking.h"
#include "associations/domain/declining.h"
#include "associations/domain/dropping.h"
#include "associations/domain/finishing.h"
#include "associations/domain/giving_back.h"
#include "associations/domain/noting.h"
#include "associations/domain/reopening.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_list.h"
#include "associations/views/association_forms.h"
#include "associations/views/association_marks.h"
#include "associations/views/note_files.h"
#include "associations/views/sheet_parts.h"
#include "associations/views/task_forms.h"
#include "associations/words/association_words.h"
#include "workbench/in_every_language.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

namespace pochin::associations {

using workbench::DeedButton;
using workbench::Fact;
using workbench::FactRows;
using workbench::SheetRow;
using workbench::SheetRows;

namespace {

/// Everything that people said of the task, in the order of their claimed times.
QList<SheetRow> saidOf(const Task &task, const Outlook &outlook)
{
    std::multimap<qint64, SheetRow> said;
    const auto add = [&](const ChangeId &id, const Mark &mark, const QString &what) {
        SheetRow row;
        row.key = id.hex();
        row.lead = nameIn(outlook, mark.by);
        row.text = what;
        row.note = mark.word;
        said.emplace(mark.wall, std::move(row));
    };
    for (const auto &[id, mark] : task.done)
        add(id, mark, i18nc("@info what somebody said of a task", "done"));
    for (const auto &[id, check] : task.checked)
        add(id, check.first, i18nc("@info what somebody said of a task", "looked at it"));
    for (const auto &[id, mark] : task.dropped)
        add(id, mark, i18nc("@info what somebody said of a task", "dropped it"));
    for (const auto &[id, request] : task.requests) {
        const QString person = nameIn(outlook, request.person);
        add(id, request.mark,
            request.isDeclined ? i18nc("@info %1 is a person", "asked %1, who declined", person)
                               : i18nc("@info %1 is a person", "asked %1", person));
    }
    QList<SheetRow> rows;
    for (const auto &[wall, row] : said)
        rows.append(row);
    return rows;
}

} // namespace

TaskSheet::TaskSheet(QWidget *parent)
    : Sheet(parent), m_facts(add<FactRows>()), m_said(addSection()->add<SheetRows>()),
      m_notes(workbench::RowSection::of(*this))
{
    for (const TaskDeed deed :
        {TaskDeed::Take, TaskDeed::GiveBack, TaskDeed::Finish, TaskDeed::Check, TaskDeed::Reopen, TaskDeed::Part,
            TaskDeed::Edit, TaskDeed::Ask, TaskDeed::Decline, TaskDeed::AddFile, TaskDeed::Move, TaskDeed::Drop})
        m_deeds.emplace(deed, addDeed());
    m_deeds.emplace(TaskDeed::Note, m_notes.section->deed());
    for (const auto &[deed, button] : m_deeds)
        connect(button, &DeedButton::chosen, this, [this, deed = deed] { start(deed); });
    connect(m_notes.rows, &SheetRows::deedChosen, this, [this](const QString &key) {
        if (const auto note = ChangeId::fromBytes(QByteArray::fromHex(key.toLatin1())))
            Q_EMIT fileWanted(*note);
    });
    workbench::inEveryLanguage(this, [this] { say(); });
}

void TaskSheet::say()
{
    m_deeds[TaskDeed::Take]->say(i18nc("@action:button a task", "I take it"));
    m_deeds[TaskDeed::GiveBack]->say(i18nc("@action:button a task", "Give it back"));
    m_deeds[TaskDeed::Finish]->say(i18nc("@action:button a task", "Done…"));
    m_deeds[TaskDeed::Check]->say(i18nc("@action:button a task", "Looked at it"));
    m_deeds[TaskDeed::Reopen]->say(i18nc("@action:button a task", "Not done after all…"));
    m_deeds[TaskDeed::Part]->say(i18nc("@action:button a task", "Offer a part of it…"));
    m_deeds[TaskDeed::AddFile]->say(i18nc("@action:button", "Add a file…"));
    m_deeds[TaskDeed::Note]->say(i18nc("@action:button", "Note…"));
    m_notes.say(i18nc("@title:group of a task", "Notes"), i18nc("@info", "No notes yet."));
    m_deeds[TaskDeed::Edit]->say(i18nc("@action:button a task", "Edit…"));
    m_deeds[TaskDeed::Ask]->say(i18nc("@action:button a task", "Ask somebody…"));
    m_deeds[TaskDeed::Decline]->say(i18nc("@action:button a task", "Not I"));
    m_deeds[TaskDeed::Move]->say(i18nc("@action:button a task", "Bring elsewhere…"));
    m_deeds[TaskDeed::Drop]->say(i18nc("@action:button a task", "Drop…"));
    m_said->sayNothing(i18nc("@info", "Nothing was said of it yet."));
    if (m_atHand && m_task)
        show(*m_atHand, *m_task);
}

void TaskSheet::show(const AtHand &atHand, const ChangeId &id)
{
    m_atHand = atHand;
    m_task = id;
    const auto outlook = atHand.outlook();
    const Task *task = outlook ? outlook->part<AssociationsPart>().task(id) : nullptr;
    setVisible(task != nullptr);
    if (!task)
        return;
    const Association &home = *outlook->part<AssociationsPart>().association(task->association());
    showRow(rowOf(*task, standing(home, *outlook), *outlook), *outlook);
    showDeeds(*outlook);
}

void TaskSheet::showRow(const TaskRow &row, const Outlook &outlook)
{
    const Task &task = *row.task;
    setTitle(task.shownTitle());
    setState(markFor(row.state), wordFor(row.state));
    QList<Fact> facts;
    if (task.title.versions().size() > 1)
        facts.append({i18nc("@label", "Worded at once"),
            i18ncp("@info", "%1 version; whoever edits it writes one for all",
                "%1 versions; whoever edits it writes one for all", int(task.title.versions().size()))});
    if (!row.takers.empty()) {
        QList<workbench::Chip> chips;
        for (const PersonId &taker : row.takers)
            chips.append({taker.hex(), nameIn(outlook, taker), {}});
        facts.append({i18nc("@label who took a task", "Taken by"), {}, {}, chips});
    }
    if (task.dueDay())
        facts.append({i18nc("@label", "Due"), shownDay(*task.dueDay())});
    const auto &part = outlook.part<AssociationsPart>();
    if (const Task *parent = task.parentTask() ? part.task(*task.parentTask()) : nullptr)
        facts.append({i18nc("@label", "Part of"), parent->shownTitle()});
    for (const ChangeId &id : task.blockers()) {
        if (const Task *blocker = part.task(id))
            facts.append({i18nc("@label", "Waits for"), blocker->shownTitle()});
    }
    if (task.details.shown() && !task.details.shown()->isEmpty())
        facts.append({i18nc("@label of a task", "Details"), *task.details.shown()});
    if (!task.formerHomes.empty())
        facts.append({i18nc("@label of a task that went over from one association to another", "Came from"),
            titlesOf(task.formerHomes, outlook)});
    facts.append({i18nc("@label", "Offered by"), nameIn(outlook, task.offered.by)});
    m_facts->setFacts(facts);
    m_said->setRows(saidOf(task, outlook));
    m_notes.show(noteRows(*outlook.part<AssociationsPart>().association(task.association()), outlook, task.id));
}

Result<ledger::Deed> TaskSheet::asked(TaskDeed deed, const Outlook &outlook) const
{
    const QString some = QStringLiteral("…"); // stands for the words that a form will ask for
    switch (deed) {
    case TaskDeed::Take:
        return take(outlook, *m_task);
    case TaskDeed::GiveBack:
        return giveBack(outlook, *m_task);
    case TaskDeed::Finish:
        return finish(outlook, *m_task);
    case TaskDeed::Check:
        return check(outlook, *m_task);
    case TaskDeed::Reopen:
        return reopen(outlook, *m_task, some);
    case TaskDeed::Drop:
        return drop(outlook, *m_task, some);
    case TaskDeed::Decline:
        return decline(outlook, *m_task);
    case TaskDeed::Part:
        return workedOnBy(outlook, outlook.part<AssociationsPart>().task(*m_task)->association())
            .transform([](const Association *) { return Deed{}; });
    case TaskDeed::AddFile:
    case TaskDeed::Note:
        return note(outlook, {.association = m_atHand->id, .task = m_task, .text = some});
    case TaskDeed::Edit:
    case TaskDeed::Ask:
    case TaskDeed::Move:
        return taskFor(outlook, *m_task).transform([](const Task *) { return Deed{}; });
    }
    Q_UNREACHABLE_RETURN({});
}

/// What fits the moment is shown, with its reason where it is not possible; what has no point now is not.
void TaskSheet::showDeeds(const Outlook &outlook)
{
    const Task &task = *outlook.part<AssociationsPart>().task(*m_task);
    const bool isFinished = task.isDone() || task.isDropped();
    const bool isMine = task.isTakenBy(outlook.self);
    for (const auto &[deed, button] : m_deeds) {
        const auto possible = asked(deed, outlook);
        button->offerUnless(possible ? QString() : reasonFor(possible.error()));
    }
    m_deeds[TaskDeed::Take]->setVisible(!isFinished && !isMine);
    m_deeds[TaskDeed::GiveBack]->setVisible(!isFinished && isMine);
    m_deeds[TaskDeed::Finish]->setVisible(!isFinished);
    m_deeds[TaskDeed::Check]->setVisible(task.isDone() && !task.isChecked());
    m_deeds[TaskDeed::Reopen]->setVisible(isFinished);
    m_deeds[TaskDeed::Part]->setVisible(!isFinished);
    m_deeds[TaskDeed::Ask]->setVisible(!isFinished);
    m_deeds[TaskDeed::Decline]->setVisible(!isFinished && decline(outlook, *m_task).has_value());
    m_deeds[TaskDeed::Drop]->setVisible(!isFinished);
}

void TaskSheet::start(TaskDeed deed)
{
    const auto outlook = m_atHand ? m_atHand->outlook() : std::nullopt;
    if (!outlook)
        return;
    const auto open
        = [&](DeedForm form) { (new DeedDialog(*m_atHand->desk, m_atHand->space, std::move(form), this))->open(); };
    switch (deed) {
    case TaskDeed::Finish:
        return open(finishForm(*m_task));
    case TaskDeed::Reopen:
        return open(reopenForm(*m_task));
    case TaskDeed::Drop:
        return open(dropForm(*m_task));
    case TaskDeed::Edit:
        return open(editForm(*outlook->part<AssociationsPart>().task(*m_task), *outlook));
    case TaskDeed::Part:
        return open(offerForm(m_atHand->id, *outlook, m_task));
    case TaskDeed::Note:
        return open(noteForm(m_atHand->id, m_task));
    case TaskDeed::AddFile:
        return tell(addFile(*m_atHand, this, m_task));
    case TaskDeed::Move:
        return open(moveForm(*outlook->part<AssociationsPart>().task(*m_task), *outlook));
    case TaskDeed::Ask:
        return open(askForm(*m_task, *outlook));
    default:
        doAtOnce(deed);
    }
}

void TaskSheet::doAtOnce(TaskDeed deed)
{
    const auto change
        = m_atHand->desk->does(m_atHand->space, [&](const Outlook &outlook) { return asked(deed, outlook); });
    tell(change ? QString() : reasonFor(change.error()));
}

void TaskSheet::tell(const QString &why)
{
    if (!why.isEmpty())
        Q_EMIT failed(why);
}

} // namespace pochin::associations
