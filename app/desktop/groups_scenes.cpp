// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/groups_scenes.h"

#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"
#include "exchange/views/devices_section.h"
#include "groups/domain/entry_request.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/genesis.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"
#include "groups/views/groups_page.h"
#include "ledger/domain/device_link.h"
#include "workbench/form/deed_form.h"
#include "workbench/history/history_section.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet_section.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace pochin::desktop {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

ledger::SpacesDesk &deskOf(PictureStage &stage)
{
    return stage.window().findChild<SpacesRoom *>()->desk();
}

GroupsPage *pageOf(PictureStage &stage)
{
    for (workbench::WorkbenchPage *page : stage.window().pages()) {
        if (auto *groups = qobject_cast<GroupsPage *>(page))
            return groups;
    }
    return nullptr;
}

void showEmpty(PictureStage &stage)
{
    stage.closeDialogs();
    stage.window().showPage(u"groups"_s);
}

void openForm(PictureStage &stage)
{
    pageOf(stage)->foundGroup();
    auto *form = stage.the<workbench::DeedForm>();
    qobject_cast<QLineEdit *>(form->field(u"title"_s))->setText(u"Сад у реки"_s);
    qobject_cast<QLineEdit *>(form->field(u"deed"_s))->setText(u"собрать яблоки"_s);
}

Genesis orchard(const DeviceCard &own)
{
    const DeviceCard other{.feed = *FeedKey::fromBytes(QByteArray(32, 'a')), .recipient = QByteArray(32, 'a')};
    Genesis genesis{.title = u"Сад у реки"_s,
        .ground = u"место"_s,
        .deed = u"собрать яблоки и сварить сидр"_s,
        .founders = {{.card = own, .name = u"Вера"_s}, {.card = other, .name = u"Антон"_s}},
        .nonce = own.feed.bytes().first(Genesis::nonceSize).toByteArray(),
        .procedures = {consensus(), majority()}};
    genesis.rules.powers = SpaceRules::Powers::EachMember;
    return genesis;
}

/// What happens in a group in some weeks, by the one person that this machine has.
void liveAWhile(ledger::SpacesDesk &desk, const SpaceId &group)
{
    const qint64 now = desk.outlook(group)->now.time_since_epoch().count();
    const auto inDays = [now](int days) { return now + qint64(days) * 24 * 3600 * 1000; };
    const auto does = [&](const std::function<Result<Deed>(const Outlook &)> &deed) { return *desk.does(group, deed); };
    does([&](const Outlook &o) {
        return stateSkills(o, {.can = {u"прививать яблони"_s}, .canTeach = {u"варить сидр"_s}});
    });
    does([&](const Outlook &o) { return makePromise(o, {.what = u"починить насос"_s, .due = inDays(6)}); });
    const ChangeId scribe = does([&](const Outlook &o) {
        return offerErrand(o, {.kind = ErrandKind::Scribe, .what = u"вести протокол"_s, .until = inDays(30)});
    });
    does([&](const Outlook &o) { return takeErrand(o, {scribe}); });
    does([&](const Outlook &o) {
        return offerErrand(
            o, {.kind = ErrandKind::Facilitator, .what = u"вести собрание в декабре"_s, .until = inDays(20)});
    });
    does([&](const Outlook &o) {
        return stateNeed(o, {.what = u"нужны две лестницы до пятницы"_s, .until = inDays(4)});
    });
    does([&](const Outlook &o) {
        return stateNeed(o, {.kind = NeedKind::Offer, .what = u"отдам лестницу на лето"_s, .until = inDays(60)});
    });
    const ChangeId cart
        = does([&](const Outlook &o) { return shareThing(o, {.thing = u"тележка"_s, .where = u"в сарае"_s}); });
    does([&](const Outlook &o) {
        return bookThing(o, {.thing = cart, .from = inDays(1), .until = inDays(3), .forWhat = u"возить ящики"_s});
    });
    const DeviceCard olga{.feed = *FeedKey::fromBytes(QByteArray(32, 'o')), .recipient = QByteArray(32, 'o')};
    does([&](const Outlook &o) {
        return showCard(o, {.newcomer = olga, .pseudonym = u"Ольга"_s, .word = u"соседка"_s});
    });
    does([&](const Outlook &o) {
        return joinUnion(o,
            {.space = *SpaceId::fromBytes(QByteArray(32, 'u')),
                .unionName = u"Союз садов"_s,
                .reason = u"вода течёт через все сады"_s,
                .review = inDays(180)});
    });
}

void showOrchard(PictureStage &stage)
{
    stage.closeDialogs();
    const auto id = deskOf(stage).found([](const DeviceCard &own) { return founding(orchard(own)); });
    liveAWhile(deskOf(stage), *id);
    pageOf(stage)->showGroup(*id);
}

void scrollDown(PictureStage &stage)
{
    for (QScrollArea *area : stage.window().findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    }
}

void unfoldHistory(PictureStage &stage)
{
    auto *history = stage.the<workbench::HistorySection>();
    history->findChild<QToolButton *>()->setChecked(true);
    stage.settle();
    for (QWidget *w = history; w; w = w->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(w))
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
}

DeviceCard otherDevice()
{
    return {.feed = *FeedKey::fromBytes(QByteArray(32, 'd')), .recipient = QByteArray(32, 'd')};
}

void showDevices(PictureStage &stage)
{
    static_cast<void>(deskOf(stage).does(
        deskOf(stage).ids().front(), [](const Outlook &outlook) { return linkDevice(outlook, otherDevice()); }));
    stage.window().showPage(u"settings"_s);
    stage.settle();
    const auto *devices = stage.the<exchange::DevicesSection>();
    for (QWidget *w = devices->parentWidget(); w; w = w->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(w))
            area->verticalScrollBar()->setValue(devices->y());
    }
}

void openLinking(PictureStage &stage)
{
    stage.the<exchange::DevicesSection>()->findChild<workbench::SheetSection *>()->deed()->button()->click();
}

void showFederation(PictureStage &stage)
{
    stage.closeDialogs();
    stage.window().showPage(u"federation"_s);
}

} // namespace

std::vector<Scene> groupsScenes()
{
    return {
        {u"20-groups-empty"_s, showEmpty},
        {u"21-found-a-group"_s, openForm},
        {u"22-group"_s, showOrchard},
        {u"23-group-further-down"_s, scrollDown},
        {u"25-group-history"_s, unfoldHistory},
        {u"26-devices"_s, showDevices},
        {u"27-link-a-device"_s, openLinking},
        {u"24-federation"_s, showFederation},
    };
}

} // namespace pochin::desktop
