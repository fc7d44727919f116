// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pochin::vault {
class VaultSession;
}
namespace pochin::workbench {
class LanguageChoice;
}

namespace pochin::desktop {

class Preferences;
class WorkbenchWindow;

/// Deeds of the window itself: by their shortcut, through the search field, and some in the sidebar.
void addSearchDeed(WorkbenchWindow &window);
/// Offered only while there is something to lock.
void addLockDeed(WorkbenchWindow &window, vault::VaultSession &session);
void addColourDeeds(WorkbenchWindow &window, Preferences &preferences);
void addLanguageDeeds(WorkbenchWindow &window, Preferences &preferences, const workbench::LanguageChoice &languages);
/// Before there is a vault the other languages stand in the sidebar, each in its own name: whoever cannot read the
/// welcome cannot find the settings either.
void addLanguageOffers(WorkbenchWindow &window, Preferences &preferences, const workbench::LanguageChoice &languages,
    const vault::VaultSession &session);
void addQuitDeed(WorkbenchWindow &window);

} // namespace pochin::desktop
