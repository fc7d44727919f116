// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/scenes.h"

namespace pochin::desktop {

/// Proposals and decisions; after the scenes of groups, in the group that those found.
[[nodiscard]] std::vector<Scene> decisionsScenes();

} // namespace pochin::desktop
