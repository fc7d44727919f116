// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/opening_texts.h"

namespace pochin::vault {
class VaultSession;
}
namespace pochin::workbench {
class LanguageChoice;
}

namespace pochin::desktop {

class Preferences;
class WorkbenchWindow;

/// What pages are made from. All of it outlives the window.
struct Rooms {
    vault::VaultSession &vault;
    Preferences &preferences;
    workbench::LanguageChoice &languages;
};

/// The list of pages and deeds of the window, and who hears whom: the only place that knows more than one room.
/// Whoever began to open the texts earlier hands them over.
void furnish(WorkbenchWindow &window, const Rooms &rooms, std::future<OpenTexts> texts = beginOpeningTexts());

} // namespace pochin::desktop
