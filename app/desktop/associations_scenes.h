// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/scenes.h"

namespace pochin::desktop {

/// The page of associations: a call, its sheet and its tasks in three ways, the hand-over, Today. After the scenes of
/// groups, in whose group it is called.
[[nodiscard]] std::vector<Scene> associationsScenes();

} // namespace pochin::desktop
