// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/exchange_scenes.h"

#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"
#include "exchange/views/exchange_page.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

namespace pochin::desktop {

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

ExchangePage &pageOf(PictureStage &stage)
{
    for (workbench::WorkbenchPage *page : stage.window().pages()) {
        if (auto *found = qobject_cast<ExchangePage *>(page))
            return *found;
    }
    Q_UNREACHABLE();
}

ExchangeDeeds &deedsOf(PictureStage &stage)
{
    return *pageOf(stage).deeds();
}

void showTraffic(PictureStage &stage)
{
    stage.closeDialogs();
    stage.window().showPage(u"exchange"_s);
    ledger::SpacesDesk &desk = stage.the<SpacesRoom>()->desk();
    pageOf(stage).showThing(desk.ids().front().hex());
    const QString folder = stage.session().folder();
    deedsOf(stage).writeTo(folder + u"/for-the-liaison.pochin"_s);
    deedsOf(stage).shareFolder(QDir(folder).absolutePath());
}

void scrollDown(PictureStage &stage)
{
    for (QScrollArea *area : stage.window().findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
}

void sayWhatIsHere(PictureStage &stage)
{
    deedsOf(stage).sayWhatIsHere();
}

void showReaders(PictureStage &stage)
{
    stage.closeDialogs();
    deedsOf(stage).askWhereTo();
}

void teachCards(PictureStage &stage)
{
    stage.closeDialogs();
    pageOf(stage).showThing(u"card-"_s);
}

void makeCard(PictureStage &stage)
{
    deedsOf(stage).makeCard(u"Вера"_s, {});
}

} // namespace

std::vector<Scene> exchangeScenes()
{
    return {
        {u"30-exchange"_s, showTraffic},
        {u"31-exchange-further-down"_s, scrollDown},
        {u"32-say-what-is-here"_s, sayWhatIsHere},
        {u"33-who-can-read-it"_s, showReaders},
        {u"34-to-be-let-in"_s, teachCards},
        {u"35-card"_s, makeCard},
    };
}

} // namespace pochin::desktop
