// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/assemblies_scenes.h"

#include "assemblies/domain/meeting/assembly.h"
#include "assemblies/views/meeting/assemblies_page.h"
#include "assemblies/views/meeting/assembly_deeds.h"
#include "assemblies/views/meeting/meeting_view.h"
#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"

#include <QListView>

namespace pochin::desktop {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

SpacesDesk &deskOf(PictureStage &stage)
{
    return stage.window().findChild<SpacesRoom *>()->desk();
}

AssembliesPage *pageOf(PictureStage &stage)
{
    for (workbench::WorkbenchPage *page : stage.window().pages()) {
        if (auto *assemblies = qobject_cast<AssembliesPage *>(page))
            return assemblies;
    }
    return nullptr;
}

void showEmpty(PictureStage &stage)
{
    stage.closeDialogs();
    stage.window().showPage(u"assemblies"_s);
}

void openForm(PictureStage &stage)
{
    pageOf(stage)->callAssembly();
}

/// Called, with an agenda, by the one person that this machine has.
ChangeId prepared(SpacesDesk &desk, const SpaceId &group)
{
    const auto does = [&](const std::function<Result<Deed>(const Outlook &)> &deed) { return *desk.does(group, deed); };
    const qint64 inADay = desk.outlook(group)->now.time_since_epoch().count() + 24 * 3'600'000;
    const ChangeId id = does([&](const Outlook &o) {
        return callAssembly(o,
            {.title = u"Зимнее собрание"_s,
                .when = inADay,
                .minutes = 90,
                .where = u"у печи, в доме у ворот"_s,
                .words = u"Решить с водой до весны."_s});
    });
    for (const ItemAdded &item :
        {ItemAdded{.assembly = id, .title = u"крыша сарая"_s, .words = u"течёт у двери"_s, .minutes = 20},
            ItemAdded{.assembly = id, .title = u"вода по очереди"_s, .minutes = 30},
            ItemAdded{.assembly = id, .title = u"забор к соседям"_s}})
        does([&item](const Outlook &o) { return addItem(o, item); });
    const ChangeId errand = does(
        [&](const Outlook &o) { return offerRole(o, id, groups::ErrandKind::Facilitator, u"вести собрание"_s); });
    does([&](const Outlook &o) { return openRole(o, {.assembly = id, .errand = errand}); });
    return id;
}

void showAgenda(PictureStage &stage)
{
    stage.closeDialogs();
    SpacesDesk &desk = deskOf(stage);
    pageOf(stage)->showThing(prepared(desk, desk.ids().front()).hex());
}

void holdIt(PictureStage &stage)
{
    AssembliesPage *page = pageOf(stage);
    SpacesDesk &desk = deskOf(stage);
    const SpaceId group = desk.ids().front();
    const Assembly &assembly = desk.outlook(group)->part<AssembliesPart>().assemblies.begin()->second;
    const ChangeId id = assembly.id();
    const ChangeId item = assembly.items.front().id();
    const auto does = [&](const std::function<Result<Deed>(const Outlook &)> &deed) { (void)desk.does(group, deed); };
    does([&](const Outlook &o) { return markMeeting(o, {.assembly = id}); });
    const PersonId self = desk.outlook(group)->self;
    does([&](const Outlook &o) { return notePresence(o, {.assembly = id, .who = {.person = self}}); });
    does([&](const Outlook &o) { return notePresence(o, {.assembly = id, .who = {.guest = u"соседка Нина"_s}}); });
    does([&](const Outlook &o) { return noteItem(o, {.item = item, .words = u"крыть в субботу, пока сухо"_s}); });
    does([&](const Outlook &o) { return countHands(o, {.item = item, .inFavour = 7, .against = 1, .aside = 2}); });
    const Instant now = desk.outlook(group)->now;
    Floor floor = withSpeaker({}, {.person = self}, now - std::chrono::seconds(95));
    floor = withHandRaised(withHandRaised(floor, {.person = self}), {.guest = u"соседка Нина"_s});
    page->deeds()->surroundings().keepFloor(id, floor);
    page->holdAssembly();
}

void writeMinutesDown(PictureStage &stage)
{
    AssembliesPage *page = pageOf(stage);
    Q_EMIT page->meeting()->left();
    SpacesDesk &desk = deskOf(stage);
    const SpaceId group = desk.ids().front();
    const ChangeId id = desk.outlook(group)->part<AssembliesPart>().assemblies.begin()->first;
    (void)desk.does(
        group, [&](const Outlook &o) { return markMeeting(o, {.assembly = id, .mark = MeetingMarked::Mark::Closed}); });
    (void)desk.does(group, [&](const Outlook &o) { return writeMinutes(o, id, u"Крышу кроем в субботу."_s); });
    page->deeds()->writeMinutes();
}

} // namespace

std::vector<Scene> assembliesScenes()
{
    return {
        {u"40-assemblies-empty"_s, showEmpty},
        {u"41-call-an-assembly"_s, openForm},
        {u"42-assembly"_s, showAgenda},
        {u"43-assembly-held"_s, holdIt},
        {u"44-minutes"_s, writeMinutesDown},
    };
}

} // namespace pochin::desktop
