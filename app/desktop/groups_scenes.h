// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/scenes.h"

namespace pochin::desktop {

/// The page of groups: with nothing, with the form that founds a group, and in the middle of its life. Each begins
/// where the one before it ended, in an open vault.
[[nodiscard]] std::vector<Scene> groupsScenes();

} // namespace pochin::desktop
