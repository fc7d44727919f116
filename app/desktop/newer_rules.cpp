// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newer_rules.h"

#include "desktop/workbench_window.h"
#include "groups/domain/description.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"

#include <KLocalizedString>

namespace pochin::desktop {

using ledger::SpacesDesk;

namespace {

QStringList groupsWithNewerRules(SpacesDesk &spaces)
{
    QStringList titles;
    for (const ledger::SpaceId &id : spaces.ids()) {
        const ledger::Space *space = spaces.spaces().space(id);
        if (space && space->hasNewerRules())
            titles.append(groups::titleOf(space->state()));
    }
    return titles;
}

void say(workbench::NoticeBar &notice, const QStringList &titles)
{
    if (titles.isEmpty())
        return notice.fallSilent();
    notice.say(workbench::NoticeBar::Kind::Warning,
        i18nc("@info %1 is the name of a group, or the names of several",
            "By decision of the group newer rules hold in %1, and this version of Pochin does not know them. Nothing "
            "is lost: what came until then is shown, everything newer is kept and passed on. Install a newer Pochin to "
            "see it and to take part.",
            titles.join(QStringLiteral(", "))));
}

} // namespace

void tellOfNewerRules(WorkbenchWindow &window, SpacesDesk &spaces)
{
    // The notice is whom it concerns: a window that goes puts the spaces away when its notice is gone already.
    workbench::NoticeBar *notice = window.notice();
    const auto sayNow = [notice, &spaces] { say(*notice, groupsWithNewerRules(spaces)); };
    QObject::connect(&spaces, &SpacesDesk::opened, notice, sayNow);
    QObject::connect(&spaces, &SpacesDesk::closed, notice, sayNow);
    QObject::connect(&spaces, &SpacesDesk::changed, notice, sayNow);
    workbench::inEveryLanguage(notice, sayNow);
}

} // namespace pochin::desktop
