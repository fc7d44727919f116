// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/delegates_scenes.h"

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/outcome_brought.h"
#include "delegates/views/council_sheet.h"
#include "delegates/views/councils_page.h"
#include "delegates/views/delegates_page.h"
#include "desktop/scene_parts.h"
#include "groups/domain/genesis.h"

#include <QScrollArea>
#include <QScrollBar>

namespace pochin::desktop {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

void showEmpty(PictureStage &stage)
{
    stage.closeDialogs();
    stage.window().showPage(u"delegates"_s);
}

void openMandate(PictureStage &stage)
{
    pageOf<DelegatesPage>(stage).writeMandate();
}

MandateText harvest(const Outlook &home)
{
    const Day today = std::chrono::floor<std::chrono::days>(home.now);
    return {.delegate = home.self,
        .matter = u"Урожай"_s,
        .points = {{PointKind::Execute, u"договориться о двух телегах"_s},
            {PointKind::Voice, u"мы против платного входа"_s}, {PointKind::DoNotAgree, u"охрана у ворот"_s}},
        .term = {.lastDay = today + std::chrono::days(12), .event = u"ярмарка кончилась"_s, .endsWithLastPoint = false},
        .citations = {u"М.7"_s}};
}

void showMandate(PictureStage &stage)
{
    stage.closeDialogs();
    ledger::SpacesDesk &desk = deskOf(stage);
    const SpaceId group = desk.ids().front();
    const auto does = [&](const auto &deed) { return *desk.does(group, deed); };
    const ChangeId drafted = does([](const Outlook &o) { return draft(o, harvest(o)); });
    const ChangeId mandate = does([&](const Outlook &o) { return giveMandate(o, drafted); });
    does([&](const Outlook &o) { return answerMandate(o, mandate, MandateAnswered::Answer::Accepted); });
    does([&](const Outlook &o) {
        return recordAct(o, {.mandate = mandate, .point = 1, .words = u"две телеги обещает двор у моста"_s});
    });
    does([&](const Outlook &o) {
        return recordAct(o, {.mandate = mandate, .words = u"обещал за это две корзины яблок"_s});
    });
    does([&](const Outlook &o) { return ask(o, {mandate, u"а три телеги можно?"_s}); });
    pageOf<DelegatesPage>(stage).showMandate(group, mandate);
}

void scrollDown(PictureStage &stage)
{
    for (QScrollArea *area : stage.window().findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
}

void showCouncil(PictureStage &stage)
{
    ledger::SpacesDesk &desk = deskOf(stage);
    const auto council = *desk.found([](const ledger::DeviceCard &own) {
        return groups::founding({.kind = groups::GroupKind::Council,
            .title = u"Совет реки"_s,
            .founders = {{.card = own, .name = u"Вера"_s}},
            .nonce = own.feed.bytes().first(groups::Genesis::nonceSize).toByteArray()});
    });
    const auto does = [&](const auto &deed) { return *desk.does(council, deed); };
    does([](const Outlook &o) { return layMatter(o, {u"Урожай"_s, u"кто чем возит и куда"_s}); });
    does([](const Outlook &o) {
        return proposeOutcome(o, {.words = {u"Урожай"_s, u"общий склад у моста"_s, {u"ближе всем"_s}, {}}});
    });
    const Day review = std::chrono::floor<std::chrono::days>(desk.outlook(council)->now) + std::chrono::days(60);
    does([&](const Outlook &o) { return foundCommittee(o, {u"мост"_s, u"починить до весны"_s, review}); });
    stage.window().showPage(u"councils"_s);
    stage.window().showThing(u"councils"_s, council.hex());
}

void showCard(PictureStage &stage)
{
    Q_EMIT stage.window().findChild<CouncilSheet *>()->cardWanted();
}

void showBroughtHome(PictureStage &stage)
{
    stage.closeDialogs();
    ledger::SpacesDesk &desk = deskOf(stage);
    const ChangeId brought = *desk.does(desk.ids().front(), [&](const Outlook &o) {
        return bringOutcome(o,
            {.council = desk.ids().back(),
                .councilTitle = u"Совет реки"_s,
                .outcome = *ChangeId::fromBytes(QByteArray(32, 'o')),
                .words = {u"Урожай"_s, u"общий склад у моста, и каждая группа хранит там сколько привезёт"_s,
                    {u"ближе всем"_s}, {{u"Дина"_s, u"мост чинят до весны"_s}}}});
    });
    stage.window().showThing(u"councils"_s, brought.hex());
}

} // namespace

std::vector<Scene> delegatesScenes()
{
    return {
        {u"40-delegates-empty"_s, showEmpty},
        {u"41-new-mandate"_s, openMandate},
        {u"42-mandate"_s, showMandate},
        {u"43-mandate-further-down"_s, scrollDown},
        {u"44-council"_s, showCouncil},
        {u"45-council-further-down"_s, scrollDown},
        {u"46-card-of-a-group"_s, showCard},
        {u"47-brought-home"_s, showBroughtHome},
    };
}

} // namespace pochin::desktop
