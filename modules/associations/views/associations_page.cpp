// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/associations_page.h"

#include "associations/domain/going_away.h"
#include "associations/domain/pattern.h"
#include "associations/domain/staying.h"
#include "associations/views/association_forms.h"
#include "associations/views/association_rows.h"
#include "associations/views/hand_over_dialog.h"
#include "associations/views/note_files.h"
#include "associations/views/tasks_pane.h"
#include "associations/words/association_words.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/list/list_row_model.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/tinted_icon.h"
#include "workbench/undo_notice.h"

#include <KLocalizedString>

#include <QTabWidget>

namespace pochin::associations {

using namespace Qt::StringLiterals;
using workbench::ListAndSheet;
using workbench::ListPanel;
using SheetDeed = AssociationSheet::SheetDeed;

AssociationsPage::AssociationsPage(ledger::SpacesDesk &desk, QObject *parent)
    : WorkbenchPage(parent), m_desk(desk),
      m_findSource(desk, [this](const AtHand &atHand, const std::optional<ChangeId> &task) { goTo(atHand, task); })
{
}

QString AssociationsPage::title() const
{
    return i18nc("@title a page", "Associations");
}

QIcon AssociationsPage::icon() const
{
    return workbench::tintedIcon(u"view-task"_s);
}

QWidget *AssociationsPage::createWidget(QWidget *parent)
{
    m_view = new ListAndSheet(u"view-task"_s, parent);
    m_sides = new QTabWidget(m_view);
    m_sides->setDocumentMode(true);
    m_sheet = new AssociationSheet(m_sides);
    m_tasks = new TasksPane(m_sides);
    m_sides->addTab(m_sheet, {});
    m_sides->addTab(m_tasks, {});
    m_view->setSheet(m_sides);
    connectParts();
    workbench::inEveryLanguage(m_view, [this] { say(); });
    return m_view;
}

void AssociationsPage::connectParts()
{
    connect(m_view->list(), &ListPanel::rowChosen, this, &AssociationsPage::showChosen);
    connect(m_view->list(), &ListPanel::deedChosen, this, &AssociationsPage::callOne);
    connect(
        m_view->nothingYet(), &workbench::EmptyState::citationRequested, this, &AssociationsPage::citationRequested);
    connect(m_sheet, &AssociationSheet::citationRequested, this, &AssociationsPage::citationRequested);
    connect(m_sheet, &AssociationSheet::deedWanted, this, &AssociationsPage::start);
    const auto save = [this](const ChangeId &note) { complain(saveFile(*m_atHand, note, m_view)); };
    connect(m_sheet, &AssociationSheet::fileWanted, this, save);
    connect(m_tasks, &TasksPane::fileWanted, this, save);
    connect(m_sheet, &AssociationSheet::takeOverWanted, this, &AssociationsPage::takeOver);
    connect(m_tasks, &TasksPane::failed, this, &AssociationsPage::complain);
    connect(m_tasks, &TasksPane::said, this,
        [this](const QString &words) { m_view->notice()->say(workbench::NoticeBar::Kind::Success, words); });
    connect(&m_desk, &ledger::SpacesDesk::opened, m_view, [this] { refresh(); });
    connect(&m_desk, &ledger::SpacesDesk::closed, m_view, [this] { refresh(); });
    connect(&m_desk, &ledger::SpacesDesk::changed, m_view, [this] { refresh(); });
}

void AssociationsPage::say()
{
    m_sides->setTabText(0, i18nc("@title:tab of an association", "Sheet"));
    m_sides->setTabText(1, i18nc("@title:tab of an association", "Tasks"));
    m_view->list()->say(title(), i18nc("@action:button", "Call…"));
    m_view->list()->setFilters(associationFilters());
    m_view->sayNothingYet({i18nc("@title", "Nobody has called anything yet"),
        i18nc("@info", "An association is called for one task and ends with it. Two people and one task are enough."),
        u"П.I.3.8.В"_s, groupToCallIn() ? i18nc("@action:button", "Call an association…") : QString()});
    refresh();
}

void AssociationsPage::refresh()
{
    if (!m_view)
        return;
    m_view->setRows(associationRows(m_desk));
    m_view->list()->deed()->offerUnless(
        groupToCallIn() ? QString() : i18nc("@info why not", "Found or join a group first."));
    showChosen(m_view->list()->chosenKey());
}

/// What has just ended leaves a list of what goes on; its sheet stays until another row is chosen.
void AssociationsPage::showChosen(const QString &chosen)
{
    const bool isOnlyHidden = chosen.isEmpty() && m_atHand && m_view->list()->rows()->rowOf(keyOf(*m_atHand)) >= 0;
    showRow(isOnlyHidden ? keyOf(*m_atHand) : chosen);
}

void AssociationsPage::showRow(const QString &key)
{
    m_atHand = atHandOf(m_desk, key);
    m_sides->setEnabled(m_atHand.has_value());
    if (!m_atHand)
        return;
    m_sheet->show(*m_atHand);
    m_tasks->show(*m_atHand);
}

void AssociationsPage::open(const AtHand &atHand)
{
    m_view->list()->choose(keyOf(atHand));
}

void AssociationsPage::goTo(const AtHand &atHand, const std::optional<ChangeId> &task)
{
    Q_EMIT shown(); // which makes the widget, if this is the first time
    open(atHand);
    show(task ? Side::Tasks : Side::Sheet);
    if (task)
        m_tasks->choose(*task);
}

/// An association or a task, in whichever space it is.
void AssociationsPage::showThing(const QString &id)
{
    const auto named = ChangeId::fromBytes(QByteArray::fromHex(id.toLatin1()));
    if (!named)
        return;
    for (const ledger::SpaceId &space : m_desk.ids()) {
        const auto outlook = m_desk.outlook(space);
        if (!outlook)
            continue;
        const auto &part = outlook->part<AssociationsPart>();
        if (const Task *task = part.task(*named))
            goTo({&m_desk, space, task->association()}, task->id);
        else if (part.association(*named))
            goTo({&m_desk, space, *named}, std::nullopt);
    }
}

void AssociationsPage::show(Side side)
{
    m_sides->setCurrentIndex(side == Side::Sheet ? 0 : 1);
}

void AssociationsPage::complain(const QString &why)
{
    if (why.isEmpty())
        return;
    m_view->notice()->say(workbench::NoticeBar::Kind::Warning, why);
}

/// The group of the association that is being looked at, else the first.
std::optional<ledger::SpaceId> AssociationsPage::groupToCallIn() const
{
    if (m_atHand)
        return m_atHand->space;
    for (const ledger::SpaceId &id : m_desk.ids()) {
        if (m_desk.outlook(id))
            return id;
    }
    return std::nullopt;
}

void AssociationsPage::callOne()
{
    const auto group = groupToCallIn();
    const auto outlook = group ? m_desk.outlook(*group) : std::nullopt;
    if (!outlook)
        return;
    ask(*group, callAnywhereForm(m_desk, *group));
}

/// A form; what it calls into being is gone to.
DeedDialog *AssociationsPage::ask(const ledger::SpaceId &space, DeedForm form)
{
    auto *dialog = new DeedDialog(m_desk, space, std::move(form), m_view);
    connect(dialog, &DeedDialog::deedDone, this,
        [this](const ledger::SpaceId &where, const ChangeId &id) { open({&m_desk, where, id}); });
    dialog->open();
    return dialog;
}

void AssociationsPage::takeOver(const ChangeId &task)
{
    const auto outlook = m_atHand->outlook();
    if (outlook)
        ask(m_atHand->space, moveForm(*outlook->part<AssociationsPart>().task(task), *outlook));
}

/// The new call gets the plan and the tasks of the card.
void AssociationsPage::callAnew(const Association &card, const Outlook &outlook)
{
    auto *dialog = ask(m_atHand->space, callForm(outlook.now, {}, &card));
    connect(dialog, &DeedDialog::deedDone, this,
        [this, pattern = patternOf(card, outlook)](const ledger::SpaceId &space, const ChangeId &id) {
            const auto done
                = repeatPattern(pattern, id, [this, space](const auto &deed) { return m_desk.does(space, deed); });
            if (!done)
                complain(reasonFor(done.error()));
        });
}

void AssociationsPage::start(SheetDeed deed)
{
    const auto outlook = m_atHand ? m_atHand->outlook() : std::nullopt;
    const Association *association = outlook ? outlook->part<AssociationsPart>().association(m_atHand->id) : nullptr;
    if (!association)
        return;
    if (auto form = formFor(deed, *association, *outlook))
        ask(m_atHand->space, *std::move(form));
    else if (deed == SheetDeed::HandOver)
        (new HandOverDialog(*m_atHand, m_view))->open();
    else if (deed == SheetDeed::CallAnew)
        callAnew(*association, *outlook);
    else if (deed == SheetDeed::AddFile)
        complain(addFile(*m_atHand, m_view));
    else
        doAtOnce(deed);
}

/// The form of a deed that needs one and nothing else.
std::optional<DeedForm> AssociationsPage::formFor(
    SheetDeed deed, const Association &association, const Outlook &outlook) const
{
    switch (deed) {
    case SheetDeed::Join:
        return joinForm(association.id);
    case SheetDeed::Extend:
        return extendForm(association.id, standing(association, outlook).sunset);
    case SheetDeed::Solve:
        return solveForm(association);
    case SheetDeed::Resume:
        return resumeForm(association.id);
    case SheetDeed::Split:
        return callForm(outlook.now, {association.id});
    case SheetDeed::Merge:
        return mergeForm(association, outlook);
    case SheetDeed::Reword:
        return rewordForm(association);
    case SheetDeed::Announce:
        return announceForm(*m_atHand);
    case SheetDeed::Dissolve:
        return dissolveForm(association.id);
    case SheetDeed::Plan:
        return planForm(association);
    case SheetDeed::Note:
        return noteForm(association.id);
    case SheetDeed::Debrief:
        return debriefForm(association.id);
    default:
        return std::nullopt;
    }
}

void AssociationsPage::doAtOnce(SheetDeed deed)
{
    const auto change = m_desk.does(m_atHand->space, [&](const Outlook &outlook) {
        return deed == SheetDeed::Leave ? goAway(outlook, m_atHand->id) : stay(outlook, m_atHand->id);
    });
    if (!change)
        complain(reasonFor(change.error()));
}

} // namespace pochin::associations
