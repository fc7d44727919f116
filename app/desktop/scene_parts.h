// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"
#include "ledger/views/spaces_desk.h"

namespace pochin::desktop {

// What scenes of several rooms have in common.

[[nodiscard]] inline ledger::SpacesDesk &deskOf(PictureStage &stage)
{
    return stage.window().findChild<SpacesRoom *>()->desk();
}

/// The page of that type; every window has one of each.
template <typename Page>
[[nodiscard]] Page &pageOf(PictureStage &stage)
{
    for (workbench::WorkbenchPage *page : stage.window().pages()) {
        if (auto *found = qobject_cast<Page *>(page))
            return *found;
    }
    qFatal("no such page");
}

} // namespace pochin::desktop
