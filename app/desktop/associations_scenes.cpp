// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/associations_scenes.h"

#include "associations/domain/call.h"
#include "associations/domain/finishing.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/noting.h"
#include "associations/domain/planning.h"
#include "associations/domain/solving.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_offer.h"
#include "associations/views/associations_page.h"
#include "associations/views/tasks_pane.h"
#include "desktop/scene_parts.h"
#include "workbench/list/list_and_sheet.h"

#include <QLineEdit>

namespace pochin::desktop {

using namespace associations;
using namespace Qt::StringLiterals;

namespace {

AssociationsPage &page(PictureStage &stage)
{
    return pageOf<AssociationsPage>(stage);
}

void showEmpty(PictureStage &stage)
{
    stage.closeDialogs();
    stage.window().showPage(u"associations"_s);
}

void openCall(PictureStage &stage)
{
    Q_EMIT page(stage).view()->nothingYet()->deedChosen();
    auto *form = stage.the<DeedDialog>();
    form->findChild<QLineEdit *>(u"task"_s)->setText(u"обрезать яблони до цветения"_s);
}

void offerTasks(ledger::SpacesDesk &desk, const ledger::SpaceId &group, const ChangeId &garden)
{
    const auto does = [&](const auto &deed) { return *desk.does(group, deed); };
    const Day today = dayOf(desk.outlook(group)->now);
    const auto offered = [&](const TaskOffer &task) { return does([&](const Outlook &o) { return offer(o, task); }); };
    const ChangeId saws
        = offered({.association = garden, .title = u"наточить пилы"_s, .due = today + std::chrono::days(2)});
    offered({.association = garden,
        .title = u"спилить сушняк"_s,
        .due = today + std::chrono::days(6),
        .blockedBy = {saws}});
    const ChangeId branches
        = offered({.association = garden, .title = u"вынести ветки"_s, .details = u"К дороге; тележка у Антона."_s});
    offered({.association = garden, .title = u"побелить стволы у тех яблонь, что стоят вдоль забора"_s});
    does([&](const Outlook &o) { return take(o, saws); });
    does([&](const Outlook &o) { return finish(o, branches, u"за три ходки"_s); });
}

void showSheet(PictureStage &stage)
{
    stage.closeDialogs();
    ledger::SpacesDesk &desk = deskOf(stage);
    const ledger::SpaceId group = desk.ids().front();
    const Day today = dayOf(desk.outlook(group)->now);
    const auto does = [&](const auto &deed) { return *desk.does(group, deed); };
    const ChangeId garden = does([&](const Outlook &o) {
        return call(o,
            {.task = u"обрезать яблони до цветения"_s,
                .doneTest = u"обошли все сорок деревьев, сухих веток нет"_s,
                .sunset = today + std::chrono::days(12),
                .needed = {u"две пилы"_s, u"лестница"_s},
                .canDo = u"умею прививать"_s});
    });
    does([&](const Outlook &o) {
        return plan(o, {.association = garden, .goal = u"закончить до почек"_s, .fallback = u"позвать соседей"_s});
    });
    does(
        [&](const Outlook &o) { return note(o, {garden, {}, u"у забора старые деревья, лестницу держать вдвоём"_s}); });
    offerTasks(desk, group, garden);
    page(stage).open({&desk, group, garden});
}

template <TasksPane::Way way>
void showTasks(PictureStage &stage)
{
    page(stage).show(AssociationsPage::Side::Tasks);
    page(stage).tasks()->showAs(way);
}

void handOver(PictureStage &stage)
{
    ledger::SpacesDesk &desk = deskOf(stage);
    const ledger::SpaceId group = desk.ids().front();
    const auto outlook = desk.outlook(group);
    const ChangeId garden = outlook->part<AssociationsPart>().associations.begin()->first;
    static_cast<void>(desk.does(group, [&](const Outlook &o) { return solve(o, garden, u"все деревья обошли"_s); }));
    page(stage).show(AssociationsPage::Side::Sheet);
    Q_EMIT page(stage).sheet()->deedWanted(AssociationSheet::SheetDeed::HandOver);
}

void showArchived(PictureStage &stage)
{
    stage.closeDialogs();
    ledger::SpacesDesk &desk = deskOf(stage);
    const ledger::SpaceId group = desk.ids().front();
    const ChangeId garden = desk.outlook(group)->part<AssociationsPart>().associations.begin()->first;
    static_cast<void>(desk.does(group, [&](const Outlook &o) {
        return associations::handOver(o,
            {.association = garden,
                .results = u"обрезаны все сорок"_s,
                .things = {u"пилы у Антона"_s, u"лестница в сарае"_s},
                .lessons = u"звать соседей раньше"_s});
    }));
    stage.window().showPage(u"associations"_s);
    page(stage).open({&desk, group, garden});
}

void showToday(PictureStage &stage)
{
    stage.closeDialogs();
    stage.window().showPage(u"today"_s);
}

} // namespace

std::vector<Scene> associationsScenes()
{
    return {
        {u"30-associations-empty"_s, showEmpty},
        {u"31-call"_s, openCall},
        {u"32-association"_s, showSheet},
        {u"33-tasks"_s, showTasks<TasksPane::Way::List>},
        {u"34-board"_s, showTasks<TasksPane::Way::Board>},
        {u"35-calendar"_s, showTasks<TasksPane::Way::Calendar>},
        {u"36-hand-over"_s, handOver},
        {u"37-today"_s, showToday},
        {u"38-archive-card"_s, showArchived},
    };
}

} // namespace pochin::desktop
